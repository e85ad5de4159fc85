import type { Lexeme } from './scan.ts';

/** English words that end a noun phrase: what is counted never runs across them. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the this that these those which who whom whose what when where why how there here',
    'i you he she it we they him her them me us his its their our my your one ones itself themselves',
    'and or but nor so yet if as than then though although while because unless until till whether',
    'of in on at by for from to into onto with within without about above across after against along',
    'among amid around before behind below beneath beside between beyond despite down during except',
    'inside like near off out outside over past per plus since through throughout toward towards under',
    'underneath up upon via versus vs',
    'is are was were be been being am has have had having do does did will would shall should can could',
    'may might must not no',
    'ago later earlier each every all both either neither any some such same more most less least',
    'already also again even ever just never now only often once soon still too very apart away back',
    'together alone instead aboard abroad ahead long high wide deep tall old',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a lexeme is such a word; an abbreviation in capitals (US, WHO, IT) is a name. */
export function isFunctionWord({ form, text, kind }: Lexeme): boolean {
  if (kind !== 'word' || !FUNCTION_WORDS.has(form)) return false;
  return form.length === 1 || text !== text.toUpperCase();
}

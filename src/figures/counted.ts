import { FUNCTION_WORDS } from './function-words.ts';
import type { Lexeme } from './scan.ts';

type Lexemes = readonly Lexeme[];

/** Plurals without -s, and what is counted in the singular's form. */
const COUNTED = new Set(
  (
    'people persons men women children troops police aircraft personnel crew staff dead wounded injured missing ' +
    'others cattle sheep fish media data criteria alumni teeth feet mice geese oxen series species'
  ).split(' '),
);

/** Nouns in -s that stand before another noun. */
const ATTRIBUTIVE = new Set(
  'arms sports news sales systems communications operations forces goods us ss'.split(' '),
);

const LONGEST = 6;

/** The noun phrase that is counted, from lexeme `at` on: modifiers and head noun, no determiner; or null. */
export function countedFrom(
  lexemes: Lexemes,
  at: number,
  plural: boolean,
): { readonly from: number; readonly to: number } | null {
  let from = at;
  if (lexemes[from]?.form === '-') from += 1;
  while (DETERMINERS.has(lexemes[from]?.form ?? '')) from += 1;
  let to = from;
  for (; to < from + LONGEST && continues(lexemes, to, from); to++) {
    const next = to + 1;
    if (plural && isPlural(lexemes[to]) && !goesOn(lexemes, to)) return { from, to: next };
  }
  if (to === from) return null;
  return { from, to: plural ? to : Math.min(to, from + 3) };
}

const DETERMINERS = new Set([
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'all',
  'those',
  'these',
]);

/** Whether the lexeme belongs to the noun phrase that began at `from`. */
function continues(lexemes: Lexemes, at: number, from: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  if (lexeme.form === '-') return at > from && !lexeme.gap && lexemes[at + 1]?.gap === false;
  if (lexeme.kind !== 'word' || FUNCTION_WORDS.has(lexeme.form)) return false;
  return at === from || !/.ed$/.test(lexeme.form) || lexemes[at - 1]?.form === '-';
}

function isPlural(lexeme: Lexeme | undefined): boolean {
  if (lexeme === undefined || lexeme.kind !== 'word') return false;
  return (
    COUNTED.has(lexeme.form) ||
    (/[^us]s$/.test(lexeme.form) && !/(?:'s|ous)$/.test(lexeme.form) && lexeme.form.length > 3)
  );
}

/** Whether a plural is only the first part of a longer name ("arms depots", "sports clubs"). */
function goesOn(lexemes: Lexemes, at: number): boolean {
  const lexeme = lexemes[at];
  return lexeme !== undefined && ATTRIBUTIVE.has(lexeme.form) && isPlural(lexemes[at + 1]);
}

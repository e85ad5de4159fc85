import type { Sentence } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { Cue, ParsedSentence } from './cue-finder.ts';
import type { CueKind } from './cues.ts';
import type { Phrase } from './phrases.ts';
import { phraseAfter } from './phrases.ts';
import { readContext } from './read-context.ts';
import { bestName, type Context } from './resolve.ts';
import { isTrailing } from './speakers.ts';

/** Something that a text does not say in its own voice: who says it, and what. */
export interface Attribution {
  /** The words that name the source, null where it is not told ("reportedly"). */
  readonly source: Span | null;
  /** The best name for it. */
  readonly speaker: string | null;
  /** The words that mark it as said: "claimed", "according to". */
  readonly cue: Span;
  /** The cue in its base form: claim. */
  readonly base: string;
  readonly kind: Cue['kind'] | 'hedge';
  /** What is said. */
  readonly content: Span;
}

/** Adverbs that say that somebody says so, and not who. */
const HEDGES = new Set('reportedly allegedly supposedly purportedly'.split(' '));
/** Verbs with the person spoken to before what is said. */
const ADDRESSING = new Set(
  'tell ask inform remind assure warn notify advise instruct order urge'.split(' '),
);
const REPORTING: ReadonlySet<string> = new Set<CueKind | 'phrase' | 'noun'>([
  'stating',
  'knowing',
  'phrase',
  'noun',
]);
const FARTHEST_THAT = 12;

/** Finds what a text attributes to a source, in order of the cues. */
export function findAttributions(text: string, sentences: readonly Sentence[]): Attribution[] {
  return attributionsIn(readContext(text, sentences).context);
}

export function attributionsIn(context: Context): Attribution[] {
  return context.sentences.flatMap((parsed, sentence) => [
    ...parsed.cues.flatMap((cue, index) => {
      const content = contentOf(parsed, cue, parsed.cues[index + 1]);
      return content === null ? [] : attribution(context, sentence, cue, content);
    }),
    ...hedgesIn(parsed),
  ]);
}

/** Whether an attribution gives what somebody said, rather than what they thought of it. */
export function isReported({ kind, speaker }: Attribution): boolean {
  return speaker !== null && REPORTING.has(kind);
}

function attribution(context: Context, sentence: number, cue: Cue, content: Phrase): Attribution {
  const parsed = context.sentences[sentence] as ParsedSentence;
  const { source, base, kind } = cue;
  return {
    source: source && spanOf(parsed, source),
    speaker: source && bestName(context, { sentence, phrase: source }),
    cue: spanOf(parsed, cue),
    base,
    kind,
    content: spanOf(parsed, content),
  };
}

/** What a cue says: the clause after it, or what stands before a cue that closes a sentence. */
function contentOf(parsed: ParsedSentence, cue: Cue, next: Cue | undefined): Phrase | null {
  const { shape, words } = parsed;
  const whole = shape.replace(/[.E]+$/, '').length;
  if (cue.kind === 'noun' && words[cue.end]?.form !== 'that') return null;
  if (cue.source === null && !/^(?:to|that)$/.test(words[cue.end]?.form ?? '')) return null;
  const opens = cue.inverted && cue.source !== null ? cue.start : (cue.source?.start ?? cue.start);
  const closing = cue.start > 0 && isTrailing(parsed, cue);
  const start = closing || cue.source === null ? 0 : contentStart(parsed, cue);
  let end = closing ? opens - (shape.charAt(opens - 1) === ',' ? 1 : 0) : whole;
  // "Smith said A, adding B", "condemned A and demanded B"
  if (!closing && next && next.start > start && /[,c]/.test(shape.charAt(next.start - 1))) {
    end = Math.min(end, next.start - 1);
  }
  const inside = shape.slice(start, end);
  if (start >= end || /^[qQE,]*$/.test(inside)) return null;
  if (cue.kind === 'judging' || closing) return { start, end };
  const clause = /[xvw]/.test(inside) || /^(?:to|.+ing)$/.test(words[start]?.form ?? '');
  return clause ? { start, end } : null;
}

/** Where what is said begins: after whom it is said to, when and where, and "that". */
function contentStart(parsed: ParsedSentence, cue: Cue): number {
  const { shape, words } = parsed;
  let start = cue.inverted ? Math.max(cue.end, cue.source?.end ?? 0) : cue.end;
  if (ADDRESSING.has(cue.base)) start = phraseAfter(parsed, start)?.end ?? start;
  for (let index = start; index < start + FARTHEST_THAT; index++) {
    if (words[index]?.form === 'that') return index + 1;
    if (/[vwxsqQE]/.test(shape.charAt(index))) break;
  }
  while (/[,:t]/.test(shape.charAt(start))) start++;
  return start;
}

function hedgesIn(parsed: ParsedSentence): Attribution[] {
  const { words, shape } = parsed;
  return words.flatMap((word, index) => {
    if (!HEDGES.has(word.form)) return [];
    const from = Math.max(shape.lastIndexOf(',', index), shape.lastIndexOf(';', index)) + 1;
    const rest = shape.slice(index).search(/[,;.]/);
    const content = { start: from, end: rest < 0 ? shape.length : index + rest };
    return [
      {
        source: null,
        speaker: null,
        cue: word,
        base: word.form,
        kind: 'hedge' as const,
        content: spanOf(parsed, content),
      },
    ];
  });
}

function spanOf({ words }: ParsedSentence, { start, end }: Phrase): Span {
  return { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

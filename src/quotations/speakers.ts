import type { Span } from '../text/span.ts';
import { type Cue, cuesIn } from './cue-finder.ts';
import type { MaskedSentence } from './masked.ts';
import { mainSubject, type Phrase, phraseAfter } from './phrases.ts';

/** Who says a quotation: the words beside it that name them, and the words that mark it as said. */
export interface Said {
  readonly mention: Span;
  readonly cue: Span | null;
}

interface Analysed {
  readonly sentence: MaskedSentence;
  readonly cues: readonly Cue[];
}

/** Finds who says each quotation, null where the text does not tell. */
export function attributeQuotes(
  masked: readonly MaskedSentence[],
  count: number,
): Array<Said | null> {
  const said = new Array<Said | null>(count).fill(null);
  const analysed = masked.map((sentence) => ({ sentence, cues: cuesIn(sentence) }));
  for (const { sentence, cues } of analysed) {
    for (const [index, word] of sentence.words.entries()) {
      if (word.quote >= 0) said[word.quote] ??= saidWithin(sentence, cues, index);
    }
  }
  goOn(analysed, said);
  return said;
}

/** Who says the quotation at `index` as its own sentence tells. */
function saidWithin(sentence: MaskedSentence, cues: readonly Cue[], index: number): Said | null {
  const { shape } = sentence;
  const after = cueAfter(sentence, cues, index);
  if (after !== null && shape.charAt(index) !== 'q') return after;
  const before = cues.findLast((cue) => cue.start < index && cue.source !== null);
  if (before && isBeside(shape, before.end, index)) return saidBy(sentence, before);
  if (after !== null) return after;
  if (before) return saidBy(sentence, before);
  const trailing = cues.find((cue) => cue.start > index && isTrailing(sentence, cue));
  if (trailing) return saidBy(sentence, trailing);
  return byline(sentence, index);
}

function saidBy(sentence: MaskedSentence, cue: Cue): Said | null {
  if (cue.source === null) return null;
  return { mention: spanOf(sentence, cue.source), cue: spanOf(sentence, cue) };
}

/** "…," Smith said; "…," said Smith; "…," Smith, the mayor of Bath, said. */
function cueAfter(sentence: MaskedSentence, cues: readonly Cue[], index: number): Said | null {
  const from = sentence.shape.charAt(index + 1) === ',' ? index + 2 : index + 1;
  const cue = cues.find((c) => c.end > from);
  if (!cue || cue.source === null) return null;
  const beside = cue.inverted ? cue.start === from : cue.source.start === from;
  return beside ? saidBy(sentence, cue) : null;
}

function isBeside(shape: string, end: number, index: number): boolean {
  return /^[,:s]*$/.test(shape.slice(end, index));
}

/** Whether a cue closes what stands before it: "…, Smith said on Monday." */
function isTrailing({ shape }: MaskedSentence, cue: Cue): boolean {
  if (cue.kind === 'phrase') return true;
  if (cue.source === null) return false;
  const start = cue.inverted ? cue.start : cue.source.start;
  return shape.charAt(start - 1) === ',' && /^(?:[.,pt;]|$)/.test(shape.slice(cue.end));
}

/** "…" — Jane Smith */
function byline(sentence: MaskedSentence, index: number): Said | null {
  if (sentence.shape.charAt(index + 1) !== '-') return null;
  const name = phraseAfter(sentence, index + 2);
  if (name === null || !sentence.shape.slice(name.start, name.end).includes('N')) return null;
  return { mention: spanOf(sentence, name), cue: null };
}

function goOn(analysed: readonly Analysed[], said: Array<Said | null>): void {
  let last: Said | null = null;
  for (const [at, { sentence, cues }] of analysed.entries()) {
    const before = analysed[at - 1];
    for (const word of sentence.words) {
      if (word.quote < 0) continue;
      said[word.quote] ??= /^[qQE.,]+$/.test(sentence.shape)
        ? goesOn(sentence, before, last)
        : subjectOf(sentence, word.start);
      last = said[word.quote] ?? last;
    }
    void cues;
  }
}

function goesOn(
  sentence: MaskedSentence,
  before: Analysed | undefined,
  last: Said | null,
): Said | null {
  if (before === undefined) return null;
  const introduces = before.sentence.shape.endsWith(':');
  if (introduces || !/[qQE]/.test(before.sentence.shape)) {
    const cue = before.cues.findLast((c) => c.source !== null);
    if (cue) return saidBy(before.sentence, cue);
    const subject = mainSubject(before.sentence);
    if (introduces || sentence.block !== before.sentence.block) {
      return subject && { mention: spanOf(before.sentence, subject), cue: null };
    }
  }
  return last;
}

function subjectOf(sentence: MaskedSentence, before: number): Said | null {
  const subject = mainSubject(sentence);
  if (subject === null) return null;
  const mention = spanOf(sentence, subject);
  return mention.end <= before ? { mention, cue: null } : null;
}

function spanOf({ words }: MaskedSentence, { start, end }: Phrase): Span {
  return { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

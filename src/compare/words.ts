import type { Span } from '../text/span.ts';
import type { RowKind, Side, WordChange } from './comparison.ts';
import { diffForms } from './diff.ts';
import { comparedForms } from './forms.ts';
import { type Hunk, joined } from './hunk.ts';
import { readingForm } from './islands.ts';
import type { Passage } from './passage.ts';
import { standouts } from './standouts.ts';
import type { DiffToken } from './tokens.ts';

/**
 * Where less than this share of two passages' words stays, they say the same in other words; texts
 * written apart share a passage with more. Raising them takes more passages for written anew, of
 * which less is said.
 */
const REWORDED = 0.35;
const REWORDED_APART = 0.5;
/** Passages of so many tokens or fewer are held side by side, however little stays. */
const SHORT = 5;

/** A stretch that differs: what went, what came. One side may be empty. */
export interface Edit {
  readonly left: readonly DiffToken[];
  readonly right: readonly DiffToken[];
}

/** What became of the words of two passages that answer each other. */
export interface WordChanges {
  readonly kind: Extract<RowKind, 'same' | 'edited' | 'reworded'>;
  readonly words: readonly WordChange[];
  /** In reading order; of reworded passages, the whole as one. */
  readonly edits: readonly Edit[];
}

/**
 * Compares the words of two passages; swapping them swaps the sides of the changes. `caseless`:
 * whether capitals are typography, as in headlines. `apart`: whether the texts were written apart, so
 * that words that answer each other by their place need not answer each other by their meaning.
 */
export function compareWords(
  left: Passage,
  right: Passage,
  {
    caseless = false,
    apart = false,
  }: { readonly caseless?: boolean; readonly apart?: boolean } = {},
): WordChanges {
  const [a, b] = [left.sentences.flat(), right.sentences.flat()];
  if (areEqual(a, b)) return { kind: 'same', words: [], edits: [] };
  const [ours, theirs] = comparedForms(a, b, caseless);
  const reworded = (): WordChanges => {
    return { kind: 'reworded', words: standouts(left, right), edits: [{ left: a, right: b }] };
  };
  const isLong = Math.min(a.length, b.length) > SHORT;
  const gate = apart ? REWORDED_APART : REWORDED;
  // However the words answer each other, no more of them stay than both sides have.
  if (isLong && shareInBoth(a, b, ours, theirs) < gate) return reworded();
  const hunks = diffForms(ours, theirs);
  if (hunks.length === 0) return { kind: 'same', words: [], edits: [] };
  const phrases = wholeWords(readingForm(hunks, a, b), a, b);
  if (isLong && shareKept(phrases, a, b) < gate) return reworded();
  return {
    kind: 'edited',
    words: phrases.flatMap((hunk) => changesOf(hunk, left, right)),
    edits: phrases.map((hunk) => ({ left: a.slice(...hunk.left), right: b.slice(...hunk.right) })),
  };
}

/** Whether two passages are one, token by token, as most of a revision are. */
function areEqual(a: readonly DiffToken[], b: readonly DiffToken[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ form, opens }, at) => form === b[at]?.form && opens === b[at].opens)
  );
}

/** Lets no change begin or end inside a word that two words have grown into. */
function wholeWords(
  hunks: readonly Hunk[],
  a: readonly DiffToken[],
  b: readonly DiffToken[],
): Hunk[] {
  const cuts = (left: number, right: number): boolean =>
    (a[left]?.continues ?? false) || (b[right]?.continues ?? false);
  const whole: Hunk[] = [];
  for (const { left, right } of hunks) {
    const before = cuts(left[0], right[0]) ? 1 : 0;
    const after = cuts(left[1], right[1]) ? 1 : 0;
    const wide: Hunk = {
      left: [left[0] - before, left[1] + after],
      right: [right[0] - before, right[1] + after],
    };
    const last = whole.at(-1);
    if (last && wide.left[0] <= last.left[1]) whole[whole.length - 1] = joined(last, wide);
    else whole.push(wide);
  }
  return whole;
}

/** The share of two passages' words (0 to 1) that stand in both, in whatever order. */
function shareInBoth(
  a: readonly DiffToken[],
  b: readonly DiffToken[],
  ours: readonly string[],
  theirs: readonly string[],
): number {
  const found = (
    tokens: readonly DiffToken[],
    forms: readonly string[],
    others: readonly string[],
  ): number => {
    const free = new Map<string, number>();
    for (const form of others) free.set(form, (free.get(form) ?? 0) + 1);
    return tokens.filter(({ kind }, index) => {
      const count = kind === 'mark' ? 0 : (free.get(forms[index] ?? '') ?? 0);
      if (count > 0) free.set(forms[index] ?? '', count - 1);
      return count > 0;
    }).length;
  };
  const all = wordCount(a) + wordCount(b);
  return all === 0 ? 1 : (found(a, ours, theirs) + found(b, theirs, ours)) / all;
}

function wordCount(tokens: readonly DiffToken[]): number {
  return tokens.filter(({ kind }) => kind !== 'mark').length;
}

function shareKept(
  hunks: readonly Hunk[],
  a: readonly DiffToken[],
  b: readonly DiffToken[],
): number {
  const changed = hunks.map((h) => wordCount(a.slice(...h.left)) + wordCount(b.slice(...h.right)));
  const all = wordCount(a) + wordCount(b);
  return all === 0 ? 1 : 1 - changed.reduce((sum, n) => sum + n, 0) / all;
}

function changesOf(hunk: Hunk, left: Passage, right: Passage): WordChange[] {
  const replaced = hunk.left[0] < hunk.left[1] && hunk.right[0] < hunk.right[1];
  const changes = (side: Side, spans: readonly Span[]): WordChange[] =>
    spans.map((span) => ({
      side,
      ...span,
      change: replaced ? 'replaced' : side === 'left' ? 'deleted' : 'inserted',
    }));
  return [
    ...changes('left', stretches(left.sentences, ...hunk.left)),
    ...changes('right', stretches(right.sentences, ...hunk.right)),
  ];
}

/** The spans of a run of a passage's tokens, cut where sentences end: what lies between them is not theirs. */
function stretches(
  sentences: readonly (readonly DiffToken[])[],
  start: number,
  end: number,
): Span[] {
  const spans: Span[] = [];
  let before = 0;
  for (const tokens of sentences) {
    const own = tokens.slice(Math.max(0, start - before), Math.max(0, end - before));
    const [first, last] = [own[0], own.at(-1)];
    if (first && last) spans.push({ start: first.start, end: last.end });
    before += tokens.length;
  }
  return spans;
}

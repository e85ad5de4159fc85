import type { Span } from '../text/span.ts';
import type { Reading, RowKind, Side, WordChange } from './comparison.ts';
import { diffForms, type Hunk } from './diff.ts';
import { readingForm } from './islands.ts';
import { type DiffToken, diffTokens } from './tokens.ts';

/** Where fewer of a passage's words than this stay, it says the same in other words. */
const REWORDED = 0.35;

/** What became of the words of two passages that answer each other. */
export interface WordChanges {
  readonly kind: Extract<RowKind, 'same' | 'edited' | 'reworded'>;
  readonly words: readonly WordChange[];
}

/** Compares the words of two passages, given as sentences of each side. */
export function compareWords(
  left: Reading,
  right: Reading,
  leftSentences: readonly Span[],
  rightSentences: readonly Span[],
): WordChanges {
  const a = leftSentences.flatMap((span) => diffTokens(left, span));
  const b = rightSentences.flatMap((span) => diffTokens(right, span));
  const hunks = diffForms(
    a.map((token) => token.form),
    b.map((token) => token.form),
  );
  if (hunks.length === 0) return { kind: 'same', words: [] };
  const phrases = readingForm(
    hunks,
    (i) => a[i]?.kind !== 'mark',
    (i) => a[i]?.figure === true || a[i]?.form === '"',
  );
  if (kept(phrases, a, b) < REWORDED) {
    const figures = hunks.map((hunk) => hunk).filter((hunk) => changesFigure(hunk, a, b));
    return { kind: 'reworded', words: figures.flatMap((h) => figureChanges(h, a, b)) };
  }
  return {
    kind: 'edited',
    words: phrases.flatMap((hunk) => changes(hunk, a, b, leftSentences, rightSentences)),
  };
}

function kept(hunks: readonly Hunk[], a: readonly DiffToken[], b: readonly DiffToken[]): number {
  const words = (tokens: readonly DiffToken[]): number =>
    tokens.filter((token) => token.kind !== 'mark').length;
  const gone = hunks.map((h) => words(a.slice(...h.left)) + words(b.slice(...h.right)));
  const all = words(a) + words(b);
  return all === 0 ? 1 : 1 - gone.reduce((sum, n) => sum + n, 0) / all;
}

function changesFigure(hunk: Hunk, a: readonly DiffToken[], b: readonly DiffToken[]): boolean {
  return [...a.slice(...hunk.left), ...b.slice(...hunk.right)].some((token) => token.figure);
}

function figureChanges(hunk: Hunk, a: readonly DiffToken[], b: readonly DiffToken[]): WordChange[] {
  const of = (tokens: readonly DiffToken[], others: readonly DiffToken[], side: Side) =>
    tokens
      .filter((token) => token.figure && !others.some((other) => other.form === token.form))
      .map(({ start, end }) => ({
        side,
        start,
        end,
        change: side === 'left' ? ('deleted' as const) : ('inserted' as const),
      }));
  return [...of(a.slice(...hunk.left), b, 'left'), ...of(b.slice(...hunk.right), a, 'right')];
}

function changes(
  hunk: Hunk,
  a: readonly DiffToken[],
  b: readonly DiffToken[],
  leftSentences: readonly Span[],
  rightSentences: readonly Span[],
): WordChange[] {
  const [gone, come] = [a.slice(...hunk.left), b.slice(...hunk.right)];
  const both = gone.length > 0 && come.length > 0;
  return [
    ...stretches(gone, leftSentences).map((span) => ({
      side: 'left' as const,
      ...span,
      change: both ? ('replaced' as const) : ('deleted' as const),
    })),
    ...stretches(come, rightSentences).map((span) => ({
      side: 'right' as const,
      ...span,
      change: both ? ('replaced' as const) : ('inserted' as const),
    })),
  ];
}

/** The spans of a run of tokens, cut where sentences end: what lies between sentences is not theirs. */
function stretches(tokens: readonly DiffToken[], sentences: readonly Span[]): Span[] {
  return sentences.flatMap((sentence) => {
    const own = tokens.filter((t) => sentence.start <= t.start && t.end <= sentence.end);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

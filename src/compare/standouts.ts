import { lazy } from '../text/kept.ts';
import { contains, overlapping, type Span } from '../text/span.ts';
import type { Side, WordChange } from './comparison.ts';
import { nameSpans } from './names.ts';
import type { Passage } from './passage.ts';
import type { DiffToken } from './tokens.ts';

/**
 * What stands out where two passages say the same in other words: figures, names and direct
 * quotations that the other passage does not have, names only where its whole text does not.
 */
export function standouts(left: Passage, right: Passage): WordChange[] {
  const ours = onlyIn(left, right);
  const theirs = onlyIn(right, left);
  const replaced = ours.length > 0 && theirs.length > 0;
  const changes = (side: Side, spans: readonly Span[]): WordChange[] =>
    spans.map(({ start, end }) => ({
      side,
      start,
      end,
      change: replaced ? 'replaced' : side === 'left' ? 'deleted' : 'inserted',
    }));
  return [...changes('left', ours), ...changes('right', theirs)];
}

function onlyIn(passage: Passage, other: Passage): Span[] {
  const theirs = other.sentences.flat();
  const all = passage.sentences.flat().sort((a, b) => a.start - b.start);
  const inside = (quotation: Span): DiffToken[] =>
    overlapping(all, quotation).filter((token) => contains(quotation, token));
  const said = lazy(() => ` ${wordsOf(theirs)} `);
  const quotations = passage.quotations.filter(
    (quotation) => !said().includes(` ${wordsOf(inside(quotation))} `),
  );
  const figures = new Set(theirs.filter(({ kind }) => kind === 'figure').map(({ form }) => form));
  const quoted = new Set(quotations.flatMap(inside));
  const own = all.filter((token) => !quoted.has(token));
  return [
    ...quotations,
    ...own.filter(
      (token) => token.kind === 'figure' && !figures.has(token.form) && !passage.isRestated(token),
    ),
    ...nameSpans(own.filter((token) => passage.isName(token) && !passage.isNamedThere(token))),
  ].sort((a, b) => a.start - b.start);
}

function wordsOf(tokens: readonly DiffToken[]): string {
  return tokens
    .filter(({ kind }) => kind !== 'mark')
    .map(({ form }) => form.toLowerCase())
    .join(' ');
}

import { contains, type Span } from '../text/span.ts';
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
  const said = ` ${wordsOf(other.sentences.flat())} `;
  const quotations = passage.quotations.filter((quotation) => {
    const inside = passage.sentences.flat().filter((token) => contains(quotation, token));
    return !said.includes(` ${wordsOf(inside)} `);
  });
  const theirs = other.sentences.flat();
  const figures = new Set(theirs.filter(({ kind }) => kind === 'figure').map(({ form }) => form));
  const own = passage.sentences
    .flat()
    .filter((token) => !quotations.some((quotation) => contains(quotation, token)));
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

import { isStory } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { tokenise } from '../text/words.ts';
import type { Comparison, Reading } from './comparison.ts';

/** Where either page has furniture that the other does not have, in the order of the text. */
export function furnitureApart(left: Reading, right: Reading): Comparison['furniture'] {
  const [ours, theirs] = [furnitureOf(left), furnitureOf(right)];
  return { left: without(ours, theirs), right: without(theirs, ours) };
}

interface Piece extends Span {
  readonly form: string;
}

function furnitureOf({ article: { text, blocks } }: Reading): Piece[] {
  return blocks
    .filter(({ role }) => !isStory(role))
    .map(({ start, end }) => {
      const words = tokenise(text, { start, end }).filter(({ kind }) => kind !== 'mark');
      return { start, end, form: words.map(({ form }) => form).join(' ') };
    });
}

/** The pieces that the others lack, each of those answering one. */
function without(pieces: readonly Piece[], others: readonly Piece[]): Span[] {
  const left = new Map<string, number>();
  for (const { form } of others) left.set(form, (left.get(form) ?? 0) + 1);
  return pieces.flatMap(({ start, end, form }) => {
    const count = left.get(form) ?? 0;
    if (count > 0) left.set(form, count - 1);
    return count > 0 || form === '' ? [] : [{ start, end }];
  });
}

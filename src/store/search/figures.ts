import type { Article } from '../../article/article.ts';
import { findFigures } from '../../figures/find.ts';

/** Whether an article's body states a quantity; dates and times of day are none here. */
export function statesFigures({ text, sentences }: Article): boolean {
  return sentences.some((sentence) =>
    findFigures(text, [sentence]).some(({ kind }) => kind !== 'date' && kind !== 'time'),
  );
}

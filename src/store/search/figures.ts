import type { Article } from '../../article/article.ts';
import { languageOfArticle } from '../../article/language.ts';
import { findFigures } from '../../figures/find.ts';

/** Whether an article's body states a quantity; dates and times of day are none here. */
export function statesFigures(article: Article): boolean {
  const { text, sentences } = article;
  const spoken = languageOfArticle(article);
  return sentences.some((sentence) =>
    findFigures(text, [sentence], spoken).some(({ kind }) => kind !== 'date' && kind !== 'time'),
  );
}

import type { Article } from '../../article/article.ts';
import { bodySentences } from '../../article/body.ts';
import { languageOfArticle } from '../../article/language.ts';
import { findFigures } from '../../figures/find.ts';

/** Whether an article's body states a quantity; dates and times of day are none here. */
export function statesFigures(article: Article): boolean {
  const { text } = article;
  const spoken = languageOfArticle(article);
  return bodySentences(article).some((sentence) =>
    findFigures(text, [sentence], spoken).some(({ kind }) => kind !== 'date' && kind !== 'time'),
  );
}

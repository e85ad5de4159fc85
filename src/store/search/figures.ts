import type { Article } from '../../article/article.ts';
import { bodySentences } from '../../article/body.ts';
import { languageOfArticle } from '../../article/language.ts';
import { findFigures } from '../../figures/find.ts';

const DIGIT = /\p{Nd}/u;

/** Whether an article's body states a quantity; dates and times of day are none here. */
export function statesFigures(article: Article): boolean {
  const { text } = article;
  const spoken = languageOfArticle(article);
  const { digits = [], none = [] } = Object.groupBy(bodySentences(article), ({ start, end }) =>
    DIGIT.test(text.slice(start, end)) ? 'digits' : 'none',
  );
  // One is enough, and where digits stand it is found soonest.
  return [...digits, ...none].some((sentence) =>
    findFigures(text, [sentence], spoken).some(({ kind }) => kind !== 'date' && kind !== 'time'),
  );
}

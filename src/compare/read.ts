import type { Article } from '../article/article.ts';
import { findFigures } from '../figures/find.ts';
import { findQuotations } from '../quotations/find.ts';
import type { Reading } from './comparison.ts';

/** Finds the figures and quotations of an article: one side of a comparison. */
export function read(article: Article): Reading {
  return {
    article,
    figures: findFigures(article.text, article.sentences),
    quotations: findQuotations(article.text, article.sentences),
  };
}

import type { Article } from '../article/article.ts';
import { languageOfArticle } from '../article/language.ts';
import { findFigures } from '../figures/find.ts';
import { readSpeech } from '../speech/speech.ts';
import type { Reading } from './comparison.ts';

/** Finds the figures of an article, in its language, and who says and does what in it: one side of a comparison. */
export function read(article: Article): Reading {
  const { text, sentences } = article;
  const speech = readSpeech(text, sentences);
  return {
    article,
    figures: findFigures(text, sentences, languageOfArticle(article), speech),
    ...speech,
  };
}

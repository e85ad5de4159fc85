import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { languageIn } from '../language/vote.ts';
import type { Article } from './article.ts';

/** The language that an article is read in; one that was kept without its language is asked again. */
export function languageOfArticle({ language, text }: Article): Language {
  return languageOf(language ?? languageIn(text));
}

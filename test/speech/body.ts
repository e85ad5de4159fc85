import type { Sentence } from '../../src/article/article.ts';
import { ENGLISH } from '../../src/language/en/english.ts';
import type { Language } from '../../src/language/language.ts';
import { languageOf } from '../../src/language/languages.ts';
import { readSpeech } from '../../src/speech/speech.ts';
import { sentences } from '../../src/text/sentences.ts';
import { tokenise } from '../../src/text/words.ts';

/** The sentences of a text in which every line is a paragraph of the body. */
export function bodyOf(text: string): Sentence[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((line, block) =>
    sentences(text, languageOf(null).sentences, {
      start: line.index,
      end: line.index + line[0].length,
    }).map(({ start, end }) => ({ start, end, block })),
  );
}

/** Such a text with who says what in it, for a comparison. */
export function spoken(text: string, language: Language = ENGLISH) {
  const body = bodyOf(text);
  const words = body.map((sentence) => tokenise(text, sentence));
  return { text, sentences: body, words, language, ...readSpeech(text, body, language) };
}

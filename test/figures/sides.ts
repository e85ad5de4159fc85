import type { Passages } from '../../src/article/article.ts';
import { compareFigures } from '../../src/figures/compare.ts';
import type { WordedSide } from '../../src/figures/elsewhere.ts';
import { findFigures } from '../../src/figures/find.ts';
import { ENGLISH } from '../../src/language/en/english.ts';
import { readSpeech } from '../../src/speech/speech.ts';
import { tokenise } from '../../src/text/words.ts';

/** A text of one sentence a line. */
export function side(...lines: readonly string[]): WordedSide {
  const text = lines.join('\n');
  let start = 0;
  const sentences = lines.map((line, block) => {
    const span = { start, end: start + line.length, block };
    start = span.end + 1;
    return span;
  });
  const figures = findFigures(text, sentences, ENGLISH, readSpeech(text, sentences, ENGLISH));
  const words = sentences.map((sentence) => tokenise(text, sentence));
  return { text, sentences, words, language: ENGLISH, figures };
}

/** Each sentence beside the one of its number. */
export const LEVEL: Passages[] = [0, 1, 2, 3, 4, 5].map((index) => ({
  left: [index],
  right: [index],
}));

/** "outcome: left figures = right figures" of each pair. */
export function outcomes(
  left: WordedSide,
  right: WordedSide,
  passages: readonly Passages[] = LEVEL,
): string[] {
  return compareFigures(left, right, passages).map((pair) => {
    const texts = (of: WordedSide, indices: readonly number[]): string =>
      indices.map((index) => of.figures[index]?.text).join(', ');
    return `${pair.outcome}: ${texts(left, pair.left)} = ${texts(right, pair.right)}`;
  });
}

/** The lines for a reader. */
export function lines(
  left: WordedSide,
  right: WordedSide,
  passages: readonly Passages[] = LEVEL,
): string[] {
  return compareFigures(left, right, passages).map(({ outcome, why }) => `${outcome}: ${why}`);
}

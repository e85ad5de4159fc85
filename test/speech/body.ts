import type { Sentence } from '../../src/article/article.ts';
import { sentences } from '../../src/text/sentences.ts';

/** The sentences of a text in which every line is a paragraph of the body. */
export function bodyOf(text: string): Sentence[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((line, block) =>
    sentences(text, { start: line.index, end: line.index + line[0].length }).map(
      ({ start, end }) => ({ start, end, block }),
    ),
  );
}

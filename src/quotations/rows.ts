import type { Passages, Sentence } from '../article/article.ts';
import { sentencesOf } from '../article/sentences.ts';
import type { Span } from '../text/span.ts';
import type { QuotedText } from './quotation.ts';

/** The row in which each sentence of one side stands. */
export function rowsOf(
  passages: readonly Passages[],
  side: 'left' | 'right',
): ReadonlyMap<number, number> {
  return new Map(
    passages.flatMap((passage, row) => passage[side].map((sentence) => [sentence, row] as const)),
  );
}

/** The pairings in which each sentence of one side stands, by their indices: a row, and further places. */
export type Places = ReadonlyMap<number, readonly number[]>;

/** Where the sentences of one side stand among pairings of passages. */
export function placesOf(pairings: readonly Passages[], side: 'left' | 'right'): Places {
  const places = new Map<number, number[]>();
  for (const [index, pairing] of pairings.entries()) {
    for (const sentence of pairing[side]) {
      const known = places.get(sentence);
      if (known) known.push(index);
      else places.set(sentence, [index]);
    }
  }
  return places;
}

/** The pairings in which a span of a text stands. */
export function placesAt(
  sentences: readonly Sentence[],
  places: Places,
  spans: readonly Span[],
): Set<number> {
  const touched = spans.flatMap((span) => sentencesOf(sentences, span));
  return new Set(touched.flatMap((sentence) => places.get(sentence) ?? []));
}

/** Whether passages are told in other words, or on one side only. */
export function differs(
  left: QuotedText,
  right: QuotedText,
  passages: Passages | undefined,
): boolean {
  return (
    passages !== undefined &&
    passageText(left, passages.left) !== passageText(right, passages.right)
  );
}

function passageText({ text, sentences }: QuotedText, indices: readonly number[]): string {
  return indices
    .map((index) => text.slice(sentences[index]?.start ?? 0, sentences[index]?.end ?? 0))
    .join(' ');
}

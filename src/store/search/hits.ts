import type { Span } from '../../text/span.ts';
import { tokenise } from '../../text/words.ts';
import { apart } from '../../view/spans.ts';
import type { Phrase } from './query.ts';
import { searchWords } from './words.ts';

/** Where phrases stand in a text, in order and apart from each other. */
export function hitsIn(text: string, phrases: readonly Phrase[]): Span[] {
  const words = tokenise(text).flatMap((span) =>
    searchWords(text, span)
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ({ word, span })),
  );
  const hits = phrases.flatMap((phrase) => {
    const wanted = phrase.words.split(' ');
    return words.flatMap((_, at) => {
      const found = words.slice(at, at + wanted.length);
      const same = wanted.every((one, index) => {
        const word = found[index]?.word;
        const last = index === wanted.length - 1;
        return last && phrase.open ? word?.startsWith(one) : word === one;
      });
      const [first, last] = [found.at(0), found.at(-1)];
      return same && first && last ? [{ start: first.span.start, end: last.span.end }] : [];
    });
  });
  return apart(hits);
}

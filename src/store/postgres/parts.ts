import type { Searchable } from '../search/words.ts';

/** Words in a part. A word has 256 places in a part at most, the last is 16,383: with more words, some would have none. */
const WORDS = 1500;
/** Words that a part has in common with the one before: a phrase that is no longer is in one of them. */
const OVERLAP = 64;
/** Letters of a word that are compared. With more, a word may be longer than PostgreSQL takes (2046 bytes). */
const LETTERS = 500;
/** Letters of different words behind the first part up to which it names them. With more, it may be larger than PostgreSQL takes (a megabyte). */
const NAMED = 150_000;

/** The words of a text that has spaces between them, as PostgreSQL reads them. */
export function wordsOf(text: string): string[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map(quoted);
}

function quoted(word: string): string {
  return `'${word.slice(0, LETTERS).replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/**
 * What an article is found by, as literals of tsvector: the title, the publisher (whose words are
 * labelled A) and the beginning of the body, apart by a gap that no phrase goes over, with all other
 * words of the body but without their places; then the rest of the body in parts.
 */
export function partsOf({ title, publisher, body }: Searchable): string[] {
  const words = wordsOf(body);
  const first = new Map<string, string[]>();
  let place = 0;
  for (const [all, label] of [
    [wordsOf(title), ''],
    [wordsOf(publisher), 'A'],
    [words.slice(0, WORDS), ''],
  ] as const) {
    for (const word of all) noted(first, word).push(`${++place}${label}`);
    place++;
  }
  let letters = 0;
  for (const word of words.slice(WORDS)) {
    if (!first.has(word)) letters += word.length;
    if (letters > NAMED) break;
    noted(first, word);
  }
  const parts = [literal(first)];
  for (let at = WORDS - OVERLAP; at + OVERLAP < words.length; at += WORDS - OVERLAP) {
    const part = new Map<string, string[]>();
    words.slice(at, at + WORDS).forEach((word, index) => {
      noted(part, word).push(`${index + 1}`);
    });
    parts.push(literal(part));
  }
  return parts;
}

function noted(places: Map<string, string[]>, word: string): string[] {
  const known = places.get(word) ?? [];
  places.set(word, known);
  return known;
}

function literal(places: ReadonlyMap<string, readonly string[]>): string {
  return Array.from(places, ([word, at]) => (at.length > 0 ? `${word}:${at.join()}` : word)).join(
    ' ',
  );
}

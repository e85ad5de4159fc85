/** The empty table, for what a language does not decide. */
export const NO_WORDS: ReadonlySet<string> = new Set();

/** The words of a list that are separated by white space; one source for each table stays readable. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The same as a set to look words up in. */
export function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(words));
}

/** Words by their place in a list, from 1. */
export function numbered(list: string): readonly (readonly [string, number])[] {
  return words(list).map((word, index) => [word, index + 1] as const);
}

/** Each word ten more than the one before it, from `first` on. */
export function tensFrom(first: number, list: string): readonly (readonly [string, number])[] {
  return words(list).map((word, index) => [word, first + 10 * index] as const);
}

/** Each number's words: "eins ein:1"-like groups, the words of one number separated by spaces, numbers by bars, from `first` on. */
export function grouped(
  first: number,
  step: number,
  list: string,
): readonly (readonly [string, number])[] {
  return list
    .split('|')
    .flatMap((group, index) => words(group).map((word) => [word, first + step * index] as const));
}

/** Numbers whose words take each of these endings. */
export function withEndings(
  numbers: readonly (readonly [string, number])[],
  endings: string,
): readonly (readonly [string, number])[] {
  return numbers.flatMap(([stem, value]) =>
    words(endings).map((ending) => [stem + ending, value] as const),
  );
}

/** Phrases that are separated by bars. */
export function phrases(list: string): readonly string[] {
  return list.split('|').map((phrase) => phrase.trim());
}

/** A word as it is written by those who leave out its accents. */
export function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** A noun in each of its forms: its stem with each ending, "-" for none. */
export function declined(stem: string, endings: string): readonly string[] {
  return words(endings).map((ending) => stem + (ending === '-' ? '' : ending));
}

/** Each of some words before each of others: "square kilometre" in all forms that go together. */
export function paired(before: readonly string[], after: readonly string[]): readonly string[] {
  return before.flatMap((one) => after.map((other) => `${one} ${other}`));
}

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

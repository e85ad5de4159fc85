/** What it weighs that two sentences share some words: 0 to 1 each, numbers up to 2. */
export type Weigh = (words: ReadonlySet<string>) => number;

/** A number that is not small is worth so many words. */
const NUMBER = 2;
/** All of a story shares its names. */
const NAME = 0.5;
/** A word that is a number of several digits. */
export const LARGE = /^\p{N}.*\p{N}/u;

/**
 * Weighs words by how few sentences of two texts have them: a word that one sentence of each has
 * weighs 1, one that every sentence has next to nothing; a name half as much.
 */
export function weigher(
  sentences: readonly ReadonlySet<string>[],
  names: ReadonlySet<string>,
): Weigh {
  const holders = new Map<string, number>();
  for (const words of sentences)
    for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  const rarest = Math.log(1 + sentences.length / 2);
  const weightOf = (word: string): number =>
    Math.min(1, Math.log(1 + sentences.length / (holders.get(word) ?? 1)) / rarest) *
    (LARGE.test(word) ? NUMBER : names.has(word) ? NAME : 1);
  return (words) => [...words].reduce((sum, word) => sum + weightOf(word), 0);
}

/** The things that have each word, in their order. */
export function holdersOf<T>(
  things: Iterable<T>,
  wordsOf: (thing: T) => Iterable<string>,
): Map<string, T[]> {
  const holders = new Map<string, T[]>();
  for (const thing of things) {
    for (const word of wordsOf(thing)) {
      const list = holders.get(word);
      if (list) list.push(thing);
      else holders.set(word, [thing]);
    }
  }
  return holders;
}

export interface Random {
  /** A whole number from 0 to below this one. */
  upTo(bound: number): number;
  pick<T>(among: readonly T[]): T;
}

/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export function random(seed: number): Random {
  let state = seed;
  const upTo = (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
  return { upTo, pick: (among) => among[upTo(among.length)] as (typeof among)[number] };
}

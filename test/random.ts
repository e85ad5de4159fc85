import { seeded } from './seeded.ts';

export interface Random {
  /** A whole number from 0 to below this one. */
  upTo(bound: number): number;
  pick<T>(among: readonly T[]): T;
}

/** Numbers that look like chance and are the same for the same seed. */
export function random(seed: number): Random {
  const next = seeded(seed);
  const upTo = (bound: number): number => Math.floor(next() * bound);
  return { upTo, pick: (among) => among[upTo(among.length)] as (typeof among)[number] };
}

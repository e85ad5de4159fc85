import type { Part } from './claims.ts';
import type { Match } from './matching.ts';

/** Two parts by their indices, and the best match of their mentions. */
export interface Edge {
  readonly i: number;
  readonly j: number;
  readonly match: Match;
}

/** By so much, in odds as logarithm, one of two pairs with a common side has to be the likelier one. Raised, less is said to differ. */
const LEAD = 0.7;

/** Pairs of parts that may be one thing with two values, by their sides. */
export class Rivals {
  readonly #byLeft: ReadonlyMap<number, readonly Edge[]>;
  readonly #byRight: ReadonlyMap<number, readonly Edge[]>;
  readonly #lefts: readonly Part[];
  readonly #rights: readonly Part[];

  constructor(edges: readonly Edge[], lefts: readonly Part[], rights: readonly Part[]) {
    this.#byLeft = Map.groupBy(edges, ({ i }) => i);
    this.#byRight = Map.groupBy(edges, ({ j }) => j);
    this.#lefts = lefts;
    this.#rights = rights;
  }

  /**
   * Whether one side of a pair may as well belong to another value: 44 laps and 69, or 60. `beside`
   * leaves aside what stands in the same sentence.
   */
  of({ i, j, match }: Edge, beside = false): boolean {
    const isLikely = (rival: Edge): boolean => rival.match.score > match.score - LEAD;
    const isOther = (one: Part | undefined, other: Part | undefined): boolean => {
      const [own, theirs] = [one?.mentions[0], other?.mentions[0]];
      if (own === undefined || theirs === undefined) return false;
      if (beside && own.sentence === theirs.sentence) return false;
      const { value, date } = own.normal;
      return date === null ? value !== theirs.normal.value : own !== theirs;
    };
    const ofLeft = this.#byLeft.get(i) ?? [];
    const ofRight = this.#byRight.get(j) ?? [];
    return (
      ofLeft.some((rival) => isLikely(rival) && isOther(this.#rights[j], this.#rights[rival.j])) ||
      ofRight.some((rival) => isLikely(rival) && isOther(this.#lefts[i], this.#lefts[rival.i]))
    );
  }
}

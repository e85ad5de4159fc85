/** Mean likeness of two groups' members from which the two are one … */
export const ALIKE = 0.13;
/** … where one is a single item; where both are several it takes more, by this for each e-fold of the smaller. */
const CAUTION = 0.3;
/** Two groups of several items are one only if they are so much as like each other as either is within itself. */
const COHESION = 0.5;

/** The likeness of every two items, both ways, 0 to 1. */
export type Likeness = readonly (readonly number[])[];

interface Group {
  readonly items: readonly number[];
  /** Mean likeness of its items to each other; 0 for a single one. */
  readonly cohesion: number;
}

/**
 * Average-link agglomeration: the two groups that are most like each other become one, until none
 * are alike enough. Starts from the groups given, and never unites items that are to stay apart.
 * The items' order decides nothing but between equals. Meant for a few dozen items.
 */
export function agglomerate(
  likeness: Likeness,
  start: readonly (readonly number[])[],
  apart: (a: number, b: number) => boolean,
): (readonly number[])[] {
  let groups = start.map((items) => group(items, likeness));
  for (let pair = likest(groups, likeness, apart); pair; pair = likest(groups, likeness, apart)) {
    const [a, b] = pair;
    const united = group([...a.items, ...b.items], likeness);
    groups = groups.map((one) => (one === a ? united : one)).filter((one) => one !== b);
  }
  return groups.map(({ items }) => items);
}

function group(items: readonly number[], likeness: Likeness): Group {
  const pairs = items.length * (items.length - 1);
  return { items, cohesion: pairs > 0 ? sum(items, items, likeness) / pairs : 0 };
}

function likest(
  groups: readonly Group[],
  likeness: Likeness,
  apart: (a: number, b: number) => boolean,
): [Group, Group] | null {
  let best: [Group, Group] | null = null;
  let most = ALIKE;
  groups.forEach((a, at) => {
    for (const b of groups.slice(at + 1)) {
      const link = sum(a.items, b.items, likeness) / (a.items.length * b.items.length);
      if (link < most || (best && link === most) || !belong(a, b, link)) continue;
      if (a.items.some((i) => b.items.some((j) => apart(i, j)))) continue;
      best = [a, b];
      most = link;
    }
  });
  return best;
}

function belong(a: Group, b: Group, link: number): boolean {
  const smaller = Math.min(a.items.length, b.items.length);
  return (
    smaller === 1 ||
    (link >= ALIKE * (1 + CAUTION * Math.log(smaller)) &&
      link >= COHESION * Math.max(a.cohesion, b.cohesion))
  );
}

/** Without the likeness of an item to itself. */
function sum(a: readonly number[], b: readonly number[], likeness: Likeness): number {
  let total = 0;
  for (const i of a) for (const j of b) if (i !== j) total += likeness[i]?.[j] ?? 0;
  return total;
}

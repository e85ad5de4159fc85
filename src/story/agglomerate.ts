/** Mean likeness of a group to a single item, 0 to 1, from which they are one. Higher, there are more and smaller stories. */
export const ALIKE = 0.13;
/**
 * Where two groups are both of several items it takes more likeness: more by this share, times the natural
 * logarithm of the smaller one's size. Higher, large stories are joined less.
 */
const CAUTION = 0.3;
/** Share of the mean likeness within either of two groups of several items that they must have to each other to be one. Higher, groups that are close-knit stay apart. */
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

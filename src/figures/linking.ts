import { candidateFinder } from './candidates.ts';
import type { Part } from './claims.ts';
import type { FigureOutcome } from './figure.ts';
import { Groups } from './groups.ts';
import { type Match, matchOf } from './matching.ts';
import { type Mention, sourcesDiffer } from './mention.ts';

/** Parts of two texts' claims that speak of one quantity, or one alone. */
export interface Link {
  readonly outcome: FigureOutcome;
  readonly left: Part | null;
  readonly right: Part | null;
}

/** How well the sentences of two mentions are aligned, 0 to 1. */
export type Aligned = (left: Mention, right: Mention) => number;

/** From these odds on, as logarithm, two figures that agree are linked: one to one. */
const AGREEING = 0;
/** From these on a figure has more partners than its best: it is told at several places. */
const SURELY = 1;
/** From these odds on two figures that do not agree are one thing with two values. */
const DIFFERING = 0.5;
/** That neither text has another figure for the thing, in the same odds. */
const ONLY = 1;

/** Two parts by their indices, and the best match of their mentions. */
export interface Edge {
  readonly i: number;
  readonly j: number;
  readonly match: Match;
}

/**
 * Links what two texts state across their whole length: what agrees, many to many, as a text may
 * state a thing at several places; then, of what agrees with nothing, what differs, one to one.
 * What has no partner and might have one is left unsaid; the rest stands on one side only.
 *
 * @param settled what is known to agree by its place
 */
export function linked(
  lefts: readonly Part[],
  rights: readonly Part[],
  aligned: Aligned,
  settled: readonly Edge[],
): Link[] {
  const { edges, doubtful } = edgesBetween(lefts, rights, aligned, settled);
  const groups = new Groups(lefts, rights);
  for (const { i, j, match } of sorted(edges, 'same'))
    if (match.score >= SURELY || (groups.isFree('left', i) && groups.isFree('right', j)))
      groups.join(i, j);
  const links: Link[] = groups.pairs().map((parts) => ({ outcome: 'same', ...parts }));
  const [usedLeft, usedRight] = [groups.used('left'), groups.used('right')];
  const told = new Set<string>();
  const pair = ({ i, j }: Edge, outcome: FigureOutcome): void => {
    const [left, right] = [groups.part('left', i), groups.part('right', j)];
    const key = `${left.mentions[0]?.index} ${right.mentions[0]?.index}`;
    if (!told.has(key)) links.push({ outcome, left, right });
    told.add(key);
  };
  const [nearLeft, nearRight] = [new Set(usedLeft), new Set(usedRight)];
  for (const edge of sorted(edges, 'equivalent')) {
    const [{ i, j }, { score }] = [edge, edge.match];
    const isFree = !nearLeft.has(i) && !nearRight.has(j);
    if (!isFree && score < SURELY) continue;
    nearLeft.add(i);
    nearRight.add(j);
    pair(edge, 'equivalent');
  }
  for (const edge of sorted(edges, 'different')) {
    if (nearLeft.has(edge.i) || nearRight.has(edge.j)) continue;
    nearLeft.add(edge.i);
    nearRight.add(edge.j);
    const disputed = lefts[edge.i]?.mentions.some((a) =>
      rights[edge.j]?.mentions.some((b) => sourcesDiffer(a, b)),
    );
    pair(edge, disputed ? 'sources-disagree' : 'changed');
  }
  return [
    ...links,
    ...alone(lefts, rights, nearLeft, doubtful.left, 'left'),
    ...alone(rights, lefts, nearRight, doubtful.right, 'right'),
  ];
}

type Side = 'left' | 'right';

function alone(
  parts: readonly Part[],
  others: readonly Part[],
  used: ReadonlySet<number>,
  doubtful: ReadonlySet<number>,
  side: Side,
): Link[] {
  const isDated = others.some(({ mentions: [mention] }) => mention?.figure.kind === 'date');
  return parts.flatMap((part, index): Link[] =>
    used.has(index) || doubtful.has(index) || (isDated && isRelative(part))
      ? []
      : [{ outcome: side, left: null, right: null, [side]: part }],
  );
}

/** "Four years ago" may be any date of the other text. */
function isRelative({ mentions: [mention] }: Part): boolean {
  const date = mention?.figure.kind === 'date' ? mention.normal.date : null;
  return date !== null && Object.values(date).every((part) => part === null);
}

/** The edges worth a link, and the parts that agree with something of which it is not sure that it is the same. */
function edgesBetween(
  lefts: readonly Part[],
  rights: readonly Part[],
  aligned: Aligned,
  settled: readonly Edge[],
): { edges: Edge[]; doubtful: Record<Side, Set<number>> } {
  const settledLeft = new Set(settled.map(({ i }) => i));
  const settledRight = new Set(settled.map(({ j }) => j));
  const doubtful = { left: new Set<number>(), right: new Set<number>() };
  const edges = [...settled];
  const candidates = candidateFinder(rights);
  const [onlyLeft, onlyRight] = [onlyOfItsThing(lefts), onlyOfItsThing(rights)];
  for (const [i, left] of lefts.entries())
    for (const j of candidates(left)) {
      const right = rights[j];
      if (right === undefined || (settledLeft.has(i) && settledRight.has(j))) continue;
      const found = best(left, right, aligned);
      if (found === null) continue;
      const only = found.agreement === 'different' && onlyLeft(left) && onlyRight(right);
      const match = only ? { ...found, score: found.score + ONLY } : found;
      if (match.doubtful) {
        doubtful.left.add(i);
        doubtful.right.add(j);
      }
      if (match.score >= (match.agreement === 'different' ? DIFFERING : AGREEING))
        edges.push({ i, j, match });
    }
  return { edges, doubtful };
}

/** Tells whether a part is the only one of its text for what it counts. */
function onlyOfItsThing(parts: readonly Part[]): (part: Part) => boolean {
  const thingOf = ({ mentions }: Part) => mentions.find(({ thing }) => thing !== null)?.thing;
  const byThing = Map.groupBy(parts, thingOf);
  return (part) => {
    const thing = thingOf(part);
    return thing !== undefined && byThing.get(thing)?.length === 1;
  };
}

/** Of a part with more mentions than this only the first are held against another's. */
const MOST_MENTIONS = 12;

function best(left: Part, right: Part, aligned: Aligned): Match | null {
  let found: Match | null = null;
  for (const a of left.mentions.slice(0, MOST_MENTIONS))
    for (const b of right.mentions.slice(0, MOST_MENTIONS)) {
      const match = matchOf(a, b, aligned(a, b));
      if (match !== null && (found === null || ranks(match) > ranks(found))) found = match;
    }
  return found;
}

/** Agreement counts before the score; of equals one that may be. */
function ranks({ agreement, score, doubtful }: Match): number {
  return { same: 2000, equivalent: 1000, different: 0 }[agreement] + score + (doubtful ? 1e-7 : 0);
}

function sorted(edges: readonly Edge[], how: Match['agreement']): Edge[] {
  return edges
    .filter(({ match }) => match.agreement === how)
    .sort(
      (a, b) =>
        b.match.score - a.match.score ||
        a.i + a.j - b.i - b.j ||
        Math.abs(a.i - a.j) - Math.abs(b.i - b.j),
    );
}

import type { Passages } from '../article/article.ts';
import { type Claim, claimsOf, MOST } from './claims.ts';
import { type FigureSide, surroundingsOf } from './context.ts';
import type { FigureOutcome, FigurePair } from './figure.ts';
import { type Match, type Mention, matchOf, mentionsOf, sourcesDiffer } from './matching.ts';
import { whyOf } from './why.ts';

export type { FigureSide } from './context.ts';

/**
 * Pairs the figures of two texts that speak of one quantity and says how they stand to each other.
 * `passages` are the aligned sentences. A figure may stand in two pairs where a second source
 * disagrees; every figure stands in one at least. Swapping the sides swaps the result's sides.
 */
export function compareFigures(
  left: FigureSide,
  right: FigureSide,
  passages: readonly Passages[],
): FigurePair[] {
  const [one = [], other = []] = surroundingsOf([left, right]);
  const lefts = claimsOf(mentionsOf(left.figures, one), left.text);
  const rights = claimsOf(mentionsOf(right.figures, other), right.text);
  const agreed = linked(lefts, rights, alignment(passages));
  const links = [...agreed, ...disputes(lefts, rights, agreed)];
  return inOrder([...links, ...alone(lefts, rights, links)]).map(
    ({ outcome, left: l, right: r }) => ({
      outcome,
      left: indices(l),
      right: indices(r),
      why: whyOf(outcome, l, r),
    }),
  );
}

/** Which figures of one text its sources dispute: pairs of indices ("five of six", "two of eight"). */
export function disputedFigures(side: FigureSide): [number, number][] {
  const [surroundings = []] = surroundingsOf([side]);
  return claimsOf(mentionsOf(side.figures, surroundings), side.text).flatMap((claim) =>
    claim.rivals.flatMap((rival): [number, number][] => {
      const [one, other] = [indices(claim)[0] ?? 0, indices(rival)[0] ?? 0];
      return one < other ? [[one, other]] : [];
    }),
  );
}

/** Two claims, one of each text, or one alone. */
interface Link {
  readonly outcome: FigureOutcome;
  readonly left: Claim | null;
  readonly right: Claim | null;
}

/** How well the sentences of two mentions are aligned, 0 to 1. */
type Aligned = (left: Mention, right: Mention) => number;

/** What an alignment of the sentence before or behind is worth. */
const NEIGHBOUR = 0.5;

function alignment(passages: readonly Passages[]): Aligned {
  const rows = new Map<number, Set<number>>();
  for (const { left, right } of passages)
    for (const sentence of left) {
      const partners = rows.get(sentence) ?? new Set<number>();
      for (const partner of right) partners.add(partner);
      rows.set(sentence, partners);
    }
  const meets = (left: number, right: number): boolean => rows.get(left)?.has(right) ?? false;
  return ({ sentence: left }, { sentence: right }) => {
    if (meets(left, right)) return 1;
    const near = [-1, 1].some((step) => meets(left, right + step) || meets(left + step, right));
    return near ? NEIGHBOUR : 0;
  };
}

/** Links claims one to one, the surest first: those whose values agree, then those whose values do not. */
function linked(lefts: readonly Claim[], rights: readonly Claim[], aligned: Aligned): Link[] {
  const found: { i: number; j: number; match: Match }[] = [];
  lefts.slice(0, MOST).forEach((left, i) => {
    rights.slice(0, MOST).forEach((right, j) => {
      const match = best(left, right, aligned);
      if (match !== null) found.push({ i, j, match });
    });
  });
  const agrees = (match: Match): number => (match.agreement === 'different' ? 0 : 1);
  found.sort(
    (a, b) =>
      agrees(b.match) - agrees(a.match) ||
      b.match.score - a.match.score ||
      a.i + a.j - b.i - b.j ||
      Math.abs(a.i - a.j) - Math.abs(b.i - b.j),
  );
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  const links: Link[] = [];
  for (const { i, j, match } of found) {
    const [left, right] = [lefts[i], rights[j]];
    if (usedLeft.has(i) || usedRight.has(j) || left === undefined || right === undefined) continue;
    usedLeft.add(i);
    usedRight.add(j);
    links.push({ outcome: outcomeOf(match, left, right), left, right });
  }
  return links;
}

function best(left: Claim, right: Claim, aligned: Aligned): Match | null {
  let found: Match | null = null;
  for (const a of left.mentions)
    for (const b of right.mentions) {
      const match = matchOf(a, b, aligned(a, b));
      if (match !== null && (found === null || ranks(match) > ranks(found))) found = match;
    }
  return found;
}

/** Agreement counts before the score. */
function ranks({ agreement, score }: Match): number {
  return (agreement === 'different' ? 0 : 1e9) + (agreement === 'same' ? 1e8 : 0) + score;
}

function outcomeOf({ agreement }: Match, left: Claim, right: Claim): FigureOutcome {
  if (agreement !== 'different') return agreement;
  return left.mentions.some((a) => right.mentions.some((b) => sourcesDiffer(a, b)))
    ? 'sources-disagree'
    : 'changed';
}

/**
 * What only one text says, where the other has what it disputes: one text has Russia's five of six
 * and an official's two of eight, the other only Russia's. Where both have both, nothing differs.
 */
function disputes(
  lefts: readonly Claim[],
  rights: readonly Claim[],
  links: readonly Link[],
): Link[] {
  const partner = new Map<Claim, Claim>();
  for (const { left, right } of links)
    if (left !== null && right !== null) {
      partner.set(left, right);
      partner.set(right, left);
    }
  const outcome = 'sources-disagree';
  const found: Link[] = [];
  for (const left of lefts)
    for (const rival of left.rivals) {
      const right = partner.get(rival);
      if (right !== undefined && !partner.has(left)) found.push({ outcome, left, right });
    }
  for (const right of rights)
    for (const rival of right.rivals) {
      const left = partner.get(rival);
      if (left !== undefined && !partner.has(right)) found.push({ outcome, left, right });
    }
  return found;
}

function alone(lefts: readonly Claim[], rights: readonly Claim[], links: readonly Link[]): Link[] {
  const used = new Set(links.flatMap(({ left, right }) => [left, right]));
  return [
    ...lefts
      .filter((left) => !used.has(left))
      .map((left) => ({ outcome: 'left' as const, left, right: null })),
    ...rights
      .filter((right) => !used.has(right))
      .map((right) => ({ outcome: 'right' as const, left: null, right })),
  ];
}

function indices(claim: Claim | null): number[] {
  return claim === null ? [] : claim.mentions.map(({ index }) => index);
}

/** In the order of the left text, what stands only right behind what precedes it there. */
function inOrder(links: readonly Link[]): Link[] {
  return links.toSorted((a, b) => place(a) - place(b));
}

function place({ left, right }: Link): number {
  const places = [left, right].flatMap((claim) => claim?.mentions[0]?.figure.start ?? []);
  return places.reduce((sum, start) => sum + start, 0) / places.length;
}

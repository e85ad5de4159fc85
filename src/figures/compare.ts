import type { Passages } from '../article/article.ts';
import { agreementInPlace } from './agreement.ts';
import { type Claim, claimsOf, MOST, type Part } from './claims.ts';
import { type FigureSide, surroundingsOf } from './context.ts';
import type { FigureOutcome, FigurePair } from './figure.ts';
import { figuresInPlace, type InPlace, type Mentioned } from './in-place.ts';
import { type Match, type Mention, matchOf, mentionsOf, sourcesDiffer } from './matching.ts';
import { whyOf } from './why.ts';

export type { FigureSide } from './context.ts';

/**
 * Pairs the figures of two texts that speak of one quantity and says how they stand to each other.
 * `passages` are the aligned sentences: where one is the other, edited, the figures are paired by
 * their place, and without tolerance. A figure may stand in two pairs where a second source
 * disagrees; every figure stands in one at least. Swapping the sides swaps the result's sides.
 */
export function compareFigures(
  left: FigureSide,
  right: FigureSide,
  passages: readonly Passages[],
): FigurePair[] {
  const [one = [], other = []] = surroundingsOf([left, right]);
  const [ours, theirs] = [mentionsOf(left.figures, one), mentionsOf(right.figures, other)];
  const lefts = claimsOf(ours, left.text);
  const rights = claimsOf(theirs, right.text);
  const inPlace = figuresInPlace(mentioned(left, ours), mentioned(right, theirs), passages);
  const settled = linkedInPlace(unmistakable(inPlace), lefts, rights);
  const [freeLefts, freeRights] = [rest(lefts, settled, 'left'), rest(rights, settled, 'right')];
  const agreed = [...settled, ...linked(freeLefts, freeRights, alignment(passages))];
  const links = [...agreed, ...disputes(lefts, rights, agreed)];
  return inOrder(withRest(links, lefts, rights)).map(({ outcome, left: l, right: r }) => ({
    outcome,
    left: indices(l),
    right: indices(r),
    why: whyOf(outcome, l, r),
  }));
}

/** Which figures of one text its sources dispute: pairs of indices ("five of six", "two of eight"). */
export function disputedFigures(side: FigureSide): [number, number][] {
  const [surroundings = []] = surroundingsOf([side]);
  return claimsOf(mentionsOf(side.figures, surroundings), side.text).flatMap((claim) =>
    claim.rivals.flatMap((rival): [number, number][] => {
      const [one, other] = [indices(partOf(claim))[0] ?? 0, indices(partOf(rival))[0] ?? 0];
      return one < other ? [[one, other]] : [];
    }),
  );
}

/** Parts of two claims, one of each text, or one alone. */
interface Link {
  readonly outcome: FigureOutcome;
  readonly left: Part | null;
  readonly right: Part | null;
}

type Side = 'left' | 'right';

function partOf(claim: Claim): Part {
  return { claim, mentions: claim.mentions };
}

function mentioned(side: FigureSide, mentions: readonly Mention[]): Mentioned {
  return { side, bySentence: Map.groupBy(mentions, ({ sentence }) => sentence) };
}

/** Where passages overlap a figure may stand at two places; then its place says nothing. */
function unmistakable(pairs: readonly InPlace[]): InPlace[] {
  const lefts = Map.groupBy(pairs, ({ left }) => left);
  const rights = Map.groupBy(pairs, ({ right }) => right);
  return pairs.filter(
    ({ left, right }) => lefts.get(left)?.length === 1 && rights.get(right)?.length === 1,
  );
}

/** Each place where a value changed is told; what is the same at several places is told once. */
function linkedInPlace(
  pairs: readonly InPlace[],
  lefts: readonly Claim[],
  rights: readonly Claim[],
): Link[] {
  const [claimOfLeft, claimOfRight] = [claimOfMention(lefts), claimOfMention(rights)];
  const changed: Link[] = [];
  const agreed = new Map<string, { outcome: FigureOutcome; left: Part; right: Part }>();
  for (const { left, right } of pairs) {
    const [ours, theirs] = [claimOfLeft.get(left), claimOfRight.get(right)];
    if (ours === undefined || theirs === undefined) continue;
    const agreement = agreementInPlace(left.normal, right.normal);
    const one = { claim: ours, mentions: [left] };
    const other = { claim: theirs, mentions: [right] };
    if (agreement === 'different') {
      changed.push({ outcome: 'changed', left: one, right: other });
      continue;
    }
    const key = `${lefts.indexOf(ours)} ${rights.indexOf(theirs)}`;
    const known = agreed.get(key);
    agreed.set(key, {
      outcome: known?.outcome === 'equivalent' ? 'equivalent' : agreement,
      left: { claim: ours, mentions: [...(known?.left.mentions ?? []), left] },
      right: { claim: theirs, mentions: [...(known?.right.mentions ?? []), right] },
    });
  }
  return [...changed, ...agreed.values()];
}

function claimOfMention(claims: readonly Claim[]): ReadonlyMap<Mention, Claim> {
  return new Map(
    claims.flatMap((claim) => claim.mentions.map((mention) => [mention, claim] as const)),
  );
}

/** What no link speaks of yet, a claim each. */
function rest(claims: readonly Claim[], links: readonly Link[], side: Side): Part[] {
  const used = new Set(links.flatMap((link) => link[side]?.mentions ?? []));
  return claims
    .map((claim) => ({ claim, mentions: claim.mentions.filter((mention) => !used.has(mention)) }))
    .filter(({ mentions }) => mentions.length > 0);
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
function linked(lefts: readonly Part[], rights: readonly Part[], aligned: Aligned): Link[] {
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

function best(left: Part, right: Part, aligned: Aligned): Match | null {
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

function outcomeOf({ agreement }: Match, left: Part, right: Part): FigureOutcome {
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
      partner.set(left.claim, right.claim);
      partner.set(right.claim, left.claim);
    }
  const outcome = 'sources-disagree';
  const found: Link[] = [];
  for (const left of lefts)
    for (const rival of left.rivals) {
      const right = partner.get(rival);
      if (right !== undefined && !partner.has(left))
        found.push({ outcome, left: partOf(left), right: partOf(right) });
    }
  for (const right of rights)
    for (const rival of right.rivals) {
      const left = partner.get(rival);
      if (left !== undefined && !partner.has(right))
        found.push({ outcome, left: partOf(left), right: partOf(right) });
    }
  return found;
}

/** What no link speaks of is told with what is told of its claim elsewhere, or stands alone. */
function withRest(
  links: readonly Link[],
  lefts: readonly Claim[],
  rights: readonly Claim[],
): Link[] {
  const all = [...links];
  for (const side of ['left', 'right'] as const)
    for (const part of rest(side === 'left' ? lefts : rights, links, side)) {
      const at = all.findIndex((link) => link[side]?.claim === part.claim);
      const link = all[at];
      if (link === undefined) all.push({ outcome: side, left: null, right: null, [side]: part });
      else {
        const mentions = [...(link[side]?.mentions ?? []), ...part.mentions];
        mentions.sort((a, b) => a.index - b.index);
        all[at] = { ...link, [side]: { claim: part.claim, mentions } };
      }
    }
  return all;
}

function indices(part: Part | null): number[] {
  return part === null ? [] : part.mentions.map(({ index }) => index);
}

/** In the order of the left text, what stands only right behind what precedes it there. */
function inOrder(links: readonly Link[]): Link[] {
  return links.toSorted((a, b) => place(a) - place(b));
}

function place({ left, right }: Link): number {
  const places = [left, right].flatMap((part) => part?.mentions[0]?.figure.start ?? []);
  return places.reduce((sum, start) => sum + start, 0) / places.length;
}

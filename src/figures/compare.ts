import type { Passages } from '../article/article.ts';
import { agreementInPlace } from './agreement.ts';
import { type Claim, claimsOf, type Part } from './claims.ts';
import { type FigureSide, surroundingsOf } from './context.ts';
import { elsewhereIn, type WordedSide } from './elsewhere.ts';
import type { FigurePair } from './figure.ts';
import { figuresInPlace, type InPlace, type Mentioned } from './in-place.ts';
import { type Alignment, type Link, linked } from './linking.ts';
import { type Mention, mentionsOf } from './mention.ts';
import type { Edge } from './rivals.ts';
import { countedIn, whyOf } from './why.ts';

export type { FigureSide } from './context.ts';

/** Two sentences, by index, that tell one fact. */
interface Told {
  readonly left: number;
  readonly right: number;
}

/**
 * Pairs the figures of two texts that speak of one quantity and says how they stand to each other.
 * `passages` are the aligned sentences: where one is the other, edited, the figures are paired by
 * their place, and without tolerance; else the whole texts are searched. `further` are single
 * sentences that tell one fact although they are not aligned. A figure that is told at
 * several places, or that another source disputes, may stand in several pairs; one that has perhaps
 * a partner, and perhaps not, stands in none. Swapping the sides swaps the result's sides.
 */
export function compareFigures(
  left: WordedSide,
  right: WordedSide,
  passages: readonly Passages[],
  further: readonly Told[] = [],
): FigurePair[] {
  const [one = [], other = []] = surroundingsOf([left, right]);
  const [ours, theirs] = [mentionsOf(left.figures, one), mentionsOf(right.figures, other)];
  const [lefts, rights] = [claimsOf(ours, left.text), claimsOf(theirs, right.text)];
  const inPlace = unmistakable(
    figuresInPlace(mentioned(left, ours), mentioned(right, theirs), passages),
  );
  const [agreed, changed] = told(inPlace, lefts, rights);
  const freeLefts = rest(lefts, changed, 'left');
  const freeRights = rest(rights, changed, 'right');
  const settled = edges(agreed, freeLefts, freeRights);
  const alignment = alignmentOf(passages, further);
  const links = withChanged(
    linked(freeLefts, freeRights, alignment, settled, {
      left: elsewhereIn(left),
      right: elsewhereIn(right),
    }),
    changed,
  );
  return inOrder(withDisputes(links, disputes(lefts, rights, links))).map(
    ({ outcome, left: l, right: r }) => ({
      outcome,
      left: indices(l),
      right: indices(r),
      what: countedIn(l, r),
      why: whyOf(outcome, l, r),
    }),
  );
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

/** Which pairs at one place agree, and, as links, which do not: each is told at its place. */
function told(
  pairs: readonly InPlace[],
  lefts: readonly Claim[],
  rights: readonly Claim[],
): [agreed: InPlace[], changed: Link[]] {
  const [claimOfLeft, claimOfRight] = [claimOfMention(lefts), claimOfMention(rights)];
  const agreed: InPlace[] = [];
  const changed: Link[] = [];
  for (const pair of pairs) {
    const [ours, theirs] = [claimOfLeft.get(pair.left), claimOfRight.get(pair.right)];
    if (ours === undefined || theirs === undefined) continue;
    if (agreementInPlace(pair.left.normal, pair.right.normal) !== 'different') agreed.push(pair);
    else
      changed.push({
        outcome: 'changed',
        left: { claim: ours, mentions: [pair.left] },
        right: { claim: theirs, mentions: [pair.right] },
      });
  }
  return [agreed, changed];
}

function claimOfMention(claims: readonly Claim[]): ReadonlyMap<Mention, Claim> {
  return new Map(
    claims.flatMap((claim) => claim.mentions.map((mention) => [mention, claim] as const)),
  );
}

/** The odds, as logarithm, of what agrees at one place of an edited passage: there is no doubt. */
const IN_PLACE = 20;

function edges(pairs: readonly InPlace[], lefts: readonly Part[], rights: readonly Part[]): Edge[] {
  const [partOfLeft, partOfRight] = [indexOfMention(lefts), indexOfMention(rights)];
  return pairs.flatMap(({ left, right }): Edge[] => {
    const [i, j] = [partOfLeft.get(left), partOfRight.get(right)];
    if (i === undefined || j === undefined) return [];
    const agreement = agreementInPlace(left.normal, right.normal);
    return [{ i, j, match: { agreement, score: IN_PLACE, doubtful: true } }];
  });
}

function indexOfMention(parts: readonly Part[]): ReadonlyMap<Mention, number> {
  return new Map(
    parts.flatMap(({ mentions }, index) => mentions.map((mention) => [mention, index] as const)),
  );
}

/** What no link speaks of yet, a claim each. */
function rest(claims: readonly Claim[], links: readonly Link[], side: Side): Part[] {
  const used = new Set(links.flatMap((link) => link[side]?.mentions ?? []));
  return claims
    .map((claim) => ({ claim, mentions: claim.mentions.filter((mention) => !used.has(mention)) }))
    .filter(({ mentions }) => mentions.length > 0);
}

/** What an alignment of the sentence before or behind is worth, and that two sentences tell one fact. */
const NEIGHBOUR = 0.5;
const FURTHER = 0.7;

function alignmentOf(passages: readonly Passages[], further: readonly Told[]): Alignment {
  const rows = new Map<number, readonly number[]>();
  for (const { left, right } of passages)
    for (const sentence of left) {
      const before = rows.get(sentence);
      rows.set(sentence, before ? [...new Set([...before, ...right])] : right);
    }
  const partnersOf = new Map(rows);
  for (const { left, right } of further)
    partnersOf.set(left, [...(partnersOf.get(left) ?? []), right]);
  const meets = (left: number, right: number): boolean => rows.get(left)?.includes(right) ?? false;
  return {
    degree({ sentence: left }, { sentence: right }) {
      if (meets(left, right)) return 1;
      if (partnersOf.get(left)?.includes(right)) return FURTHER;
      const near =
        meets(left, right + 1) ||
        meets(left + 1, right) ||
        meets(left, right - 1) ||
        meets(left - 1, right);
      return near ? NEIGHBOUR : 0;
    },
    partners: ({ sentence }) => partnersOf.get(sentence) ?? [],
  };
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
  const claimOf = new Map([...claimOfMention(lefts), ...claimOfMention(rights)]);
  const partner = new Map<Claim | undefined, Part>();
  for (const { left, right } of links)
    if (left !== null && right !== null) {
      for (const mention of left.mentions) partner.set(claimOf.get(mention), right);
      for (const mention of right.mentions) partner.set(claimOf.get(mention), left);
    }
  const outcome = 'sources-disagree';
  const found: Link[] = [];
  for (const left of lefts)
    for (const rival of left.rivals) {
      const right = partner.get(rival);
      if (right !== undefined && !partner.has(left))
        found.push({ outcome, left: partOf(left), right });
    }
  for (const right of rights)
    for (const rival of right.rivals) {
      const left = partner.get(rival);
      if (left !== undefined && !partner.has(right))
        found.push({ outcome, left, right: partOf(right) });
    }
  return found;
}

/** What a source of the other text disputes does not stand alone. */
function withDisputes(links: readonly Link[], disputed: readonly Link[]): Link[] {
  const claims = new Set(disputed.flatMap(({ left, right }) => [left?.claim, right?.claim]));
  const isAlone = ({ outcome, left, right }: Link): boolean =>
    (outcome === 'left' || outcome === 'right') && claims.has((left ?? right)?.claim);
  return [...links.filter((link) => !isAlone(link)), ...disputed];
}

/** What stands alone of a claim that changed at its place elsewhere is told with that. */
function withChanged(links: readonly Link[], changed: readonly Link[]): Link[] {
  const all = [...changed];
  const places = {
    left: new Map(changed.map(({ left }, at) => [left?.claim, at] as const).reverse()),
    right: new Map(changed.map(({ right }, at) => [right?.claim, at] as const).reverse()),
  } as const;
  const others = links.filter((link) => {
    if (link.outcome !== 'left' && link.outcome !== 'right') return true;
    const side = link.outcome;
    const at = places[side].get(link[side]?.claim);
    const [same, own] = [all[at ?? -1], link[side]];
    if (at === undefined || same === undefined || own === null) return true;
    const mentions = [...(same[side]?.mentions ?? []), ...own.mentions];
    mentions.sort((a, b) => a.index - b.index);
    all[at] = { ...same, [side]: { claim: own.claim, mentions } };
    return false;
  });
  return [...others, ...all];
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

import { isNearMiss, withoutRate } from './agreement.ts';
import { candidateFinder } from './candidates.ts';
import type { Part } from './claims.ts';
import { sharePart } from './dates/date-parts.ts';
import { type Elsewhere, maySay } from './elsewhere.ts';
import type { FigureOutcome } from './figure.ts';
import { Groups } from './groups.ts';
import { isAge, type Match, matchOf, mayRestate } from './matching.ts';
import { type Mention, sourcesDiffer } from './mention.ts';
import { type Edge, Rivals } from './rivals.ts';
import { differingShares } from './shares.ts';

/** Parts of two texts' claims that speak of one quantity, or one alone. */
export interface Link {
  readonly outcome: FigureOutcome;
  readonly left: Part | null;
  readonly right: Part | null;
}

/** Which sentences tell the same. */
export interface Alignment {
  /** How well the sentences of two mentions are aligned, 0 to 1. */
  degree(left: Mention, right: Mention): number;
  /** The right sentences that a left one is aligned with, itself and not by its neighbours. */
  partners(left: Mention): readonly number[];
}

/** From these odds on, as logarithm, two figures that agree are linked: nearly one to one. */
const AGREEING = -0.25;
/** From these odds on a figure may agree with another, so that it is not said to differ from a third. */
const MAY_AGREE = -1.5;
/** From these on a figure has more partners than its best: it is told at several places. */
const SURELY = 0.7;
/** From these odds on two figures that do not agree are one thing with two values. */
const DIFFERING = 0.5;
/** That neither text has another figure for the thing, in the same odds. */
const ONLY = 1.3;
/**
 * That nothing else of their kind is left in two sentences that tell the same, in the same odds: the
 * one sum of either is the sum of one thing; of two that are left half of it. Shares are given of
 * several things in one breath.
 */
const SLOT = 1.8;
const SLOT_OF_SHARES = 1;

/**
 * Links what two texts state across their whole length: what agrees, many to many, as a text may
 * state a thing at several places; then, of what agrees with nothing, what differs, one to one.
 * What has no partner and might have one is left unsaid; the rest stands on one side only.
 *
 * @param settled what is known to agree by its place
 * @param elsewhere what each text says besides its figures
 */
export function linked(
  lefts: readonly Part[],
  rights: readonly Part[],
  alignment: Alignment,
  settled: readonly Edge[],
  elsewhere: Readonly<Record<Side, Elsewhere>>,
): Link[] {
  const { edges, doubtful, agreeing } = edgesBetween(lefts, rights, alignment, settled);
  const groups = new Groups(lefts, rights);
  for (const { i, j, match } of sorted(edges, 'same'))
    if (match.score >= SURELY || (groups.isFree('left', i) && groups.isFree('right', j)))
      groups.join(i, j);
  const links: Link[] = groups
    .pairs()
    .filter(({ left, right }) => !tellsNothing(left) || !tellsNothing(right))
    .map((parts) => ({ outcome: 'same', ...parts }));
  const [usedLeft, usedRight] = [groups.used('left'), groups.used('right')];
  const told = new Set<string>();
  const pair = ({ i, j }: Omit<Edge, 'match'>, outcome: FigureOutcome): void => {
    const [left, right] = [groups.part('left', i), groups.part('right', j)];
    const key = `${left.mentions[0]?.index} ${right.mentions[0]?.index}`;
    if (!told.has(key)) links.push({ outcome, left, right });
    told.add(key);
  };
  const [nearLeft, nearRight] = [new Set(usedLeft), new Set(usedRight)];
  // "Dozens" agrees with 28, and leaves it to differ from 29.
  const [vagueLeft, vagueRight] = [new Set<number>(), new Set<number>()];
  for (const edge of sorted(edges, 'equivalent')) {
    const [{ i, j }, { score }] = [edge, edge.match];
    const isFree = ![nearLeft, vagueLeft].some((used) => used.has(i));
    const isOtherFree = ![nearRight, vagueRight].some((used) => used.has(j));
    if (!(isFree && isOtherFree) && score < SURELY) continue;
    const isLoose = isVague(lefts[i]) || isVague(rights[j]) || isWide(lefts[i], rights[j]);
    (isLoose ? vagueLeft : nearLeft).add(i);
    (isLoose ? vagueRight : nearRight).add(j);
    pair(edge, 'equivalent');
  }
  const shares = [
    ...differingShares(lefts, rights, (j) => !nearRight.has(j) && !agreeing.right.has(j)),
    ...differingShares(rights, lefts, (i) => !nearLeft.has(i) && !agreeing.left.has(i)).map(
      ([j, i]): [number, number] => [i, j],
    ),
  ];
  for (const [i, j] of shares) {
    nearLeft.add(i);
    nearRight.add(j);
    pair({ i, j }, 'changed');
  }
  const slots = slotTeller(without(lefts, nearLeft), without(rights, nearRight), alignment);
  const unlike = edges.filter(({ match }) => match.agreement === 'different');
  const days = new Rivals(unlike, lefts, rights);
  const differing = unlike.flatMap((edge): Edge[] => {
    const { date, dimension } = lefts[edge.i]?.mentions[0]?.normal ?? {};
    const slot = (dimension === 'percent' ? SLOT_OF_SHARES : SLOT) / slots(edge);
    const score = edge.match.score + slot + (date && !days.of(edge) ? ONLY : 0);
    return score < DIFFERING ? [] : [{ ...edge, match: { ...edge.match, score } }];
  });
  const addendsOf = sumFinder(lefts, rights);
  const open = differing.filter(
    ({ i, j }) =>
      !(nearLeft.has(i) || nearRight.has(j) || agreeing.left.has(i) || agreeing.right.has(j)),
  );
  const rivals = new Rivals(open, lefts, rights);
  for (const edge of sorted(open, 'different')) {
    if (nearLeft.has(edge.i) || nearRight.has(edge.j)) continue;
    // In sentences that answer each other their slots have told how many there are.
    if (rivals.of(edge, slots(edge) < Infinity)) continue;
    const addends = addendsOf(edge);
    if (addends.length > 0) {
      doubtful.left.add(edge.i);
      doubtful.right.add(edge.j);
      for (const [side, index] of addends) doubtful[side].add(index);
      continue;
    }
    nearLeft.add(edge.i);
    nearRight.add(edge.j);
    const disputed = lefts[edge.i]?.mentions.some((a) =>
      rights[edge.j]?.mentions.some((b) => sourcesDiffer(a, b)),
    );
    pair(edge, disputed ? 'sources-disagree' : 'changed');
  }
  const [pairedLeft, pairedRight] = [nearLeft.union(vagueLeft), nearRight.union(vagueRight)];
  const [freeLeft, freeRight] = [without(lefts, pairedLeft), without(rights, pairedRight)];
  for (const [i, j] of facing(freeLeft, freeRight, alignment)) {
    doubtful.left.add(i);
    doubtful.right.add(j);
  }
  return [
    ...links,
    ...alone(lefts, rights, pairedLeft, doubtful.left, 'left', elsewhere.right),
    ...alone(rights, lefts, pairedRight, doubtful.right, 'right', elsewhere.left),
  ];
}

/** That both texts have "one of her colleagues", or "millions", is no finding; "one soldier" counts. */
function tellsNothing({ mentions }: Part): boolean {
  return mentions.every(
    ({ figure: { kind, value, value2, unit }, head, telling, person, toll }) => {
      if (telling === 'vague') return head === null;
      const one = kind === 'cardinal' && value === 1 && value2 === null && unit === null;
      return one && !person && toll === null;
    },
  );
}

/**
 * Tells how many figures of one kind are left in the sentences that answer each other and have two
 * parts in them, on the side that has more; Infinity where the parts stand in no such sentences.
 */
function slotTeller(lefts: Indexed, rights: Indexed, alignment: Alignment): (edge: Edge) => number {
  const [ours, theirs] = [bySentenceOf(lefts), bySentenceOf(rights)];
  return ({ i, j }) => {
    let fewest = Infinity;
    for (const a of lefts.get(i)?.mentions.slice(0, MOST_MENTIONS) ?? [])
      for (const b of rights.get(j)?.mentions.slice(0, MOST_MENTIONS) ?? []) {
        if (kindOf(a) !== kindOf(b) || !alignment.partners(a).includes(b.sentence)) continue;
        const isRival = a.thing !== null && a.thing === b.thing ? isOfThing(a) : isOfKind(a);
        const [left, right] = [ours.get(a.sentence) ?? [], theirs.get(b.sentence) ?? []];
        fewest = Math.min(
          fewest,
          Math.max(left.filter(isRival).length, right.filter(isRival).length),
        );
      }
    return fewest;
  };
}

type Placed = readonly [part: number, Mention];

function isOfKind(own: Mention): (one: Placed) => boolean {
  return ([, mention]) => kindOf(mention) === kindOf(own);
}

/** Counts of one thing have no rival in those of another: so many people, so many homes. */
function isOfThing(own: Mention): (one: Placed) => boolean {
  return ([, mention]) =>
    kindOf(mention) === kindOf(own) && (mention.thing === null || mention.thing === own.thing);
}

/** What a figure is a figure of, whatever is counted: a sum, a length, a share, a count. */
function kindOf({ figure: { kind }, normal: { dimension } }: Mention): string {
  return kind === 'date' || kind === 'time' || kind === 'ordinal' || kind === 'ratio'
    ? kind
    : withoutRate(dimension);
}

/** The mentions in each sentence, with the index of their part. */
function bySentenceOf(parts: Indexed): Map<number, [number, Mention][]> {
  const found = new Map<number, [number, Mention][]>();
  for (const [index, { mentions }] of parts)
    for (const mention of mentions) {
      const beside = found.get(mention.sentence) ?? [];
      beside.push([index, mention]);
      found.set(mention.sentence, beside);
    }
  return found;
}

/**
 * Finds the number that makes the larger of two values with the smaller, in the smaller's sentence, by
 * its side and index: "14 counts of fraud and two of theft", "16 charges". Then neither differs.
 */
function sumFinder(lefts: readonly Part[], rights: readonly Part[]) {
  const sides = { left: lefts, right: rights };
  const places = {
    left: bySentenceOf(new Map(lefts.entries())),
    right: bySentenceOf(new Map(rights.entries())),
  };
  const rest = (side: Side, part: number, whole: Part | undefined): [Side, number][] => {
    const mentions = sides[side][part]?.mentions.slice(0, MOST_MENTIONS) ?? [];
    return mentions.flatMap(({ sentence, normal: { value, dimension } }) => {
      const lacking = (whole?.mentions[0]?.normal.value ?? 0) - (value ?? 0);
      const beside = places[side].get(sentence)?.slice(0, MOST_FACING) ?? [];
      return beside.flatMap(([index, { normal }]): [Side, number][] =>
        index !== part && normal.value === lacking && normal.dimension === dimension && lacking > 0
          ? [[side, index]]
          : [],
      );
    });
  };
  return ({ i, j }: Edge) => [...rest('left', i, rights[j]), ...rest('right', j, lefts[i])];
}

/** Parts by their indices. */
type Indexed = ReadonlyMap<number, Part>;

function without(parts: readonly Part[], used: ReadonlySet<number>): Indexed {
  return new Map([...parts.entries()].filter(([index]) => !used.has(index)));
}

/** So many figures of a sentence are looked at: one with more is a table. */
const MOST_FACING = 30;

/** Which parts without a partner face each other in sentences that tell the same, and may be one quantity in other words. */
function facing(lefts: Indexed, rights: Indexed, alignment: Alignment): [number, number][] {
  const bySentence = bySentenceOf(rights);
  return [...lefts].flatMap(([i, { mentions }]) =>
    mentions.flatMap((mention) =>
      alignment
        .partners(mention)
        .flatMap((sentence) => bySentence.get(sentence)?.slice(0, MOST_FACING) ?? [])
        .filter(([, other]) => mayRestate(mention, other))
        .map(([j]): [number, number] => [i, j]),
    ),
  );
}

type Side = 'left' | 'right';

function alone(
  parts: readonly Part[],
  others: readonly Part[],
  used: ReadonlySet<number>,
  doubtful: ReadonlySet<number>,
  side: Side,
  other: Elsewhere,
): Link[] {
  const isDated = others.some(({ mentions: [mention] }) => mention?.figure.kind === 'date');
  return parts.flatMap((part, index): Link[] =>
    used.has(index) ||
    doubtful.has(index) ||
    (isDated && isRelative(part)) ||
    part.mentions.some((mention) => maySay(other, mention))
      ? []
      : [{ outcome: side, left: null, right: null, [side]: part }],
  );
}

/** "Four years ago" may be any date of the other text. */
function isRelative({ mentions: [mention] }: Part): boolean {
  const date = mention?.figure.kind === 'date' ? mention.normal.date : null;
  return date !== null && Object.values(date).every((part) => part === null);
}

/** The edges worth a link, and the parts that may have a partner, and that may have one that agrees. */
function edgesBetween(
  lefts: readonly Part[],
  rights: readonly Part[],
  alignment: Alignment,
  settled: readonly Edge[],
): { edges: Edge[] } & Readonly<Record<'doubtful' | 'agreeing', Record<Side, Set<number>>>> {
  const settledLeft = new Set(settled.map(({ i }) => i));
  const settledRight = new Set(settled.map(({ j }) => j));
  const doubtful = { left: new Set<number>(), right: new Set<number>() };
  const agreeing = { left: new Set<number>(), right: new Set<number>() };
  const edges = [...settled];
  const candidates = candidateFinder(rights);
  const [onlyLeft, onlyRight] = [onlyOfItsThing(lefts), onlyOfItsThing(rights)];
  for (const [i, left] of lefts.entries())
    for (const j of candidates(left)) {
      const right = rights[j];
      if (right === undefined) continue;
      const isSettled = settledLeft.has(i) && settledRight.has(j);
      if (isSettled && !(isPartOfWhole(left, right) || isPartOfWhole(right, left))) continue;
      const found = best(left, right, alignment);
      if (found === null) {
        if (!left.mentions.some((a) => right.mentions.some((b) => isNearMiss(a.normal, b.normal))))
          continue;
        doubtful.left.add(i);
        doubtful.right.add(j);
        continue;
      }
      const only = found.agreement === 'different' && onlyLeft(left) && onlyRight(right);
      const match = only ? { ...found, score: found.score + ONLY } : found;
      if (match.doubtful) {
        doubtful.left.add(i);
        doubtful.right.add(j);
      }
      const agrees = match.agreement !== 'different' && match.score >= MAY_AGREE;
      if (agrees && !isVague(left) && !isVague(right) && !isWide(left, right)) {
        agreeing.left.add(i);
        agreeing.right.add(j);
      }
      if (match.score >= (match.agreement === 'different' ? DIFFERING - SLOT : AGREEING))
        edges.push({ i, j, match });
    }
  return { edges, doubtful, agreeing };
}

/** "One of the 683" is told with what the other text tells of all 683, whatever stands at its place. */
function isPartOfWhole({ mentions: ratios }: Part, { mentions: wholes }: Part): boolean {
  const [{ figure: ratio } = {}, { figure: whole } = {}] = [ratios[0], wholes[0]];
  return ratio?.kind === 'ratio' && whole?.kind === 'cardinal' && ratio.value2 === whole.value;
}

function isVague(part: Part | undefined): boolean {
  return part?.mentions.some(({ telling }) => telling === 'vague') ?? false;
}

/** What lies further above a bound, as a share of it, may as well be another value. */
const WIDE = 0.15;

/** Whether one only sets a bound far from the other ("more than a million", 1.4 million), or a weekday may be a date's. */
function isWide(left: Part | undefined, right: Part | undefined): boolean {
  const [one, other] = [left?.mentions[0]?.normal, right?.mentions[0]?.normal];
  if (one?.date && other?.date) return !sharePart(one.date, other.date);
  if (!one || !other || one.value === null || other.value === null) return false;
  const bounded = [one, other].filter(({ approx }) => approx === 'over' || approx === 'under');
  const [low = 0, high = 0] = [one.value, other.value].map(Math.abs).sort((a, b) => a - b);
  return bounded.length === 1 && one.dimension === other.dimension && high > (1 + WIDE) * low;
}

/** Tells whether a part is the only one of its text for what it counts. */
function onlyOfItsThing(parts: readonly Part[]): (part: Part) => boolean {
  const thingOf = ({ mentions }: Part) =>
    mentions.find(isAge)?.normal.dimension ?? mentions.find(({ thing }) => thing !== null)?.thing;
  const byThing = Map.groupBy(parts, thingOf);
  return (part) => {
    const thing = thingOf(part);
    return thing !== undefined && byThing.get(thing)?.length === 1;
  };
}

/** Of a part with more mentions than this only the first are held against another's. */
const MOST_MENTIONS = 12;

function best(left: Part, right: Part, alignment: Alignment): Match | null {
  let found: Match | null = null;
  for (const a of left.mentions.slice(0, MOST_MENTIONS))
    for (const b of right.mentions.slice(0, MOST_MENTIONS)) {
      const match = matchOf(a, b, alignment.degree(a, b));
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

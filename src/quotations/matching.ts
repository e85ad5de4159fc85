import { sameSource, sharesName } from '../speech/same-source.ts';
import { holdersOf } from '../text/holders.ts';
import { numbersOf, overlapOf, shared } from './likeness.ts';
import type { Utterance } from './utterances.ts';

/** Utterances of two texts that are one; each side ascending. */
export interface Match {
  readonly left: readonly Utterance[];
  readonly right: readonly Utterance[];
}

interface Link {
  readonly left: Utterance;
  readonly right: Utterance;
  readonly score: number;
}

/** How much content two quotations share, of both, if they are one whose words were changed. */
const ALIKE = 0.5;
/** The same of two sentences out of longer quotations. */
const ALIKE_PARTS = 0.55;
/** The same of the shorter one, where they answer each other; a number in common is worth two words. */
const MOST_OF_PART = 0.7;
/** So many words that say something are a fragment of what was said. */
const FEWEST_OF_FRAGMENT = 2;
/** So many sentences of a quotation are looked at one by one. */
const MOST_PARTS = 12;
/** How many of the shorter one's pairs of words the longer one has, if it was cut. */
const CUT = 0.6;
/** Fewer words are alike by chance; they must stand in rows that answer each other, or be one speaker's. */
const FEW = 3;
/** A word that stands in more quotations finds none. */
const COMMON = 40;

/** The utterances of one side that have a word. */
type Holders = ReadonlyMap<string, readonly Utterance[]>;

interface Group {
  readonly left: Utterance[];
  readonly right: Utterance[];
  /** Whether it began as the same words on both sides, so that nothing is missing in it. */
  readonly whole: boolean;
}

/**
 * Matches utterances one for one, the same words first, then the likest; then parts with their
 * whole, any number of them, also where each has found another part before; then what a text only
 * says again of what it has. Either side may be
 * called the left: no two links of one utterance are equally good.
 */
export function matched(ours: readonly Utterance[], theirs: readonly Utterance[]): Match[] {
  const content = (one: Utterance): ReadonlySet<string> => one.content;
  const holders = { left: holdersOf(ours, content), right: holdersOf(theirs, content) };
  const links = [...equal(ours, theirs), ...alike(ours, holders)];
  const groups = new Map<Utterance, Group>();
  for (const { left, right } of links) {
    if (groups.has(left) || groups.has(right)) continue;
    const group = { left: [left], right: [right], whole: left.key === right.key };
    groups.set(left, group).set(right, group);
  }
  const parts = links.filter(({ left, right }) => isPart(left, right) || isPart(right, left));
  for (const { left, right } of parts) {
    const [one, other] = [groups.get(left), groups.get(right)];
    if (one === undefined && other !== undefined) join(groups, other, { left: [left], right: [] });
    if (one !== undefined && other === undefined) join(groups, one, { left: [], right: [right] });
  }
  for (const { left, right } of parts) {
    const [one, other] = [groups.get(left), groups.get(right)];
    if (one === undefined || other === undefined || one === other) continue;
    if (!one.whole && !other.whole) join(groups, one, other);
  }
  for (const [side, all] of [
    ['left', ours],
    ['right', theirs],
  ] as const) {
    for (const part of all) {
      if (groups.has(part) || part.content.size < FEWEST_OF_FRAGMENT) continue;
      const lists = [...part.content].map((word) => holders[side].get(word) ?? []);
      const [rarest = []] = lists.sort((a, b) => a.length - b.length);
      const whole =
        rarest.length <= COMMON && rarest.find((one) => groups.has(one) && saysAgain(part, one));
      const group = whole ? groups.get(whole) : undefined;
      if (group) join(groups, group, { left: [], right: [], [side]: [part] });
    }
  }
  const inOrder = (a: Utterance, b: Utterance) => a.index - b.index;
  return [...new Set(groups.values())].map(({ left, right }) => ({
    left: left.sort(inOrder),
    right: right.sort(inOrder),
  }));
}

/** Whether a text gives some words of a quotation by themselves besides, as a first sentence does. */
function saysAgain(part: Utterance, whole: Utterance): boolean {
  return whole.key.includes(part.key) && sameSource(part.source, whole.source);
}

function join(groups: Map<Utterance, Group>, group: Group, { left, right }: Match): void {
  group.left.push(...left);
  group.right.push(...right);
  for (const member of [...left, ...right]) groups.set(member, group);
}

/** Whether one utterance has the other's words, all but a few of a longer one's. */
export function isPart(part: Utterance, whole: Utterance): boolean {
  if (whole.key.includes(part.key) || !part.runs.isDisjointFrom(whole.runs)) return true;
  if (part.content.size >= FEW && overlapOf(part.pairs, whole.pairs) >= CUT) return true;
  return isFragment(part, whole) || saysAlike(part, whole);
}

/** Whether one who is named says the same few words that say something. */
function saysAlike(a: Utterance, b: Utterance): boolean {
  if (a.content.size < FEWEST_OF_FRAGMENT || a.speaker === null || b.speaker === null) return false;
  return sharesName(a.source, b.source) && a.content.symmetricDifference(b.content).size === 0;
}

/** Whether few words all stand in one sentence of a longer quotation, in places that answer each other. */
function isFragment(part: Utterance, whole: Utterance): boolean {
  if (part.content.size < FEWEST_OF_FRAGMENT || part.content.size >= whole.content.size)
    return false;
  if (part.places.isDisjointFrom(whole.places)) return false;
  return whole.parts.slice(0, MOST_PARTS).some(({ content }) => part.content.isSubsetOf(content));
}

/** Pairs of the same words, the first with the first, the second with the second. */
function equal(ours: readonly Utterance[], theirs: readonly Utterance[]): Link[] {
  const byKey = Map.groupBy(theirs, (one) => one.key);
  const used = new Map<string, number>();
  return ours.flatMap((left) => {
    const nth = used.get(left.key) ?? 0;
    used.set(left.key, nth + 1);
    const right = byKey.get(left.key)?.[nth];
    return right ? [{ left, right, score: Infinity }] : [];
  });
}

/** Pairs of utterances with words in common, the likest first. */
function alike(
  ours: readonly Utterance[],
  { left: own, right: holders }: Readonly<Record<'left' | 'right', Holders>>,
): Link[] {
  const rare = (list: readonly Utterance[] = []) => list.length <= COMMON;
  const links: Link[] = [];
  for (const left of ours) {
    const words = [...left.content].filter(
      (word) => rare(own.get(word)) && rare(holders.get(word)),
    );
    for (const right of new Set(words.flatMap((word) => holders.get(word) ?? []))) {
      const score = likeness(left, right);
      if (score > 0) links.push({ left, right, score });
    }
  }
  return links.sort(
    (a, b) => b.score - a.score || a.left.index + a.right.index - b.left.index - b.right.index,
  );
}

/** 0 where two utterances are not one; more for more words in common, and in places that answer each other. */
function likeness(left: Utterance, right: Utterance): number {
  const common = shared(left.content, right.content);
  const together = left.places.isDisjointFrom(right.places) ? 0 : 1;
  const contained = left.key.includes(right.key) || right.key.includes(left.key);
  if (contained && !together && left.key !== right.key && !mayBePart(left, right, common)) return 0;
  if (common < FEW && !together && !contained && !saysAlike(left, right)) return 0;
  if (!contained && (isFragment(left, right) || isFragment(right, left))) return common + together;
  const dice = (2 * common) / (left.content.size + right.content.size);
  const cut = contained ? 1 : overlapOf(left.pairs, right.pairs);
  if (dice < ALIKE && cut < CUT && left.runs.isDisjointFrom(right.runs)) {
    return common < FEW ? 0 : likestParts(left, right);
  }
  return common * Math.max(dice, cut) + together;
}

/** How alike the likest sentences of two utterances are, 0 where none are one. */
function likestParts(left: Utterance, right: Utterance): number {
  if (left.parts.length * right.parts.length === 1 || !sameSource(left.source, right.source))
    return 0;
  let best = 0;
  for (const a of left.parts.slice(0, MOST_PARTS)) {
    for (const b of right.parts.slice(0, MOST_PARTS)) {
      const common = shared(a.content, b.content);
      if (common < FEW) continue;
      const dice = (2 * common) / (a.content.size + b.content.size);
      const together = !a.places.isDisjointFrom(b.places);
      const numbered = numbersOf(a.content).isDisjointFrom(numbersOf(b.content)) ? 0 : 1;
      const telling = together && common + numbered > FEW;
      const most = telling ? overlapOf(a.content, b.content) : 0;
      const alike = dice >= (common > FEW ? ALIKE : ALIKE_PARTS) || most >= MOST_OF_PART;
      if (alike) best = Math.max(best, common * dice);
    }
  }
  return best;
}

function isSentenceOf({ key }: Utterance, { parts }: Utterance): boolean {
  return parts.slice(0, MOST_PARTS).some((part) => part.key === key);
}

/** So many words in a row of speakers who are named, with two that say something, are a part of a longer quotation. */
const TELLING = 4;

/** Whether words in sentences that do not answer each other are a part of a longer quotation. */
function mayBePart(left: Utterance, right: Utterance, common: number): boolean {
  const words = Math.min(left.forms.length, right.forms.length);
  if (common > 1 && words >= TELLING && (isSentenceOf(left, right) || isSentenceOf(right, left)))
    return true;
  if (!left.runs.isDisjointFrom(right.runs)) return true;
  if (common === 0 || !sameSource(left.source, right.source)) return false;
  if (left.speaker === null || right.speaker === null) return false;
  return (words >= TELLING && common > 1) || sharesName(left.source, right.source);
}

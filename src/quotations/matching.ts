import { sameSource, sharesName } from '../speech/same-source.ts';
import { overlapOf, shared } from './likeness.ts';
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
/** How many of the shorter one's pairs of words the longer one has, if it was cut. */
const CUT = 0.6;
/** Fewer words are alike by chance; they must stand in rows that answer each other, or be one speaker's. */
const FEW = 3;
/** A word that stands in more quotations finds none. */
const COMMON = 40;

/**
 * Matches utterances one for one, the same words first, then the likest; then parts with their
 * whole, any number of them.
 */
export function matched(ours: readonly Utterance[], theirs: readonly Utterance[]): Match[] {
  const links = [...equal(ours, theirs), ...alike(ours, theirs)];
  const groups = new Map<Utterance, { left: Utterance[]; right: Utterance[] }>();
  for (const { left, right } of links) {
    if (groups.has(left) || groups.has(right)) continue;
    const group = { left: [left], right: [right] };
    groups.set(left, group).set(right, group);
  }
  for (const { left, right } of links) {
    const [ours, theirs] = [groups.get(left), groups.get(right)];
    if ((ours === undefined) === (theirs === undefined)) continue;
    if (ours && isPart(right, left)) {
      ours.right.push(right);
      groups.set(right, ours);
    } else if (theirs && isPart(left, right)) {
      theirs.left.push(left);
      groups.set(left, theirs);
    }
  }
  const inOrder = (a: Utterance, b: Utterance) => a.index - b.index;
  return [...new Set(groups.values())].map(({ left, right }) => ({
    left: left.sort(inOrder),
    right: right.sort(inOrder),
  }));
}

/** Whether one utterance has the other's words, all but a few of a longer one's. */
function isPart(part: Utterance, whole: Utterance): boolean {
  if (whole.key.includes(part.key) || !part.runs.isDisjointFrom(whole.runs)) return true;
  return part.content.size >= FEW && overlapOf(part.pairs, whole.pairs) >= CUT;
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
function alike(ours: readonly Utterance[], theirs: readonly Utterance[]): Link[] {
  const holders = new Map<string, Utterance[]>();
  for (const one of theirs) {
    for (const word of one.content) {
      const list = holders.get(word);
      if (list) list.push(one);
      else holders.set(word, [one]);
    }
  }
  const links: Link[] = [];
  for (const left of ours) {
    const lists = [...left.content].map((word) => holders.get(word) ?? []);
    for (const right of new Set(lists.filter((list) => list.length <= COMMON).flat())) {
      const score = likeness(left, right);
      if (score > 0) links.push({ left, right, score });
    }
  }
  return links.sort(
    (a, b) => b.score - a.score || a.left.index + a.right.index - b.left.index - b.right.index,
  );
}

/** 0 where two utterances are not one; more for more words in common, and in rows that answer each other. */
function likeness(left: Utterance, right: Utterance): number {
  const common = shared(left.content, right.content);
  const together = left.rows.isDisjointFrom(right.rows) ? 0 : 1;
  const contained = left.key.includes(right.key) || right.key.includes(left.key);
  if (contained && !together && left.key !== right.key && !mayBePart(left, right, common)) return 0;
  if (common < FEW && !together && !contained) return 0;
  const dice = (2 * common) / (left.content.size + right.content.size);
  const cut = contained ? 1 : overlapOf(left.pairs, right.pairs);
  if (dice < ALIKE && cut < CUT && left.runs.isDisjointFrom(right.runs)) return 0;
  return common * Math.max(dice, cut) + together;
}

/** So many words of content, and no others, are a part of a longer quotation, whoever is named for it. */
const TELLING = 4;

/** Whether words in sentences that do not answer each other are a part of a longer quotation. */
function mayBePart(left: Utterance, right: Utterance, common: number): boolean {
  const words = Math.min(left.forms.length, right.forms.length);
  if (common === 0 || words < 2 || !sameSource(left.source, right.source)) return false;
  return common >= TELLING || sharesName(left.source, right.source);
}

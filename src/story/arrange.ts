import { agglomerate } from './agglomerate.ts';
import { copied, likenessOf, type Member } from './likeness.ts';
import { type Ties, tieBetween } from './ties.ts';

/** Stories that an arrival can touch. With more, more groups are weighed against each other, and each arrival takes more time. */
const NEAR = 3;
/**
 * Members from which on a story is settled: it is judged by so many of its latest, and not taken
 * apart again. With more, an arrival can mend more, and the work grows as their square.
 */
const SETTLED = 12;

/** Of stories, given with the likeness of a member to an arrival, those that it may belong to, that with the likest member first. */
export function nearStories(
  met: readonly (readonly [story: string, likeness: number])[],
): string[] {
  const likest = new Map<string, number>();
  for (const [story, likeness] of met) {
    if (likeness > (likest.get(story) ?? 0)) likest.set(story, likeness);
  }
  return [...likest]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .slice(0, NEAR)
    .map(([story]) => story);
}

/**
 * Groups an arrival and the members of the stories near to it anew, by nothing but how like each
 * other they are and what readers decided, so that it hardly matters who came first. Each group
 * is a story. No other article moves, so the work is the same in a library of any size.
 */
export function arrange(
  arrival: Member,
  stories: readonly (readonly Member[])[],
  ties: Ties,
): Member[][] {
  const settled = stories.filter((members) => members.length > SETTLED);
  const loose = stories.filter((members) => members.length <= SETTLED).flat();
  const judges = settled.flatMap((members) => [
    ...latest(members),
    ...members.filter((member) => copied(arrival, member)),
  ]);
  const items = [...new Set([arrival, ...loose, ...judges])].sort((a, b) => a.order - b.order);
  const bound = (a: Member, b: Member) =>
    (tieBetween(ties, a.id, b.id) ?? copied(a, b) > 0) ||
    settled.some((members) => members.includes(a) && members.includes(b));
  const apart = (a: number, b: number) =>
    tieBetween(ties, items[a]?.id ?? '', items[b]?.id ?? '') === false;
  const groups = agglomerate(likenesses(items), start(items, bound, apart), apart);
  return groups.map((group) => {
    const judged = group.map((at) => items[at] as Member);
    const rest = settled.filter((members) => judged.some((member) => members.includes(member)));
    return [...new Set([...judged, ...rest.flat()])].sort((a, b) => a.order - b.order);
  });
}

function latest(members: readonly Member[]): Member[] {
  return members
    .toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0) || a.order - b.order)
    .slice(-SETTLED);
}

function likenesses(items: readonly Member[]): number[][] {
  const rows: number[][] = items.map(() => []);
  items.forEach((a, i) => {
    items.slice(0, i).forEach((b, j) => {
      const likeness = likenessOf(a, b);
      (rows[i] as number[])[j] = likeness;
      (rows[j] as number[])[i] = likeness;
    });
  });
  return rows;
}

/** Single items, but for those that are bound to each other. */
function start(
  items: readonly Member[],
  bound: (a: Member, b: Member) => boolean,
  apart: (a: number, b: number) => boolean,
): number[][] {
  let groups: number[][] = [];
  items.forEach((item, at) => {
    let joined = [at];
    for (const group of groups) {
      const meets = group.some((other) => bound(item, items[other] as Member));
      const mayMeet = !group.some((a) => joined.some((b) => apart(a, b)));
      if (meets && mayMeet) joined = [...group, ...joined];
    }
    groups = [...groups.filter(([first]) => !joined.includes(first ?? at)), joined];
  });
  return groups;
}

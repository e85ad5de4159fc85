import type { Heading } from '../article/article.ts';
import { copied, type Member } from './likeness.ts';
import { cosine } from './rarity.ts';
import type { Story, Version } from './story.ts';

/** Share of the shorter text, 0 to 1, from which two versions are near-duplicates. Higher, fewer are folded under the one that they repeat. */
const NEAR_DUPLICATE = 0.7;
/** Times the words of a copy from which on an article is clearly more complete, and stands for it though it came later. */
const MORE_COMPLETE = 1.5;

/** An article, and its place among the stories. */
export interface Placed {
  readonly article: Heading;
  /** Whether its title is a headline of its own, not made from its text. */
  readonly headed: boolean;
  readonly member: Member;
}

/** Makes a story of its members, the first to come first: which of them stand for which, and what it is called. */
export function storyOf(members: readonly Placed[]): Story {
  const standing = standIns(members);
  const versions = standing.flatMap((one): Version[] => [
    { article: one.article, nearDuplicateOf: null },
    ...members
      .filter((other) => !standing.includes(other) && standInFor(other, standing) === one)
      .map(({ article }) => ({ article, nearDuplicateOf: one.article.id })),
  ]);
  return {
    id: members[0]?.member.story ?? '',
    title: latest(members, central(members))?.article.title ?? '',
    versions,
  };
}

/** Those that stand for themselves: the first of each text, unless a copy of it is clearly more complete. */
function standIns(members: readonly Placed[]): Placed[] {
  const whole = members.filter(
    (one) =>
      !members.some(
        (other) => isCopy(one, other) && other.article.words > MORE_COMPLETE * one.article.words,
      ),
  );
  const standing: Placed[] = [];
  for (const one of [...whole, ...members])
    if (!standing.includes(one) && !standInFor(one, standing)) standing.push(one);
  return standing.sort((a, b) => a.member.order - b.member.order);
}

function standInFor(one: Placed, standing: readonly Placed[]): Placed | undefined {
  return standing.find((other) => isCopy(one, other));
}

function isCopy(a: Placed, b: Placed): boolean {
  return copied(a.member, b.member) >= NEAR_DUPLICATE;
}

/** What the source of a version holds by now, as far as that has a headline like it. */
function latest(members: readonly Placed[], one: Placed | undefined): Placed | undefined {
  return members.findLast(
    ({ article, headed }) => article.path === one?.article.path && headed === one.headed,
  );
}

/** The version that is most like the others; one with a headline of its own goes before one without. */
function central(members: readonly Placed[]): Placed | undefined {
  const headed = members.filter((one) => one.headed);
  const scored = (headed.length > 0 ? headed : members).map((one) => ({
    one,
    score: members.reduce((sum, { member }) => sum + cosine(one.member.vector, member.vector), 0),
  }));
  return scored.sort((a, b) => b.score - a.score)[0]?.one;
}

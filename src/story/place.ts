import { ALIKE } from './agglomerate.ts';
import { arrange, nearStories } from './arrange.ts';
import type { Features } from './features.ts';
import { liken } from './liken.ts';
import { each, meet } from './meet.ts';
import { neighbourhood } from './neighbourhood.ts';
import { NOTHING, type Steps } from './steps.ts';

/**
 * Finds the stories of new articles that come together: all their words are counted before the
 * first is placed. Only members of the few stories near to an arrival can move. There are five
 * needs, whatever comes.
 */
export function* place(batch: readonly Features[]): Steps {
  if (batch.length === 0) return NOTHING;
  const { met, directory } = yield* meet(batch);
  const arrivals = yield* liken(met);
  const alike = arrivals.map(({ met }) => [...met].filter(([, likeness]) => likeness >= ALIKE));
  // An arrival is a story of its own until it is placed; of the others all are fetched that one may come near to.
  const own = new Set(arrivals.map(({ member }) => member.id));
  const stories = each(alike.flat(), ([{ story }]) => [story]).filter((story) => !own.has(story));
  const near = neighbourhood(stories, yield { stories });
  arrivals.forEach(({ member }, at) => {
    const likest = (alike[at] ?? []).map(
      ([other, likeness]) => [near.member(other.id)?.story ?? other.story, likeness] as const,
    );
    const touched = nearStories(likest).map((story) => near.membersOf(story));
    near.settle(arrange(member, touched, near.ties));
  });
  const shingles = new Map(met.map((one) => [one.id, one.shingles]));
  return { ...directory, ...near.kept(), shingles };
}

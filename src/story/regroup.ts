import type { Member } from './likeness.ts';
import { type Neighbourhood, neighbourhood } from './neighbourhood.ts';
import { type Before, type Fetched, type Kept, NOTHING, type Steps } from './steps.ts';
import { tieApart, tieTogether } from './ties.ts';

/** What a reader decides about stories. A story is named by any article in it. */
export type Regrouping =
  | { readonly do: 'split'; readonly article: string }
  | { readonly do: 'join'; readonly left: string; readonly right: string };

/** Does what a reader decided; it holds for all that is added later. */
export function regroup(decided: Regrouping): Steps {
  return decided.do === 'split' ? split(decided.article) : join(decided.left, decided.right);
}

/** Takes an article out of its story, and keeps it out. */
function* split(id: string): Steps {
  const { members } = yield { members: [id] };
  const story = members.get(id)?.story;
  if (story === undefined) return NOTHING;
  const fetched = yield { stories: [story] };
  const near = neighbourhood([story], fetched);
  const all = near.membersOf(story);
  const rest = all.filter((member) => member.id !== id);
  tieApart(
    near.ties,
    id,
    rest.map((member) => member.id),
  );
  near.settle([all.filter((member) => member.id === id), rest]);
  return changed(near, fetched, [all]);
}

/** Makes one story of two, and keeps it one. */
function* join(left: string, right: string): Steps {
  const { members } = yield { members: [left, right] };
  const stories = [left, right].flatMap((id) => members.get(id)?.story ?? []);
  const [one, other] = stories;
  if (one === undefined || other === undefined || one === other) return NOTHING;
  const fetched = yield { stories };
  const near = neighbourhood(stories, fetched);
  const sides = stories.map((story) => near.membersOf(story));
  const [a = [], b = []] = sides.map((side) => side.map(({ id }) => id));
  tieTogether(near.ties, a, b);
  near.settle([sides.flat().sort((first, second) => first.order - second.order)]);
  return changed(near, fetched, sides);
}

/**
 * Takes a decision back: the articles that it was about are in the stories that they were in, and
 * the ties are as they were. What came to one of these stories since stays with the first of it.
 */
export function* takeBack({ groups, ties }: Before): Steps {
  const { members } = yield { members: groups.flat() };
  const stories = [...new Set([...members.values()].map(({ story }) => story))];
  const near = neighbourhood(stories, yield { stories });
  for (const [pair, together] of ties) {
    if (together === null) near.ties.delete(pair);
    else near.ties.set(pair, together);
  }
  const homes = groups.map((ids) => new Set(ids));
  const homeOf = ({ id, story }: Member): number => {
    const own = homes.findIndex((ids) => ids.has(id));
    if (own >= 0) return own;
    return homes.findIndex((ids) => near.membersOf(story).some((one) => ids.has(one.id)));
  };
  const all = stories.flatMap((story) => near.membersOf(story));
  const byHome = Map.groupBy(all, homeOf);
  near.settle([...byHome.values()].map((group) => group.sort((a, b) => a.order - b.order)));
  return { ...NOTHING, ...near.kept() };
}

/** What is to be kept, and what it was before, of stories with these members. */
function changed(
  near: Neighbourhood,
  fetched: Fetched,
  groups: readonly (readonly Member[])[],
): Kept {
  const kept = near.kept();
  const ties = [...kept.ties.keys()].map((pair) => [pair, fetched.ties.get(pair) ?? null] as const);
  const before = { groups: groups.map((group) => group.map(({ id }) => id)), ties };
  return { ...NOTHING, ...kept, before };
}

import { neighbourhood } from './neighbourhood.ts';
import { NOTHING, type Steps } from './steps.ts';
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
  const near = neighbourhood([story], yield { stories: [story] });
  const all = near.membersOf(story);
  const rest = all.filter((member) => member.id !== id);
  tieApart(
    near.ties,
    id,
    rest.map((member) => member.id),
  );
  near.settle([all.filter((member) => member.id === id), rest]);
  return { ...NOTHING, ...near.kept() };
}

/** Makes one story of two, and keeps it one. */
function* join(left: string, right: string): Steps {
  const { members } = yield { members: [left, right] };
  const stories = [left, right].flatMap((id) => members.get(id)?.story ?? []);
  const [one, other] = stories;
  if (one === undefined || other === undefined || one === other) return NOTHING;
  const near = neighbourhood(stories, yield { stories });
  const sides = stories.map((story) => near.membersOf(story));
  const [a = [], b = []] = sides.map((side) => side.map(({ id }) => id));
  tieTogether(near.ties, a, b);
  near.settle([sides.flat().sort((first, second) => first.order - second.order)]);
  return { ...NOTHING, ...near.kept() };
}

import { joinStories, type StoryIndex, splitFromStory } from './story-index.ts';

/** What a reader decides about stories. A story is named by any article in it. */
export type Regrouping =
  | { readonly do: 'split'; readonly article: string }
  | { readonly do: 'join'; readonly left: string; readonly right: string };

/** Does what a reader decided; it holds for all that is added later. */
export function regroup(index: StoryIndex, decided: Regrouping): void {
  if (decided.do === 'split') {
    splitFromStory(index, decided.article);
    return;
  }
  const [left, right] = [decided.left, decided.right].map((id) => index.members.get(id)?.story);
  if (left !== undefined && right !== undefined && left !== right) joinStories(index, left, right);
}

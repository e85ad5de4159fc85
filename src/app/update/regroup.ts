import type { Story, Version } from '../../story/story.ts';
import { fetchedAt, versionName } from '../../view/describe.ts';
import { keyOf } from '../keys.ts';
import { momentsOf, type StoriesScreen } from '../screens/stories.ts';
import { ask, replace, type State, type Step, tell } from '../state.ts';

const NOT_OWN = 'Stories are split and joined in your own library only.';

/** Splits a version off its story, once the reader has said so twice. */
export function split(state: State, screen: StoriesScreen, story: Story, version: Version): Step {
  if (!state.own) return tell(state, NOT_OWN);
  if (story.versions.length === 1) return tell(state, 'This story has only one version.');
  const { id } = version.article;
  const rest = replace(state, { ...screen, begun: null });
  if (screen.begun?.to === 'split' && screen.begun.id === id) {
    const told = `split ${versionName(version.article)} off`;
    return ask(rest, { do: 'regroup', decided: { do: 'split', article: id }, told });
  }
  const key = keyOf(state.preferences.keys, 'stories', 'split');
  const moment = momentsOf(state, story).find(({ version: at }) => story.versions[at] === version);
  const named = [
    versionName(version.article),
    ...(moment?.fetched ? [fetchedAt(moment.fetched)] : []),
    version.article.title,
  ].join(', ');
  return tell(
    replace(state, { ...screen, begun: { to: 'split', id } }),
    `${key} again splits off ${named}`,
  );
}

/** Joins the story that the reader names first with the one named second. */
export function join(state: State, screen: StoriesScreen, story: Story, version: Version): Step {
  if (!state.own) return tell(state, NOT_OWN);
  const { id } = version.article;
  const rest = replace(state, { ...screen, begun: null });
  const first = screen.begun?.to === 'join' ? screen.begun.id : null;
  if (story.versions.some(({ article }) => article.id === first)) {
    return tell(rest, 'Nothing is joined: that is the same story.');
  }
  if (first !== null) {
    const decided = { do: 'join', left: first, right: id } as const;
    return ask(rest, { do: 'regroup', decided, told: 'joined two stories' });
  }
  const { keys } = state.preferences;
  const letGo = keyOf(keys, 'stories', 'escape');
  const how = `${keyOf(keys, 'stories', 'join')} on another joins it with this one`;
  return tell(
    replace(state, { ...screen, begun: { to: 'join', id } }),
    `${how}${letGo ? `, ${letGo} lets go` : ''}.`,
  );
}

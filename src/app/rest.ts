import { overtaker } from '../view/standing.ts';
import type { Happening } from './effects.ts';
import { panes } from './panes.ts';
import type { Question } from './perform.ts';
import { type State, seen } from './state.ts';
import { standingOf } from './story-lists.ts';
import { isSoonCompared } from './waiting.ts';

/** So many versions are compared with each other without being asked for. */
const FEW = 12;

/**
 * What is to be found out while the reader is at rest, of the first story in sight of which it is
 * not known yet: what changed in it since it was read, else what is at issue in it.
 */
export function atRest(state: State): Question | undefined {
  const screen = seen(state);
  if (screen.kind !== 'stories') return undefined;
  const { top, sheet } = screen.stories;
  const { height } = panes('stories', state.size).main;
  const inSight = new Set(sheet.lines.slice(top, top + height).map(({ ref }) => ref));
  const stories = screen.shown.filter((_, index) => inSight.has(index));
  const standing = standingOf(state);
  for (const story of stories) {
    const newest = overtaker(story, standing) ?? '';
    const since = state.reader.changed.get(newest);
    if (since?.what === null && isSoonCompared(story))
      return { do: 'changed', seen: since.seen, newest };
  }
  const unweighed = stories.find(
    (story) =>
      !state.issues.has(story.id) &&
      story.versions.length > 1 &&
      story.versions.length <= FEW &&
      isSoonCompared(story),
  );
  return unweighed && { do: 'claims', story: unweighed };
}

/** The answer where something cannot be found out: it is not asked for again. */
export function unknown(question: Question): Happening {
  return question.do === 'changed'
    ? { is: 'changed', newest: question.newest, what: '' }
    : { is: 'claims', effect: question, claims: [], readings: [], issue: '' };
}

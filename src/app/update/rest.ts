import type { JournalEntry } from '../../store/journal.ts';
import { overtaker } from '../../view/standing.ts';
import type { Effect } from '../effects.ts';
import { weighedOf } from '../screens/journal.ts';
import { standingOf } from '../screens/stories.ts';
import { type State, seen } from '../state.ts';
import { isSoonCompared } from '../waiting.ts';

/** So many versions are compared with each other without being asked for; more take too long. */
const FEW = 12;

/**
 * What is to be found out while the reader is at rest, of the story selected, else of the first in
 * sight of which it is not known yet: what changed in it since it was read, else what is at issue in
 * it. One question at a time, or none.
 */
export function atRest(state: State): Effect[] {
  const screen = seen(state);
  if (screen.kind === 'journal') return weigh(state, screen.entries);
  if (screen.kind !== 'stories') return [];
  const { top, sheet } = screen.stories;
  const { height } = screen.panes.main;
  const inSight = new Set(sheet.lines.slice(top, top + height).map(({ ref }) => ref));
  const selected = screen.shown.slice(screen.story, screen.story + 1);
  const others = screen.shown.filter((_, index) => inSight.has(index) && index !== screen.story);
  const stories = [...selected, ...others];
  const previewed = screen.panes.third.height > 0;
  const standing = standingOf(state);
  for (const story of stories) {
    const newest = overtaker(story, standing) ?? '';
    const since = state.reader.changed.get(newest);
    if (since?.what === null && isSoonCompared(story))
      return [{ do: 'weigh', question: { do: 'changed', seen: since.seen, newest } }];
  }
  const unweighed = stories.find(
    (story) =>
      !state.issues.has(story.id) &&
      (story.versions.length > 1 || (previewed && story === selected[0])) &&
      story.versions.length <= FEW &&
      isSoonCompared(story),
  );
  return unweighed ? [{ do: 'weigh', question: { do: 'claims', story: unweighed } }] : [];
}

/** What is to be found out at once: what changed, of the first change in sight of which it is not known. */
export function toWeigh(state: State): Effect[] {
  const screen = seen(state);
  if (screen.kind !== 'journal') return [];
  const { top, sheet } = screen.list;
  const inSight = new Set(
    sheet.lines.slice(top, top + screen.panes.main.height).map(({ ref }) => ref),
  );
  return weigh(
    state,
    screen.entries.filter((_, index) => inSight.has(index)),
  );
}

function weigh(state: State, entries: readonly JournalEntry[]): Effect[] {
  const next = entries.find((entry) => !weighedOf(state, entry));
  if (!next) return [];
  return [{ do: 'weigh', question: { do: 'changed', seen: next.before, newest: next.article } }];
}

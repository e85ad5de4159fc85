import type { JournalEntry } from '../../store/journal.ts';
import { type Story, versionsKey } from '../../story/story.ts';
import { overtaker } from '../../view/standing.ts';
import type { Effect, Question } from '../effects.ts';
import { weighedOf } from '../screens/journal.ts';
import { momentsOf, type StoriesScreen, standingOf } from '../screens/stories.ts';
import { type State, seen } from '../state.ts';
import { isSoonCompared } from '../waiting.ts';

/** So many versions are compared with each other without being asked for; more take too long. */
const FEW = 12;
/** Versions of a timeline of which it is found out what they changed. With more, longer ones are told too, and the machine works longer. */
const MOMENTS = 60;

/**
 * What is to be found out while the reader is at rest, of the story selected, else of the first in
 * sight of which it is not known yet: where its versions were found, what changed in it since it was read, else what is at issue in
 * it, else what each of its versions changed. One question at a time, or none.
 */
export function atRest(state: State): Effect[] {
  const screen = seen(state);
  if (screen.kind === 'journal') return weigh(state, screen.entries);
  if (screen.kind !== 'stories') return [];
  const stories = selectedFirst(screen);
  const selected = screen.shown.slice(screen.story, screen.story + 1);
  const unplaced = toPlace(state);
  if (unplaced.length > 0) return unplaced;
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
      !state.issues.has(versionsKey(story)) &&
      (story.versions.length > 1 || (previewed && story === selected[0])) &&
      story.versions.length <= FEW &&
      isSoonCompared(story),
  );
  const [moment] = ofTimeline(state, selected[0]);
  if (moment && unweighed !== selected[0]) return [{ do: 'weigh', question: moment }];
  return unweighed ? [{ do: 'weigh', question: { do: 'claims', story: unweighed } }] : [];
}

/**
 * What is to be found out at once: where the versions were found of the stories in sight of which it
 * is not known. Until then none of them is told to be a revision or a near-duplicate.
 */
export function toPlace(state: State): Effect[] {
  const screen = seen(state);
  if (screen.kind !== 'stories' || !state.own) return [];
  const stories = selectedFirst(screen).filter(
    (one) => one.versions.length > 1 && !state.holdings.has(versionsKey(one)),
  );
  return stories.length > 0 ? [{ do: 'weigh', question: { do: 'holdings', stories } }] : [];
}

/** The stories in sight, the one selected first. */
function selectedFirst({ stories, panes, shown, story }: StoriesScreen): readonly Story[] {
  const { top, sheet } = stories;
  const inSight = new Set(sheet.lines.slice(top, top + panes.main.height).map(({ ref }) => ref));
  const others = shown.filter((_, index) => inSight.has(index) && index !== story);
  return [...shown.slice(story, story + 1), ...others];
}

/** What is to be found out of the timeline of the story selected: what each of its versions changed. */
function ofTimeline(state: State, story: Story | undefined): Question[] {
  if (!story || !state.own || story.versions.length < 2) return [];
  if (!isSoonCompared(story)) return [];
  return momentsOf(state, story)
    .slice(0, MOMENTS)
    .flatMap(({ version, from }): Question[] => {
      const id = story.versions[version]?.article.id;
      if (from === null || id === undefined || state.weighed.has(`${from} ${id}`)) return [];
      return [{ do: 'changed', seen: from, newest: id }];
    });
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

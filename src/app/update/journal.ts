import { isLooked, reviewedAt } from '../../reader/looked.ts';
import { onChange } from '../../reader/notes.ts';
import type { JournalEntry } from '../../store/journal.ts';
import { count } from '../../view/describe.ts';
import { keyOf } from '../keys.ts';
import { type JournalScreen, reordered, selectEntry, weighedOf } from '../screens/journal.ts';
import { moved } from '../screens/scroll.ts';
import { replace, type State, type Step, stay, tell } from '../state.ts';
import { times } from './count.ts';
import { keepDone } from './marks.ts';
import { askNote } from './note.ts';
import { askComparison } from './pin.ts';
import type { OwnCommand } from './shared.ts';

/** Lines of a change in the list. */
const LINES = 2;

/** What a key does in the list of what changed in the library. */
export function pressJournal(
  state: State,
  before: JournalScreen,
  command: OwnCommand<'journal'>,
): Step {
  // All are dismissed by two keys in a row.
  const screen = command === 'catch-up' ? before : { ...before, begun: false };
  const entry = screen.entries[screen.selected];
  switch (command) {
    case 'open':
      if (!entry) return stay(state);
      return askComparison(replace(state, screen), entry.story, {
        left: entry.before,
        right: entry.article,
      });
    case 'look':
      return entry ? turnLooked(replace(state, screen), entry) : stay(state);
    case 'review':
      return entry
        ? turnReviewed(
            replace(state, screen),
            [entry.article],
            reviewedAt(state.reader, entry) !== null,
          )
        : stay(state);
    case 'note':
      return entry ? askNote(state, onChange(entry.before, entry.article)) : stay(state);
    case 'order':
      return reorder(state, screen);
    case 'catch-up':
      return catchUp(state, screen);
    default: {
      const page = Math.floor(screen.panes.main.height / LINES);
      const to = moved(screen.selected, command, page, times(state));
      const selected = Math.max(0, Math.min(to, screen.entries.length - 1));
      return stay(replace(state, selectEntry(screen, selected)));
    }
  }
}

/** Dismisses a change, or keeps it for later. */
function turnLooked(state: State, entry: JournalEntry): Step {
  if (entry.fetched <= (state.reader.caughtUp ?? ''))
    return tell(state, 'It was dismissed with all.');
  const looked = isLooked(state.reader, entry);
  const mark = looked ? ('unlooked' as const) : ('looked' as const);
  const what = looked ? 'kept a change' : 'dismissed a change';
  const kept = keepDone(state, [{ mark, ids: [entry.article] }], what);
  return { ...tell(kept.state, looked ? 'Kept.' : 'Dismissed.'), effects: kept.effects };
}

/** Says that changes are reviewed, or that they are not. */
export function turnReviewed(state: State, ids: readonly string[], reviewed: boolean): Step {
  const mark = reviewed ? ('unreviewed' as const) : ('reviewed' as const);
  const what = reviewed ? 'said that a change is not reviewed' : 'reviewed a change';
  const kept = keepDone(state, [{ mark, ids }], what);
  const told = reviewed ? 'Not reviewed any more.' : 'Reviewed.';
  return { ...tell(kept.state, told), effects: kept.effects };
}

function reorder(state: State, screen: JournalScreen): Step {
  const next = replace(state, reordered(state, screen));
  const unknown = screen.entries.filter((entry) => !weighedOf(state, entry)).length;
  if (screen.order === 'weight' || unknown === 0) return stay(next);
  return tell(next, `Heaviest first; ${count(unknown, 'change')} not compared yet, at the end.`);
}

/** Dismisses all that had changed when the list was made, once the reader has said so twice. */
function catchUp(state: State, screen: JournalScreen): Step {
  const times = screen.entries.map(({ fetched }) => fetched);
  const until = [...times, state.reader.caughtUp ?? ''].sort().at(-1) ?? null;
  if (screen.entries.length === 0) return tell(state, 'There is nothing to dismiss.');
  if (!screen.begun) {
    const left = screen.entries.filter((entry) => !isLooked(state.reader, entry)).length;
    const all = count(left + screen.more, 'change');
    const key = keyOf(state.preferences.keys, 'journal', 'catch-up');
    return tell(replace(state, { ...screen, begun: true }), `${key} again dismisses all: ${all}.`);
  }
  const closed = replace(state, { ...screen, begun: false });
  const kept = keepDone(closed, [{ mark: 'caught-up', until }], 'dismissed all changes');
  return { ...tell(kept.state, 'All dismissed.'), effects: kept.effects };
}

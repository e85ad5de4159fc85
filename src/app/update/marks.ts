import { type Mark, marked } from '../../reader/marks.ts';
import type { Version } from '../../story/story.ts';
import { count } from '../../view/describe.ts';
import { isUnread } from '../../view/standing.ts';
import { standingOf } from '../screens/stories.ts';
import { IN_SESSION, type Reader } from '../shelf.ts';
import { type State, type Step, tell } from '../state.ts';
import { inverse, type Undo } from '../undo.ts';
import { relist } from './list.ts';

/** What the reader does, known in the lists at once, and kept for good. */
export function keep(state: State, ...all: readonly Mark[]): Step {
  const reader = all.reduce(after, state.reader);
  return {
    state: relist(
      { ...state, reader },
      all.some(({ mark }) => mark === 'note'),
    ),
    effects: all.map((mark) => ({ do: 'keep', mark })),
  };
}

/** The same for what the reader does by a key, undone as one; `told` is what that is, in the past tense. */
export function keepDone(state: State, all: readonly Mark[], told: string): Step {
  const marks = all.flatMap((done) => inverse(state.reader, done) ?? []);
  const { changed } = state.reader;
  return keep(marks.length > 0 ? withDone(state, { told, marks, changed }) : state, ...all);
}

/** Things that can be undone, the last ones. With more, older ones can be undone too, and what they need is held. */
const UNDOABLE = 100;

/** The state with something more that can be undone, if there is something. */
export function withDone(state: State, done: Undo | undefined): State {
  return done ? { ...state, done: [...state.done, done].slice(-UNDOABLE) } : state;
}

/** Versions that are shown are read, and changes that are shown are looked at; undone as one where it is told what is unread. */
export function shownNow(
  state: State,
  ids: readonly string[],
  changes: readonly string[] = [],
): Step {
  const unread = ids.filter((id) => !state.reader.read.has(id)).length;
  const told =
    unread > 0
      ? `marked ${count(unread, 'version')} as read`
      : `looked at ${count(changes.length, 'change')}`;
  const looked: Mark[] = changes.length > 0 ? [{ mark: 'looked', ids: changes }] : [];
  const all: readonly Mark[] = [{ mark: 'read', ids }, ...looked];
  return state.own ? keepDone(state, all, told) : keep(state, ...all);
}

/** Marks versions as read, or as unread where they all are read. */
export function turnRead(state: State, versions: readonly Version[]): Step {
  if (!state.own) return tell(state, 'What is unread is told of your own library only.');
  const ids = versions.map(({ article }) => article.id);
  const standing = standingOf(state);
  const read = versions.every(
    (version) => !isUnread(version, standing) && !standing.changed.has(version.article.id),
  );
  const what = `marked ${count(ids.length, 'version')} as ${read ? 'unread' : 'read'}`;
  const { state: turned, effects } = keepDone(
    state,
    [{ mark: read ? 'unread' : 'read', ids }],
    what,
  );
  return { ...tell(turned, read ? 'Marked as unread.' : 'Marked as read.'), effects };
}

/** Stars the first of these versions, or takes the stars of all away where one has one. */
export function turnStar(state: State, versions: readonly Version[]): Step {
  const ids = versions.map(({ article }) => article.id);
  const starred = ids.filter((id) => state.reader.starred.has(id));
  return starred.length > 0
    ? keepDone(state, [{ mark: 'unstarred', ids: starred }], 'took a star away')
    : keepDone(state, [{ mark: 'starred', ids: ids.slice(0, 1) }], 'starred a version');
}

/** What is read, or of which the change was looked at, has overtaken the reader no longer. */
function after(reader: Reader, done: Mark): Reader {
  const next = marked(reader, done, IN_SESSION);
  if (done.mark !== 'read' && done.mark !== 'looked' && done.mark !== 'reviewed') return next;
  const changed = [...reader.changed].filter(([id]) => !done.ids.includes(id));
  return { ...next, changed: new Map(changed) };
}

import type { Reading, Side } from '../../compare/comparison.ts';
import { listed } from '../../compare/weights.ts';
import { isLooked } from '../../reader/looked.ts';
import { fitting, fittingFrom, width } from '../../text/columns.ts';
import {
  changeInWords,
  count,
  directed,
  grouped,
  summary,
  versionName,
} from '../../view/describe.ts';
import { sentencesOf } from '../../view/figures.ts';
import type { Glyphs } from '../../view/glyphs.ts';
import { heads } from '../../view/heads.ts';
import { wrapRow } from '../../view/prose.ts';
import { fit, type Row, rowWidth, run } from '../../view/row.ts';
import type { Binding } from '../keys.ts';
import { type CompareScreen, noteAt, THREE_FROM } from '../screens/compare.ts';
import type { FiguresScreen } from '../screens/figures.ts';
import { account } from '../screens/find.ts';
import type { JournalScreen } from '../screens/journal.ts';
import type { Rect } from '../screens/panes.ts';
import type { StoriesScreen } from '../screens/stories.ts';
import { typing } from '../screens/typing.ts';
import { type Prompt, type Screen, type State, seen } from '../state.ts';
import { waitingFor } from '../waiting.ts';

/** The first line: where the reader is. */
export function title(state: State, screen: Screen): Row {
  switch (screen.kind) {
    case 'stories':
      return [run('Variorum', 'title'), run(`  ${storyCount(screen)}`, 'quiet')];
    case 'article': {
      const { article } = screen.reading;
      const { versions } = screen.story;
      const at = versions.findIndex((version) => version.article.id === article.id) + 1;
      const which = `version ${at} of ${versions.length}`;
      return entitled(state, article.title, [which, versionName(article)]);
    }
    case 'compare':
      return compared(state, screen);
    case 'changes': {
      const changes = count(listed(screen.comparison).length, 'change');
      return [run(changes, 'title'), run('  heaviest first', 'quiet')];
    }
    case 'journal':
      return journalTitle(state, screen);
    case 'history': {
      const { steps, earlier } = screen;
      const more = earlier > 0 ? `, and ${grouped(earlier)} earlier` : '';
      return [run('History', 'title'), run(`  ${count(steps.length, 'text')}${more}`, 'quiet')];
    }
    case 'annotate': {
      const order = screen.order === 'newest' ? 'what changed last first' : 'as they stand';
      return [
        run(count(screen.listed.length, 'sentence'), 'title'),
        run(`  ${order}; times in UTC, with the versions’ numbers`, 'quiet'),
      ];
    }
    case 'figures': {
      const disagree = screen.claims.filter(({ outcome }) => outcome === 'disagree').length;
      const words = `${count(screen.claims.length, 'figure')}, ${disagree} in dispute`;
      return [run(words, 'title'), run(`  ${screen.story.title}`, 'quiet')];
    }
    case 'help':
      return [run('Keys', 'title')];
  }
}

/** How many changes there are, how many of them are left to look at, and how they stand. */
function journalTitle({ reader }: State, { entries, more, order }: JournalScreen): Row {
  const left = entries.filter((entry) => !isLooked(reader, entry)).length;
  const words = `${count(entries.length, 'change')}${left === entries.length ? '' : `, ${left} left`}`;
  const first = order === 'time' ? 'the last first' : 'heaviest first';
  const older = more > 0 ? `; ${grouped(more)} earlier ones come when these are dismissed` : '';
  return [run(words, 'title'), run(`  ${first}; times in UTC${older}`, 'quiet')];
}

function storyCount({ query, count: found, all, more, nearly }: StoriesScreen): string {
  const stories = count(all, 'story');
  if (query === '') return stories;
  // Marks alone, as a quotation mark that is to be followed by words, look for nothing.
  if (!/[\p{L}\p{N}]/u.test(query)) return stories;
  if (nearly) return `nothing for "${query.trim()}"; ${grouped(found)} of ${stories} come near`;
  return `"${query.trim()}" is in ${more ? 'more than ' : ''}${grouped(found)} of ${stories}`;
}

/** A title with facts behind it; where there is no room for all, the last ones go, then the title's end. */
function entitled({ size, glyphs }: State, name: string, facts: readonly string[]): Row {
  const behind = facts.map((_, index) => `  ${facts.slice(0, facts.length - index).join(', ')}`);
  const fitting = behind.find((words) => width(name) + width(words) <= size.columns);
  const words = fitting ?? behind.at(-1) ?? '';
  const room = Math.max(0, Math.min(width(name), size.columns - width(words)));
  return [...fit([run(name, 'title')], room, glyphs.ellipsis), run(words, 'quiet')];
}

/** The story, and behind it how much differs where there is room for that. */
function compared({ size, glyphs }: State, { story, comparison }: CompareScreen): Row {
  const room = size.columns - width(story.title) - COUNTS_GAP;
  const counts = room < COUNTS ? '' : summary(comparison, room);
  if (counts === '' || width(counts) > room)
    return fit([run(story.title, 'title')], size.columns, glyphs.ellipsis);
  return [run(story.title, 'title'), run(' '.repeat(COUNTS_GAP)), run(counts, 'quiet')];
}

/** Columns for how much differs, behind a title, and between the two. */
const COUNTS = 30;
const COUNTS_GAP = 2;

/** Who stands on which side; the one that keys mean stands out. */
export function head({ glyphs, preferences }: State, screen: CompareScreen): Row {
  const { comparison, third, story, side, text } = screen;
  const numberOf = ({ article: { id } }: Reading): number =>
    story.versions.findIndex(({ article }) => article.id === id) + 1;
  const number = (of: Side): number => numberOf(comparison[of]);
  return heads(comparison, {
    width: screen.panes.main.width,
    measure: preferences.measure,
    beside: text.sheet.beside,
    glyphs,
    numbers: { left: number('left'), right: number('right') },
    succession: screen,
    meant: side,
    third:
      third && text.sheet.thirdRefs
        ? { article: third.right.article, number: numberOf(third.right) }
        : null,
  });
}

const EXAMPLES = 'Examples. Yours: "variorum FILE"';

/** What the reader is at: what was just done, or the change, match or sentence under the cursor. */
export function status(state: State): Row[] {
  const screen = seen(state);
  const notice = state.notice ?? waitingFor(state);
  const words = notice === null ? here(state, screen) : [run(notice, 'accent')];
  const { width: columns, height } = screen.panes.status;
  const rows = wrapRow(words, columns);
  if (rows.length <= height) return rows;
  if (notice !== null) return cutOff(rows.slice(0, height), columns, state.glyphs);
  // What does not fit stands behind the last row, which is clipped when it is painted.
  const last = rows
    .slice(height - 1)
    .flatMap((row, index) => (index > 0 ? [run(' '), ...row] : row));
  return [...rows.slice(0, height - 1), last];
}

/** Rows of a sentence that goes on: the last of them ends with a whole word. */
function cutOff(rows: readonly Row[], columns: number, { ellipsis }: Glyphs): Row[] {
  const end = run(` ${ellipsis}`, 'accent');
  const [last = []] = wrapRow(rows.at(-1) ?? [], Math.max(1, columns - rowWidth([end])));
  return [...rows.slice(0, -1), [...last, end]];
}

function here(state: State, screen: Screen): Row {
  switch (screen.kind) {
    case 'stories':
      return state.examples ? [run(EXAMPLES, 'quiet')] : [];
    case 'article':
    case 'help':
      return screen.find ? [run(account(screen.find), 'quiet')] : [];
    case 'compare': {
      const change = changeHere(state, screen);
      return change.length === 0 && screen.find ? [run(account(screen.find), 'quiet')] : change;
    }
    case 'figures':
      return cellHere(screen);
    default:
      return [];
  }
}

/** What the change under the cursor is, and what the reader has written on its passage. */
function changeHere({ reader: { notes } }: State, screen: CompareScreen): Row {
  const note = notes.get(noteAt(screen) ?? '');
  const change = changeAt(screen);
  if (!note) return change;
  return [run(`note: ${note.text}`, 'label'), ...(change.length > 0 ? [run('  '), ...change] : [])];
}

function changeAt({ focus, stops, matter, entry, older }: CompareScreen): Row {
  const told = matter[entry ?? -1];
  if (told) return [run(told.line, 'accent')];
  const stop = focus === null ? undefined : stops[focus];
  if (!stop) return [];
  const here = stops.filter(({ row }) => row === stop.row);
  const others = here.length > 1 ? ` (${here.indexOf(stop) + 1} of ${here.length} here)` : '';
  const isThird = stop.of === 'third';
  const beside = isThird ? 'third: ' : '';
  const words = directed(changeInWords(stop.change), isThird ? null : older);
  return [run(`${beside}${words}${others}`, 'accent')];
}

/** The sentence that the cell under the cursor was taken from, or which versions speak where that one is silent. */
function cellHere({ claims, readings, claim, version }: FiguresScreen): Row {
  const [row, reading] = [claims[claim], readings[version]];
  if (!row || !reading) return [run('No version states a figure.', 'quiet')];
  const sentence = sentencesOf(row, reading, version);
  if (sentence !== '') return [run(sentence)];
  const speak = row.cells.flatMap(({ figures }, index) => (figures.length > 0 ? [index + 1] : []));
  const others = speak.length === 1 ? 'version' : 'versions';
  return [run(`This version is silent on it; see ${others} ${speak.join(', ')}.`, 'quiet')];
}

/** How far down the reader is. */
export function position(state: State): Row {
  const screen = seen(state);
  const { main, position: rect } = screen.panes;
  const { count: typed } = state;
  // One digit that has led to a place is no number to come.
  const isNumber = typed && (typed.from === null || typed.digits.length > 1);
  const words = isNumber ? typed.digits : where(screen, main.height);
  return [run(' '.repeat(Math.max(0, rect.width - words.length))), run(words, 'quiet')];
}

function where(screen: Screen, height: number): string {
  switch (screen.kind) {
    case 'stories':
      return ordinal(screen.place, screen.count);
    case 'figures':
      return ordinal(screen.claim, screen.claims.length);
    case 'journal':
      return ordinal(screen.selected, screen.entries.length);
    case 'history':
      return ordinal(screen.selected, screen.steps.length);
    case 'annotate':
      return ordinal(screen.selected, screen.listed.length);
    case 'changes':
      return ordinal(screen.selected, listed(screen.comparison).length);
    default: {
      const { top, sheet } = screen.text;
      const last = Math.max(0, sheet.lines.length - height);
      if (last === 0) return 'all';
      return top === 0 ? 'top' : top === last ? 'end' : `${Math.round((100 * top) / last)}%`;
    }
  }
}

function ordinal(index: number, count: number): string {
  return count === 0 ? '' : `${index + 1}/${count}`;
}

/** The bottom line: the keys that matter here, as many as there is room for, then help and back. */
export function hints(state: State): Row {
  const screen = seen(state);
  const { keys } = state.preferences;
  const always = keys.everywhere.filter(
    (binding) => isHinted(binding) && binding.does !== screen.kind,
  );
  const isWide = state.size.columns >= THREE_FROM;
  const own = keys[screen.kind].filter(
    (binding) => isHinted(binding) && (isWide || binding.does !== 'third'),
  );
  const named = (binding: Binding): Row => hint(binding, screen);
  const widths = own.map((binding) => rowWidth(named(binding)) + HINT_GAP);
  let room = state.size.columns - rowWidth(spaced(always.map(named)));
  const tooMany = widths.findIndex((width) => {
    room -= width;
    return room < 0;
  });
  const shown = tooMany < 0 ? own : own.slice(0, tooMany);
  return spaced([...shown, ...always].map(named));
}

/** Columns between two keys. */
const HINT_GAP = 2;

function spaced(hints: readonly Row[]): Row {
  return hints.flatMap((hint, i) => [run(i > 0 ? ' '.repeat(HINT_GAP) : ''), ...hint]);
}

function isHinted({ hint, keys }: Binding): boolean {
  return hint !== undefined && keys.length > 0;
}

function hint({ keys, hint, does }: Binding, screen: Screen): Row {
  const words = does === 'back' ? wayBack(screen, hint) : hint;
  return [run(keys[0] ?? '', 'key'), run(` ${words}`, 'quiet')];
}

function wayBack(screen: Screen, usual: string | undefined): string | undefined {
  if (screen.kind !== 'stories') return usual;
  return screen.query === '' ? 'leave' : 'all stories';
}

/** Cells for what is typed; on narrower screens the words before it are clipped. */
const TYPED = 8;

/** The line where words are typed, the cursor in sight, and its column. */
export function prompt(asked: Prompt, { width: columns }: Rect): { row: Row; cursor: number } {
  const taken = asked.asks === 'file' && asked.taken;
  const { text, at } = taken ? typing('') : asked;
  const words = labelOf(asked);
  const label = words.slice(0, fitting(words, columns - 1 - (taken ? 0 : TYPED)));
  const from = fittingFrom(text.slice(0, at), columns - 1 - width(label));
  const cursor = width(label) + width(text.slice(from, at));
  return { row: [run(label, 'label'), run(text.slice(from))], cursor };
}

function labelOf(asked: Prompt): string {
  if (asked.asks === 'find') return 'Find: ';
  if (asked.asks === 'note') return 'Note: ';
  if (asked.asks === 'add') return 'Add: ';
  return asked.taken ? 'Replace it? y, or any other key: ' : 'Save in: ';
}

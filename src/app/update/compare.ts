import type { Side } from '../../compare/comparison.ts';
import type { Version } from '../../story/story.ts';
import { furtherRows } from '../../view/also.ts';
import type { Layout } from '../../view/compare.ts';
import { changesScreen } from '../screens/changes.ts';
import {
  type CompareScreen,
  focusOn,
  goToChange,
  layCompare,
  noteAt,
  rowAt,
  scrolledTo,
  THREE_FROM,
  toTop,
} from '../screens/compare.ts';
import { moved } from '../screens/scroll.ts';
import { nextRow, nextWeighty } from '../screens/stops.ts';
import { ask, neighbour, replace, type State, type Step, show, stay, tell } from '../state.ts';
import { passageCopy } from './copy.ts';
import { times } from './count.ts';
import { turnStep } from './history.ts';
import { turnReviewed } from './journal.ts';
import { askNote } from './note.ts';
import { askComparison, pin, shownIn, unpin } from './pin.ts';
import type { OwnCommand } from './shared.ts';

/** What a key does on the screen of a comparison. */
export function pressCompare(
  state: State,
  screen: CompareScreen,
  command: OwnCommand<'compare'>,
): Step {
  const change = (to: Partial<CompareScreen>): Step => stay(replace(state, { ...screen, ...to }));
  switch (command) {
    case 'next-change':
      return jump(state, screen, nextRow, 1, 'No change below.');
    case 'previous-change':
      return jump(state, screen, nextRow, -1, 'No change above.');
    case 'next-weighty':
      return jump(state, screen, nextWeighty, 1, 'No changed figure or quotation below.');
    case 'previous-weighty':
      return jump(state, screen, nextWeighty, -1, 'No changed figure or quotation above.');
    case 'first-change':
    case 'top':
    case 'end':
      return times(state) === null ? edge(state, screen, command) : passage(state, screen);
    case 'elsewhere':
      return elsewhere(state, screen);
    case 'next-on-right':
      return turnStep(state, 1) ?? turn(state, screen, 'right', 1);
    case 'previous-on-right':
      return turnStep(state, -1) ?? turn(state, screen, 'right', -1);
    case 'next-on-left':
      return turn(state, screen, 'left', 1);
    case 'previous-on-left':
      return turn(state, screen, 'left', -1);
    case 'third':
      return turnThird(state, screen);
    case 'swap':
      return swap(state, screen);
    case 'fold':
      return fold(state, screen);
    case 'layout': {
      const layout = LAYOUTS[(LAYOUTS.indexOf(screen.layout) + 1) % LAYOUTS.length] ?? 'auto';
      const laid = replace(state, layCompare(state, { ...screen, layout }));
      return tell(laid, `Layout: ${LAYOUT_NAMES[layout]}.`);
    }
    case 'changes':
      return stay(show(state, changesScreen(state, screen)));
    case 'other-pane':
      return change({ side: screen.side === 'left' ? 'right' : 'left' });
    case 'left-pane':
      return change({ side: 'left' });
    case 'right-pane':
      return change({ side: 'right' });
    case 'open': {
      const wanted = screen.matter[screen.entry ?? -1];
      if (wanted) return stay(replace(state, goToChange(state, screen, wanted.change)));
      const { article } = screen.comparison[screen.side];
      const row = rowAt(screen);
      const sentence = article.sentences[row?.[screen.side][0] ?? -1];
      return ask(state, {
        do: 'read',
        story: screen.story,
        id: article.id,
        offset: sentence?.start ?? 0,
      });
    }
    case 'copy':
      return copy(state, screen);
    case 'note':
      return note(state, screen);
    case 'review':
      return review(state, screen);
    case 'pin':
      return pin(state, screen, rowAt(screen));
    case 'unpin':
      return unpin(state, screen);
    default: {
      const line = moved(screen.text.top, command, screen.panes.main.height, times(state));
      return stay(replace(state, amongMatter(screen, scrolledTo(screen, line), line)));
    }
  }
}

/** Where the text cannot move any further, the cursor goes on among the lines of the matter. */
function amongMatter(from: CompareScreen, to: CompareScreen, line: number): CompareScreen {
  if (from.entry === null || to.text.top !== from.text.top) return to;
  const entry = from.entry + line - from.text.top;
  return { ...to, entry: Math.max(0, Math.min(entry, from.matter.length - 1)) };
}

const LAYOUT_NAMES: Readonly<Record<Layout, string>> = {
  auto: 'by the width of the screen',
  stacked: 'the left passage above the right',
  side: 'side by side',
  inline: 'both passages as one',
};
const LAYOUTS: readonly Layout[] = ['auto', 'stacked', 'side'];

/** Goes on to the change that `next` finds, as often as was typed; says so where there is none. */
function fold(state: State, screen: CompareScreen): Step {
  const other = layCompare(state, { ...screen, folded: !screen.folded });
  const isSame = other.text.sheet.lines.length === screen.text.sheet.lines.length;
  return isSame
    ? tell(state, 'Nothing is folded: no passage is the same in both versions.')
    : stay(replace(state, other));
}

function jump(
  state: State,
  screen: CompareScreen,
  next: typeof nextRow,
  step: 1 | -1,
  none: string,
): Step {
  const { stops, text } = screen;
  let to = next(stops, screen.focus, step, text.top);
  if (to === null) return tell(state, none);
  for (let more = Math.min(times(state) ?? 1, stops.length) - 1; more > 0; more--)
    to = next(stops, to, step, text.top) ?? to;
  return stay(replace(state, focusOn(screen, to)));
}

/**
 * The top, the end, or the first change, with the top in sight if it can be; from there, the top: so
 * that g goes to the first change and gg to the top.
 */
function edge(state: State, screen: CompareScreen, to: 'first-change' | 'top' | 'end'): Step {
  if (to === 'end') return stay(replace(state, scrolledTo(screen, Infinity)));
  const top = toTop(screen);
  if (to === 'top' || screen.focus === 0) return stay(replace(state, top));
  return screen.stops.length === 0
    ? tell(replace(state, top), 'There is no change.')
    : stay(replace(state, focusOn(top, 0)));
}

/** Goes to the passage of the number that was typed. */
function passage(state: State, screen: CompareScreen): Step {
  const { starts } = screen.text.sheet;
  const row = Math.min(times(state) ?? 1, starts.length) - 1;
  return stay(replace(state, scrolledTo(screen, starts[row] ?? 0)));
}

/** Goes to the first passage that tells what the first one in sight tells that is told elsewhere; from there back. */
function elsewhere(state: State, screen: CompareScreen): Step {
  const { sheet, top } = screen.text;
  const further = furtherRows(screen.comparison);
  const inSight = sheet.lines.slice(top, top + screen.panes.main.height);
  const from = inSight.find(({ ref }) => (further[ref] ?? []).length > 0)?.ref ?? -1;
  const to = further[from]?.[0]?.row;
  if (to === undefined) return tell(state, 'Nothing in sight is told elsewhere too.');
  const moved = replace(state, scrolledTo(screen, sheet.starts[to] ?? 0));
  return tell(moved, `Passage ${to + 1}, which tells what passage ${from + 1} does.`);
}

/** Asks for another version on one side; the other side's is passed over. */
function turn(state: State, screen: CompareScreen, side: Side, step: 1 | -1): Step {
  const { waiting } = state;
  const { story } = screen;
  const wanted = waiting?.do === 'compare' ? waiting : shownIn(screen);
  const others = new Set([wanted.left, wanted.right, wanted.third]);
  let next = neighbour(story, wanted[side], step);
  while (next && next.article.id !== wanted[side] && others.has(next.article.id))
    next = neighbour(story, next.article.id, step);
  if (!next || next.article.id === wanted[side]) {
    return tell(state, 'This story has no other version.');
  }
  const { left, right, third } = wanted;
  return askComparison(state, story, { left, right, third, [side]: next.article.id });
}

function swap(state: State, screen: CompareScreen): Step {
  const { left, right, third } = shownIn(screen);
  return askComparison(state, screen.story, { left: right, right: left, third });
}

/** Says why a third version does not stand beside the two. */
export function tooNarrow(columns: number): string {
  return `Three versions stand beside each other from ${THREE_FROM} columns on; this screen has ${columns}.`;
}

/** Puts a third version beside the two: the first of the others, then the next, what repeats another last; after all, none. */
function turnThird(state: State, screen: CompareScreen): Step {
  const { left, right, third } = shownIn(screen);
  const all = screen.story.versions.filter(({ article: { id } }) => id !== left && id !== right);
  const isCopy = ({ nearDuplicateOf }: Version): number => (nearDuplicateOf === null ? 0 : 1);
  const others = all.toSorted((a, b) => isCopy(a) - isCopy(b));
  if (others.length === 0) return tell(state, 'This story has no third version.');
  const columns = state.size.columns;
  if (third === null && columns < THREE_FROM) return tell(state, tooNarrow(columns));
  const at = others.findIndex(({ article }) => article.id === third);
  const next = others[at + 1]?.article.id ?? null;
  return askComparison(state, screen.story, { left, right, third: next });
}

/** Asks for a note on the passage at hand, of the side that the reader means if that has one. */
function note(state: State, screen: CompareScreen): Step {
  const on = noteAt(screen);
  return on === null ? tell(state, 'There is no passage here.') : askNote(state, on);
}

/** Says that what one source changed from the left version to the right one is reviewed, or not. */
function review(state: State, { steps }: CompareScreen): Step {
  if (steps.length === 0)
    return tell(state, 'These are no two texts of one source, the later on the right.');
  const { reviewed } = state.reader;
  return turnReviewed(
    state,
    steps,
    steps.every((id) => reviewed.has(id)),
  );
}

function copy(state: State, screen: CompareScreen): Step {
  const row = rowAt(screen);
  if (!row) return stay(state);
  const other = screen.side === 'left' ? 'right' : 'left';
  const side = row[screen.side].length > 0 ? screen.side : other;
  const { article } = screen.comparison[side];
  return passageCopy(
    state,
    article,
    row[side].flatMap((index) => article.sentences[index] ?? []),
  );
}

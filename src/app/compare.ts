import type { Comparison, Side } from '../compare/comparison.ts';
import type { Story } from '../story/story.ts';
import { type CompareSheet, compareSheet, type Layout } from '../view/compare.ts';
import type { Source } from '../view/row.ts';
import { changesScreen } from './changes.ts';
import { passageCopy } from './copy.ts';
import { type Find, find } from './find.ts';
import { focusAt, focusLine, focusOn, scrolledTo } from './focus.ts';
import type { Command } from './keys.ts';
import { panes } from './panes.ts';
import { askComparison, pin, unpin } from './pin.ts';
import { atTop, distance, relaid } from './scroll.ts';
import {
  ask,
  type CompareScreen,
  neighbour,
  replace,
  type State,
  type Step,
  show,
  stay,
  tell,
} from './state.ts';
import { nearest, nextRow, nextWeighty, stopsOf } from './stops.ts';

type Look = Pick<State, 'size' | 'glyphs' | 'preferences'>;

const LAYOUTS: Readonly<Partial<Record<Command, Layout>>> = {
  'layout-auto': 'auto',
  'layout-stacked': 'stacked',
  'layout-side': 'side',
};

/** A comparison from its beginning; after another comparison, laid out as that was and at the same passage. */
export function compareScreen(
  look: Look,
  story: Story,
  comparison: Comparison,
  before: CompareScreen | null,
  at?: Source,
): CompareScreen {
  const { layout, folded, side } = before ?? { layout: 'auto', folded: false, side: 'left' };
  const { height } = panes('compare', look.size).main;
  const sheet = lay(look, comparison, layout, folded);
  const kept =
    before &&
    relaid(before.text, sheet, height, focusLine(before), carry(before.comparison, comparison));
  // What stands above the first passage comes into sight with it.
  const text = kept && kept.top > (sheet.starts[0] ?? 0) ? kept : atTop(sheet);
  const stops = stopsOf(comparison, sheet);
  const focus = nearest(stops, text.top, text.top, text.top + height);
  const state = { kind: 'compare', story, comparison, layout, folded, side } as const;
  const screen = { ...state, text, stops, focus, pinned: null, find: null };
  return at ? focusAt(look, screen, at) : screen;
}

/** The same comparison laid out for the screen's size. */
export function layCompare(look: Look, screen: CompareScreen): CompareScreen {
  const { height } = panes('compare', look.size).main;
  const { comparison, layout, folded } = screen;
  const sheet = lay(look, comparison, layout, folded);
  const text = relaid(screen.text, sheet, height, focusLine(screen));
  const here = screen.focus === null ? null : screen.stops[screen.focus];
  const stops = stopsOf(comparison, sheet);
  const at = stops.findIndex(({ change, row }) => change === here?.change && row === here.row);
  const laid = { ...screen, text, stops, focus: at < 0 ? null : at };
  return screen.find ? { ...laid, find: findCompare(laid, screen.find.query, text.top) } : laid;
}

function lay(
  { size, glyphs, preferences }: Look,
  comparison: Comparison,
  layout: Layout,
  folded: boolean,
): CompareSheet {
  const { width } = panes('compare', size).main;
  return compareSheet(comparison, { width, layout, folded, glyphs, presentation: preferences });
}

/** Where a passage of one comparison stands in another that has that text too. */
function carry(from: Comparison, to: Comparison): (source: Source) => Source | null {
  return ({ side, start }) => {
    const { id } = from[side].article;
    if (to.left.article.id === id) return { side: 'left', start };
    return to.right.article.id === id ? { side: 'right', start } : null;
  };
}

export function findCompare(
  { comparison, text }: CompareScreen,
  query: string,
  line: number,
): Find {
  const { left, right } = comparison;
  return find(text.sheet, { left: left.article.text, right: right.article.text }, query, line);
}

export function pressCompare(state: State, screen: CompareScreen, command: Command): Step {
  const change = (to: Partial<CompareScreen>): Step => stay(replace(state, { ...screen, ...to }));
  const layout = LAYOUTS[command];
  if (layout) return stay(replace(state, layCompare(state, { ...screen, layout })));
  const { height } = panes('compare', state.size).main;
  const { stops, focus, text } = screen;
  switch (command) {
    case 'next-change':
      return jump(state, screen, nextRow(stops, focus, 1, text.top), 'No change below.');
    case 'previous-change':
      return jump(state, screen, nextRow(stops, focus, -1, text.top), 'No change above.');
    case 'next-weighty':
      return jump(
        state,
        screen,
        nextWeighty(stops, focus, 1, text.top),
        'No changed figure or quotation below.',
      );
    case 'previous-weighty':
      return jump(
        state,
        screen,
        nextWeighty(stops, focus, -1, text.top),
        'No changed figure or quotation above.',
      );
    case 'next-on-right':
      return turn(state, screen, 'right', 1);
    case 'previous-on-right':
      return turn(state, screen, 'right', -1);
    case 'next-on-left':
      return turn(state, screen, 'left', 1);
    case 'previous-on-left':
      return turn(state, screen, 'left', -1);
    case 'swap':
      return swap(state, screen);
    case 'fold':
      return stay(replace(state, layCompare(state, { ...screen, folded: !screen.folded })));
    case 'changes':
      return stay(
        show(
          state,
          changesScreen(
            state,
            screen.comparison,
            focus === null ? null : (stops[focus]?.change ?? null),
          ),
        ),
      );
    case 'other-pane':
      return change({ side: screen.side === 'left' ? 'right' : 'left' });
    case 'left-pane':
      return change({ side: 'left' });
    case 'right-pane':
      return change({ side: 'right' });
    case 'open': {
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
    case 'pin':
      return pin(state, screen, rowAt(screen));
    case 'unpin':
      return unpin(state, screen);
    default: {
      const by = distance(command, height);
      if (by === null) return stay(state);
      return stay(replace(state, scrolledTo(screen, text.top + by, height)));
    }
  }
}

function jump(state: State, screen: CompareScreen, to: number | null, none: string): Step {
  return to === null ? tell(state, none) : stay(replace(state, focusOn(state, screen, to)));
}

/** Asks for another version on one side; the other side's is passed over. */
function turn(state: State, screen: CompareScreen, side: Side, step: 1 | -1): Step {
  const { waiting } = state;
  const { story, comparison } = screen;
  const wanted =
    waiting?.do === 'compare'
      ? waiting
      : { left: comparison.left.article.id, right: comparison.right.article.id };
  const fixed = side === 'left' ? wanted.right : wanted.left;
  let next = neighbour(story, wanted[side], step);
  if (next?.article.id === fixed) next = neighbour(story, fixed, step);
  if (!next || next.article.id === wanted[side]) {
    return tell(state, 'This story has no other version.');
  }
  const pair = { left: wanted.left, right: wanted.right, [side]: next.article.id };
  return askComparison(state, story, pair);
}

function swap(state: State, { story, comparison }: CompareScreen): Step {
  const { left, right } = comparison;
  return askComparison(state, story, { left: right.article.id, right: left.article.id });
}

/** The row under the focus, else the first in sight. */
function rowAt({
  text,
  stops,
  focus,
  comparison,
}: CompareScreen): Comparison['rows'][number] | undefined {
  const inSight = text.sheet.lines.slice(text.top).find(({ ref }) => ref >= 0)?.ref ?? -1;
  const row = focus === null ? inSight : (stops[focus]?.row ?? inSight);
  return comparison.rows[row];
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

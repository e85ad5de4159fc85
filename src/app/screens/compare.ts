import type { Comparison, Side } from '../../compare/comparison.ts';
import { passageSpan } from '../../compare/findings.ts';
import { onPassage } from '../../reader/notes.ts';
import type { Story } from '../../story/story.ts';
import { type CompareSheet, compareSheet, type Layout, MAP } from '../../view/compare.ts';
import { directed } from '../../view/describe.ts';
import { lineFinder } from '../../view/find.ts';
import { type Matter, matterOf } from '../../view/matter.ts';
import type { Source } from '../../view/row.ts';
import type { Succession } from '../../view/succession.ts';
import { THREE_CELLS, threeSheet } from '../../view/three.ts';
import type { Place } from '../effects.ts';
import { keyOf } from '../keys.ts';
import type { NotedLook } from '../look.ts';
import { type Find, find } from './find.ts';
import { notesIn } from './notes.ts';
import { type Panes, panesOf } from './panes.ts';
import { atTop, relaid, reveal, type Scrolled, scrollTo } from './scroll.ts';
import { nearest, type Stop, stopsOf } from './stops.ts';

/** Two versions of a story, beside or above each other. */
export interface CompareScreen extends Succession {
  readonly kind: 'compare';
  readonly panes: Panes;
  readonly story: Story;
  readonly comparison: Comparison;
  /** The left version compared with a third, which stands beside the two where the screen holds it; or null. */
  readonly third: Comparison | null;
  readonly layout: Layout;
  readonly folded: boolean;
  /** What is told first, for the pane's height. */
  readonly matter: readonly Matter[];
  /** The entry of the matter under the cursor, or null; then no stop is. */
  readonly entry: number | null;
  readonly text: Scrolled<CompareSheet>;
  /** The changes in reading order. */
  readonly stops: readonly Stop[];
  /** Index of the stop under the cursor, or null. */
  readonly focus: number | null;
  /** The side that copying, pinning and reading mean. */
  readonly side: Side;
  /** Ids of what one source held after the left version, up to the right one; none where these are of two. */
  readonly steps: readonly string[];
  /** A sentence (its index in the article) that waits for its partner on the other side. */
  readonly pinned: { readonly side: Side; readonly sentence: number } | null;
  readonly find: Find | null;
}

/** A comparison from its beginning; after another comparison, laid out as that was and at the same passage. */
export function compareScreen(
  look: NotedLook,
  texts: Pick<CompareScreen, 'story' | 'comparison' | 'third' | keyof Succession>,
  before: CompareScreen | null,
  at?: Place,
): CompareScreen {
  const { comparison, third, older } = texts;
  const { layout, side } = before ?? { layout: 'auto', side: 'left' };
  const folded = before?.folded ?? comparison.hidden.apart;
  const panes = panesOf('compare', look.size);
  const { height } = panes.main;
  const matter = matterFor(comparison, height, older);
  const sheet = lay(look, panes, { comparison, third, layout, folded, matter });
  const kept =
    before &&
    relaid(before.text, sheet, height, focusLine(before), carry(before.comparison, comparison));
  // What stands above the first passage comes into sight with it.
  const text = kept && kept.top > (sheet.starts[0] ?? 0) ? kept : atTop(sheet);
  const stops = stopsOf(comparison, sheet, third);
  const entry = entryIn(sheet, text.top, height);
  const focus = entry === null ? nearest(stops, text.top, text.top, text.top + height) : null;
  const state = { ...texts, kind: 'compare', panes, layout, folded, side } as const;
  const screen = {
    ...state,
    matter,
    entry,
    text,
    stops,
    focus,
    steps: [],
    pinned: null,
    find: null,
  };
  return at ? focusAt(look, screen, at) : screen;
}

/** The same comparison laid out for the screen's size. */
export function layCompare(look: NotedLook, screen: CompareScreen): CompareScreen {
  const panes = panesOf('compare', look.size);
  const { comparison, third, older } = screen;
  const { height } = panes.main;
  const matter = matterFor(comparison, height, older);
  const sheet = lay(look, panes, { ...screen, matter });
  const { top, held } = screen.text;
  // All of the matter stays in sight where it was, however many lines it takes by now.
  const isBegun = screen.entry !== null && top === 0 && held === null;
  const text = isBegun ? atTop(sheet) : relaid(screen.text, sheet, height, focusLine(screen));
  const here = screen.focus === null ? null : screen.stops[screen.focus];
  const stops = stopsOf(comparison, sheet, third);
  const at = stops.findIndex(({ change, row }) => change === here?.change && row === here.row);
  const entry = screen.entry === null ? null : entryIn(sheet, text.top, height);
  const focus = at < 0 ? null : at;
  const laid = { ...screen, panes, matter, entry, text, stops, focus };
  return screen.find ? { ...laid, find: findCompare(laid, screen.find.query, text.top) } : laid;
}

/** The same comparison with nothing folded. */
export function unfolded(look: NotedLook, screen: CompareScreen): CompareScreen {
  return screen.folded ? layCompare(look, { ...screen, folded: false }) : screen;
}

function lay(
  { glyphs, preferences, reader }: NotedLook,
  { main: { width } }: Panes,
  shown: Pick<CompareScreen, 'comparison' | 'third' | 'layout' | 'folded' | 'matter'>,
): CompareSheet {
  const key = keyOf(preferences.keys, 'compare', 'fold');
  const opens = key === null ? '' : `${key} opens`;
  const { comparison, third } = shown;
  const notes = notesIn(comparison, reader.notes);
  const options = { ...shown, ...{ width, opens, glyphs, notes }, presentation: preferences };
  return third && width >= THREE_CELLS
    ? threeSheet(comparison, third, options)
    : compareSheet(comparison, options);
}

/** Columns of a screen from which on a third version stands beside the two. */
export const THREE_FROM = THREE_CELLS + MAP;

/** Of the pane's lines, the matter has a third at most, as long as each entry takes one. */
const MATTER_SHARE = 1 / 3;
const FEWEST = 3;
const MOST = 6;

function matterFor(comparison: Comparison, height: number, older: Side | null): Matter[] {
  const most = Math.floor(height * MATTER_SHARE);
  const matter = matterOf(comparison, Math.max(FEWEST, Math.min(most, MOST)));
  return matter.map(({ change, line }) => ({ change, line: directed(line, older) }));
}

/** The first entry of the matter that is in sight, or null. */
function entryIn({ matter }: CompareSheet, top: number, height: number): number | null {
  const entry = matter.findIndex((line) => line >= top && line < top + height);
  return entry < 0 ? null : entry;
}

/** Whether a line of the matter is in sight. */
export function isMatterInSight({ text, panes }: CompareScreen): boolean {
  return entryIn(text.sheet, text.top, panes.main.height) !== null;
}

/** Where a passage of one comparison stands in another that has that text too. */
function carry(from: Comparison, to: Comparison): (source: Source) => Source | null {
  return ({ side, start }) => {
    // A third version's own passages stand beside others by now.
    if (side === 'third') return null;
    const { id } = from[side].article;
    if (to.left.article.id === id) return { side: 'left', start };
    return to.right.article.id === id ? { side: 'right', start } : null;
  };
}

/** Finds words in the versions, from a line on. */
export function findCompare(
  { comparison, third, text }: Pick<CompareScreen, 'comparison' | 'third' | 'text'>,
  query: string,
  line: number,
): Find {
  const texts = { left: comparison.left.article.text, right: comparison.right.article.text };
  const beside = third ? { third: third.right.article.text } : {};
  return find(text.sheet, { ...texts, ...beside }, query, line);
}

/** The line of the change under the cursor, or null. */
function focusLine({ focus, stops }: CompareScreen): number | null {
  return focus === null ? null : (stops[focus]?.line ?? null);
}

/** Scrolls; a focus that goes out of sight goes to the nearest change that is not. */
export function scrolledTo(screen: CompareScreen, line: number): CompareScreen {
  const { height } = screen.panes.main;
  const text = scrollTo(screen.text, line, height);
  const at = focusLine(screen) ?? text.top;
  const visible = screen.focus !== null && at >= text.top && at < text.top + height;
  if (visible) return { ...screen, text };
  const entry = entryIn(text.sheet, text.top, height);
  const focus = entry === null ? nearest(screen.stops, at, text.top, text.top + height) : null;
  return { ...screen, text, entry, focus };
}

/** The screen from its beginning, at the matter. */
export function toTop(screen: CompareScreen): CompareScreen {
  return scrolledTo({ ...screen, focus: null }, 0);
}

/** Puts the focus on a change where it begins, or its place in sight; what is folded over it opens. */
export function goToChange(
  look: NotedLook,
  screen: CompareScreen,
  wanted: Matter['change'],
): CompareScreen {
  const stopIn = ({ stops }: CompareScreen): number =>
    stops.findIndex(({ change, row }) => change === wanted && row === wanted.row);
  const { lines, starts } = screen.text.sheet;
  const line = screen.stops[stopIn(screen)]?.line ?? starts[wanted.row] ?? 0;
  const row = lines[line]?.row ?? [];
  const isShown = row.some(({ source }) => isOf(wanted, source));
  const open = isShown ? screen : unfolded(look, screen);
  const focus = stopIn(open);
  return focus >= 0
    ? focusOn(open, focus)
    : revealed(open, open.text.sheet.starts[wanted.row] ?? 0);
}

/** Whether a run that comes from there can show a change. */
function isOf(wanted: Matter['change'], source: Source | undefined): boolean {
  if (!source || source.side === 'third') return false;
  return wanted[source.side] !== null;
}

/** Puts a line in sight, and the focus on the change nearest to it. */
function revealed(screen: CompareScreen, line: number): CompareScreen {
  const { height } = screen.panes.main;
  const text = reveal(screen.text, line, height);
  const focus = nearest(screen.stops, line, text.top, text.top + height);
  return { ...screen, text, focus, entry: null };
}

/** Puts the focus on a stop, and the stop in sight. */
export function focusOn(screen: CompareScreen, focus: number): CompareScreen {
  const { height } = screen.panes.main;
  const line = screen.stops[focus]?.line ?? 0;
  const row = screen.stops[focus]?.row;
  const end = screen.text.sheet.lines.findLastIndex(({ ref }) => ref === row);
  const last = Math.min(Math.max(line, end), line + height - 1);
  return { ...screen, focus, entry: null, text: reveal(screen.text, line, height, last) };
}

/** Puts the focus on the change that holds a place of a text, else the place in sight. */
function focusAt(look: NotedLook, screen: CompareScreen, at: Place): CompareScreen {
  const holds = ({ change }: Stop): boolean => {
    const span = change[at.side];
    return span !== null && span.start <= at.start && at.start < span.end;
  };
  const held = screen.stops.find(holds);
  if (held) return goToChange(look, screen, held.change);
  const open = unfolded(look, screen);
  return revealed(open, lineFinder(open.text.sheet)(at.side, at.start) ?? 0);
}

/** The row of the change under the cursor, else the first in sight. */
export function rowAt({
  text,
  stops,
  focus,
  matter,
  entry,
  comparison,
}: CompareScreen): Comparison['rows'][number] | undefined {
  const inSight = text.sheet.lines.slice(text.top).find(({ ref }) => ref >= 0)?.ref ?? -1;
  const row = matter[entry ?? -1]?.change.row ?? stops[focus ?? -1]?.row ?? inSight;
  return comparison.rows[row];
}

/** What a note on the passage at hand is kept under: that of the side that the reader means if it has one; null where there is none. */
export function noteAt(screen: CompareScreen): string | null {
  const row = rowAt(screen);
  const other = screen.side === 'left' ? 'right' : 'left';
  const side = row && row[screen.side].length === 0 ? other : screen.side;
  const reading = screen.comparison[side];
  const span = passageSpan(reading, row?.[side] ?? []);
  return span && onPassage(reading.article.id, span);
}

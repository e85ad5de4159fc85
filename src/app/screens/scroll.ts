import { lineFinder } from '../../view/find.ts';
import type { Line, Sheet, Source } from '../../view/row.ts';
import type { Command } from '../keys.ts';
import type { Panes } from './panes.ts';

/** The commands that move. */
export type Movement = Extract<
  Command,
  'down' | 'up' | 'half-down' | 'half-up' | 'page-down' | 'page-up' | 'top' | 'end'
>;

/** A passage that stays in sight when its sheet is laid out anew. */
interface Held {
  readonly source: Source;
  /** How many lines below the pane's head it stood. */
  readonly below: number;
}

/** A sheet and which of its lines is at the head of its pane. */
export interface Scrolled<S extends Sheet = Sheet> {
  readonly sheet: S;
  readonly top: number;
  /** Kept over several layouts, so that a window dragged to and fro ends where it began; null once scrolled. */
  readonly held: Held | null;
}

export function atTop<S extends Sheet>(sheet: S): Scrolled<S> {
  return { sheet, top: 0, held: null };
}

/** Scrolls so that `line` is at the pane's head, as far as the sheet's end lets it. */
export function scrollTo<S extends Sheet>(
  pane: Scrolled<S>,
  line: number,
  height: number,
): Scrolled<S> {
  const last = Math.max(0, pane.sheet.lines.length - height);
  const top = Math.max(0, Math.min(line, last));
  return top === pane.top ? pane : { sheet: pane.sheet, top, held: null };
}

/** How far a command moves in a pane of this height, in lines, downwards. */
function distance(command: Movement, height: number): number {
  switch (command) {
    case 'down':
      return 1;
    case 'up':
      return -1;
    case 'half-down':
      return Math.ceil(height / 2);
    case 'half-up':
      return -Math.ceil(height / 2);
    case 'page-down':
      return height;
    case 'page-up':
      return -height;
    case 'top':
      return -Infinity;
    case 'end':
      return Infinity;
  }
}

/**
 * Where a command leads from a line or an entry, in a pane of this height: as often as `times` says, or,
 * for the top and the end, to the one of that number. It may lie beyond the ends.
 */
export function moved(at: number, command: Movement, height: number, times: number | null): number {
  if (times !== null && (command === 'top' || command === 'end')) return times - 1;
  return at + distance(command, height) * (times ?? 1);
}

/** Scrolls only if these lines are not in sight, and then leaves a third of the pane above them. */
export function reveal<S extends Sheet>(
  pane: Scrolled<S>,
  first: number,
  height: number,
  last: number = first,
): Scrolled<S> {
  if (first >= pane.top && last < pane.top + height) return pane;
  return scrollTo(pane, first - Math.floor(height / 3), height);
}

/** Scrolls as little as shows this line: for selections that move step by step. */
export function follow<S extends Sheet>(
  pane: Scrolled<S>,
  line: number,
  height: number,
): Scrolled<S> {
  if (line < pane.top) return scrollTo(pane, line, height);
  return line >= pane.top + height ? scrollTo(pane, line - height + 1, height) : pane;
}

/**
 * The text laid out anew, with the passage that was at the focused line, else at the pane's head,
 * still there. `place` says where a passage stands in the new sheet, null if nowhere.
 */
export function relaid<S extends Sheet>(
  pane: Scrolled<S>,
  sheet: S,
  height: number,
  focused: number | null = null,
  place: (source: Source) => Source | null = (source) => source,
): Scrolled<S> {
  const held = replaced(pane.held ?? hold(pane, focused), place);
  const line = held && lineFinder(sheet)(held.source.side, held.source.start);
  if (!held || line === null) return scrollTo({ ...pane, sheet }, pane.top, height);
  return { ...scrollTo({ ...pane, sheet }, line - Math.min(held.below, height - 1), height), held };
}

function replaced(held: Held | null, place: (source: Source) => Source | null): Held | null {
  const source = held && place(held.source);
  return held && source ? { ...held, source } : null;
}

/** The passage to keep: the focused one, which is in sight, else the first at the pane's head. */
function hold({ sheet, top }: Scrolled, focused: number | null): Held | null {
  for (let line = focused ?? top; line < sheet.lines.length; line++) {
    const source = sourceOf(sheet.lines[line]);
    if (source) return { source, below: line - top };
  }
  return null;
}

function sourceOf(line: Line | undefined): Source | null {
  return line?.row.find((run) => run.source)?.source ?? null;
}

/** A screen with its text moved by a command, as far as its ends let it. */
export function scrolledBy<Of extends { readonly panes: Panes; readonly text: Scrolled }>(
  screen: Of,
  command: Movement,
  times: number | null,
): Of {
  const { height } = screen.panes.main;
  const line = moved(screen.text.top, command, height, times);
  return { ...screen, text: scrollTo(screen.text, line, height) };
}

import { lineFinder } from '../view/find.ts';
import type { Source } from '../view/row.ts';
import { panes } from './panes.ts';
import { reveal, scrollTo } from './scroll.ts';
import type { CompareScreen, State } from './state.ts';
import { nearest, type Stop } from './stops.ts';

/** The line of the change under the cursor, or null. */
export function focusLine({ focus, stops }: CompareScreen): number | null {
  return focus === null ? null : (stops[focus]?.line ?? null);
}

/** Scrolls; a focus that goes out of sight goes to the nearest change that is not. */
export function scrolledTo(screen: CompareScreen, line: number, height: number): CompareScreen {
  const text = scrollTo(screen.text, line, height);
  const at = focusLine(screen) ?? text.top;
  const visible = screen.focus !== null && at >= text.top && at < text.top + height;
  const focus = visible ? screen.focus : nearest(screen.stops, at, text.top, text.top + height);
  return { ...screen, text, focus };
}

/** Puts the focus on a stop, and the stop in sight. */
export function focusOn(
  { size }: Pick<State, 'size'>,
  screen: CompareScreen,
  focus: number,
): CompareScreen {
  const { height } = panes('compare', size).main;
  const line = screen.stops[focus]?.line ?? 0;
  const row = screen.stops[focus]?.row;
  const end = screen.text.sheet.lines.findLastIndex(({ ref }) => ref === row);
  const last = Math.min(Math.max(line, end), line + height - 1);
  return { ...screen, focus, text: reveal(screen.text, line, height, last) };
}

/** Puts the focus on the change that holds a place of a text, else the place in sight. */
export function focusAt(
  look: Pick<State, 'size'>,
  screen: CompareScreen,
  at: Source,
): CompareScreen {
  const holds = ({ change }: Stop): boolean => {
    const span = change[at.side];
    return span !== null && span.start <= at.start && at.start < span.end;
  };
  const focus = screen.stops.findIndex(holds);
  if (focus >= 0) return focusOn(look, screen, focus);
  const { height } = panes('compare', look.size).main;
  const line = lineFinder(screen.text.sheet)(at.side, at.start) ?? 0;
  const text = reveal(screen.text, line, height);
  return { ...screen, text, focus: nearest(screen.stops, line, text.top, text.top + height) };
}

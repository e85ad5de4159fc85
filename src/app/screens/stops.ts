import type { Change, ChangeKind, Comparison } from '../../compare/comparison.ts';
import type { CompareSheet } from '../../view/compare.ts';
import { rowsOfChanges } from '../../view/gutter.ts';

/** A change where the reader comes past it. */
export interface Stop {
  readonly change: Change;
  /** The `ref` of the lines, which is a comparison row, and the line on which the reader stops. */
  readonly row: number;
  readonly line: number;
  /** Whether the change begins there, and in whose comparison with the left version it is. */
  readonly begins: boolean;
  readonly of: 'right' | 'third';
}

/** What has a mark of its own beside each row that it stands in, and what } and { stop at. */
const MARKED: ReadonlySet<ChangeKind> = new Set(['figure', 'quotation', 'attribution']);

/**
 * The changes of a comparison in reading order, the heaviest of each row first, and among them those
 * of a third version that the sheet shows.
 */
export function stopsOf(
  comparison: Comparison,
  sheet: CompareSheet,
  third: Comparison | null = null,
): Stop[] {
  const { starts, thirdRefs } = sheet;
  const first = (row: number): number => starts[row] ?? 0;
  const own = stopsIn(comparison, sheet, 'right');
  if (!third || !thirdRefs) return inOrder(own, first);
  const lineOf = (row: number): number => first(thirdRefs[row] ?? 0);
  const places = third.changes.map(({ row }) => lineOf(row));
  const beside = stopsIn(
    third,
    { places, starts: third.rows.keys().map(lineOf).toArray() },
    'third',
  );
  const placed = beside.map((stop) => ({ ...stop, row: thirdRefs[stop.row] ?? 0 }));
  return inOrder([...own, ...placed], first);
}

/** Rows can begin out of their order where what one side has alone stands beside what the other has. */
function inOrder(stops: readonly Stop[], first: (row: number) => number): Stop[] {
  return stops.toSorted((a, b) => first(a.row) - first(b.row) || a.row - b.row);
}

/**
 * The stops of one comparison, the heaviest of each row first. What a row's marks tell stops there
 * also where it begins in another row, and no changed row is passed over; but a run of sentences that
 * only one side has is one stop.
 */
function stopsIn(
  comparison: Comparison,
  { places, starts }: Pick<CompareSheet, 'places' | 'starts'>,
  of: Stop['of'],
): Stop[] {
  const { changes } = comparison;
  const rowsOf = rowsOfChanges(comparison);
  const known = new Set(changes.map(({ row }) => row));
  return changes.flatMap((change, index): Stop[] => {
    const rows = rowsOf(change);
    return rows.flatMap((row): Stop[] => {
      if (row === change.row) return [{ change, row, line: places[index] ?? 0, begins: true, of }];
      const goesOn = isRun(change) && rows.includes(row - 1);
      const isTold = known.has(row) && !MARKED.has(change.kind);
      if (goesOn || isTold) return [];
      known.add(row);
      return [{ change, row, line: starts[row] ?? 0, begins: false, of }];
    });
  });
}

/** Whether it is a passage that only one side has, however many rows that takes. */
function isRun({ kind }: Change): boolean {
  return kind === 'added' || kind === 'removed';
}

/** The index of the next changed passage below, or (step -1) the one before; null at the end. */
export function nextRow(
  stops: readonly Stop[],
  focus: number | null,
  step: 1 | -1,
  line: number,
): number | null {
  const here = focus === null ? null : (stops[focus] ?? null);
  const rows = firstsOfRows(stops);
  const found =
    step > 0
      ? rows.find((i) => isBeyond(stops[i], here, line, 1))
      : rows.findLast((i) => isBeyond(stops[i], here, line, -1));
  return found ?? null;
}

/** The same for changed figures and quotations, each by itself. */
export function nextWeighty(
  stops: readonly Stop[],
  focus: number | null,
  step: 1 | -1,
  line: number,
): number | null {
  for (let i = start(stops, focus, step, line); i >= 0 && i < stops.length; i += step) {
    const stop = stops[i];
    if (stop?.begins && MARKED.has(stop.change.kind)) return i;
  }
  return null;
}

/** The change in sight that is nearest to a line, or null where none is. */
export function nearest(
  stops: readonly Stop[],
  line: number,
  top: number,
  bottom: number,
): number | null {
  let [best, away] = [-1, Infinity];
  for (const i of firstsOfRows(stops)) {
    const stop = stops[i];
    if (!stop || stop.line < top || stop.line >= bottom) continue;
    if (Math.abs(stop.line - line) < away) [best, away] = [i, Math.abs(stop.line - line)];
  }
  return best < 0 ? null : best;
}

function firstsOfRows(stops: readonly Stop[]): number[] {
  const firsts = new Map<number, number>();
  for (const [i, { row }] of stops.entries()) if (!firsts.has(row)) firsts.set(row, i);
  return [...firsts.values()];
}

function isBeyond(stop: Stop | undefined, here: Stop | null, line: number, step: 1 | -1): boolean {
  if (!stop) return false;
  if (here) return (stop.row - here.row) * step > 0;
  return step > 0 ? stop.line >= line : stop.line < line;
}

function start(stops: readonly Stop[], focus: number | null, step: 1 | -1, line: number): number {
  if (focus !== null) return focus + step;
  const below = stops.findIndex((stop) => stop.line >= line);
  const at = below < 0 ? stops.length : below;
  return step > 0 ? at : at - 1;
}

import { firstIndex } from '../text/binary-search.ts';
import type { Span } from '../text/span.ts';
import { overlay, type Row, type Sheet, type Source } from './row.ts';

/** What a search found: spans into each side's text, in order, and the one that the reader is at. */
export interface Hits {
  readonly left: readonly Span[];
  readonly right: readonly Span[];
  readonly third: readonly Span[];
  readonly current: (Span & { readonly side: Source['side'] }) | null;
}

/** The row with what was found in it marked. */
export function mark(row: Row, hits: Hits): Row {
  let marked = overlay(row, 'left', hits.left, 'match');
  marked = overlay(marked, 'right', hits.right, 'match');
  marked = overlay(marked, 'third', hits.third, 'match');
  return hits.current
    ? overlay(marked, hits.current.side, [hits.current], 'current-match')
    : marked;
}

/** Whether a row shows what stands at an offset of one side's text. */
export function shows(row: Row, side: Source['side'], offset: number): boolean {
  return row.some(
    ({ source, text }) =>
      source?.side === side && source.start <= offset && offset < source.start + text.length,
  );
}

/** Finds the line on which an offset of one side's text stands; made once for a sheet. */
export type LineFinder = (side: Source['side'], offset: number) => number | null;

/** Reads a sheet's runs; the finder answers by binary search: the line of the last run that begins at or before the offset, null where there is none. */
export function lineFinder({ lines }: Sheet): LineFinder {
  const starts: Record<Source['side'], [number, number][]> = { left: [], right: [], third: [] };
  for (const [index, { row }] of lines.entries()) {
    for (const { source } of row) if (source) starts[source.side].push([source.start, index]);
  }
  for (const list of Object.values(starts)) list.sort((a, b) => a[0] - b[0]);
  return (side, offset) => {
    const list = starts[side];
    const beyond = firstIndex(
      list.length,
      (index) => (list[index] as [number, number])[0] > offset,
    );
    return list[beyond - 1]?.[1] ?? null;
  };
}

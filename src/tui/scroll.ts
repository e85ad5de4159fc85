import type { ScreenRow } from './picture.ts';

/**
 * How far the body was scrolled between two pictures: positive where the rows moved up, 0 where
 * more of them stayed than moved together. Each row that has text votes by its widest segment.
 */
export function scrolled(
  before: readonly ScreenRow[],
  after: readonly ScreenRow[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): number {
  // What more than half of the rows say is decided, and most frames leave most rows as they are.
  let stayed = 0;
  for (let y = top; y < bottom; y++) if (widest(before[y]) === widest(after[y])) stayed++;
  if (2 * stayed > bottom - top) return 0;
  const was = new Map<string, number>();
  for (let y = bottom - 1; y >= top; y--) {
    const text = widest(before[y]);
    if (text) was.set(text, y);
  }
  const votes = new Map<number, number>();
  for (let y = top; y < bottom; y++) {
    const text = widest(after[y]);
    const from = text === widest(before[y]) ? y : was.get(text);
    if (from !== undefined) votes.set(from - y, (votes.get(from - y) ?? 0) + 1);
  }
  let [best, most] = [0, votes.get(0) ?? 0];
  for (const [shift, count] of votes) {
    if (count > most) [best, most] = [shift, count];
  }
  return best;
}

function widest(row: ScreenRow | undefined): string {
  let [text, width] = ['', 0];
  for (const segment of row?.segments ?? []) {
    if (segment.width > width) [text, width] = [segment.text, segment.width];
  }
  return /\S/.test(text) ? text : '';
}

import type { Change, Comparison, Side } from '../compare/comparison.ts';
import { changeInWords, count, directed, isSame, summary } from './describe.ts';
import type { Sheet } from './row.ts';
import { nameOf, spokenLines } from './spoken-lines.ts';
import { type Triple, triplesOf } from './triples.ts';

/**
 * Three versions for a screen reader, from beginning to end: no columns, headings, the left version
 * passage by passage, below each what the right and the third have in its place, and what that
 * changes in words; what all three have in the same words is counted. A line's `ref` is the passage.
 */
export function threeLinearSheet(
  comparison: Comparison,
  third: Comparison,
  { width }: { readonly width: number },
): Sheet {
  const { lines, say, heading, read: readPassage } = spokenLines(width);
  const read = (of: Comparison, rows: readonly number[], side: Side, ref: number): void => {
    const sentences = rows.flatMap((row) => of.rows[row]?.[side] ?? []);
    readPassage(of[side], sentences, side, ref);
  };
  const tell = (name: string, of: Comparison, rows: readonly number[], ref: number): void => {
    const has = (side: Side): boolean => rows.some((row) => (of.rows[row]?.[side].length ?? 0) > 0);
    const isSameHere = rows.every((row) => isSame(of.rows[row]));
    if (!has('right')) {
      if (has('left')) say(`${name}: nothing here.`, ref, 'label');
      return;
    }
    say(isSameHere ? `${name}: the same.` : `${name}:`, ref, 'label');
    if (isSameHere) return;
    read(of, rows, 'right', ref);
    for (const change of changesIn(of, rows)) say(spoken(changeInWords(change)), ref);
  };

  const names = [comparison.left, comparison.right, third.right].map(nameOf);
  heading(`Left: ${names[0]}. Right: ${names[1]}. Third: ${names[2]}`);
  say(`Right: ${summary(comparison)}.`);
  say(`Third: ${summary(third)}.`);
  for (const warning of new Set([...comparison.hidden.warnings, ...third.hidden.warnings]))
    say(warning, -1, 'warning');
  const triples = triplesOf(comparison, third);
  const isSameInAll = (triple: Triple | undefined): boolean =>
    triple !== undefined &&
    triple.rows.length > 0 &&
    triple.rows.every((row) => isSame(comparison.rows[row])) &&
    triple.thirdRows.every((row) => isSame(third.rows[row]));
  for (let ref = 0; ref < triples.length; ref++) {
    const from = ref;
    let sentences = 0;
    for (; isSameInAll(triples[ref]); ref++)
      for (const row of triples[ref]?.rows ?? [])
        sentences += comparison.rows[row]?.left.length ?? 0;
    if (ref > from) heading(`${count(sentences, 'sentence')} the same in all three`, from);
    const triple = triples[ref];
    if (!triple) break;
    const { rows, thirdRows } = triple;
    heading(`Passage ${ref + 1} of ${triples.length}`, ref);
    read(comparison, rows, 'left', ref);
    tell('Right', comparison, rows, ref);
    tell('Third', third, thirdRows, ref);
  }
  return { lines };
}

/** The changes that begin in some rows, but that only one side has a passage, which is read. */
function changesIn({ changes }: Comparison, rows: readonly number[]): Change[] {
  return changes.filter(
    ({ kind, row }) => rows.includes(row) && kind !== 'added' && kind !== 'removed',
  );
}

/** In words where a sign would be read aloud, or passed over; neither version is taken for the older one. */
function spoken(words: string): string {
  return directed(words, null).replaceAll(' | ', ', here ');
}

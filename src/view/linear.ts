import type { Change, Comparison, ComparisonRow, Side } from '../compare/comparison.ts';
import type { Span } from '../text/span.ts';
import { changeLine, count, direction, heldBack, summary, versionName } from './describe.ts';
import { passage, wrapRow, wrapText } from './prose.ts';
import type { Line, RunRole, Sheet } from './row.ts';
import { withoutEdges } from './spans.ts';

/** Changes that are told by their own words where the passage stands. */
const WEIGHTY: ReadonlySet<Change['kind']> = new Set([
  'figure',
  'quotation',
  'attribution',
  'name',
  'negation',
]);

/**
 * A comparison for a screen reader, from beginning to end: no columns, headings, the texts passage
 * by passage, each change in words ("changed: two of eight, was five of six"). A line's `ref` is
 * its comparison row; the passages' runs have their sources.
 */
export function linearSheet(comparison: Comparison, { width }: { readonly width: number }): Sheet {
  const lines: Line[] = [];
  const say = (text: string, ref = -1, role: RunRole = 'text'): void => {
    for (const row of wrapText(text, width, role)) lines.push({ row, ref });
  };
  const heading = (text: string, ref = -1): void => {
    if (lines.length > 0) lines.push({ row: [], ref: -1 });
    say(text, ref, 'title');
  };
  const { left, right, rows, changes, hidden } = comparison;
  heading(`${versionName(left.article)} compared with ${versionName(right.article)}`);
  say(`${summary(comparison)}.`);
  for (const note of [...hidden.warnings, ...heldBack(comparison).map((note) => `${note}.`)])
    say(note);
  const changesOf = new Map<number, Change[]>();
  for (const change of changes)
    if (WEIGHTY.has(change.kind))
      changesOf.set(change.row, [...(changesOf.get(change.row) ?? []), change]);
  const read = (row: ComparisonRow, side: Side, ref: number): void => {
    for (const line of wrapRow(passage(comparison[side].article, row[side], side), width))
      lines.push({ row: line, ref });
  };
  for (let ref = 0; ref < rows.length; ref++) {
    const row = rows[ref] as ComparisonRow;
    if (isSame(row)) {
      const from = ref;
      while (isSame(rows[ref + 1])) ref++;
      const sentences = rows.slice(from, ref + 1).reduce((sum, one) => sum + one.left.length, 0);
      heading(`${count(sentences, 'sentence')} the same`, from);
      for (let same = from; same <= ref; same++) read(rows[same] as ComparisonRow, 'left', same);
      continue;
    }
    heading(`Passage ${ref + 1} of ${rows.length}: ${kindOf(comparison, row)}`, ref);
    if (row.kind === 'reworded') {
      say('Left:', ref, 'label');
      read(row, 'left', ref);
      say('Right:', ref, 'label');
    }
    read(row, row.kind === 'left' ? 'left' : 'right', ref);
    for (const words of row.kind === 'edited' ? wordChanges(comparison, row) : []) say(words, ref);
    for (const change of changesOf.get(ref) ?? [])
      say(`${change.kind}: ${changeLine(change).replaceAll(' → ', ' became ')}`, ref);
  }
  return { lines };
}

function isSame(row: ComparisonRow | undefined): boolean {
  return row?.kind === 'same' && !row.moved;
}

const KINDS: Readonly<Record<ComparisonRow['kind'], string>> = {
  same: 'the same words',
  edited: 'edited, as on the right',
  reworded: 'reworded',
  left: 'only left',
  right: 'only right',
};

function kindOf(comparison: Comparison, row: ComparisonRow): string {
  const { moved, kind } = row;
  return moved ? `${KINDS[kind]}, moved ${direction(comparison, row)}` : KINDS[kind];
}

/** Each changed stretch of an edited row in words; what is replaced is told with what it was. */
function wordChanges(comparison: Comparison, { words }: ComparisonRow): string[] {
  const textOf = (side: Side, span: Span): string => {
    const { text } = comparison[side].article;
    const { start, end } = withoutEdges(text, span);
    return text.slice(start, end).replace(/\s+/g, ' ');
  };
  const was = words.filter(({ side, change }) => side === 'left' && change === 'replaced');
  const told = words.flatMap((word) => {
    const text = textOf(word.side, word);
    if (word.change === 'deleted') return [`left out: ${text}`];
    if (word.change === 'inserted') return [`added: ${text}`];
    if (word.side === 'left') return [];
    const old = was.shift();
    return [old ? `changed: ${text}, was ${textOf('left', old)}` : `added: ${text}`];
  });
  return [...told, ...was.map((old) => `left out: ${textOf('left', old)}`)];
}

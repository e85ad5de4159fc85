import { aloneWordsOf } from '../compare/alone.ts';
import type { Change, Comparison, ComparisonRow, Side, WordChange } from '../compare/comparison.ts';
import { quoted } from '../compare/findings.ts';
import { alsoLines, furtherRows } from './also.ts';
import { changeName } from './classes.ts';
import {
  changeLine,
  direction,
  fetchedAt,
  foldedCount,
  heldBack,
  isSame,
  summary,
} from './describe.ts';
import { foundLines } from './found.ts';
import type { Sheet } from './row.ts';
import { withoutEdges } from './spans.ts';
import { nameOf, spokenLines } from './spoken-lines.ts';
import type { Succession } from './succession.ts';

/** Changes that are told by their own words where the passage stands. */
const WEIGHTY: ReadonlySet<Change['kind']> = new Set([
  'figure',
  'quotation',
  'attribution',
  'name',
  'negation',
]);

export interface LinearOptions {
  readonly width: number;
  readonly succession: Succession;
  /** Where only a part is read: of each row, whether it is; the others are only counted. */
  readonly shown?: readonly boolean[];
  /** What is said of the whole first; else what was found, and what is held back. */
  readonly account?: readonly string[];
  /** What stands around the articles and differs, to be read last. */
  readonly around?: readonly string[];
}

/**
 * A comparison for a screen reader, from beginning to end: no columns, headings, the texts passage
 * by passage, each change in words ("changed: two of eight, was five of six"), of what is the same
 * where it begins and ends. A line's `ref` is its comparison row; the passages' runs have their
 * sources.
 */
export function linearSheet(
  comparison: Comparison,
  { width, succession, shown, account, around = [] }: LinearOptions,
): Sheet {
  const { lines, say, heading, read: readPassage } = spokenLines(width);
  const { rows, changes, hidden } = comparison;
  const further = furtherRows(comparison);
  const aged = (side: Side): string => {
    const { older, fetched } = succession;
    const age = fetched && `${side === older ? 'older' : 'newer'}, ${fetchedAt(fetched[side])}`;
    return age ? `${nameOf(comparison[side])} (${age})` : nameOf(comparison[side]);
  };
  heading(`${aged('left')} compared with ${aged('right')}`);
  const told = account ?? [...foundLines(comparison), summary(comparison), ...heldBack(comparison)];
  for (const line of told) say(spoken(`${line}.`));
  for (const line of hidden.warnings) say(spoken(line));
  const changesOf = new Map<number, Change[]>();
  for (const change of changes)
    if (WEIGHTY.has(change.kind) || change.sense === 'direction')
      changesOf.set(change.row, [...(changesOf.get(change.row) ?? []), change]);
  const read = (row: ComparisonRow, side: Side, ref: number): void =>
    readPassage(comparison[side], row[side], side, ref);
  for (let ref = 0; ref < rows.length; ref++) {
    const row = rows[ref] as ComparisonRow;
    if (shown?.[ref] === false) {
      const from = ref;
      while (shown[ref + 1] === false) ref++;
      heading(foldedCount(rows.slice(from, ref + 1)), from);
      continue;
    }
    if (isSame(row)) {
      const from = ref;
      while (isSame(rows[ref + 1]) && shown?.[ref + 1] !== false) ref++;
      heading(foldedCount(rows.slice(from, ref + 1)), from);
      if (shown === undefined) say(extent(comparison, row, rows[ref] as ComparisonRow), from);
      else
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
    const here = changesOf.get(ref) ?? [];
    for (const words of row.kind === 'edited' ? wordChanges(comparison, row, here, succession) : [])
      say(words, ref);
    for (const line of alsoLines(comparison, further[ref] ?? [])) say(line, ref);
    for (const change of here) say(`${changeName(change)}: ${spoken(changeLine(change))}`, ref);
  }
  if (around.length > 0) heading('Around the articles, not compared');
  for (const line of around) say(line);
  return { lines };
}

/** In words where a sign would be read aloud, or passed over. */
function spoken(line: string): string {
  return line
    .replaceAll(' → ', ' became ')
    .replaceAll(' ← ', ', before that ')
    .replaceAll(' | ', ', against ');
}

/** From where to where passages are the same, by their first words. */
function extent({ left }: Comparison, first: ComparisonRow, last: ComparisonRow): string {
  const [from, to] = [first.left[0], last.left.at(-1)];
  const words = (sentence: number | undefined): string =>
    quoted(left, left.article.sentences[sentence ?? -1] ?? null);
  return from === to ? words(from) : `From ${words(from)} to ${words(to)}`;
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
  const alone = aloneWordsOf(comparison, row);
  if (alone) return `on the ${kind}, ${alone}`;
  return moved ? `${KINDS[kind]}, moved ${direction(comparison, row)}` : KINDS[kind];
}

/** Each changed stretch of an edited row in words, unless it is a figure that is told anyway; what is replaced is told with what it was. */
function wordChanges(
  comparison: Comparison,
  { words }: ComparisonRow,
  told: readonly Change[],
  { older }: Succession,
): string[] {
  const textOf = ({ side, ...span }: WordChange): string => {
    const { text } = comparison[side].article;
    const { start, end } = withoutEdges(text, span);
    return text.slice(start, end).replace(/\s+/g, ' ');
  };
  const isTold = ({ side, start, end }: WordChange): boolean =>
    told.some(
      ({ kind, [side]: span }) =>
        kind === 'figure' && span !== null && span.start <= start && end <= span.end,
    );
  const was = words.filter(({ side, change }) => side === 'left' && change === 'replaced');
  const now = words.filter((word) => !was.includes(word));
  const changes = [
    ...now.map((word) => ({ word, old: word.change === 'replaced' ? was.shift() : undefined })),
    ...was.map((word) => ({ word, old: undefined })),
  ];
  return changes
    .filter(({ word, old }) => !isTold(word) || (old && !isTold(old)))
    .map(({ word, old }) => {
      if (old && older === null) return `left: ${textOf(old)}; right: ${textOf(word)}`;
      const [now, before] = older === 'right' ? [old, word] : [word, old];
      if (now && before) return `changed: ${textOf(now)}, was ${textOf(before)}`;
      if (older === null) return `only on the ${word.side}: ${textOf(word)}`;
      return `${word.side === older ? 'left out' : 'added'}: ${textOf(word)}`;
    });
}

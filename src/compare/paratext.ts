import type { Span } from '../text/span.ts';
import type { ComparisonRow, ParatextChange, ParatextRole, Reading, Side } from './comparison.ts';
import { brief, type EditedRow } from './findings.ts';
import { isParatext } from './roles.ts';

/** Heaviest first. */
const ROLES: readonly ParatextRole[] = [
  'correction',
  'headline',
  'standfirst',
  'crosshead',
  'caption',
  'byline',
  'dateline',
  'update',
  'date',
];
/** Roles of which a block can be long: it is told from where it begins to differ. */
const LONG: ReadonlySet<ParatextRole> = new Set(['standfirst', 'caption', 'correction']);
/** What a note calls itself, which its role says already. */
const LABEL = /^corrections?\s?[:—–-]\s+/i;
/** Words before the first changed one, where a long text is told from there. */
const BEFORE = 3;

/** A block around the body, by index, on each side that has it. */
interface Pair {
  readonly role: ParatextRole;
  readonly row: number;
  readonly left: number | null;
  readonly right: number | null;
}

/** The blocks around the body that differ, heaviest first; of one role in the order of the rows. */
export function paratextChanges(
  left: Reading,
  right: Reading,
  rows: readonly EditedRow[],
): ParatextChange[] {
  const pairs = pairsOf(left, right, rows).map((pair) => changeOf(pair, left, right));
  return pairs.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || a.row - b.row);
}

/** The blocks that any changed row stands in, each with the block that answers it. */
function pairsOf(left: Reading, right: Reading, rows: readonly EditedRow[]): Pair[] {
  const blockOf = ({ article }: Reading, sentences: readonly number[]): number | null =>
    article.sentences[sentences[0] ?? -1]?.block ?? null;
  const found = rows.flatMap(({ row }, index) => {
    const { role } = row;
    if (!isParatext(role)) return [];
    return [{ role, row: index, left: blockOf(left, row.left), right: blockOf(right, row.right) }];
  });
  const partnerOf = (side: Side, other: Side): ReadonlyMap<number | null, number | null> =>
    new Map(found.flatMap((pair) => (pair[other] === null ? [] : [[pair[side], pair[other]]])));
  const [toRight, toLeft] = [partnerOf('left', 'right'), partnerOf('right', 'left')];
  const pairs = new Map<string, Pair>();
  for (const pair of found) {
    if (!differs(rows[pair.row]?.row)) continue;
    const ours = pair.left ?? toLeft.get(pair.right) ?? null;
    const theirs = pair.right ?? toRight.get(pair.left) ?? null;
    const key = `${ours} ${theirs}`;
    if (!pairs.has(key)) pairs.set(key, { ...pair, left: ours, right: theirs });
  }
  return [...pairs.values()];
}

function differs(row: ComparisonRow | undefined): boolean {
  return row !== undefined && row.kind !== 'same';
}

function changeOf({ role, row, ...blocks }: Pair, left: Reading, right: Reading): ParatextChange {
  const [ours, theirs] = [spanOf(left, blocks.left), spanOf(right, blocks.right)];
  const [from, to] = [wordsAt(left, role, ours), wordsAt(right, role, theirs)];
  const spans = { role, row, left: ours, right: theirs };
  if (ours && theirs) {
    const [a, b] = LONG.has(role) ? apart(from, to) : [from, to];
    return { ...spans, why: `${a} → ${b}` };
  }
  const told = role === 'standfirst' || role === 'caption' ? brief(from || to) : from || to;
  return { ...spans, why: `only on the ${ours ? 'left' : 'right'}: ${told}` };
}

function spanOf({ article }: Reading, block: number | null): Span | null {
  const found = article.blocks[block ?? -1];
  return found ? { start: found.start, end: found.end } : null;
}

/** The block as it prints on one line, without what its role says already. */
function wordsAt({ article }: Reading, role: ParatextRole, span: Span | null): string {
  if (span === null) return '';
  const text = article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return role === 'correction' ? text.replace(LABEL, '') : text;
}

/** Two long texts from where they begin to differ. */
function apart(left: string, right: string): readonly [string, string] {
  const [ours, theirs] = [left.split(' '), right.split(' ')];
  const first = ours.findIndex((word, index) => word !== theirs[index]);
  const from = Math.max(0, (first < 0 ? ours.length : first) - BEFORE);
  const told = (words: readonly string[]): string =>
    `${from > 0 ? '… ' : ''}${brief(words.slice(from).join(' '))}`;
  return [told(ours), told(theirs)];
}

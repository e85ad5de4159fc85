import { createHash } from 'node:crypto';
import type { Change, Comparison, ParatextChange } from '../../compare/comparison.ts';
import { changeName } from '../classes.ts';
import { count, versionName } from '../describe.ts';
import { minuteOf } from '../journal.ts';
import { marksOf } from '../marked.ts';
import { PRESENTATION } from '../presentation.ts';
import { run } from '../row.ts';
import { becameOf, changedSince, inTime } from '../since.ts';
import type { Block, Column, Document, TableRow, Words } from './document.ts';
import { kindOf, type PassageEvidence, passageOf } from './passages.ts';
import { addressed, webAddress } from './versions.ts';

/** A change of a library: what a source held and holds now, as a page, a feed or a program is told. */
export interface Digested {
  /** What stays while the text changes: an address, a path. */
  readonly source: string;
  /** Id of the article that is there now. */
  readonly article: string;
  /** When that was found: ISO 8601, in UTC. */
  readonly fetched: string;
  readonly comparison: Comparison;
  /** What of it is told, heaviest first. */
  readonly wanted: readonly (Change | ParatextChange)[];
  readonly note: { readonly text: string } | null;
}

/** Of each change so many things are told in a line, and so many passages shown. With more, one text that was written anew fills a feed. */
const LINES = 12;
const PASSAGES = 20;

/**
 * A name of a change that is the same in every feed and every time, whatever else the library holds:
 * a UUID of version 8 (RFC 9562), made of what the source held when.
 */
export function changeId({ source, article, fetched }: Digested): string {
  return urnOf(['change', source, article, fetched]);
}

/** A URN of a UUID that is made of words, in their order. */
export function urnOf(words: readonly string[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(words)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(bytes.toString('hex')) ?? [];
  return `urn:uuid:${parts.slice(1).join('-')}`;
}

/** The address of what changed, where it is one of the web; else null. */
export function addressOf({ source, comparison }: Digested): string | null {
  return webAddress(comparison.right.article.url ?? '') ?? webAddress(source);
}

/** What changed, in one line: the heaviest of what is told, "killed: eight → nine", else in brief. */
export function lineOf({ comparison, wanted: [first] }: Digested): string {
  return first ? becameOf(first) : changedSince(comparison);
}

/** A change as a part of a document: whose it is, what it is in words, and the passages before and after. */
export function changeBlocks(one: Digested): Block[] {
  const { comparison, wanted, fetched, note } = one;
  const address = addressOf(one);
  const lines = [...new Map(wanted.map((change) => [becameOf(change), change])).values()];
  const items = lines
    .slice(0, LINES)
    .map((change): Words => [run(changeName(change), 'label'), run(` ${inTime(change.why)}`)]);
  const more = lines.length - items.length;
  const where = address === null ? [] : [run(', '), ...addressed(address)];
  return [
    {
      is: 'text',
      words: [run(`${versionName(comparison.right.article)}, ${minuteOf(fetched)} UTC`), ...where],
    },
    ...(items.length > 0 ? [{ is: 'list', items } as const] : []),
    ...(more > 0 ? [quiet(`${count(more, 'more change')}.`)] : []),
    ...passages(one),
    ...(note === null ? [] : [{ is: 'text', words: [run(`Note: ${note.text}`)] } as const]),
  ];
}

function quiet(text: string): Block {
  return { is: 'text', words: [run(text, 'quiet')] };
}

/** The passages in which something is told, before and after, what changed in them marked. */
function passages(one: Digested): Block[] {
  const shown = passagesOf(one);
  if (shown.length === 0) return [];
  const { left, right } = one.comparison;
  const cell = (passage: PassageEvidence | null): Words[] => (passage ? [passage.words] : []);
  const rows = shown.slice(0, PASSAGES).map(({ kind, before, after }): TableRow => {
    const cells = [[[run(kind)]], cell(before), cell(after)];
    return { is: 'row', id: null, telling: true, cells };
  });
  const columns: readonly Column[] = [
    { name: '', language: null },
    { name: 'Before', language: left.article.language },
    { name: 'After', language: right.article.language },
  ];
  const more = shown.length - rows.length;
  return [
    { is: 'table', of: 'passages', caption: 'What changed, before and after', columns, rows },
    ...(more > 0 ? [quiet(`${count(more, 'more passage')}.`)] : []),
  ];
}

/** A passage in which something is told. */
interface Passage {
  /** What became of it: "edited", "only right". */
  readonly kind: string;
  readonly before: PassageEvidence | null;
  readonly after: PassageEvidence | null;
}

/** The passages of what is told of a change, in the order of the text. */
export function passagesOf({ comparison, wanted }: Digested): Passage[] {
  const marks = marksOf(comparison, PRESENTATION.highlight);
  const rows = [...new Set(wanted.map(({ row }) => row))].sort((a, b) => a - b);
  return rows.flatMap((index) => {
    const row = comparison.rows[index];
    if (!row) return [];
    const [before, after] = [
      passageOf(comparison, row, 'left', marks),
      passageOf(comparison, row, 'right', marks),
    ];
    return { kind: inTime(kindOf(comparison, row)), before, after };
  });
}

/** Changes as one document; `more` are others that are not in it, `imprint` says who made it and when. */
export function digestOf(all: readonly Digested[], more: number, imprint: string): Document {
  const blocks = all.flatMap((one): Block[] => [
    { is: 'heading', level: 2, text: `${lineOf(one)} · ${one.comparison.right.article.title}` },
    ...changeBlocks(one),
  ]);
  const articles = new Set(all.map(({ source }) => source)).size;
  const earlier = more > 0 ? [quiet(`${count(more, 'earlier change')} not shown.`)] : [];
  return {
    title: 'What changed',
    summary:
      all.length > 0
        ? `${count(all.length, 'change')} of ${count(articles, 'article')}`
        : 'Nothing',
    blocks: [...blocks, ...earlier],
    imprint,
  };
}

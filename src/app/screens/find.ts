import type { Span } from '../../text/span.ts';
import { count } from '../../view/describe.ts';
import { type Hits, type LineFinder, lineFinder, shows } from '../../view/find.ts';
import type { Sheet, Source } from '../../view/row.ts';

/** A place where the words looked for stand, and the line that shows its beginning. */
interface Match extends Span {
  readonly side: Source['side'];
  readonly line: number;
}

/** What is looked for in a sheet, and what was found, in the order of the lines, the left side first, the third last. */
export interface Find {
  readonly query: string;
  readonly matches: readonly Match[];
  /** Index of the match that n and N count from, -1 where there is none. */
  readonly current: number;
  /** The same for painting. */
  readonly hits: Hits;
}

/** The texts that a sheet shows. */
export type Texts = Readonly<Partial<Record<Source['side'], string>>>;

/** What print sets in more than one way: typing one of them finds them all. */
const VARIANTS = ["'‘’‚‛ʼ`´", '"“”„«»', '-‐‑‒–—−'];

/** The words as a pattern for texts, or null where nothing is looked for. Case and typography do not matter. */
export function pattern(query: string): RegExp | null {
  const words = query.trim();
  if (words === '') return null;
  const source = words.replace(/\s+|[^\p{L}\p{N}\s]/gu, (mark) => {
    if (/\s/.test(mark)) return '\\s+';
    const variants = VARIANTS.find((set) => set.includes(mark));
    return variants
      ? `[${variants.replace('-', '\\-')}]`
      : mark.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  });
  return new RegExp(source, 'giu');
}

/** Finds the words in the texts that a sheet shows, from a line on; what it does not show is not found. */
export function find(sheet: Sheet, texts: Texts, query: string, line: number): Find {
  const wanted = pattern(query);
  const lineOf = lineFinder(sheet);
  const left = matchesOf(sheet, 'left', texts.left ?? '', wanted, lineOf);
  const right = matchesOf(sheet, 'right', texts.right ?? '', wanted, lineOf);
  const third = matchesOf(sheet, 'third', texts.third ?? '', wanted, lineOf);
  const matches = [...left, ...right, ...third].sort((a, b) => a.line - b.line);
  const below = matches.findIndex((match) => match.line >= line);
  const current = below < 0 && matches.length > 0 ? 0 : below;
  const hits = { left, right, third, current: matches[current] ?? null };
  return { query, matches, current, hits };
}

/** Goes `step` matches on, round the end. */
export function goOn(found: Find, step: number): Find {
  const { matches, hits } = found;
  if (matches.length === 0) return found;
  const next = (found.current + step) % matches.length;
  const current = (next + matches.length) % matches.length;
  return { ...found, current, hits: { ...hits, current: matches[current] ?? null } };
}

/** The same before the first match; going back from there leads to the last. */
export function unbegun(found: Find): Find {
  return { ...found, current: -1, hits: { ...found.hits, current: null } };
}

/** How the search stands, in words. */
export function account({ query, matches, current }: Find): string {
  const words = query.trim();
  if (matches.length === 0) return `"${words}" is not here.`;
  if (current < 0) return `"${words}": ${count(matches.length, 'match')}`;
  return `"${words}": match ${current + 1} of ${matches.length}`;
}

function matchesOf(
  sheet: Sheet,
  side: Source['side'],
  text: string,
  wanted: RegExp | null,
  lineOf: LineFinder,
): Match[] {
  if (!wanted) return [];
  return [...text.matchAll(wanted)].flatMap(({ index: start, 0: { length } }) => {
    const line = lineOf(side, start);
    if (line === null || !shows(sheet.lines[line]?.row ?? [], side, start)) return [];
    return [{ side, line, start, end: start + length }];
  });
}

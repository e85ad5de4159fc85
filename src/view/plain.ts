import type { Comparison, Reading } from '../compare/comparison.ts';
import type { Story } from '../story/story.ts';
import { articleSheet } from './article.ts';
import { compareSheet } from './compare.ts';
import { heldBack, summary, versionLine } from './describe.ts';
import type { Glyphs } from './glyphs.ts';
import { linearSheet } from './linear.ts';
import { listingSheet } from './listing.ts';
import { type ColourDepth, paint } from './paint.ts';
import { PRESENTATION, type Presentation } from './presentation.ts';
import { wrapRow, wrapText } from './prose.ts';
import { type Row, rowWidth, run, type Sheet } from './row.ts';
import type { Theme } from './theme.ts';

/** How text goes to a pipe or a printer. With depth "none" signs stand around changed words. */
export interface PlainOptions {
  readonly width: number;
  readonly theme: Theme;
  readonly depth: ColourDepth;
  readonly glyphs: Glyphs;
  readonly presentation?: Presentation;
  /** Whether ASCII is all that can be shown. */
  readonly ascii?: boolean;
}

/** The stories and their versions as text, each line ended; without numbers where it is no list of all. */
export function listText(
  stories: readonly Story[],
  options: PlainOptions & { numbered: boolean },
): string {
  return printed(listingSheet(stories, options), options);
}

/** One article as text, each line ended. */
export function showText(reading: Reading, options: PlainOptions & { whole: boolean }): string {
  const { measure } = options.presentation ?? PRESENTATION;
  const width = Math.min(measure, options.width);
  return printed(articleSheet(reading, { ...options, width }), options);
}

/** A comparison as text, each line ended: the two versions, what was found, then row by row. */
export function compareText(comparison: Comparison, options: PlainOptions): string {
  const { width, glyphs, depth } = options;
  const signs = depth === 'none';
  const sheet = compareSheet(comparison, { ...options, layout: 'auto', folded: true, signs });
  const head = [
    [run(`${glyphs.onLeft} `), ...versionLine(comparison.left.article, glyphs)],
    [run(`${glyphs.onRight} `), ...versionLine(comparison.right.article, glyphs)],
  ].flatMap((row) => wrapRow(row, width));
  const found = [summary(comparison), ...heldBack(comparison)];
  const rows: Row[] = [...head, ...found.flatMap((text) => wrapText(text, width)), []];
  return printed({ lines: [...rows.map((row) => ({ row, ref: -1 })), ...sheet.lines] }, options);
}

/** A comparison in words, for a screen reader, each line ended. */
export function linearText(comparison: Comparison, options: PlainOptions): string {
  return printed(linearSheet(comparison, options), options);
}

/** A sheet as text for a pipe or a printer, each line ended. */
export function printed({ lines }: Sheet, { theme, depth, ascii = false }: PlainOptions): string {
  return lines
    .map(({ row }) => paint(row, { theme, depth, ascii, width: rowWidth(row) }).trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}

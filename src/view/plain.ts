import type { Comparison, Reading } from '../compare/comparison.ts';
import type { Story } from '../story/story.ts';
import { articleSheet } from './article.ts';
import { compareSheet } from './compare.ts';
import { summary } from './describe.ts';
import type { Glyphs } from './glyphs.ts';
import { listingSheet } from './listing.ts';
import { type ColourDepth, paint } from './paint.ts';
import { rowWidth, type Sheet } from './row.ts';
import type { Theme } from './theme.ts';

/** How text goes to a pipe or a printer. With depth "none" the words themselves carry the marks. */
export interface PlainOptions {
  readonly width: number;
  readonly theme: Theme;
  readonly depth: ColourDepth;
  readonly glyphs: Glyphs;
}

/** The stories and their versions as text, each line ended. */
export function listText(stories: readonly Story[], options: PlainOptions): string {
  return print(listingSheet(stories, options), options);
}

/** One article as text, each line ended. */
export function showText(reading: Reading, options: PlainOptions & { whole: boolean }): string {
  return print(articleSheet(reading, options), options);
}

/** A comparison as text, each line ended. */
export function compareText(comparison: Comparison, options: PlainOptions): string {
  const sheet = compareSheet(comparison, { ...options, layout: 'auto', folded: true });
  return `${summary(comparison)}\n\n${print(sheet, options)}`;
}

function print(sheet: Sheet, { theme, depth }: PlainOptions): string {
  return sheet.lines
    .map(({ row }) => `${paint(row, { theme, depth, width: rowWidth(row) }).trimEnd()}\n`)
    .join('');
}

import type { Heading } from '../article/article.ts';
import type { Comparison, Reading, Side } from '../compare/comparison.ts';
import type { Story } from '../story/story.ts';
import type { Sighting } from '../story/witness.ts';
import { articleSheet } from './article.ts';
import { withSigns } from './ascii.ts';
import { type CompareSheet, compareSheet, type Layout, liesBeside } from './compare.ts';
import { kindsLine, signOf, summary, versionLine, versionName } from './describe.ts';
import { EVERYTHING, excerpt, type Wanted } from './excerpt.ts';
import { furnitureLines } from './found.ts';
import type { Glyphs } from './glyphs.ts';
import { widest } from './layouts.ts';
import { linearSheet } from './linear.ts';
import { type ListingOptions, listingSheet } from './listing.ts';
import { type ColourDepth, paint } from './paint.ts';
import { HIGHLIGHTS, type Highlight, PRESENTATION, type Presentation } from './presentation.ts';
import { wrapRow, wrapText } from './prose.ts';
import { type Line, type Row, rowWidth, run, type Sheet } from './row.ts';
import { inSuccession, type Succession } from './succession.ts';
import type { Theme } from './theme.ts';
import { threeSheet } from './three.ts';
import { threeLinearSheet } from './three-linear.ts';
import { witnessesInWords } from './witnesses.ts';

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
  options: PlainOptions & ListingOptions,
): string {
  return printed(listingSheet(stories, options), options);
}

/** How an article is printed. */
interface ShowOptions extends PlainOptions {
  readonly whole: boolean;
  /** The looks of witnesses that saw it, oldest first. */
  readonly seenBy: readonly Sighting[];
}

/** One article as text, each line ended; below it who captured it. */
export function showText(reading: Reading, options: ShowOptions): string {
  const { measure } = options.presentation ?? PRESENTATION;
  const width = Math.min(measure, options.width);
  const { lines } = articleSheet(reading, { ...options, width });
  const captured = witnessesInWords(options.seenBy, reading.article.published).flatMap((line) =>
    wrapText(line, width, 'quiet'),
  );
  const below = captured.length > 0 ? [[], ...captured] : [];
  return printed({ lines: [...lines, ...below.map((row) => ({ row, ref: -1 }))] }, options);
}

/** What of a comparison is printed, and how it lies. */
export interface CompareTextOptions extends PlainOptions {
  readonly wanted?: Wanted;
  readonly layout?: Layout;
  readonly succession: Succession;
}

/** A comparison as text, each line ended: the two versions, what was found, then row by row. */
export function compareText(whole: Comparison, options: CompareTextOptions): string {
  const { width, glyphs, depth, wanted = EVERYTHING, layout = 'auto', succession } = options;
  const { comparison, shown, found, account } = excerpt(inSuccession(whole, succession), wanted);
  const signs = depth === 'none';
  const presentation = marking(options.presentation ?? PRESENTATION, wanted);
  const beside = liesBeside(layout, width, presentation.sideBySide);
  const numbers = (beside ? 2 : 1) * String(comparison.rows.length).length + GAP;
  const sheet = compareSheet(comparison, {
    ...{ glyphs, signs, shown, presentation },
    // What the numbers take decides nothing.
    layout: beside ? 'side' : layout,
    // On paper the columns begin at the left, however much room there is.
    width: Math.min(width - numbers, widest(presentation.measure)),
    folded: wanted.kinds === null && !wanted.all,
    opens: '--all prints them',
  });
  const { left, right } = succession.fetched
    ? { left: comparison.left.article, right: comparison.right.article }
    : toldApart(comparison);
  const head = [
    [run(`${glyphs.onLeft} `), ...aged('left', left, succession, glyphs)],
    [run(`${glyphs.onRight} `), ...aged('right', right, succession, glyphs)],
  ].flatMap((row) => wrapRow(row, width));
  const lines = (texts: readonly string[]): Row[] => texts.flatMap((text) => wrapText(text, width));
  const opening = [
    ...head,
    ...(found.length > 0 ? [[], ...lines(found), []] : []),
    ...lines(account),
    [],
  ];
  const around = wanted.all ? furnitureLines(comparison, glyphs) : [];
  const closing =
    around.length > 0 ? [[], ...lines(['Around the articles, not compared:', ...around])] : [];
  const bare = (rows: readonly Row[]): Line[] => rows.map((row) => ({ row, ref: -1 }));
  const passages = numbered(comparison, sheet, numbers);
  return printed({ lines: [...bare(opening), ...passages, ...bare(closing)] }, options);
}

/** Cells between two numbers, and after them. */
const GAP = 2;

/** The lines with the numbers of the passages that begin on each before it. */
function numbered({ rows }: Comparison, sheet: CompareSheet, cells: number): Line[] {
  const beginning = Map.groupBy(rows.keys(), (index) => sheet.starts[index]);
  return sheet.lines.map((line, index) => {
    const here = beginning.get(index) ?? [];
    const sides = [
      here.find((row) => rows[row]?.kind !== 'right'),
      here.find((row) => rows[row]?.kind === 'right'),
    ];
    const label = sides.flatMap((row) => (row === undefined ? [] : `${row + 1}`)).join('/');
    const isEmpty = line.row.length === 0;
    return isEmpty ? line : { ...line, row: [run(label.padEnd(cells), 'gutter'), ...line.row] };
  });
}

/** What is asked for stands out, whatever does else. */
function marking(presentation: Presentation, { kinds }: Wanted): Presentation {
  if (kinds === null) return presentation;
  const names = Object.keys(HIGHLIGHTS) as Highlight[];
  return { ...presentation, highlight: new Set(names.filter((name) => kinds.has(name))) };
}

/** A comparison in words, for a screen reader, each line ended. */
export function linearText(whole: Comparison, options: CompareTextOptions): string {
  const { width, wanted = EVERYTHING, succession } = options;
  const { comparison, shown, found, account } = excerpt(inSuccession(whole, succession), wanted);
  const around = wanted.all ? furnitureLines(comparison, options.glyphs) : [];
  const part = wanted.kinds === null && wanted.context === null ? {} : { shown };
  return printed(
    linearSheet(comparison, {
      ...{ width, succession, around, ...part },
      account: [...found, ...account],
    }),
    options,
  );
}

/** Three versions beside each other as text, each line ended: what they are, how each differs from the left one, then passage by passage. */
export function threeText(
  comparison: Comparison,
  third: Comparison,
  options: PlainOptions & { readonly folded: boolean },
): string {
  const { width, glyphs, depth, folded, presentation = PRESENTATION } = options;
  const named = (name: string, { article }: Reading, about: readonly string[]): Row[] => [
    ...wrapRow([run(`${name}  `, 'label'), ...versionLine(article, glyphs)], width),
    ...about.flatMap((line) => wrapText(`${line}.`, width)),
  ];
  const head = [
    ...named('Left', comparison.left, []),
    ...named('Right', comparison.right, [summary(comparison)]),
    ...named('Third', third.right, [summary(third)]),
    [],
  ].map((row): Line => ({ row, ref: -1 }));
  const sheet = threeSheet(comparison, third, {
    ...{ width, glyphs, presentation, folded, layout: 'auto' },
    opens: '--all prints them',
    signs: depth === 'none',
  });
  return printed({ lines: [...head, ...sheet.lines] }, options);
}

/** Three versions in words, for a screen reader or where there is no room for columns, each line ended. */
export function threeLinearText(
  comparison: Comparison,
  third: Comparison,
  options: PlainOptions,
): string {
  return printed(threeLinearSheet(comparison, third, options), options);
}

/** What two versions are called, and how they differ, in one line. */
export function statText(whole: Comparison, options: CompareTextOptions): string {
  const { glyphs, wanted = EVERYTHING, succession } = options;
  const { comparison, account } = excerpt(whole, wanted);
  const { left, right } = toldApart(comparison);
  const names = `${versionName(left)} ${signOf(succession.older, glyphs)} ${versionName(right)}`;
  const line = [run(`${names}: ${[...account, ...kindsLine(comparison)].join('; ')}`)];
  return printed({ lines: [{ row: line, ref: -1 }] }, options);
}

/** A version's line; of two texts of one source, which is the older one, and when each was fetched. */
function aged(side: Side, article: Heading, { older, fetched }: Succession, glyphs: Glyphs): Row {
  const [name, ...facts] = versionLine(article, glyphs, fetched?.[side] ?? null);
  const age = fetched ? [run(side === older ? ' older' : ' newer', 'label')] : [];
  return [...(name ? [name] : []), ...age, ...facts];
}

/** Two versions by names that differ: where their publisher or file is called the same, by their paths. */
function toldApart({ left, right }: Comparison): Readonly<Record<Side, Heading>> {
  const sides = { left: left.article, right: right.article };
  if (versionName(sides.left) !== versionName(sides.right)) return sides;
  const byPath = ({ path, ...rest }: Heading): Heading => ({ ...rest, path, publisher: path });
  return { left: byPath(sides.left), right: byPath(sides.right) };
}

/** A sheet as text for a pipe or a printer, each line ended. */
export function printed({ lines }: Sheet, options: PlainOptions): string {
  const { theme, depth, ascii = false } = options;
  // In ASCII an arrow takes another cell: what we say ourselves is ASCII in a pipe, too.
  const own = (row: Row): Row => (options.glyphs.arrow === '→' ? row : withSigns(row));
  return lines
    .map(({ row }) => own(row))
    .map((row) => paint(row, { theme, depth, ascii, width: rowWidth(row) }).trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}

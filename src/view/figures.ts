import type { Reading } from '../compare/comparison.ts';
import { stated } from '../figures/why.ts';
import type { Claim, ClaimOutcome } from '../story/claims.ts';
import { width as cellsOf } from '../text/columns.ts';
import { versionName } from './describe.ts';
import type { Glyphs } from './glyphs.ts';
import { sentenceAt } from './gutter.ts';
import { wrapRow, wrapText } from './prose.ts';
import { fit, type Line, type Row, type RunRole, run, type Sheet } from './row.ts';

export interface FiguresOptions {
  readonly width: number;
  readonly glyphs: Glyphs;
  /** The version in the leftmost column after the claims; the table scrolls sideways by whole columns. */
  readonly first: number;
  /** The version that the cursor is on, and the claim; its head and their cell stand out. */
  readonly selected?: number;
  readonly claim?: number;
}

/** A story's claims as a table; a line's `ref` is the claim. */
export interface FiguresSheet extends Sheet {
  /** The versions' names; fixed above the lines. */
  readonly head: readonly Row[];
  /** The version in the leftmost column, moved so far that no column is left empty. */
  readonly first: number;
  /** How many versions have room. */
  readonly shown: number;
}

/** What is said above the claims of each outcome. */
export const HEADINGS: Readonly<Record<ClaimOutcome, string>> = {
  disagree: 'Versions or their sources disagree',
  equivalent: 'The same in other words',
  same: 'The same',
  single: 'Found in one version only',
};
/** How a version's figure looks, by how the versions stand to each other. */
const ROLES: Readonly<Record<ClaimOutcome, RunRole>> = {
  disagree: 'accent',
  equivalent: 'quiet',
  same: 'quiet',
  single: 'text',
};

/** Cells of the mark before a claim, and of the gap before each version's column. */
const MARK = 2;
const GAP = 2;
const NARROWEST = 14;
const WIDEST = 32;
/** Share of the width that the claims take at most. */
const LABELS = 0.28;

/** Claims as rows, versions as columns: what each says, and who is named for it where they disagree. */
export function figuresSheet(
  claims: readonly Claim[],
  readings: readonly Reading[],
  options: FiguresOptions,
): FiguresSheet {
  const { width, glyphs, selected } = options;
  const longest = Math.max(NARROWEST, ...claims.map(({ what }) => cellsOf(what)));
  const label = Math.min(longest, WIDEST, Math.max(NARROWEST, Math.floor(width * LABELS)));
  const room = width - MARK - label;
  const shown = Math.max(1, Math.min(readings.length, Math.floor(room / (NARROWEST + GAP))));
  const column = Math.max(1, Math.min(WIDEST, Math.floor(room / shown) - GAP));
  const first = Math.max(0, Math.min(options.first, readings.length - shown));
  const versions = readings.slice(first, first + shown);
  const table = (mark: string, cells: readonly Row[]): Row => [
    run(mark.padEnd(MARK), 'gutter'),
    ...cells.flatMap((cell, index) => [
      ...(index > 0 ? [run(' '.repeat(GAP))] : []),
      ...fit(cell, index > 0 ? column : label, glyphs.ellipsis),
    ]),
  ];
  const names = versions.map(({ article }, index): Row => {
    const name = `${first + index + 1} ${versionName(article)}`;
    return [run(name, first + index === selected ? 'title' : 'label')];
  });
  const part =
    shown < readings.length ? `${first + 1} to ${first + shown} of ${readings.length}` : '';
  const lines: Line[] = [];
  for (const [ref, claim] of claims.entries()) {
    if (claim.outcome !== claims[ref - 1]?.outcome) {
      if (ref > 0) lines.push({ row: [], ref: -1 });
      const heading = wrapText(HEADINGS[claim.outcome], width, 'title');
      lines.push(...heading.map((row) => ({ row, ref: -1 })));
    }
    const cells = [
      wrapText(claim.what.replace(/\s+/g, ' '), label),
      ...versions.map((reading, index) =>
        cell(claim, reading, first + index, glyphs)
          .flatMap((row) => wrapRow(row, column))
          .map((row) => (ref === options.claim && first + index === selected ? lit(row) : row)),
      ),
    ];
    const height = Math.max(...cells.map((rows) => rows.length));
    for (let line = 0; line < height; line++) {
      const mark = line === 0 && claim.outcome === 'disagree' ? glyphs.figure : '';
      lines.push({
        row: table(
          mark,
          cells.map((rows) => rows[line] ?? []),
        ),
        ref,
      });
    }
  }
  return { head: [table('', [[run(part, 'quiet')], ...names])], lines, first, shown };
}

function lit(row: Row): Row {
  return row.map((part) => ({ ...part, role: 'match' }));
}

function cell(claim: Claim, reading: Reading, version: number, { silent }: Glyphs): Row[] {
  const said = statements(claim, reading, version);
  return said.length > 0 ? said : [[run(silent, 'quiet')]];
}

/** What one version says of a claim: each different statement by itself; empty where it is silent. */
export function statements(
  { outcome, cells }: Claim,
  { figures }: Reading,
  version: number,
): Row[] {
  const said = new Map<string, Row>();
  for (const index of cells[version]?.figures ?? []) {
    const figure = figures[index];
    if (!figure) continue;
    const words = stated(figure);
    const source = outcome === 'disagree' ? figure.source?.replace(/\s+/g, ' ') : undefined;
    const says = source === undefined ? [] : [run(` (${source})`, 'quiet')];
    said.set(`${words} ${source}`, [run(words, ROLES[outcome]), ...says]);
  }
  return [...said.values()];
}

/** The sentences in which a version speaks of a claim, as one text. */
export function sentencesOf(claim: Claim, { article, figures }: Reading, version: number): string {
  const sentences = (claim.cells[version]?.figures ?? []).flatMap((index) => {
    const figure = figures[index];
    return figure ? sentenceAt(article.sentences, figure) : [];
  });
  return [...new Set(sentences)]
    .flatMap((index) => article.sentences[index] ?? [])
    .map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' '))
    .join(' … ');
}

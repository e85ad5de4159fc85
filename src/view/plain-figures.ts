import type { Reading } from '../compare/comparison.ts';
import type { Claim } from '../story/claims.ts';
import type { Story } from '../story/story.ts';
import { count, versionLine } from './describe.ts';
import { figuresSheet, HEADINGS, statements } from './figures.ts';
import { type PlainOptions, printed } from './plain.ts';
import { wrapRow, wrapText } from './prose.ts';
import { type Line, type Row, rowText, run } from './row.ts';

/** A story's claims, the readings of its versions, and what is at issue in one line. */
export interface StoryFigures {
  readonly story: Story;
  readonly claims: readonly Claim[];
  readonly readings: readonly Reading[];
  readonly issue: string;
}

/**
 * A story's figures as a table, each line ended: a row a claim, a column a version. Where not all
 * versions have room, further tables follow, each with what its versions speak of.
 */
export function figuresText(figures: StoryFigures, options: PlainOptions): string {
  const { claims, readings } = figures;
  const lines = [...head(figures, options)];
  for (let next = 0; next < readings.length; ) {
    const whole = figuresSheet(claims, readings, { ...options, first: next });
    const last = whole.first + whole.shown;
    const spoken = claims.filter(({ cells }) =>
      cells.slice(whole.first, last).some((cell) => cell.figures.length > 0),
    );
    const { head, lines: table } = figuresSheet(spoken, readings, { ...options, first: next });
    lines.push(blank, ...head.map(furniture), ...table);
    next = last;
  }
  return printed({ lines }, options);
}

/** A story's figures in words, for a screen reader: each claim, then who says what. */
export function linearFiguresText(figures: StoryFigures, options: PlainOptions): string {
  const { claims, readings } = figures;
  const { width } = options;
  const lines = [...head(figures, options)];
  for (const [ref, claim] of claims.entries()) {
    if (claim.outcome !== claims[ref - 1]?.outcome)
      lines.push(blank, ...wrapText(HEADINGS[claim.outcome], width, 'title').map(furniture));
    lines.push(blank, ...wrapText(claim.what, width, 'label').map((row) => ({ row, ref })));
    for (const [version, reading] of readings.entries()) {
      const said = statements(claim, reading, version).map(rowText);
      if (said.length === 0) continue;
      const words = `Version ${version + 1}: ${said.join('; ')}`;
      for (const row of wrapText(words, width)) lines.push({ row, ref });
    }
  }
  return printed({ lines }, options);
}

const blank: Line = { row: [], ref: -1 };

function furniture(row: Row): Line {
  return { row, ref: -1 };
}

/** The story, what is at issue in it, and the versions by their numbers in the table. */
function head({ story, readings, issue }: StoryFigures, { width, glyphs }: PlainOptions): Line[] {
  const facts = [count(readings.length, 'version'), issue].filter((fact) => fact !== '');
  const versions = readings.flatMap(({ article }, index) =>
    wrapRow(
      [run(`${index + 1}  `, 'label'), ...versionLine(article, glyphs), run(`  ${article.id}`)],
      width,
    ),
  );
  return [
    ...wrapText(story.title, width, 'title'),
    ...wrapText(facts.join('; '), width, 'quiet'),
    ...versions,
  ].map(furniture);
}

import type { Reading } from '../../compare/comparison.ts';
import type { Claim } from '../../story/claims.ts';
import type { Story } from '../../story/story.ts';
import { type FiguresSheet, figuresSheet } from '../../view/figures.ts';
import type { Look } from '../look.ts';
import { type Panes, panesOf } from './panes.ts';
import { atTop, follow, type Scrolled } from './scroll.ts';

/** A story's claims as a table, a column a version. */
export interface FiguresScreen {
  readonly kind: 'figures';
  readonly panes: Panes;
  readonly story: Story;
  /** The story's versions, in order. */
  readonly readings: readonly Reading[];
  readonly claims: readonly Claim[];
  readonly table: Scrolled<FiguresSheet>;
  /** Indices of the claim and the version under the cursor. */
  readonly claim: number;
  readonly version: number;
}

/** A story's claims, disagreements first. */
export function figuresScreen(
  look: Look,
  story: Story,
  readings: readonly Reading[],
  claims: readonly Claim[],
): FiguresScreen {
  const panes = panesOf('figures', look.size);
  const table = atTop({ lines: [], head: [], first: 0, shown: 1 });
  const begun = { kind: 'figures', panes, story, readings, claims, table } as const;
  return layFigures(look, { ...begun, claim: 0, version: 0 });
}

/** Lays the table out for the screen's size, the cell under the cursor in sight. */
export function layFigures({ size, glyphs }: Look, screen: FiguresScreen): FiguresScreen {
  const panes = panesOf('figures', size);
  const { width, height } = panes.main;
  const { claims, readings, claim, version, table } = screen;
  const lay = (first: number) =>
    figuresSheet(claims, readings, { width, glyphs, first, selected: version, claim });
  const { first, shown } = lay(table.sheet.first);
  const sheet = lay(Math.max(Math.min(first, version), version - shown + 1));
  const { lines } = sheet;
  const top = lines.findIndex(({ ref }) => ref === claim);
  const bottom = lines.findLastIndex(({ ref }) => ref === claim);
  // The heading of a group comes into sight with its first claim.
  const heading = lines[top - 1]?.ref === -1 ? top - 1 : top;
  const scrolled = follow({ ...table, sheet, held: null }, Math.max(0, bottom), height);
  return { ...screen, panes, table: follow(scrolled, Math.max(0, heading), height) };
}

import type { Change, Comparison, Reading } from '../compare/comparison.ts';
import { listed, weightOf } from '../compare/weights.ts';
import type { Figure } from '../figures/figure.ts';
import { stated } from '../figures/why.ts';
import type { Claim } from '../story/claims.ts';
import { count, directed } from './describe.ts';
import { byHeft, heftOf } from './heft.ts';
import { matterLine } from './matter.ts';

/** Two versions by the ids of their articles. */
export interface Pair {
  readonly left: string;
  readonly right: string;
}

/** Disagreements that are told in a line, and values of one; the others are counted. */
const TOLD = 2;
const VALUES = 4;

/**
 * What the versions of a story disagree on, in one line in the articles' words: "killed: eight | nine
 * | eleven; missiles: five of six (Russia) | two of eight (a US official)". Where no figures are in
 * dispute, the heaviest change between two of the versions that is said on both sides; empty where
 * there is none. `comparisons` are those of the story's versions.
 */
export function atIssue(
  claims: readonly Claim[],
  readings: readonly Reading[],
  comparisons: readonly Comparison[],
): string {
  const disputed = claims.filter(({ outcome }) => outcome === 'disagree');
  if (disputed.length === 0) return heaviest(comparisons);
  const told = disputed.slice(0, TOLD).map((claim) => disputeLine(claim, readings));
  const more = disputed.length - told.length;
  return [...told, ...(more > 0 ? [`${count(more, 'more figure')}`] : [])].join('; ');
}

/** "killed: eight | nine | eleven": each value once, as the first version that has it says it, with who says so. */
export function disputeLine({ what, cells }: Claim, readings: readonly Reading[]): string {
  const values = new Map<string, string>();
  for (const [version, { figures }] of cells.entries()) {
    for (const index of figures) {
      const figure = readings[version]?.figures[index];
      if (figure && !values.has(keyOf(figure))) values.set(keyOf(figure), said(figure));
    }
  }
  const words = [...values.values()];
  const shown = words.slice(0, VALUES).join(' | ');
  const more = words.length > VALUES ? ` | ${words.length - VALUES} more` : '';
  const label = what.replace(/\s+/g, ' ');
  return words[0]?.startsWith(label) ? `${shown}${more}` : `${label}: ${shown}${more}`;
}

/** What figures have in common that say the same: five and 5, but of dates only the same words. */
function keyOf(figure: Figure): string {
  const { kind, value, value2, unit, approx } = figure;
  if (kind === 'date' || kind === 'time' || value === null) return stated(figure);
  return [value, value2, unit, approx].join(' ');
}

function said(figure: Figure): string {
  const source = figure.source === null ? '' : ` (${figure.source.replace(/\s+/g, ' ')})`;
  return `${stated(figure)}${source}`;
}

/** What weighs most of what is said on both sides of any comparison. */
function heaviest(comparisons: readonly Comparison[]): string {
  let best: { readonly change: Change; readonly weight: number } | null = null;
  for (const { changes, rows } of comparisons) {
    for (const change of changes) {
      const weight = weightOf(change, rows);
      const isTold = change.left !== null && change.right !== null && TELLING.has(change.kind);
      if (isTold && weight < (best?.weight ?? Infinity)) best = { change, weight };
    }
  }
  return best ? directed(matterLine(best.change), null) : '';
}

const TELLING: ReadonlySet<Change['kind']> = new Set(['figure', 'quotation']);

/** The two versions that disagree most: those with most contradictions, or where that is the same, with most of what weighs less; null where none are compared. */
export function mostAtOdds(comparisons: readonly Comparison[]): Pair | null {
  const ranked = comparisons.map((comparison) => ({
    comparison,
    heft: heftOf(listed(comparison), comparison.rows).slice(0, ODDS),
  }));
  const [best] = ranked.toSorted((a, b) => byHeft(a.heft, b.heft));
  if (!best) return null;
  const { left, right } = best.comparison;
  return { left: left.article.id, right: right.article.id };
}

/** Contradictions and weights that two versions are at odds about. With more, what is told on one side only counts too: longer texts differ in more of it. */
const ODDS = 6;

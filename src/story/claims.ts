import type { Passages } from '../article/article.ts';
import { compareFigures, type FigureSide } from '../figures/compare.ts';
import type { FigureOutcome } from '../figures/figure.ts';

/** What one version says of a claim: its figures that speak of it, in the order of its text; empty where it is silent. */
export interface ClaimCell {
  readonly figures: readonly number[];
  /** Who says so in this version, each once, in the order of its text; where nobody is named, empty. */
  readonly sources: readonly string[];
}

/** How the versions that speak of a claim stand to each other; single: only one does. */
export type ClaimOutcome = 'disagree' | 'equivalent' | 'same' | 'single';

/** One quantity of the world, across all versions of a story. */
export interface Claim {
  readonly outcome: ClaimOutcome;
  /** What is claimed, in words: what is counted, or the figure's own words where the text names nothing. */
  readonly what: string;
  /** One a version, in the order of the sides. */
  readonly cells: readonly ClaimCell[];
}

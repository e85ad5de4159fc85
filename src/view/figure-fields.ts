import type { Approximation, Figure } from '../figures/figure.ts';

/** Bounds as the formats of version 1 know them: of "at least" they say that it is over. */
const PUBLISHED: Readonly<Record<Approximation, string>> = {
  exact: 'exact',
  about: 'about',
  nearly: 'nearly',
  over: 'over',
  'at-least': 'over',
  under: 'under',
  'up-to': 'up-to',
};

/** How exactly a figure is stated, as programs read it. */
export function publishedApprox({ approx }: Figure): string {
  return PUBLISHED[approx];
}

/** A figure as programs read it. */
export function figureFields(figure: Figure): object {
  const { start, end, text, stated, kind, value, value2, unit, what, source } = figure;
  const approx = publishedApprox(figure);
  return { start, end, text, stated, kind, value, value2, unit, approx, what, source };
}

import { languageOfArticle } from '../article/language.ts';
import { compare } from '../compare/compare.ts';
import type { Comparison, Reading } from '../compare/comparison.ts';
import { disputedFigures } from '../figures/compare.ts';
import type { Figure, FigureOutcome } from '../figures/figure.ts';

/** How the versions that speak of a claim stand to each other; single: only one does. */
export type ClaimOutcome = 'disagree' | 'equivalent' | 'same' | 'single';

/** What one version says of a claim. */
interface ClaimCell {
  /** Its figures that speak of it, by index, in the order of its text; empty where it is silent. */
  readonly figures: readonly number[];
  /** Who is named for it, each once, in the order of the text. */
  readonly sources: readonly string[];
}

/** One quantity of the world, across all versions of a story. */
export interface Claim {
  readonly outcome: ClaimOutcome;
  /** What is claimed: what is counted, or the first figure's own words where no text names it. */
  readonly what: string;
  /** One a version, in the order of the readings. */
  readonly cells: readonly ClaimCell[];
}

/** Heaviest first. */
const OUTCOMES: readonly ClaimOutcome[] = ['disagree', 'equivalent', 'same', 'single'];

const AS_CLAIM: Readonly<Record<FigureOutcome, ClaimOutcome>> = {
  changed: 'disagree',
  'sources-disagree': 'disagree',
  equivalent: 'equivalent',
  same: 'same',
  left: 'single',
  right: 'single',
};

/** A figure of a story: the version that it stands in, and its index there. */
interface Place {
  readonly version: number;
  readonly index: number;
}

/** Figures that speak of one quantity, and how they stand to each other. */
interface Tie {
  readonly places: readonly Place[];
  readonly outcome: ClaimOutcome;
  /** What two versions that have them count in them. */
  readonly counted: readonly string[];
}

/**
 * Gathers what a story's versions state in figures: disagreements first, those inside a version
 * too, then what most versions speak of. `comparison` compares two versions; pass one that
 * remembers where they have been compared before.
 */
export function storyClaims(
  readings: readonly Reading[],
  comparison: (left: Reading, right: Reading) => Pick<Comparison, 'figures'> = compare,
): Claim[] {
  const ties = readings.flatMap((reading, version) => [
    ...ownTies(reading, version),
    ...readings
      .slice(version + 1)
      .flatMap((other, further) =>
        tiesBetween(comparison(reading, other), version, version + 1 + further),
      ),
  ]);
  const claims = joined(ties).map((tie) => claimOf(readings, tie));
  return claims.sort(
    (a, b) =>
      OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) || versionsOf(b) - versionsOf(a),
  );
}

/** Each figure by itself, and those that the version's own sources dispute. */
function ownTies({ article, figures }: Reading, version: number): Tie[] {
  const { text, sentences } = article;
  const language = languageOfArticle(article);
  return [
    ...figures.map(
      (_, index): Tie => ({ places: [{ version, index }], outcome: 'single', counted: [] }),
    ),
    ...disputedFigures({ text, sentences, language, figures }).map(
      (indices): Tie => ({
        places: indices.map((index) => ({ version, index })),
        outcome: 'disagree',
        counted: [],
      }),
    ),
  ];
}

function tiesBetween({ figures }: Pick<Comparison, 'figures'>, left: number, right: number): Tie[] {
  return figures.map((pair) => ({
    places: [
      ...pair.left.map((index) => ({ version: left, index })),
      ...pair.right.map((index) => ({ version: right, index })),
    ],
    outcome: AS_CLAIM[pair.outcome],
    counted: pair.what === null ? [] : [pair.what],
  }));
}

/** Joins ties that share a figure; the weightiest outcome stands. In the order of the first figures. */
function joined(ties: readonly Tie[]): Tie[] {
  const groups = new Map<string, Group>();
  for (const { places, outcome, counted } of ties) {
    const group: Group = { places: new Map(), outcome, counted: [...counted] };
    for (const place of places) {
      const known = groups.get(keyOf(place));
      group.places.set(keyOf(place), place);
      if (known === undefined) continue;
      for (const [key, other] of known.places) group.places.set(key, other);
      group.outcome = weightier(group.outcome, known.outcome);
    }
    const joining = new Set(places.flatMap((place) => groups.get(keyOf(place)) ?? []));
    for (const known of joining) group.counted.push(...known.counted);
    for (const key of group.places.keys()) groups.set(key, group);
  }
  return [...new Set(groups.values())].map((group) => {
    return { ...group, places: [...group.places.values()] };
  });
}

/** Ties that share figures. */
interface Group {
  readonly places: Map<string, Place>;
  outcome: ClaimOutcome;
  readonly counted: string[];
}

function keyOf({ version, index }: Place): string {
  return `${version} ${index}`;
}

function weightier(a: ClaimOutcome, b: ClaimOutcome): ClaimOutcome {
  return OUTCOMES.indexOf(a) <= OUTCOMES.indexOf(b) ? a : b;
}

function claimOf(readings: readonly Reading[], { places, outcome, counted }: Tie): Claim {
  const cells = readings.map(({ figures }, version) => {
    const indices = places
      .filter((place) => place.version === version)
      .map(({ index }) => index)
      .sort((a, b) => a - b);
    const sources = indices.flatMap((index) => figures[index]?.source ?? []);
    return { figures: indices, sources: [...new Set(sources)] };
  });
  const figures = cells.flatMap((cell, version) =>
    cell.figures.flatMap((index) => readings[version]?.figures[index] ?? []),
  );
  return { outcome, what: mostOf(counted) ?? labelOf(figures), cells };
}

/** What the figures count, as most of them say it. */
function labelOf(figures: readonly Figure[]): string {
  return mostOf(figures.flatMap(({ what }) => what ?? [])) ?? figures[0]?.text ?? '';
}

/** Of some names the one that is there most often, the first of those; null for none. */
function mostOf(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

function versionsOf({ cells }: Claim): number {
  return cells.filter(({ figures }) => figures.length > 0).length;
}

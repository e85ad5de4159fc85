import { type NamedSource, sharesName } from '../speech/same-source.ts';
import { changed, type DeathTold, dropped, isOne, type Statement } from './compare-sources.ts';
import type { AttributionChange } from './quotation.ts';

interface Placed extends DeathTold {
  /** Index of the row where it stands. */
  readonly row: number;
}

/**
 * Finds deaths that the two texts tell by other sources, or one of them in its own voice. However
 * little else they have in common, it is one fact where one person dies. A source is told once, and
 * not at all where the other text has it from the same.
 */
export function compareDeaths(
  left: readonly Placed[],
  right: readonly Placed[],
): AttributionChange[] {
  const [ours, theirs] = [told(left, right), told(right, left)];
  const apart = ({ by, tellers }: Told) => !tellers.some((other) => isOne(by, other));
  return [
    ...ours.filter(apart).flatMap(({ by, row, tellers }): AttributionChange[] => {
      const changes = tellers.flatMap((other) => changed(by, other));
      return (changes.length > 0 ? changes : [dropped(by.attribution, 'left')]).map((change) => ({
        ...change,
        row,
      }));
    }),
    ...theirs.filter(apart).flatMap(({ by, row, tellers }): AttributionChange[] => {
      const [first] = tellers;
      const changes = first ? changed(first, by) : [dropped(by.attribution, 'right')];
      return changes.map((change) => ({ ...change, row }));
    }),
  ];
}

/** The statements of a death that both texts have from somebody: neither tells it in its own voice alone. */
export function citedInBoth(
  left: readonly DeathTold[],
  right: readonly DeathTold[],
): Set<Statement> {
  const [ours, theirs] = [namesOf(left), namesOf(right)];
  const citedAs = (deaths: readonly DeathTold[], names: ReadonlySet<string>): Statement[] =>
    deaths.flatMap(({ who, by }) =>
      by !== null && keysOf(who).some((key) => names.has(key)) ? [by] : [],
    );
  return new Set([...citedAs(left, theirs), ...citedAs(right, ours)]);
}

/** All names of those whose deaths somebody is cited for. */
function namesOf(deaths: readonly DeathTold[]): Set<string> {
  return new Set(deaths.flatMap(({ who, by }) => (by === null ? [] : keysOf(who))));
}

function keysOf({ letters, named }: NamedSource): string[] {
  return [letters, ...named.names];
}

/** A death that a source is named for. */
interface Told {
  readonly who: NamedSource;
  readonly by: Statement;
  readonly row: number;
  /** Who tells of the same person's in the other text, but for its own voice. */
  readonly tellers: readonly Statement[];
}

/** Deaths that a source is named for and that the other text tells of too, each source once. */
function told(placed: readonly Placed[], other: readonly Placed[]): Told[] {
  const found: Told[] = [];
  for (const { who, by, row } of placed) {
    if (by === null || found.some((one) => one.by.source.letters === by.source.letters)) continue;
    const isHis = (one: Placed) => sharesName(one.who, who);
    // What somebody is quoted as saying of it is no news where the text tells it itself.
    const quoted = by.attribution.kind === 'quoting';
    if (quoted && placed.some((one) => one.by === null && isHis(one))) continue;
    const others = other.filter(isHis);
    const tellers = others.flatMap(({ by }) => by ?? []);
    if (others.length > 0) found.push({ who, by, row, tellers });
  }
  return found;
}

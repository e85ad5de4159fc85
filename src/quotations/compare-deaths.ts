import { type NamedSource, sharesName } from '../speech/same-source.ts';
import { changed, type DeathTold, dropped, isOne, type Statement } from './compare-sources.ts';
import type { AttributionChange } from './quotation.ts';

interface Placed extends DeathTold {
  /** Index of the row where it stands. */
  readonly row: number;
}

/**
 * Finds deaths that the two texts tell by other sources, or one of them in its own voice. However
 * little else they have in common, it is one fact where one person dies. A source is told once.
 */
export function compareDeaths(
  left: readonly Placed[],
  right: readonly Placed[],
): AttributionChange[] {
  const changes: AttributionChange[] = [];
  for (const { who, by, row, others } of cited(left, right)) {
    const sources = cited(others, left).filter((other) => sharesName(other.who, who));
    for (const other of sources)
      if (!sources.some(({ by: one }) => isOne(by, one)))
        changes.push(...changed(by, other.by).map((change) => ({ ...change, row })));
    if (sources.length === 0) changes.push({ ...dropped(by.attribution, 'left'), row });
  }
  for (const { by, row, others } of cited(right, left))
    if (others.every((other) => other.by === null))
      changes.push({ ...dropped(by.attribution, 'right'), row });
  return changes;
}

/** Deaths that a source is named for, each source once, with what the other text tells of the same person's. */
function cited(placed: readonly Placed[], other: readonly Placed[]) {
  const found: { who: NamedSource; by: Statement; row: number; others: readonly Placed[] }[] = [];
  for (const { who, by, row } of placed) {
    if (by === null || found.some((one) => one.by.source.letters === by.source.letters)) continue;
    const others = other.filter((one) => sharesName(one.who, who));
    if (others.length > 0) found.push({ who, by, row, others });
  }
  return found;
}

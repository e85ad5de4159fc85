import type { Part } from './claims.ts';
import type { Mention } from './mention.ts';

/**
 * Finds what so many of a whole are in a text that names the whole beside them: "61 of the 120 seats",
 * "63 seats in the chamber of 120". Gives the indices of the ratio and of the count that differs from
 * it; none where there are several of either.
 *
 * @param free counts that agree with nothing
 */
export function differingShares(
  ratios: readonly Part[],
  counts: readonly Part[],
  free: (index: number) => boolean,
): [ratio: number, count: number][] {
  const whole = ({ mentions: [mention] }: Part): number | null =>
    mention?.figure.kind === 'ratio' && mention.thing !== null ? mention.normal.value2 : null;
  const byWhole = Map.groupBy(ratios.entries(), ([, part]) => whole(part));
  const byValue = Map.groupBy(
    counts.filter(isCount),
    ({ mentions: [mention] }) => mention?.normal.value,
  );
  return [...byWhole].flatMap(([size, all]): [number, number][] => {
    const [[index, { mentions }] = [-1, { mentions: [] }]] = all;
    const ratio = mentions[0];
    if (size === null || all.length > 1 || ratio === undefined) return [];
    const isOfIt = ({ thing }: Mention): boolean => thing === ratio.thing;
    const { value } = ratio.normal;
    if (byValue.get(value)?.some((part) => part.mentions.some(isOfIt))) return [];
    const places = new Set(
      byValue
        .get(size)
        ?.flatMap((part) => part.mentions)
        .map(({ sentence }) => sentence),
    );
    const others = [...counts.entries()].filter(
      ([, part]) =>
        isCount(part) &&
        part.mentions.some((mention) => places.has(mention.sentence) && isOfIt(mention)) &&
        isPart(part, size),
    );
    const [[other] = [-1]] = others;
    return others.length === 1 && free(other) ? [[index, other]] : [];
  });
}

function isCount({ mentions: [mention] }: Part): boolean {
  return mention?.figure.kind === 'cardinal' && mention.figure.unit === null;
}

/** More than one, and less than all. */
function isPart({ mentions: [mention] }: Part, whole: number): boolean {
  const value = mention?.normal.value ?? 0;
  return value > 1 && value < whole;
}

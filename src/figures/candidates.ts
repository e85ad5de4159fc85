import type { Part } from './claims.ts';
import type { Mention } from './mention.ts';

/** Of parts with one key this many are looked at, the nearest first: a table has thousands. */
const MOST = 40;

/** Finds, for a part of one text's claims, those of the other text that may speak of the same quantity. */
export function candidateFinder(parts: readonly Part[]): (part: Part) => Iterable<number> {
  const byKey = new Map<string, number[]>();
  for (const [index, part] of parts.entries())
    for (const key of keysOf(part, exactly)) {
      const list = byKey.get(key) ?? [];
      list.push(index);
      byKey.set(key, list);
    }
  for (const list of byKey.values())
    if (list.length > MOST) list.sort((a, b) => placeOf(parts[a]) - placeOf(parts[b]));
  return (part) => {
    const found = new Set<number>();
    for (const key of keysOf(part, nearly))
      for (const index of nearest(part, parts, byKey.get(key) ?? [])) found.add(index);
    return found;
  };
}

/** Those that stand nearest, from a list in the order of their places. */
function nearest(
  part: Part,
  parts: readonly Part[],
  indices: readonly number[],
): readonly number[] {
  if (indices.length <= MOST) return indices;
  const place = placeOf(part);
  let [low, high] = [0, indices.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(parts[indices[middle] ?? -1]) < place) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - MOST / 2, indices.length - MOST));
  return indices.slice(from, from + MOST);
}

function placeOf(part: Part | undefined): number {
  return part?.mentions[0]?.place ?? 0;
}

/** Numbers whose logarithms share a step of this size are in one bucket: tolerance and rounding stay below it. */
const STEP = 0.15;
/** A vague number ("hundreds") is in no more buckets than this. */
const WIDEST = 20;

type Buckets = (value: number) => readonly number[];

const exactly: Buckets = (value) => [bucketOf(value)];
const nearly: Buckets = (value) => [-1, 0, 1].map((step) => bucketOf(value) + step);

function bucketOf(value: number): number {
  return value === 0 ? -1e6 : Math.floor(Math.log(Math.abs(value)) / STEP);
}

function keysOf({ mentions }: Part, buckets: Buckets): Set<string> {
  return new Set(mentions.flatMap((mention) => [...values(mention, buckets), ...things(mention)]));
}

/** By value: in base units and as it stands, as "46" may be an age and "five" a part of six. */
function values({ figure, normal }: Mention, buckets: Buckets): string[] {
  const { date, dimension, value, value2 } = normal;
  if (date !== null) return ['date', `# ${bucketOf(date.day ?? 0)}`];
  if (figure.kind === 'time') return ['time'];
  if (value === null) return [];
  const numbers =
    figure.kind === 'range' ? within(value, value2 ?? value) : [value, value2 ?? value];
  const keys = numbers.flatMap((number) => buckets(number).map((at) => `${dimension} ${at}`));
  if (figure.value !== null) keys.push(...buckets(figure.value).map((at) => `# ${at}`));
  if (figure.kind === 'ratio' && value2)
    keys.push(...buckets((100 * value) / value2).map((at) => `percent ${at}`));
  return keys;
}

/** A number of each bucket between two. */
function within(low: number, high: number): number[] {
  const numbers = [low, high];
  for (let at = low; at > 0 && at < high && numbers.length < WIDEST; at *= Math.exp(STEP))
    numbers.push(at);
  return numbers;
}

/** By what is counted: another value of it is a change. */
function things({ thing, fate, figure, normal }: Mention): string[] {
  if (figure.kind === 'ordinal') return [];
  const unit = normal.dimension === '' || normal.dimension === 'percent' ? [] : [normal.dimension];
  return [
    ...unit.map((dimension) => `unit ${dimension}`),
    ...(thing === null ? [] : [`thing ${thing}`]),
    ...(fate === null ? [] : [`fate ${fate}`]),
  ];
}

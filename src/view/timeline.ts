import type { Story, Version } from '../story/story.ts';
import { count } from './describe.ts';

/** When a text was found in its source, and what stood there before it. */
export interface Held {
  readonly source: string;
  /** ISO 8601, in UTC. */
  readonly fetched: string;
}

/** Of the articles of a story by their ids, where each was found first, as far as that is known. */
export type Holdings = ReadonlyMap<string, Held>;

/** A version in its place: an article, a later text of its source, or what repeats it. */
export interface Moment {
  /** Index in the story. */
  readonly version: number;
  readonly as: 'article' | 'revision' | 'copy';
  /** How far it is indented: 0 for an article of its own. */
  readonly depth: number;
  /** Id of what it is to be compared with: the text that its source held before it, or the one that it repeats; null for an article. */
  readonly from: string | null;
  /** When it was found, for a revision; else null. */
  readonly fetched: string | null;
}

/**
 * The versions of a story as a timeline: under each article the later texts of its source, the first
 * found first, then what repeats it. Where it is not known yet where they were found (`held` is
 * null), they stand in the story's order, and of none it is said what it is.
 */
export function timeline(story: Story, held: Holdings | null): readonly Moment[] {
  return held ? placed(story, held) : inOrder(story.versions);
}

function placed({ versions }: Story, held: Holdings): readonly Moment[] {
  const index = new Map(versions.map(({ article }, at) => [article.id, at]));
  const chains = [
    ...Map.groupBy(versions, ({ article }) => held.get(article.id)?.source ?? article.id),
  ];
  const ofSource = chains.map(([, all]) => all.toSorted((a, b) => byTime(held, a, b)));
  const chainOf = new Map(ofSource.flatMap((chain) => chain.map((one) => [one.article.id, chain])));
  const moments: Moment[] = [];
  const done = new Set<readonly Version[]>();

  function place(chain: readonly Version[], as: 'article' | 'copy', depth: number): void {
    done.add(chain);
    chain.forEach(({ article, nearDuplicateOf }, at) => {
      const before = chain[at - 1]?.article.id ?? null;
      const version = index.get(article.id) ?? 0;
      const fetched = held.get(article.id)?.fetched ?? null;
      if (at > 0)
        moments.push({ version, as: 'revision', depth: depth + 1, from: before, fetched });
      else
        moments.push({
          version,
          as,
          depth,
          from: as === 'copy' ? nearDuplicateOf : null,
          fetched: null,
        });
    });
    if (as === 'copy') return;
    for (const other of ofSource)
      if (original(other) === chain && !done.has(other)) place(other, 'copy', depth + 1);
  }
  /** What the first text of a source repeats, where that is of another source. */
  function original([first]: readonly Version[]): readonly Version[] | undefined {
    const found = chainOf.get(first?.nearDuplicateOf ?? '');
    return found?.[0] === first ? undefined : found;
  }
  for (const chain of ofSource) if (!original(chain)) place(chain, 'article', 0);
  // What repeats something that repeats it, or a copy.
  for (const chain of ofSource) if (!done.has(chain)) place(chain, 'copy', 0);
  return moments.length === versions.length ? moments : inOrder(versions);
}

/** How many versions a story has, how many of them are later texts of a source, and how many repeat another source's; just how many, where it is not known yet where they were found. */
export function versionCounts(story: Story, held: Holdings | null): string {
  const moments = held ? timeline(story, held) : [];
  const revisions = moments.filter(({ as }) => as === 'revision').length;
  const copies = moments.filter(({ as }) => as === 'copy').length;
  return [
    count(story.versions.length, 'version'),
    ...(revisions > 0 ? [count(revisions, 'revision')] : []),
    ...(copies > 0 ? [count(copies, 'near-duplicate')] : []),
  ].join(', ');
}

/**
 * The versions of a story that hold now: of each source its last text, what repeats another source's
 * after the others, for however alike two texts are, they can differ in a figure.
 */
export function standing(story: Story, held: Holdings): readonly Version[] {
  const chains: Moment[][] = [];
  for (const moment of timeline(story, held)) {
    if (moment.as === 'revision') chains.at(-1)?.push(moment);
    else chains.push([moment]);
  }
  return chains
    .toSorted((a, b) => Number(isCopy(a)) - Number(isCopy(b)))
    .flatMap((chain) => story.versions[chain.at(-1)?.version ?? -1] ?? []);
}

function isCopy([first]: readonly Moment[]): boolean {
  return first?.as === 'copy';
}

function byTime(held: Holdings, a: Version, b: Version): number {
  const [one, other] = [a, b].map(({ article }) => held.get(article.id)?.fetched ?? '');
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
}

function inOrder(versions: readonly Version[]): Moment[] {
  return versions.map((_, version) => ({
    version,
    as: 'article',
    depth: 0,
    from: null,
    fetched: null,
  }));
}

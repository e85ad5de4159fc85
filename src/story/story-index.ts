import { arrange, nearStories } from './arrange.ts';
import type { Features } from './features.ts';
import type { Member } from './likeness.ts';
import { cosine, heaviest, weigh } from './rarity.ts';
import { sharedText } from './shingles.ts';
import { type Ties, tieApart, tieTogether } from './ties.ts';

/** The heaviest words of an article, by which it finds others and is found … */
const PROBES = 32;
/** … among so many of the latest that have each … */
const POSTINGS = 32;
/** … of which those with the most in common are compared. */
const CANDIDATES = 24;
/** Share of the shorter text from which one article is copied from the other … */
const COPIED = 0.5;
/** … which need not be looked into where neither a band nor so much of their words is common to both. */
const MAY_BE_COPIED = 0.2;

const NONE = new Uint32Array();

/** All that the clusters keep. Plain data: a library on disk keeps the same in tables. */
export interface StoryIndex {
  articles: number;
  /** By a word's key, how many articles hold it. */
  readonly frequencies: Map<number, number>;
  /** By a word's key, the latest articles that hold it. */
  readonly postings: Map<number, string[]>;
  /** By a band of the signature, the latest articles that have it. */
  readonly bands: Map<number, string[]>;
  readonly members: Map<string, Member>;
  readonly shingles: Map<string, Uint32Array>;
  /** By the story's id, its members, the first to come first. */
  readonly stories: Map<string, readonly string[]>;
  readonly ties: Ties;
}

export function emptyIndex(): StoryIndex {
  return {
    articles: 0,
    frequencies: new Map(),
    postings: new Map(),
    bands: new Map(),
    members: new Map(),
    shingles: new Map(),
    stories: new Map(),
    ties: new Map(),
  };
}

/** Counts an article's words. All articles that come at once are counted before the first is added. */
export function countWords(index: StoryIndex, { terms }: Features): void {
  index.articles++;
  for (const key of terms.keys) index.frequencies.set(key, (index.frequencies.get(key) ?? 0) + 1);
}

/**
 * Finds the story of an article whose words have been counted, and returns the story's id. Only
 * members of the few stories near to it can move.
 */
export function addToStories(index: StoryIndex, features: Features): string {
  const { id, day, terms, shingles, bands } = features;
  const vector = weigh(terms, {
    articles: index.articles,
    frequency: (key) => index.frequencies.get(key) ?? 0,
  });
  const probes = heaviest(vector, PROBES);
  const alike = new Set([...bands].flatMap((band) => index.bands.get(band) ?? []));
  const candidates = [...alike.union(new Set(likely(index, probes)))].flatMap(
    (other) => index.members.get(other) ?? [],
  );
  // Where all write the same, no word is rare and none has weight.
  const copies = new Map(
    candidates
      .filter((other) => alike.has(other.id) || cosine(vector, other.vector) >= MAY_BE_COPIED)
      .map(
        (other) => [other.id, sharedText(shingles, index.shingles.get(other.id) ?? NONE)] as const,
      )
      .filter(([, share]) => share >= COPIED),
  );
  const arrival: Member = { id, order: index.members.size, day, vector, copies, story: id };
  index.members.set(id, arrival);
  index.shingles.set(id, shingles);
  for (const key of probes) append(index.postings, key, id);
  for (const band of bands) append(index.bands, band, id);
  const near = nearStories(arrival, candidates).map((story) => membersOf(index, story));
  settle(index, arrange(arrival, near, index.ties));
  return index.members.get(id)?.story ?? id;
}

/** Takes an article out of its story, as a reader wishes, and keeps it out. */
export function splitFromStory(index: StoryIndex, id: string): void {
  const members = membersOf(index, index.members.get(id)?.story ?? '');
  const rest = members.filter((member) => member.id !== id);
  tieApart(
    index.ties,
    id,
    rest.map((member) => member.id),
  );
  settle(index, [members.filter((member) => member.id === id), rest]);
}

/** Makes one story of two, as a reader wishes, and keeps it one. */
export function joinStories(index: StoryIndex, left: string, right: string): void {
  const sides = [left, right].map((story) => membersOf(index, story));
  const [a = [], b = []] = sides.map((members) => members.map(({ id }) => id));
  tieTogether(index.ties, a, b);
  settle(index, [sides.flat().sort((one, other) => one.order - other.order)]);
}

/** The articles that have the most of an arrival's rarest words. */
function likely(index: StoryIndex, probes: readonly number[]): string[] {
  const scores = new Map<string, number>();
  for (const [rank, key] of probes.entries())
    for (const id of index.postings.get(key) ?? [])
      scores.set(id, (scores.get(id) ?? 0) + PROBES - rank);
  const byScore: string[][] = [];
  for (const [id, score] of scores) {
    const equals = byScore[score] ?? [];
    equals.push(id);
    byScore[score] = equals;
  }
  return byScore.reverse().flat().slice(0, CANDIDATES);
}

function membersOf(index: StoryIndex, story: string): Member[] {
  return (index.stories.get(story) ?? []).flatMap((id) => index.members.get(id) ?? []);
}

function settle(index: StoryIndex, groups: readonly (readonly Member[])[]): void {
  for (const { story } of groups.flat()) index.stories.delete(story);
  for (const group of groups) {
    const story = group[0]?.id;
    if (story === undefined) continue;
    for (const member of group) index.members.set(member.id, { ...member, story });
    index.stories.set(
      story,
      group.map(({ id }) => id),
    );
  }
}

/** Keeps the latest only: a list is cut back to its limit each time it has grown to twice that. */
function append(lists: Map<number, string[]>, key: number, id: string): void {
  const list = lists.get(key) ?? [];
  list.push(id);
  lists.set(key, list.length < 2 * POSTINGS ? list : list.slice(-POSTINGS));
}

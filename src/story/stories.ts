import type { Article } from '../article/article.ts';
import { type Features, features } from './features.ts';
import { shared } from './shingles.ts';
import type { Story, Version } from './story.ts';

/** Likeness, on average over a story's members, from which an article belongs to the story. */
const SAME_STORY = 0.2;
/** Share of the shorter text's shingles that two near-duplicates have in common. */
const SAME_TEXT = 0.6;
/** Fewest shingles that say anything about a text. */
const ENOUGH = 20;
/** How many articles a collection is taken for at least, so that in a small one no word counts for nothing. */
const PRIOR = 500;

/** A member of a story, with its words' weights as a vector of length one. */
interface Member {
  readonly article: Article;
  readonly features: Features;
  readonly vector: ReadonlyMap<string, number>;
}

/**
 * Groups articles into stories. Does not depend on the order of the articles, but that stories
 * and versions of the same date stand in it.
 */
export function findStories(articles: readonly Article[]): Story[] {
  const read = articles.map((article) => ({ article, features: features(article) }));
  const frequency = new Map<string, number>();
  for (const { features } of read)
    for (const term of features.terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const members = read.map((item) => ({
    ...item,
    vector: weigh(item.features, frequency, read.length),
  }));
  const groups: Member[][] = [];
  for (const member of members.toSorted((a, b) => before(a.article, b.article))) {
    let best: Member[] | undefined;
    let likeness = SAME_STORY;
    for (const group of groups) {
      const found = mean(group.map((other) => closeness(member, other)));
      if (found >= likeness) [best, likeness] = [group, found];
    }
    if (best) best.push(member);
    else groups.push([member]);
  }
  return groups.map(story);
}

function before(a: Article, b: Article): number {
  const left = [a.published ?? '', a.path, a.id].join('\n');
  const right = [b.published ?? '', b.path, b.id].join('\n');
  return left < right ? -1 : left > right ? 1 : 0;
}

function weigh(
  { terms }: Features,
  frequency: ReadonlyMap<string, number>,
  count: number,
): Map<string, number> {
  const vector = new Map<string, number>();
  let square = 0;
  for (const [term, times] of terms) {
    const rarity = Math.log((PRIOR + count) / (frequency.get(term) ?? 1));
    const weight = (1 + Math.log(times)) * rarity;
    vector.set(term, weight);
    square += weight * weight;
  }
  for (const [term, weight] of vector) vector.set(term, weight / Math.sqrt(square));
  return vector;
}

function closeness(a: Member, b: Member): number {
  return sameText(a.features, b.features) ? 1 : cosine(a.vector, b.vector);
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [term, weight] of a) product += weight * (b.get(term) ?? 0);
  return product;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sameText(a: Features, b: Features): boolean {
  const shorter = Math.min(a.shingles.length, b.shingles.length);
  return shorter >= ENOUGH && shared(a.shingles, b.shingles) >= SAME_TEXT * shorter;
}

function story(members: readonly Member[]): Story {
  const versions: Version[] = [];
  const originals: Member[] = [];
  for (const member of members) {
    const original = originals.find((other) => sameText(member.features, other.features));
    if (!original) originals.push(member);
    versions.push({ article: member.article, nearDuplicateOf: original?.article.id ?? null });
  }
  const order = (version: Version) =>
    originals.findIndex(
      ({ article }) => article.id === (version.nearDuplicateOf ?? version.article.id),
    );
  const central = members.reduce((best, member) =>
    centrality(member, members) > centrality(best, members) ? member : best,
  );
  return {
    id: versions[0]?.article.id ?? '',
    title: central.article.title,
    versions: versions.toSorted((a, b) => order(a) - order(b)),
  };
}

/** How like the others of its story an article is; one with a headline of its own stands before one without. */
function centrality(member: Member, members: readonly Member[]): number {
  const headed = member.article.blocks.some(({ role }) => role === 'headline') ? 1 : 0;
  return headed + mean(members.map((other) => cosine(member.vector, other.vector)));
}

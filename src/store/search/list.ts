import type { Seen } from '../../reader/marks.ts';
import type { Story } from '../../story/story.ts';
import type { Span } from '../../text/span.ts';
import type { Found, Store } from '../store.ts';
import { fuzzyIndex, type Near } from './fuzzy.ts';
import { hitsIn } from './hits.ts';
import { EVERYTHING, parseQuery, type Query } from './query.ts';

/** A stretch of a list of stories. */
export interface Listed {
  readonly stories: readonly Story[];
  /** How many of the list stand before them. */
  readonly from: number;
  /** How many the list has; where `more`, that many were looked at, and there are others. */
  readonly count: number;
  readonly more: boolean;
  /** How many stories there are, found or not: somebody may be adding to them. */
  readonly all: number;
  /** Whether nothing is spelled as it was looked for, and these only nearly so. */
  readonly nearly: boolean;
  /** Where what was looked for stands in the stories' titles, by their ids. */
  readonly hits: ReadonlyMap<string, readonly Span[]>;
}

/** What is asked for of a list: the stories around a place, so many of them. */
export interface Stretch {
  readonly around: number;
  readonly most: number;
}

/** Letters from which on what is looked for is also looked for as it is nearly spelled: one letter is near to everything. */
const LEAST = 2;
/** Stories up to which their titles are gone through for what is nearly spelled so. With more, slips are forgiven in larger libraries, and no answer comes before the next letter. */
const FEW = 2000;
/** Articles that are looked at beyond those asked for. With more, older ones are found too, and no answer comes before the next letter. */
const REACH = 3000;

/** Lists the stories that a query finds; for an empty one all, the newest first. */
type Lister = (text: string, seen: Seen, stretch: Stretch) => Promise<Listed>;

/** What answers a query, and where that stands in a story's title. */
interface Answer extends Found {
  readonly nearly: boolean;
  hits(story: Story): readonly Span[];
}

/**
 * Answers queries. First come the stories whose titles or publishers answer, best first, then those
 * with the words in their texts, newest first; where nothing answers, those that are spelled nearly
 * so. Of more than a few thousand stories, all that hold the words, newest first.
 */
export function lister(store: Store): Lister {
  let titles: { readonly count: number; readonly near: ReturnType<typeof fuzzyIndex> } | null =
    null;
  let last: { readonly text: string; readonly answer: Promise<Answer> } | null = null;

  async function nearly({ phrases }: Query): Promise<readonly Near[]> {
    const text = phrases.map(({ words }) => words).join(' ');
    const count = await store.stories.count();
    if (text.length < LEAST || count > FEW) return [];
    if (titles?.count !== count)
      titles = { count, near: store.stories.latest(FEW).then(fuzzyIndex) };
    const near = await titles.near;
    return near(text);
  }
  async function answer(query: Query, seen: Seen, reach: number): Promise<Answer> {
    const near = await nearly(query);
    const found = await store.stories.find(query, seen, reach);
    if (found.articles.length > 0 || near.length === 0) {
      const articles = new Set([...among(near, found), ...found.articles]);
      return {
        ...found,
        articles: [...articles],
        nearly: false,
        hits: ({ title }) => hitsIn(title, query.phrases),
      };
    }
    const passing = await store.stories.find({ ...query, phrases: [] }, seen, reach);
    const hits = new Map(near.map((one) => [one.story.id, one.hits]));
    const articles = among(near, passing);
    return {
      articles,
      more: false,
      nearly: articles.length > 0,
      hits: ({ id }) => hits.get(id) ?? [],
    };
  }
  return async (text, seen, { around, most }) => {
    const query = parseQuery(text, Date.now());
    if (query === EVERYTHING) {
      const count = await store.stories.count();
      const from = begin(around, most, count);
      return {
        stories: await store.stories.latest(most, from),
        from,
        count,
        all: count,
        more: false,
        nearly: false,
        hits: new Map(),
      };
    }
    // Another stretch of the same list: what was found does not change under the reader's eyes.
    if (last?.text !== text || around === 0)
      last = { text, answer: answer(query, seen, most + REACH) };
    const { articles, more, nearly, hits } = await last.answer;
    const from = begin(around, most, articles.length);
    const stories = await store.stories.of(articles.slice(from, from + most));
    return {
      stories,
      from,
      count: articles.length,
      more,
      all: await store.stories.count(),
      nearly,
      hits: new Map(stories.map((story) => [story.id, hits(story)])),
    };
  };
}

/** Where so many stories around a place begin, in a list of `count`. */
function begin(around: number, most: number, count: number): number {
  return Math.max(0, Math.min(around - Math.floor(most / 2), count - most));
}

/** Of the articles found, those whose stories are near, the nearest first. */
function among(near: readonly Near[], { articles }: Found): string[] {
  const found = new Set(articles);
  return near.flatMap(({ story: { versions } }) =>
    versions.map(({ article }) => article.id).filter((id) => found.has(id)),
  );
}

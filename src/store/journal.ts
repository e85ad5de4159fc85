import type { Side } from '../compare/comparison.ts';
import { isLooked, reviewedAt } from '../reader/looked.ts';
import type { Marks, Note } from '../reader/marks.ts';
import { onChange } from '../reader/notes.ts';
import type { Story } from '../story/story.ts';
import { holds } from './search/answers.ts';
import { parseQuery } from './search/query.ts';
import { searchWords } from './search/words.ts';
import type { Arrived, Changed, Place, Store } from './store.ts';

/** What is wanted of the changes in a library. */
export interface JournalAsked {
  /** Found later than this: ISO 8601, in UTC; null for all times. */
  readonly since: string | null;
  /** Only in articles whose stories a query finds, and of the publishers that it names; empty for all. */
  readonly query: string;
  /** Also what was looked at, or dismissed. */
  readonly all: boolean;
  readonly most: number;
}

/** What is wanted of the changes that came behind a place. */
export interface ArrivedAsked {
  /** Null for the place before all. */
  readonly behind: Place | null;
  /** As in what is asked of the journal. */
  readonly query: string;
  readonly most: number;
}

/** A change in the library, and how the reader stands to it. */
export interface JournalEntry extends Changed {
  /** The story that has the text by now. */
  readonly story: Story;
  /** Whether it was looked at, or dismissed. */
  readonly looked: boolean;
  /** When the reader has reviewed it: ISO 8601, in UTC; null where that was not yet. */
  readonly reviewed: string | null;
  readonly note: Note | null;
}

/** Changes, the latest first, and how many others there are that were not asked for. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  readonly more: number;
}

/** Changes, the latest, among which the journal is looked for. With more, older ones are found that nobody has looked at, and it takes longer to open. */
const REACH = 5000;

/** The changes of a library as its reader asks for them. @throws {Trouble} where the query is none */
export async function journalOf(
  store: Store,
  of: Marks,
  { since, query, all, most }: JournalAsked,
): Promise<Journal> {
  const passed = all ? null : of.caughtUp;
  const from =
    [since, passed]
      .filter((time) => time !== null)
      .sort()
      .at(-1) ?? null;
  const found = await store.revisions.changed(from, REACH);
  const wanted = found.filter((one) => all || !isLooked(of, one));
  const within = query === '' ? wanted : await inFound(store, query, of, wanted);
  const shown = within.slice(0, most);
  const entries = await entriesOf(store, of, shown);
  return { entries, more: within.length - shown.length };
}

/** Changes with the stories that have them by now, and how the reader stands to them. */
export async function entriesOf(
  store: Store,
  of: Marks,
  changes: readonly Changed[],
): Promise<JournalEntry[]> {
  const stories = await store.stories.of(changes.map(({ article }) => article));
  const storyOf = new Map(
    stories.flatMap((story) => story.versions.map(({ article }) => [article.id, story])),
  );
  return changes.flatMap((one): JournalEntry[] => {
    const story = storyOf.get(one.article);
    if (!story) return [];
    const reviewed = reviewedAt(of, one);
    const note = of.notes.get(onChange(one.before, one.article)) ?? null;
    return [{ ...one, story, looked: isLooked(of, one), reviewed, note }];
  });
}

/** The changes that came behind a place, the first `most`, of those that a query finds; null where the library has no such place. @throws {Trouble} where the query is none */
export async function arrivedOf(
  store: Store,
  of: Marks,
  { behind, query, most }: ArrivedAsked,
): Promise<Arrived<JournalEntry> | null> {
  const found = await store.revisions.arrived(behind, most);
  if (found === null) return null;
  const { changes } = found;
  const wanted = query === '' ? changes : await inFound(store, query, of, changes);
  return { ...found, changes: await entriesOf(store, of, wanted) };
}

async function inFound(
  store: Store,
  text: string,
  { read, starred }: Marks,
  changes: readonly Changed[],
): Promise<readonly Changed[]> {
  const seen = { read: new Set(read.keys()), starred, changed: new Set<string>() };
  const query = parseQuery(text, Date.now());
  const { articles } = await store.stories.find(query, seen, REACH);
  const stories = await store.stories.of(articles);
  // What others changed in a story that a publisher has as well is not this publisher's.
  const asked = stories.flatMap(({ versions }) =>
    versions.flatMap(({ article: { id, publisher } }) => {
      const name = searchWords(publisher ?? '');
      const isAsked =
        query.publishers.length === 0 || query.publishers.some((one) => holds(name, one));
      return isAsked ? [id] : [];
    }),
  );
  const ids = new Set(asked);
  return changes.filter(({ article }) => ids.has(article));
}

/** Two texts that one source held, one after the other. */
interface Between {
  /** Ids of what it held after the left one, up to the right one. */
  readonly steps: readonly string[];
  /** When each was found: ISO 8601, in UTC. */
  readonly fetched: Readonly<Record<Side, string>>;
}

/** What the source of both articles held between them; null where they have none in common, or the right one is not later. */
export async function between(store: Store, left: string, right: string): Promise<Between | null> {
  const article = await store.articles.get(right);
  const there = article ? await store.revisions.at(article.path) : [];
  const last = there.findLast((revision) => revision.article === right);
  const held = last ? await store.revisions.of([last.source]) : [];
  const to = held.findLastIndex((revision) => revision.article === right);
  const from = held.slice(0, Math.max(0, to)).findLastIndex(({ article }) => article === left);
  const [before, now] = [held[from], held[to]];
  if (!before || !now) return null;
  return {
    steps: held.slice(from + 1, to + 1).map(({ article }) => article),
    fetched: { left: before.fetched, right: now.fetched },
  };
}

import type { Article } from '../article/article.ts';
import type { Marks, Seen } from '../reader/marks.ts';
import type { Regrouping } from '../story/regroup.ts';
import type { Story } from '../story/story.ts';
import type { Witness } from '../story/witness.ts';
import type { Followed } from './followed.ts';
import type { Checked, Proof, Recorded } from './records.ts';
import type { Judged, KeptRevision, Revision } from './revisions.ts';
import type { Query } from './search/query.ts';
import type { KeptPage, Look, NewVisit } from './visits.ts';

/** What comes into a store at once: what a source held, and the text of it where that is a new one. */
export interface Addition {
  readonly revision: Revision;
  readonly article: Article | null;
  /** At what the clock stood where that was behind: ISO 8601, in UTC. */
  readonly clock?: string | undefined;
}

/** What is kept together with additions. */
export interface Besides {
  /** What revisions are by now that were kept before. */
  readonly judged: readonly Judged[];
  readonly visits: readonly NewVisit[];
  /** When it is added: ISO 8601, in UTC; null where that is when it was found. */
  readonly at: string | null;
}

export const NOTHING_BESIDES: Besides = { judged: [], visits: [], at: null };

/** A source that holds another text by now than the one that a reader has seen of it: ids of articles. */
export interface Overtaken {
  readonly seen: string;
  readonly newest: string;
}

/** What a source held, and the article that was the last before to be whole. */
export interface Changed extends Revision {
  readonly before: string;
}

/** A place in the order in which a store came to hold things: a number, from 1, and what tells it from the same place in another store. */
export interface Place {
  readonly number: number;
  readonly hash: string;
}

/** What came into a store behind a place. */
export interface Arrived<Of = Changed> {
  /** The changes, in the order in which they came. */
  readonly changes: readonly Of[];
  /** The place up to which they are all; null where nothing ever came. */
  readonly to: Place | null;
  /** Whether there may be others behind that. */
  readonly more: boolean;
}

/** Who decides something about a library, by the name of the account, and when: ISO 8601, in UTC. */
export interface Decider {
  readonly who: string;
  readonly at: string;
}

/** A decision about stories, as the journal of these has it. */
export interface Regrouped extends Decider {
  readonly number: number;
  readonly decided: Regrouping;
  /** The titles by then: of the text that was split off and of its story, or of the two stories that were joined. */
  readonly titles: readonly string[];
  /** When it was taken back: ISO 8601, in UTC; null where it holds. */
  readonly undone: string | null;
}

/** What answers a query. */
export interface Found {
  /** Ids of articles, one of each story, the stories with the newest articles first. */
  readonly articles: readonly string[];
  /** Whether there may be others, of older articles than were looked at. */
  readonly more: boolean;
}

/**
 * Where articles are kept. Says nothing that only one kind of store can do: every verb is
 * asynchronous, and is asked and answers in plain data.
 */
export interface Store {
  /**
   * Does a work wholly or not at all; meanwhile nobody else changes what is kept, so that what is
   * added can go by what was asked. The work uses only the store that it is given.
   */
  together<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /**
   * Keeps additions and finds the stories of their articles: all of them or, where this fails,
   * none, as for a revision of an article that is neither here nor among them.
   */
  add(additions: readonly Addition[], besides?: Besides): Promise<void>;
  readonly articles: {
    get(id: string): Promise<Article | null>;
    /** Ids that begin so, in the order in which the articles were added. */
    beginning(prefix: string): Promise<readonly string[]>;
    /** How many there are. */
    count(): Promise<number>;
    /**
     * Keeps an article in place of what was read before, under the same id, and its content as
     * `contentOf` has it: all of it or nothing. Its story stays the same.
     */
    replace(before: Article, article: Article, content: string): Promise<void>;
  };
  readonly revisions: {
    /** What some sources held, oldest first; of one time in the order in which it was added. */
    of(sources: readonly string[]): Promise<readonly Revision[]>;
    /** The same with all that is kept of them. */
    kept(sources: readonly string[]): Promise<readonly KeptRevision[]>;
    /** Of all sources, what was read from a path, oldest first. */
    at(path: string): Promise<readonly Revision[]>;
    /**
     * The sources that have overtaken a reader, what changed last first. A reader has seen what a
     * source held when its text was read later than it was fetched; where nothing of a source was
     * read, what it held when the reader had caught up with all, or else at first.
     */
    overtaken(by: Pick<Marks, 'read' | 'caughtUp'>, most: number): Promise<readonly Overtaken[]>;
    /** What sources held after something else, found later than `since` (ISO 8601, in UTC), the latest first. */
    changed(since: string | null, most: number): Promise<readonly Changed[]>;
    /** The changes that came behind a place, whenever they were found, the first `most` of them; null where this store has no such place. A null place is the one before all. */
    arrived(behind: Place | null, most: number): Promise<Arrived | null>;
    /** The last place; null where nothing ever came. */
    last(): Promise<Place | null>;
  };
  readonly stories: {
    count(): Promise<number>;
    /** The stories with the newest articles, newest first, after so many others (0 where none are named); a text that was cut short is in none. */
    latest(most: number, from?: number): Promise<readonly Story[]>;
    /**
     * Id of the article that has a number: the versions are counted from 1, through the stories as
     * `latest` lists them. Null where there are fewer.
     */
    numbered(number: number): Promise<string | null>;
    /** The stories of these articles, each once, in the articles' order. */
    of(articles: readonly string[]): Promise<readonly Story[]>;
    /**
     * Splits or joins stories as a reader decides; an article that is in none stays so. Answers with
     * the decision's number in the journal of these, null where nothing was changed.
     */
    regroup(decided: Regrouping, by: Decider): Promise<number | null>;
    /** What readers decided, in the order in which they did. */
    regrouped(): Promise<readonly Regrouped[]>;
    /** Takes a decision back, `at` a time (ISO 8601, in UTC); false where there is none of that number, or it is taken back already. */
    takeBack(number: number, at: string): Promise<boolean>;
    /**
     * The stories with an article that answers a query. Of these articles no more than `reach` need
     * be looked at, the last to be added first.
     */
    find(query: Query, seen: Seen, reach: number): Promise<Found>;
  };
  /** The addresses that are fetched again, in the order in which they came. */
  readonly followed: {
    all(): Promise<readonly Followed[]>;
    /** Those that are to be fetched again at `time` (ISO 8601, in UTC) or before. */
    due(time: string): Promise<readonly Followed[]>;
    /** Those of some addresses that are followed. */
    at(addresses: readonly string[]): Promise<readonly Followed[]>;
    /** Keeps all of them or none, each in place of what was known of its address. */
    put(followed: readonly Followed[]): Promise<void>;
    remove(addresses: readonly string[]): Promise<void>;
  };
  readonly visits: {
    /** Keeps a visit and what is known of addresses since, as `followed.put`: all of it or none. */
    keep(visit: NewVisit, followed: readonly Followed[]): Promise<void>;
    /** The visits to addresses that show a source, oldest first, the own ones from the first that saw it. */
    of(source: string): Promise<readonly Look[]>;
    /** When something of these sources was found last, or these or the addresses that show them were visited: ISO 8601, in UTC; null where that was never. */
    latest(sources: readonly string[]): Promise<string | null>;
    /** Which looks of witnesses are kept of an address. */
    witnessed(address: string): Promise<readonly Witness[]>;
    /** The numbers of the kept pages of addresses, or (null) of all, oldest first. */
    pages(addresses: readonly string[] | null): Promise<readonly number[]>;
    /** The kept page of this number, or null. */
    page(number: number): Promise<KeptPage | null>;
  };
  /**
   * Checks what is kept against the records of it, each of which has the hash of the one before. What
   * is not kept for good has none. Looks for the record that has a hash, in hexadecimal, where one is given.
   */
  check(hash?: string | null): Promise<Checked>;
  /** The records of texts that were found, of which the words have a SHA-256, in hexadecimal. */
  recorded(sha256: string): Promise<readonly Recorded[]>;
  /** The records of articles, by id; null where one of them has none. */
  proof(articles: readonly string[]): Promise<Proof | null>;
  /**
   * Calls `told` whenever somebody changed what is kept, until what it answers with is called; null
   * where a store cannot tell, and has to be asked from time to time.
   */
  watch(told: () => void): Promise<(() => Promise<void>) | null>;
  close(): Promise<void>;
}

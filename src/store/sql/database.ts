import type { Query } from '../search/query.ts';
import type { Searchable } from '../search/words.ts';
import type { Statements, Values } from './statements.ts';

/** A library's database, of an engine that is asked in SQL. */
export interface Database {
  /** Where it lies, as that may be told. */
  readonly where: string;
  /** @throws {Trouble} for what the engine says */
  read<T>(work: (sql: Statements) => Promise<T>): Promise<T>;
  /** Does a work that sees nothing of what others write meanwhile. @throws {Trouble} as `read` */
  still<T>(work: (sql: Statements) => Promise<T>): Promise<T>;
  /**
   * Does a work wholly, or leaves everything as it was; nobody else changes the library meanwhile.
   * Only what the work is given may be used in it.
   *
   * @throws {Trouble} as `read`
   */
  wholly<T>(work: (within: Database) => Promise<T>): Promise<T>;
  /** As `watch` of a store. @throws {Trouble} as `read` */
  watch(told: () => void): Promise<(() => Promise<void>) | null>;
  /** What the engine says in its own way. */
  readonly own: Own;
  close(): Promise<void>;
}

/** A condition of SQL, and the values that stand in it. */
export interface Where {
  readonly holds: string;
  readonly values: Values;
}

/** What each engine says in its own way: how its tables are made, how articles are found by their words, and how many are in stories. */
export interface Own {
  /** A step of migrations.ts, as the engine has it. */
  spelled(step: string): string;
  /** The form of a library, the number of its last step; 0 where nothing has been kept yet. */
  formOf(sql: Statements): Promise<number>;
  setForm(sql: Statements, form: number): Promise<void>;
  /** The names of all tables that are there, but for those that only the engine itself uses. */
  tables(sql: Statements): Promise<readonly string[]>;
  /** A query for the number of articles that are in stories, as `placed`; none is ever taken out. */
  readonly placed: string;
  /** Lets an article be found by its words, under its number. */
  put(sql: Statements, number: number, words: Searchable): Promise<void>;
  /** Takes it out again: it is told what was put in. */
  take(sql: Statements, number: number, words: Searchable): Promise<void>;
  /** Tables that have the rows of articles and what `holding` asks of, and what brings those that were added last first. */
  readonly searched: { readonly from: string; readonly latest: string };
  /** The condition that an article has all phrases, and one of the publishers where there are some. */
  holding(query: Pick<Query, 'phrases' | 'publishers'>): Where;
}

import type { DatabaseSync } from 'node:sqlite';
import type { Article } from '../../article/article.ts';
import { NOTHING_BESIDES, type Store } from '../store.ts';
import type { Writer } from './add.ts';
import { decisions } from './decisions.ts';
import { told } from './errors.ts';
import { followedRows } from './followed.ts';
import {
  arrived,
  changed,
  keptOf,
  lastPlace,
  overtaken,
  revisionsAt,
  revisionsOf,
} from './revisions.ts';
import { articleOf } from './rows.ts';
import { findStories } from './search.ts';
import { type Statements, statements } from './statements.ts';
import { countStories, latestStories, numberedVersion, storiesOf } from './stories.ts';
import { visitRows } from './visits.ts';

/** A library on disk, opened. `close` gives back what was opened for it. */
export function sqliteStore(db: DatabaseSync, close: () => void): Store {
  const sql = statements(db);
  const path = db.location() ?? '';
  let writer: Writer | null = null;

  async function change<T>(work: (writer: Writer) => T): Promise<T> {
    // Most who open a library only read it.
    const write = await import('./add.ts');
    const open = writer ?? write.writer(db, sql);
    writer = open;
    return told(path, () => work(open));
  }
  return {
    add: (additions, besides = NOTHING_BESIDES) =>
      change((writer) => writer.add(additions, besides)),
    articles: {
      get: async (id) => told(path, () => getArticle(sql, id)),
      beginning: async (prefix) => told(path, () => beginning(sql, prefix)),
      count: async () => told(path, () => countArticles(sql)),
      replace: (before, article, content) =>
        change((writer) => writer.replace(before, article, content)),
    },
    revisions: {
      of: async (sources) => told(path, () => revisionsOf(sql, sources)),
      kept: async (sources) => told(path, () => keptOf(sql, sources)),
      at: async (place) => told(path, () => revisionsAt(sql, place)),
      overtaken: async (by, most) => told(path, () => overtaken(sql, by, most)),
      changed: async (since, most) => told(path, () => changed(sql, since, most)),
      arrived: async (behind, most) => told(path, () => arrived(sql, behind, most)),
      last: async () => told(path, () => lastPlace(sql)),
    },
    stories: {
      count: async () => told(path, () => countStories(sql)),
      latest: async (most, rest) => told(path, () => latestStories(sql, most, rest)),
      numbered: async (number) => told(path, () => numberedVersion(sql, number)),
      of: async (ids) => told(path, () => storiesOf(sql, ids)),
      regroup: (decided, by) => change((writer) => writer.regroup(decided, by)),
      regrouped: async () => told(path, () => decisions(sql)),
      takeBack: (number, at) => change((writer) => writer.takeBack(number, at)),
      find: async (query, seen, reach) => told(path, () => findStories(sql, query, seen, reach)),
    },
    followed: followedRows(db, sql, path),
    visits: visitRows(db, sql, path),
    check: async () => {
      const { checkRecords } = await import('./check.ts');
      return told(path, () => checkRecords(sql));
    },
    recorded: async (sha256) => {
      const { recordedOf } = await import('./proof.ts');
      return told(path, () => recordedOf(sql, sha256));
    },
    proof: async (articles) => {
      const { proofOf } = await import('./proof.ts');
      return told(path, () => proofOf(sql, articles));
    },
    close: async () => told(path, close),
  };
}

function getArticle(sql: Statements, id: string): Article | null {
  const row = sql.get('SELECT * FROM article JOIN body USING (number) WHERE id = ?', id);
  return row ? articleOf(row) : null;
}

/** None is ever taken out, and so the last has their number: they need not be counted one by one. */
function countArticles(sql: Statements): number {
  return Number(sql.get('SELECT max(number) AS last FROM article')?.last ?? 0);
}

function beginning(sql: Statements, prefix: string): string[] {
  const ids = 'SELECT id FROM article WHERE id >= ? AND id < ? ORDER BY number';
  return sql.all(ids, prefix, `${prefix}\u{10ffff}`).map(({ id }) => String(id));
}

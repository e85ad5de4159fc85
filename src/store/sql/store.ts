import type { Article } from '../../article/article.ts';
import { NOTHING_BESIDES, type Store } from '../store.ts';
import type { Database, Own } from './database.ts';
import { decisions } from './decisions.ts';
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
import type { Statements } from './statements.ts';
import { countStories, latestStories, numberedVersion, storiesOf } from './stories.ts';
import { visitRows } from './visits.ts';

/** A library in a database. */
export function sqlStore(db: Database): Store {
  const { read } = db;
  /** Most who open a library only read it. */
  type Writer = typeof import('./add.ts');
  const change = async <T>(work: (write: Writer, sql: Statements, own: Own) => Promise<T>) => {
    const write = await import('./add.ts');
    return db.wholly((within) => within.read((sql) => work(write, sql, within.own)));
  };
  return {
    together: (work) => db.wholly((within) => work(sqlStore(within))),
    add: (additions, besides = NOTHING_BESIDES) =>
      change((write, sql, own) => write.add(sql, own, additions, besides)),
    articles: {
      get: (id) => read((sql) => getArticle(sql, id)),
      beginning: (prefix) => read((sql) => beginning(sql, prefix)),
      count: () => read(countArticles),
      replace: (before, article, content) =>
        change((write, sql, own) => write.replaceArticle(sql, own, before, article, content)),
    },
    revisions: {
      of: (sources) => read((sql) => revisionsOf(sql, sources)),
      kept: (sources) => read((sql) => keptOf(sql, sources)),
      at: (path) => read((sql) => revisionsAt(sql, path)),
      overtaken: (by, most) => read((sql) => overtaken(sql, by, most)),
      changed: (since, most) => read((sql) => changed(sql, since, most)),
      arrived: (behind, most) => read((sql) => arrived(sql, behind, most)),
      last: () => read(lastPlace),
    },
    stories: {
      count: () => read(countStories),
      latest: (most, rest) => read((sql) => latestStories(sql, most, rest)),
      numbered: (number) => read((sql) => numberedVersion(sql, number)),
      of: (ids) => read((sql) => storiesOf(sql, ids)),
      regroup: (decided, by) =>
        change((write, sql, own) => write.regroupStories(sql, own, decided, by)),
      regrouped: () => read(decisions),
      takeBack: (number, at) =>
        change((write, sql, own) => write.takeBackDecision(sql, own, number, at)),
      find: (query, seen, reach) => read((sql) => findStories(sql, db.own, query, seen, reach)),
    },
    followed: followedRows(db),
    visits: visitRows(db),
    async check(hash = null) {
      const { checkRecords } = await import('./check.ts');
      return db.still((sql) => checkRecords(sql, hash));
    },
    async recorded(sha256) {
      const { recordedOf } = await import('./proof.ts');
      return read((sql) => recordedOf(sql, sha256));
    },
    async proof(articles) {
      const { proofOf } = await import('./proof.ts');
      return read((sql) => proofOf(sql, articles));
    },
    watch: (told) => db.watch(told),
    close: () => db.close(),
  };
}

async function getArticle(sql: Statements, id: string): Promise<Article | null> {
  const row = await sql.get('SELECT * FROM article JOIN body USING (number) WHERE id = ?', id);
  return row ? articleOf(row) : null;
}

/** None is ever taken out, and so the last has their number: they need not be counted one by one. */
async function countArticles(sql: Statements): Promise<number> {
  return Number((await sql.get('SELECT max(number) AS last FROM article'))?.last ?? 0);
}

async function beginning(sql: Statements, prefix: string): Promise<string[]> {
  const ids = 'SELECT id FROM article WHERE id >= ? AND id < ? ORDER BY number';
  return (await sql.all(ids, prefix, `${prefix}\u{10ffff}`)).map(({ id }) => String(id));
}

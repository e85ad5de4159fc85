import type { Marks } from '../../reader/marks.ts';
import type { Revision } from '../revisions.ts';
import type { Overtaken } from '../store.ts';
import { revisionOf } from './rows.ts';
import { allAmong, type Statements } from './statements.ts';

export function revisionsOf(sql: Statements, sources: readonly string[]): Revision[] {
  const revisions = 'SELECT * FROM revision WHERE source IN $ ORDER BY number';
  return allAmong(sql, revisions, sources).map(revisionOf);
}

export function revisionsAt(sql: Statements, path: string): Revision[] {
  const revisions = `SELECT revision.* FROM article JOIN revision ON revision.article = article.id
    WHERE path = ? ORDER BY revision.number`;
  return sql.all(revisions, path).map(revisionOf);
}

const OVERTAKEN = `
  WITH read AS (
    SELECT source, max(number) AS number FROM json_each(?1)
    JOIN revision ON article = key AND fetched <= value
    WHERE kind <> 'short' GROUP BY source
  ),
  passed AS (
    SELECT DISTINCT source FROM revision
    WHERE kind IN ('changed', 'returned') AND fetched > ?2
    AND source NOT IN (SELECT source FROM read)
  ),
  last AS (
    SELECT number FROM read
    UNION ALL
    SELECT (
      SELECT number FROM revision
      WHERE source = passed.source AND kind <> 'short' AND fetched <= ?2
      ORDER BY number DESC LIMIT 1
    ) FROM passed
  )
  SELECT seen.article AS seen, newest.article AS newest
  FROM last JOIN revision AS seen USING (number)
  JOIN revision AS newest ON newest.number = (
    SELECT number FROM revision WHERE source = seen.source AND kind <> 'short'
    ORDER BY number DESC LIMIT 1
  )
  WHERE seen.article <> newest.article
  ORDER BY newest.number DESC LIMIT ?3`;

/** Goes by what the reader has read and by what has changed lately, not by all that is there. */
export function overtaken(
  sql: Statements,
  { read, visited }: Pick<Marks, 'read' | 'visited'>,
  most: number,
): Overtaken[] {
  const rows = sql.all(OVERTAKEN, JSON.stringify(Object.fromEntries(read)), visited, most);
  return rows.map(({ seen, newest }) => ({ seen: String(seen), newest: String(newest) }));
}

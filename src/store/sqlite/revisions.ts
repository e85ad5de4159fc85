import type { Marks } from '../../reader/marks.ts';
import type { Revision } from '../revisions.ts';
import type { Changed, Overtaken } from '../store.ts';
import { line, revisionOf } from './rows.ts';
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

/** Changes, the latest, that can have overtaken a reader who has read nothing of their sources. With more, older ones are told in the list, and its first frame comes later: changes are kept until they are looked at. */
const LATELY = 1000;

const OVERTAKEN = `
  WITH read AS (
    SELECT source, max(number) AS number FROM json_each(?1)
    JOIN revision ON article = key AND fetched <= value
    WHERE kind <> 'short' GROUP BY source
  ),
  lately AS (
    SELECT source FROM revision
    WHERE kind IN ('changed', 'returned') AND fetched > ?2
    ORDER BY fetched DESC LIMIT ${LATELY}
  ),
  passed AS (
    SELECT DISTINCT source FROM lately WHERE source NOT IN (SELECT source FROM read)
  ),
  last AS (
    SELECT number FROM read
    UNION ALL
    SELECT coalesce(
      (
        SELECT number FROM revision
        WHERE source = passed.source AND kind <> 'short' AND fetched <= ?2
        ORDER BY number DESC LIMIT 1
      ),
      (
        SELECT number FROM revision
        WHERE source = passed.source AND kind <> 'short' ORDER BY number LIMIT 1
      )
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
  { read, caughtUp }: Pick<Marks, 'read' | 'caughtUp'>,
  most: number,
): Overtaken[] {
  const rows = sql.all(OVERTAKEN, JSON.stringify(Object.fromEntries(read)), caughtUp ?? '', most);
  return rows.map(({ seen, newest }) => ({ seen: String(seen), newest: String(newest) }));
}

const CHANGED = `
  SELECT revision.*, (
    SELECT article FROM revision AS earlier
    WHERE earlier.source = revision.source AND earlier.number < revision.number
    ORDER BY earlier.kind = 'short', earlier.number DESC LIMIT 1
  ) AS before
  FROM revision WHERE kind IN ('changed', 'returned') AND fetched > ?
  ORDER BY fetched DESC, number DESC LIMIT ?`;

/** Goes by what has changed lately, not by all that is there. */
export function changed(sql: Statements, since: string | null, most: number): Changed[] {
  const rows = sql.all(CHANGED, since ?? '', Math.min(most, Number.MAX_SAFE_INTEGER));
  return rows.flatMap((row) =>
    row.before === null ? [] : [{ ...revisionOf(row), before: line(row.before) }],
  );
}

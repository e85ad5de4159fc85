import type { Marks } from '../../reader/marks.ts';
import type { KeptRevision, Revision } from '../revisions.ts';
import type { Arrived, Changed, Overtaken, Place } from '../store.ts';
import { keptRevisionOf, line, revisionOf } from './rows.ts';
import { allAmong, type ResultRow, type Statements } from './statements.ts';

export async function revisionsOf(
  sql: Statements,
  sources: readonly string[],
): Promise<Revision[]> {
  const revisions = `${KEPT} AND kind <> 'same' ORDER BY fetched, number`;
  return (await allAmong(sql, revisions, sources)).map(revisionOf);
}

export async function keptOf(sql: Statements, sources: readonly string[]): Promise<KeptRevision[]> {
  const rows = await allAmong(sql, `${KEPT} ORDER BY fetched, number`, sources);
  return rows.map(keptRevisionOf);
}

const KEPT = 'SELECT * FROM revision WHERE source IN $';

export async function revisionsAt(sql: Statements, path: string): Promise<Revision[]> {
  const revisions = `SELECT revision.* FROM article JOIN revision ON revision.article = article.id
    WHERE path = ? AND kind <> 'same' ORDER BY fetched, revision.number`;
  return (await sql.all(revisions, path)).map(revisionOf);
}

/** Changes, the latest, that can have overtaken a reader who has read nothing of their sources. With more, older ones are told in the list, and its first frame comes later: changes are kept until they are looked at. */
const LATELY = 1000;

const OVERTAKEN = `
  WITH read AS (
    SELECT source, number, row_number() OVER (
      PARTITION BY source ORDER BY fetched DESC, number DESC
    ) AS rank
    FROM json_each(?) JOIN revision ON article = key AND fetched <= value
    WHERE kind NOT IN ('short', 'notice', 'same')
  ),
  lately AS (
    SELECT source FROM revision
    WHERE kind IN ('changed', 'returned') AND fetched > ?
    ORDER BY fetched DESC LIMIT ${LATELY}
  ),
  passed AS (
    SELECT DISTINCT source FROM lately WHERE source NOT IN (SELECT source FROM read)
  ),
  last AS (
    SELECT number FROM read WHERE rank = 1
    UNION ALL
    SELECT coalesce(
      (
        SELECT number FROM revision
        WHERE source = passed.source AND kind NOT IN ('short', 'notice', 'same') AND fetched <= ?
        ORDER BY fetched DESC, number DESC LIMIT 1
      ),
      (
        SELECT number FROM revision
        WHERE source = passed.source AND kind NOT IN ('short', 'notice', 'same')
        ORDER BY fetched, number LIMIT 1
      )
    ) FROM passed
  )
  SELECT seen.article AS seen, newest.article AS newest
  FROM last JOIN revision AS seen USING (number)
  JOIN revision AS newest ON newest.number = (
    SELECT number FROM revision WHERE source = seen.source AND kind NOT IN ('short', 'notice', 'same')
    ORDER BY fetched DESC, number DESC LIMIT 1
  )
  WHERE seen.article <> newest.article
  ORDER BY newest.fetched DESC, newest.number DESC LIMIT ?`;

/** Goes by what the reader has read and by what has changed lately, not by all that is there. */
export async function overtaken(
  sql: Statements,
  { read, caughtUp }: Pick<Marks, 'read' | 'caughtUp'>,
  most: number,
): Promise<Overtaken[]> {
  const [known, since] = [JSON.stringify(Object.fromEntries(read)), caughtUp ?? ''];
  const rows = await sql.all(OVERTAKEN, known, since, since, most);
  return rows.map(({ seen, newest }) => ({ seen: String(seen), newest: String(newest) }));
}

const BEFORE = `(
    SELECT article FROM revision AS earlier
    WHERE earlier.source = revision.source AND earlier.kind <> 'same'
      AND (earlier.fetched, earlier.number) < (revision.fetched, revision.number)
    ORDER BY earlier.kind IN ('short', 'notice'), earlier.fetched DESC, earlier.number DESC LIMIT 1
  ) AS before`;

const CHANGED = `
  SELECT revision.*, ${BEFORE}
  FROM revision WHERE kind IN ('changed', 'returned') AND fetched > ?
  ORDER BY fetched DESC, number DESC LIMIT ?`;

/** Goes by what has changed lately, not by all that is there. */
export async function changed(
  sql: Statements,
  since: string | null,
  most: number,
): Promise<Changed[]> {
  const rows = await sql.all(CHANGED, since ?? '', Math.min(most, Number.MAX_SAFE_INTEGER));
  return rows.flatMap(changeOf);
}

function changeOf(row: ResultRow): Changed[] {
  return row.before === null ? [] : [{ ...revisionOf(row), before: line(row.before) }];
}

/** By the records, whose order and numbers stay as they are; what a record says of a text names one revision. */
const ARRIVED = `
  SELECT record.number AS place, record.hash, revision.*, ${BEFORE}
  FROM record JOIN revision ON revision.article = json_extract(record.content, '$.article')
    AND revision.source = json_extract(record.content, '$.source')
    AND revision.fetched = json_extract(record.content, '$.seen')
  WHERE record.number > ? AND json_extract(record.content, '$.what') = 'text'
    AND revision.kind IN ('changed', 'returned')
  ORDER BY record.number LIMIT ?`;

export async function arrived(
  sql: Statements,
  behind: Place | null,
  most: number,
): Promise<Arrived | null> {
  const known = behind && (await placeOf(sql, 'WHERE number = ?', behind.number));
  if (known?.hash !== behind?.hash) return null;
  const rows = await sql.all(ARRIVED, behind?.number ?? 0, most + 1);
  const shown = rows.slice(0, most);
  const [end, more] = [shown.at(-1), rows.length > most];
  const to =
    more && end ? { number: Number(end.place), hash: line(end.hash) } : await lastPlace(sql);
  return { changes: shown.flatMap(changeOf), to, more };
}

export async function lastPlace(sql: Statements): Promise<Place | null> {
  return placeOf(sql, 'ORDER BY number DESC LIMIT 1');
}

async function placeOf(sql: Statements, which: string, ...values: number[]): Promise<Place | null> {
  const row = await sql.get(`SELECT number, hash FROM record ${which}`, ...values);
  return row ? { number: Number(row.number), hash: line(row.hash) } : null;
}

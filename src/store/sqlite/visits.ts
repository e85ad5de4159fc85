import type { DatabaseSync } from 'node:sqlite';
import type { Store } from '../store.ts';
import {
  isSameAgain,
  type KeptPage,
  looksAt,
  looksInTime,
  type NewVisit,
  witnessText,
} from '../visits.ts';
import { told } from './errors.ts';
import { putFollowed } from './followed.ts';
import { noteVisit } from './records.ts';
import { line, textOrNull } from './rows.ts';
import { allAmong, type Statements, wholly } from './statements.ts';
import { sightings, visitOf } from './visit-rows.ts';

/** The visits to the addresses that a library follows; `path` is where it lies. */
export function visitRows(db: DatabaseSync, sql: Statements, path: string): Store['visits'] {
  return {
    keep: async (visit, followed) =>
      told(path, () =>
        wholly(db, sql, () => {
          keepVisit(sql, visit, null);
          for (const one of followed) putFollowed(sql, one);
        }),
      ),
    of: async (source) => told(path, () => looksOf(sql, source)),
    witnessed: async (address) =>
      told(path, () => sql.all(WITNESSED, address).flatMap((row) => visitOf(row).witness ?? [])),
    pages: async (addresses) => told(path, () => pagesOf(sql, addresses)),
    page: async (number) => told(path, () => pageOf(sql, number)),
  };
}

const VISIT = `INSERT INTO visit
  (address, at, outcome, why, final, status, etag, modified, size, sha256, witness)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const WITNESSED = 'SELECT * FROM visit WHERE address = ? AND witness IS NOT NULL';

/** Keeps a visit, that is told at a time of its own where this is not null. */
export function keepVisit(sql: Statements, visit: NewVisit, added: string | null): void {
  const { address, at, outcome, why, received, sources, page, witness } = visit;
  const before = sql.get(LAST_ANSWER, address);
  sql.run(
    VISIT,
    ...[address, at, outcome, why],
    ...[received?.final ?? null, received?.status ?? null],
    ...[received?.etag ?? null, received?.modified ?? null],
    ...[received?.size ?? null, received?.sha256 ?? null, witnessText(witness)],
  );
  const number = Number(sql.get('SELECT last_insert_rowid() AS number')?.number);
  const isAgain = witness === null && isSameAgain(received, textOrNull(before?.sha256));
  const seen = isAgain ? [] : [...new Set(sources)].sort();
  noteVisit(sql, { ...visit, sources: seen }, isAgain ? null : (page?.head ?? null), added);
  if (isAgain) return;
  if (page) sql.run('INSERT INTO page VALUES (?, ?, ?)', number, page.head, page.packed);
  for (const source of seen) sql.run('INSERT INTO sighting VALUES (?, ?)', source, number);
}

const LAST_ANSWER = `SELECT sha256 FROM visit
  WHERE address = ? AND witness IS NULL AND outcome <> 'failed' AND sha256 IS NOT NULL
  ORDER BY number DESC LIMIT 1`;

const VISITS = `SELECT visit.*, sighting.visit IS NOT NULL AS found FROM visit
  LEFT JOIN sighting ON sighting.source = ? AND sighting.visit = visit.number
  WHERE address = ? ORDER BY number`;

function looksOf(sql: Statements, source: string) {
  const addresses = sql.all(
    'SELECT DISTINCT address FROM sighting JOIN visit ON visit = number WHERE source = ?',
    source,
  );
  return looksInTime(
    addresses.flatMap(({ address }) =>
      looksAt(
        sql
          .all(VISITS, source, line(address))
          .map((row) => ({ ...visitOf(row), found: row.found === 1 })),
      ),
    ),
  );
}

function pagesOf(sql: Statements, addresses: readonly string[] | null): number[] {
  const rows = addresses
    ? allAmong(sql, `${PAGES} WHERE address IN $ ORDER BY number`, addresses)
    : sql.all(`${PAGES} ORDER BY number`);
  return rows.map(({ number }) => Number(number));
}

const PAGES = 'SELECT number FROM page JOIN visit ON visit = number';

function pageOf(sql: Statements, number: number): KeptPage | null {
  const row = sql.get('SELECT * FROM page JOIN visit ON visit = number WHERE number = ?', number);
  if (!row || !(row.packed instanceof Uint8Array)) return null;
  return {
    ...visitOf(row),
    sources: sightings(sql, number),
    head: String(row.head),
    packed: row.packed,
  };
}

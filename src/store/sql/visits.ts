import type { Store } from '../store.ts';
import {
  isSameAgain,
  type KeptPage,
  type Look,
  looksAt,
  looksInTime,
  type NewVisit,
  witnessText,
} from '../visits.ts';
import type { Database } from './database.ts';
import { putFollowed } from './followed.ts';
import { noteVisit } from './records.ts';
import { line, textOrNull } from './rows.ts';
import { allAmong, next, type Statements } from './statements.ts';
import { sightings, visitOf } from './visit-rows.ts';

/** The visits to the addresses that a library follows. */
export function visitRows(db: Database): Store['visits'] {
  return {
    keep: (visit, followed) =>
      db.wholly(({ read }) =>
        read(async (sql) => {
          await keepVisit(sql, visit, null);
          await putFollowed(sql, followed);
        }),
      ),
    of: (source) => db.read((sql) => looksOf(sql, source)),
    latest: (sources) => db.read((sql) => latestOf(sql, sources)),
    witnessed: (address) =>
      db.read(async (sql) =>
        (await sql.all(WITNESSED, address)).flatMap((row) => visitOf(row).witness ?? []),
      ),
    pages: (addresses) => db.read((sql) => pagesOf(sql, addresses)),
    page: (number) => db.read((sql) => pageOf(sql, number)),
  };
}

const VISIT = `INSERT INTO visit
  (number, address, at, outcome, why, final, status, etag, modified, size, sha256, witness)
  VALUES (${next('visit')}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number`;

const WITNESSED = 'SELECT * FROM visit WHERE address = ? AND witness IS NOT NULL ORDER BY number';

/** Keeps a visit, that is told at a time of its own where this is not null. */
export async function keepVisit(
  sql: Statements,
  visit: NewVisit,
  added: string | null,
): Promise<void> {
  const { address, at, outcome, why, received, sources, page, witness } = visit;
  const before = await sql.get(LAST_ANSWER, address);
  const row = await sql.get(
    VISIT,
    ...[address, at, outcome, why],
    ...[received?.final ?? null, received?.status ?? null],
    ...[received?.etag ?? null, received?.modified ?? null],
    ...[received?.size ?? null, received?.sha256 ?? null, witnessText(witness)],
  );
  const number = Number(row?.number);
  const isAgain = witness === null && isSameAgain(received, textOrNull(before?.sha256));
  const seen = isAgain ? [] : [...new Set(sources)].sort();
  const head = isAgain ? null : (page?.head ?? null);
  await noteVisit(sql, { ...visit, sources: seen }, head, added);
  if (isAgain) return;
  if (page) await sql.run('INSERT INTO page VALUES (?, ?, ?)', number, page.head, page.packed);
  await sql.each(
    'INSERT INTO sighting VALUES (?, ?)',
    seen.map((source) => [source, number]),
  );
}

const LAST_ANSWER = `SELECT sha256 FROM visit
  WHERE address = ? AND witness IS NULL AND outcome <> 'failed' AND sha256 IS NOT NULL
  ORDER BY number DESC LIMIT 1`;

const VISITS = `SELECT visit.*, sighting.visit IS NOT NULL AS found FROM visit
  LEFT JOIN sighting ON sighting.source = ? AND sighting.visit = visit.number
  WHERE address = ? ORDER BY number`;

async function latestOf(sql: Statements, sources: readonly string[]): Promise<string | null> {
  const showing = await allAmong(sql, SHOWING, sources);
  const addresses = [...sources, ...showing.map(({ address }) => line(address))];
  const rows = [
    ...(await allAmong(sql, LATEST_FOUND, sources)),
    ...(await allAmong(sql, LATEST_VISIT, addresses)),
  ];
  const times = rows.flatMap(({ latest }) => textOrNull(latest) ?? []);
  return times.sort().at(-1) ?? null;
}

const SHOWING =
  'SELECT DISTINCT address FROM sighting JOIN visit ON visit = number WHERE source IN $';
const LATEST_FOUND = 'SELECT max(fetched) AS latest FROM revision WHERE source IN $';
const LATEST_VISIT = 'SELECT max(at) AS latest FROM visit WHERE address IN $';

async function looksOf(sql: Statements, source: string): Promise<Look[]> {
  const addresses = await sql.all(
    'SELECT DISTINCT address FROM sighting JOIN visit ON visit = number WHERE source = ? ORDER BY address',
    source,
  );
  const looks: Look[] = [];
  for (const { address } of addresses) {
    const rows = await sql.all(VISITS, source, line(address));
    looks.push(...looksAt(rows.map((row) => ({ ...visitOf(row), found: row.found === 1 }))));
  }
  return looksInTime(looks);
}

async function pagesOf(sql: Statements, addresses: readonly string[] | null): Promise<number[]> {
  const rows = addresses
    ? await allAmong(sql, `${PAGES} WHERE address IN $ ORDER BY number`, addresses)
    : await sql.all(`${PAGES} ORDER BY number`);
  return rows.map(({ number }) => Number(number));
}

const PAGES = 'SELECT number FROM page JOIN visit ON visit = number';

async function pageOf(sql: Statements, number: number): Promise<KeptPage | null> {
  const row = await sql.get(
    'SELECT * FROM page JOIN visit ON visit = number WHERE number = ?',
    number,
  );
  if (!row || !(row.packed instanceof Uint8Array)) return null;
  return {
    ...visitOf(row),
    sources: await sightings(sql, number),
    head: String(row.head),
    packed: row.packed,
  };
}

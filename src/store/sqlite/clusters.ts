import type { Member } from '../../story/likeness.ts';
import type { Fetched, Kept, Needs } from '../../story/steps.ts';
import { damaged } from './errors.ts';
import { parsed } from './rows.ts';
import { allAmong, type Cell, type ResultRow, type Statements } from './statements.ts';

/** Answers what the clusters need, each kind by one query. */
export function fetchClusters(sql: Statements, needs: Needs): Fetched {
  const { frequencies = [], postings = [], bands = [], members = [], shingles = [] } = needs;
  const { stories = [] } = needs;
  const found = [
    ...allAmong(sql, 'SELECT * FROM member WHERE id IN $', members),
    ...allAmong(sql, 'SELECT * FROM member WHERE story IN $', stories),
  ].map(memberOf);
  return {
    // None is ever taken out, and so the last has their number.
    articles: Number(sql.get('SELECT max(rowid) AS last FROM member')?.last ?? 0),
    frequencies: new Map(
      allAmong(sql, 'SELECT * FROM frequency WHERE term IN $', frequencies).map((row) => [
        Number(row.term),
        Number(row.articles),
      ]),
    ),
    postings: new Map(
      allAmong(sql, 'SELECT * FROM posting WHERE term IN $', postings).map((row) => [
        Number(row.term),
        idsOf(row.ids),
      ]),
    ),
    bands: new Map(
      allAmong(sql, 'SELECT * FROM band WHERE band IN $', bands).map((row) => [
        Number(row.band),
        idsOf(row.ids),
      ]),
    ),
    members: new Map(found.map((member) => [member.id, member])),
    shingles: new Map(
      allAmong(sql, 'SELECT * FROM shingles WHERE id IN $', shingles).map((row) => [
        String(row.id),
        new Uint32Array(bufferOf(row.hashes)),
      ]),
    ),
    ties: new Map(
      allAmong(sql, TIES, stories).map((row) => [String(row.pair), row.together === 1]),
    ),
  };
}

/** A pair is the ids of two articles, the lesser first, so that those of a member lie together. */
const TIES = `SELECT tie.* FROM member
  JOIN tie ON pair > member.id || ' ' AND pair < member.id || '!' WHERE story IN $`;

/** Writes what of the clusters is new or changed; of a story its members say which it is. */
export function keepClusters(sql: Statements, kept: Kept): void {
  for (const [term, articles] of kept.frequencies)
    sql.run('INSERT OR REPLACE INTO frequency VALUES (?, ?)', term, articles);
  for (const [term, ids] of kept.postings)
    sql.run('INSERT OR REPLACE INTO posting VALUES (?, ?)', term, bytesOf(ids));
  for (const [band, ids] of kept.bands)
    sql.run('INSERT OR REPLACE INTO band VALUES (?, ?)', band, bytesOf(ids));
  for (const member of kept.members.values()) keepMember(sql, member);
  for (const [id, hashes] of kept.shingles)
    sql.run('INSERT OR IGNORE INTO shingles VALUES (?, ?)', id, bytes(hashes));
  for (const [pair, together] of kept.ties) {
    if (together === null) sql.run('DELETE FROM tie WHERE pair = ?', pair);
    else sql.run('INSERT OR REPLACE INTO tie VALUES (?, ?)', pair, together ? 1 : 0);
  }
}

/** Of a member that is there already only the story can have changed. */
function keepMember(sql: Statements, { id, order, day, story, copies, vector }: Member): void {
  sql.run(
    `INSERT INTO member VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET story = excluded.story`,
    id,
    order,
    day,
    story,
    JSON.stringify([...copies]),
    bytes(vector.keys),
    bytes(vector.weights),
  );
}

function memberOf(row: ResultRow): Member {
  return {
    id: String(row.id),
    order: Number(row.arrival),
    day: row.day === null ? null : Number(row.day),
    story: String(row.story),
    copies: new Map(pairsIn(row.copies)),
    vector: {
      keys: new Uint32Array(bufferOf(row.keys)),
      weights: new Float32Array(bufferOf(row.weights)),
    },
  };
}

function pairsIn(cell: Cell): [string, number][] {
  const found = parsed(cell);
  if (!Array.isArray(found) || !found.every(Array.isArray)) throw damaged();
  return found.map(([id, likeness]) => [String(id), Number(likeness)]);
}

/** Hexadecimal digits of an id, which is eight bytes in a list. */
const ID = /.{16}/g;

function idsOf(value: Cell): readonly string[] {
  return Buffer.from(bufferOf(value)).toString('hex').match(ID) ?? [];
}

function bytesOf(ids: readonly string[]): Uint8Array {
  return Buffer.from(ids.join(''), 'hex');
}

function bytes({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The bytes by themselves, so that numbers of four lie where they must. */
function bufferOf(value: Cell): ArrayBuffer {
  return new Uint8Array(value as Uint8Array).buffer;
}

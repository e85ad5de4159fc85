import type { Member } from '../../story/likeness.ts';
import type { Fetched, Kept, Needs } from '../../story/steps.ts';
import { damaged } from './damaged.ts';
import type { Own } from './database.ts';
import { parsed } from './rows.ts';
import { allAmong, type Cell, type ResultRow, type Statements, type Values } from './statements.ts';

/** Answers what the clusters need, each kind by one query. */
export async function fetchClusters(sql: Statements, own: Own, needs: Needs): Promise<Fetched> {
  const { frequencies = [], postings = [], bands = [], members = [], shingles = [] } = needs;
  const { stories = [] } = needs;
  const found = [
    ...(await allAmong(sql, 'SELECT * FROM member WHERE id IN $', members)),
    ...(await allAmong(sql, 'SELECT * FROM member WHERE story IN $', stories)),
  ].map(memberOf);
  return {
    articles: Number((await sql.get(own.placed))?.placed ?? 0),
    frequencies: new Map(
      (await allAmong(sql, 'SELECT * FROM frequency WHERE term IN $', frequencies)).map((row) => [
        Number(row.term),
        Number(row.articles),
      ]),
    ),
    postings: new Map(
      (await allAmong(sql, 'SELECT * FROM posting WHERE term IN $', postings)).map((row) => [
        Number(row.term),
        idsOf(row.ids),
      ]),
    ),
    bands: new Map(
      (await allAmong(sql, 'SELECT * FROM band WHERE band IN $', bands)).map((row) => [
        Number(row.band),
        idsOf(row.ids),
      ]),
    ),
    members: new Map(found.map((member) => [member.id, member])),
    shingles: new Map(
      (await allAmong(sql, 'SELECT * FROM shingles WHERE id IN $', shingles)).map((row) => [
        String(row.id),
        new Uint32Array(bufferOf(row.hashes)),
      ]),
    ),
    ties: new Map(
      (await allAmong(sql, TIES, stories)).map((row) => [String(row.pair), row.together === 1]),
    ),
  };
}

/** A pair is the ids of two articles, the lesser first, so that those of a member lie together. */
const TIES = `SELECT tie.* FROM member
  JOIN tie ON pair > member.id || ' ' AND pair < member.id || '!' WHERE story IN $`;

/** Writes what of the clusters is new or changed; of a story its members say which it is. */
export async function keepClusters(sql: Statements, kept: Kept): Promise<void> {
  const { frequencies, postings, bands, members, shingles, ties } = kept;
  await sql.each(
    `INSERT INTO frequency VALUES (?, ?)
    ON CONFLICT (term) DO UPDATE SET articles = excluded.articles`,
    [...frequencies],
  );
  await sql.each(
    'INSERT INTO posting VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET ids = excluded.ids',
    Array.from(postings, ([term, ids]) => [term, bytesOf(ids)]),
  );
  await sql.each(
    'INSERT INTO band VALUES (?, ?) ON CONFLICT (band) DO UPDATE SET ids = excluded.ids',
    Array.from(bands, ([band, ids]) => [band, bytesOf(ids)]),
  );
  await sql.each(MEMBER, [...members.values()].map(memberValues));
  await sql.each(
    'INSERT INTO shingles VALUES (?, ?) ON CONFLICT DO NOTHING',
    Array.from(shingles, ([id, hashes]) => [id, bytes(hashes)]),
  );
  const [loose, tied] = [[...ties].filter(isLoose), [...ties].filter((tie) => !isLoose(tie))];
  await sql.each(
    'DELETE FROM tie WHERE pair = ?',
    loose.map(([pair]) => [pair]),
  );
  await sql.each(
    'INSERT INTO tie VALUES (?, ?) ON CONFLICT (pair) DO UPDATE SET together = excluded.together',
    tied.map(([pair, together]) => [pair, together ? 1 : 0]),
  );
}

function isLoose([_, together]: readonly [string, boolean | null]): boolean {
  return together === null;
}

/** Of a member that is there already only the story can have changed. */
const MEMBER = `INSERT INTO member VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET story = excluded.story`;

function memberValues({ id, order, day, story, copies, vector }: Member): Values {
  const { keys, weights } = vector;
  return [id, order, day, story, JSON.stringify([...copies]), bytes(keys), bytes(weights)];
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

import type { Member } from '../../story/likeness.ts';
import type { StoryIndex } from '../../story/story-index.ts';
import { RowMap } from './row-map.ts';
import type { Cell, ResultRow, Statements } from './statements.ts';

/** What the clusters keep, in tables. */
export interface StoredIndex extends StoryIndex {
  /** Writes what was changed, and answers with the ids of the stories that were made, changed or ended. */
  flush(): readonly string[];
}

/** Hexadecimal digits of an id. */
const ID_DIGITS = 16;

/** The clusters of a library, read as they are needed. */
export function storedIndex(sql: Statements): StoredIndex {
  const frequencies = numbers(sql);
  const postings = lists(sql, 'posting', 'term');
  const bands = lists(sql, 'band', 'band');
  const members = memberRows(sql);
  const shingles = new RowMap<string, Uint32Array>({
    read: (id) => {
      const row = sql.get('SELECT hashes FROM shingles WHERE id = ?', id);
      return row && new Uint32Array(bufferOf(row.hashes));
    },
    write: (id, hashes) =>
      sql.run('INSERT OR IGNORE INTO shingles VALUES (?, ?)', id, bytes(hashes)),
    remove: (id) => sql.run('DELETE FROM shingles WHERE id = ?', id),
    count: () => countOf(sql, 'shingles'),
  });
  const ties = new RowMap<string, boolean>({
    read: (pair) => {
      const row = sql.get('SELECT together FROM tie WHERE pair = ?', pair);
      return row && row.together === 1;
    },
    write: (pair, together) =>
      sql.run('INSERT OR REPLACE INTO tie VALUES (?, ?)', pair, together ? 1 : 0),
    remove: (pair) => sql.run('DELETE FROM tie WHERE pair = ?', pair),
    count: () => countOf(sql, 'tie'),
  });
  // A story's members say which it is: there is nothing else to write.
  const stories = new RowMap<string, readonly string[]>({
    read: (story) => {
      const rows = sql.all('SELECT id FROM member WHERE story = ? ORDER BY arrival', story);
      return rows.length === 0 ? undefined : rows.map(({ id }) => String(id));
    },
    write: () => {},
    remove: () => {},
    count: () => countOf(sql, 'story'),
  });
  return {
    articles: members.size,
    frequencies,
    postings,
    bands,
    members,
    shingles,
    ties,
    stories,
    flush() {
      for (const map of [frequencies, postings, bands, members, shingles, ties]) map.flush();
      return stories.flush();
    },
  };
}

function memberRows(sql: Statements): RowMap<string, Member> {
  return new RowMap<string, Member>({
    read: (id) => {
      const row = sql.get('SELECT * FROM member WHERE id = ?', id);
      return row && memberOf(row);
    },
    // Of a member that is there already only the story can have changed.
    write: (id, { order, day, story, copies, vector }) =>
      sql.run(
        `INSERT INTO member VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id)
        DO UPDATE SET story = excluded.story WHERE story <> excluded.story`,
        id,
        order,
        day,
        story,
        JSON.stringify([...copies]),
        bytes(vector.keys),
        bytes(vector.weights),
      ),
    remove: (id) => sql.run('DELETE FROM member WHERE id = ?', id),
    count: () => countOf(sql, 'member'),
  });
}

function memberOf(row: ResultRow): Member {
  return {
    id: String(row.id),
    order: Number(row.arrival),
    day: row.day === null ? null : Number(row.day),
    story: String(row.story),
    copies: new Map(JSON.parse(String(row.copies))),
    vector: {
      keys: new Uint32Array(bufferOf(row.keys)),
      weights: new Float32Array(bufferOf(row.weights)),
    },
  };
}

function numbers(sql: Statements): RowMap<number, number> {
  return new RowMap<number, number>({
    read: (term) => {
      const row = sql.get('SELECT articles FROM frequency WHERE term = ?', term);
      return row && Number(row.articles);
    },
    write: (term, articles) =>
      sql.run('INSERT OR REPLACE INTO frequency VALUES (?, ?)', term, articles),
    remove: (term) => sql.run('DELETE FROM frequency WHERE term = ?', term),
    count: () => countOf(sql, 'frequency'),
  });
}

function lists(sql: Statements, table: string, key: string): RowMap<number, string[]> {
  return new RowMap<number, string[]>({
    read: (at) => {
      const row = sql.get(`SELECT ids FROM ${table} WHERE ${key} = ?`, at);
      return row && (Buffer.from(bufferOf(row.ids)).toString('hex').match(ID) ?? []);
    },
    write: (at, ids) =>
      sql.run(
        `INSERT OR REPLACE INTO ${table} VALUES (?, ?)`,
        at,
        Buffer.from(ids.join(''), 'hex'),
      ),
    remove: (at) => sql.run(`DELETE FROM ${table} WHERE ${key} = ?`, at),
    count: () => countOf(sql, table),
  });
}

const ID = new RegExp(`.{${ID_DIGITS}}`, 'g');

function countOf(sql: Statements, table: string): number {
  return Number(sql.get(`SELECT count(*) AS count FROM ${table}`)?.count);
}

function bytes({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The bytes by themselves, so that numbers of four lie where they must. */
function bufferOf(value: Cell): ArrayBuffer {
  return Uint8Array.from(value as Uint8Array).buffer;
}

import type { Phrase } from '../search/query.ts';
import type { Own, Where } from '../sql/database.ts';

/** What of a library is said in SQLite's own way: full-text search is FTS5's. */
export const own: Own = {
  spelled: (step) => step,
  formOf: async (sql) => Number((await sql.get('PRAGMA user_version'))?.user_version),
  setForm: (sql, form) => sql.run(`PRAGMA user_version = ${form}`),
  async tables(sql) {
    const rows = await sql.all("SELECT name FROM sqlite_schema WHERE type = 'table'");
    const names = rows.map(({ name }) => String(name));
    return names.filter((name) => !/^(?:sqlite|search)_/.test(name));
  },
  placed: 'SELECT max(rowid) AS placed FROM member',
  put: (sql, number, { title, publisher, body }) =>
    sql.run(
      'INSERT INTO search (rowid, title, publisher, body) VALUES (?, ?, ?, ?)',
      number,
      title,
      publisher,
      body,
    ),
  // It keeps no texts, and has to be told what was put in.
  take: (sql, number, { title, publisher, body }) =>
    sql.run(
      "INSERT INTO search (search, rowid, title, publisher, body) VALUES ('delete', ?, ?, ?, ?)",
      number,
      title,
      publisher,
      body,
    ),
  searched: {
    from: 'search CROSS JOIN article ON number = search.rowid',
    latest: 'search.rowid DESC',
  },
  holding({ phrases, publishers }): Where {
    const all = phrases.map(string);
    if (publishers.length > 0) all.push(`publisher : (${publishers.map(string).join(' OR ')})`);
    return { holds: 'search MATCH ?', values: [all.join(' AND ')] };
  },
};

/** Every phrase is a string of FTS5, so that nothing that is typed is taken for its syntax. */
function string({ words, open }: Phrase): string {
  return `"${words}"${open ? '*' : ''}`;
}

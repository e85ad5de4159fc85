import type { Phrase } from '../search/query.ts';
import type { Own } from '../sql/database.ts';
import type { Value } from '../sql/statements.ts';
import { spelled } from './migrations.ts';
import { partsOf, wordsOf } from './parts.ts';

/**
 * What of a library is said in PostgreSQL's own way. An article's words are literals of tsvector,
 * made of the words that this program itself compares: nothing is left to a server's dictionaries.
 */
export const own: Own = {
  spelled,
  async formOf(sql) {
    if (!(await own.tables(sql)).includes('variorum')) return 0;
    return Number((await sql.get('SELECT max(form) AS form FROM variorum'))?.form ?? 0);
  },
  async setForm(sql, form) {
    await sql.run('CREATE TABLE IF NOT EXISTS variorum (form bigint NOT NULL PRIMARY KEY)');
    await sql.run('INSERT INTO variorum VALUES (?)', form);
  },
  async tables(sql) {
    return (await sql.all(TABLES)).map(({ name }) => String(name));
  },
  placed: 'SELECT max(arrival) + 1 AS placed FROM member',
  put: (sql, number, words) =>
    sql.each(
      'INSERT INTO search VALUES (?, ?, ?)',
      partsOf(words).map((part, at) => [number, at, part]),
    ),
  take: (sql, number) => sql.run('DELETE FROM search WHERE number = ?', number),
  searched: {
    from: 'article JOIN search ON search.number = article.number AND search.part = 0',
    latest: 'article.number DESC',
  },
  // The first part has all words, but not the places of those in others.
  holding({ phrases, publishers }) {
    const every = phrases.map((phrase) => lexemes(phrase).join(' & '));
    const some = publishers.map((phrase) => `(${lexemes(phrase, 'A').join(' <-> ')})`);
    const all = some.length > 0 ? [...every, `(${some.join(' | ')})`] : every;
    const rows = phrases.map((phrase) => lexemes(phrase)).filter(({ length }) => length > 1);
    return {
      holds: ['search.words @@ ?::tsquery', ...rows.map(() => IN_A_PART)].join(' AND '),
      values: [
        all.join(' & '),
        ...rows.map((row) => row.join(' <-> ')).flatMap((row): Value[] => [row, row]),
      ],
    };
  },
};

/** Asks the table of tables: names are remembered from before a lock was waited for. */
const TABLES = `SELECT relname AS name FROM pg_class WHERE relkind = 'r'
  AND relnamespace = to_regnamespace(quote_ident(current_schema()))`;

const IN_A_PART = `(search.words @@ ?::tsquery OR EXISTS (
    SELECT FROM search AS other
    WHERE other.number = article.number AND other.part > 0 AND other.words @@ ?::tsquery
  ))`;

/** The words of a phrase as tsquery has them: the last one may go on where it is open; all have a label where one is asked for. */
function lexemes({ words, open }: Phrase, label = ''): string[] {
  return wordsOf(words).map((word, at, { length }) => {
    const marks = `${open && at === length - 1 ? '*' : ''}${label}`;
    return marks === '' ? word : `${word}:${marks}`;
  });
}

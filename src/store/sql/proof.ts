import { BEGINNING, type Proof, type Recorded, sha256 } from '../records.ts';
import { line, parsed } from './rows.ts';
import type { ResultRow, Statements } from './statements.ts';

/** The records of articles, by id, with the others from the first of them on as hashes; null where one of the articles has none. */
export async function proofOf(sql: Statements, articles: readonly string[]): Promise<Proof | null> {
  const wanted = new Set(articles);
  const rows = await sql.all('SELECT * FROM record ORDER BY number');
  const isOf = (row: ResultRow): boolean => wanted.has(articleOf(row));
  const at = rows.findIndex(isOf);
  const found = new Set(rows.map(articleOf));
  if (at < 0 || articles.some((id) => !found.has(id))) return null;
  return {
    first: at + 1,
    before: String(rows[at - 1]?.hash ?? BEGINNING),
    records: rows.slice(at).map((row) => {
      const content = String(row.content);
      return isOf(row) ? { content } : { digest: sha256(content) };
    }),
    head: String(rows.at(-1)?.hash),
  };
}

/** A text is recorded with the hash of its words where it was new, and then by its article only. */
const RECORDED = `SELECT * FROM record
  WHERE json_extract(content, '$.what') = 'text' AND json_extract(content, '$.article') IN
    (SELECT json_extract(content, '$.article') FROM record WHERE json_extract(content, '$.text') = ?)
  ORDER BY number`;

export async function recordedOf(sql: Statements, hash: string): Promise<Recorded[]> {
  return (await sql.all(RECORDED, hash)).map((row) => {
    const content = Object(parsed(row.content));
    return {
      number: Number(row.number),
      hash: line(row.hash),
      article: articleOf(row),
      source: line(content.source),
      seen: line(content.seen),
      at: line(content.at),
    };
  });
}

function articleOf({ content }: ResultRow): string {
  return String(Object(parsed(content)).article ?? '');
}

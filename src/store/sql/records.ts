import { BEGINNING, canonical, linked, type RecordContent, sha256 } from '../records.ts';
import type { Judged, Revision } from '../revisions.ts';
import { type NewVisit, witnessText } from '../visits.ts';
import { HEADING_COLUMNS, parsed, revisionOf } from './rows.ts';
import { next, type ResultRow, type Statements } from './statements.ts';
import { sightings, visitOf } from './visit-rows.ts';

/** The columns of an article of which a record has the hash: all that was read of it. */
export const READ = `${HEADING_COLUMNS}, text, blocks, sentences`;

/**
 * Writes a record behind the last one. Its time is the latest of these: when it was `seen`, when it was
 * `added` if not then, and that of the one before, for visits that were begun earlier can end later.
 * What was not seen at a time (null) has that time only.
 */
async function note(
  sql: Statements,
  seen: string | null,
  content: RecordContent,
  added: string | null = null,
): Promise<void> {
  const last = await sql.get('SELECT hash, content FROM record ORDER BY number DESC LIMIT 1');
  const before = last ? String(Object(parsed(last.content)).at) : '';
  const at = [before, seen ?? '', added ?? ''].sort().at(-1) ?? '';
  const text = canonical({ ...content, at, seen: seen ?? at });
  const hash = linked(last ? String(last.hash) : BEGINNING, text);
  await sql.run(
    `INSERT INTO record (number, content, hash) VALUES (${next('record')}, ?, ?)`,
    text,
    hash,
  );
}

/** Records that a text was found; where it is a new one, as what it was read. */
export async function noteText(
  sql: Statements,
  revision: Revision,
  isNew: boolean,
  added: string | null,
  clock?: string,
): Promise<void> {
  const { source, article, kind, fetched, content, words } = revision;
  const read = isNew ? await readIn(sql, article) : { text: null, read: null };
  const found = { source, article, kind, content, words, ...read, ...behind(clock) };
  await note(sql, fetched, { what: 'text', ...found }, added);
}

/** What is recorded of a clock that was behind: at what it stood. */
function behind(clock: string | undefined): { readonly clock?: string } {
  return clock === undefined ? {} : { clock };
}

/** Records that the text of a number is of another kind by now. */
export async function noteJudged(
  sql: Statements,
  { number, kind }: Judged,
  added: string | null,
): Promise<void> {
  await note(sql, null, { what: 'judged', number, kind }, added);
}

/** Records that a text is read otherwise by now. */
export async function noteReread(
  sql: Statements,
  article: string,
  content: string,
  words: number,
): Promise<void> {
  const read = await readIn(sql, article);
  await note(sql, null, { what: 'reread', article, content, words, ...read });
}

/** Records what a reader decided about stories, under its number, as its row has it. */
export async function noteDecided(sql: Statements, number: number, row: ResultRow): Promise<void> {
  await note(sql, String(row.at), {
    what: 'decided',
    number,
    who: String(row.who),
    decided: String(row.decided),
    titles: String(row.titles),
    before: sha256(String(row.before)),
  });
}

/** Records that the decision of a number was taken back. */
export async function noteTakenBack(sql: Statements, number: number, at: string): Promise<void> {
  await note(sql, at, { what: 'taken back', number });
}

/** Records all decisions of a library from before these were recorded. */
export async function noteAllDecisions(sql: Statements): Promise<void> {
  for (const row of await sql.all('SELECT * FROM regrouping ORDER BY number')) {
    const number = Number(row.number);
    await noteDecided(sql, number, row);
    if (row.undone !== null) await noteTakenBack(sql, number, String(row.undone));
  }
}

/** Records a visit; the sources, and the hash of the page's `head`, only where the answer is not the one before again. */
export async function noteVisit(
  sql: Statements,
  { address, at, outcome, why, received, sources, witness, clock }: Omit<NewVisit, 'page'>,
  head: string | null,
  added: string | null = null,
): Promise<void> {
  const { final = null, status = null, etag = null, modified = null } = received ?? {};
  const { size = null, sha256: hash = null } = received ?? {};
  const answer = { final, status, etag, modified, size, sha256: hash };
  const page = head === null ? null : sha256(head);
  const by = witnessText(witness);
  await note(
    sql,
    at,
    {
      what: 'visit',
      address,
      outcome,
      why,
      ...answer,
      sources,
      page,
      witness: by,
      ...behind(clock),
    },
    added,
  );
}

/** The hashes of an article's text, and of all that was read of it. */
async function readIn(sql: Statements, id: string): Promise<ReturnType<typeof hashesOf>> {
  const row = await sql.get(
    `SELECT ${READ} FROM article JOIN body USING (number) WHERE id = ?`,
    id,
  );
  return hashesOf(row ?? {});
}

export function hashesOf(row: ResultRow): { readonly text: string; readonly read: string } {
  return { text: sha256(String(row.text)), read: sha256(JSON.stringify(Object.values(row))) };
}

/** Records all that a library holds from before there were records. */
export async function noteAll(sql: Statements): Promise<void> {
  const known = new Set<string>();
  for (const row of await sql.all('SELECT * FROM revision ORDER BY number')) {
    const revision = revisionOf(row);
    await noteText(sql, revision, !known.has(revision.article), null);
    known.add(revision.article);
  }
  for (const row of await sql.all('SELECT * FROM visit ORDER BY number')) {
    const sources = await sightings(sql, Number(row.number));
    await noteVisit(sql, { ...visitOf(row), sources }, null);
  }
}

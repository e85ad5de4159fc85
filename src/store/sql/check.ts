import { inflateSync } from 'node:zlib';
import { BEGINNING, type Checked, type Held, linked, sha256 } from '../records.ts';
import { hashesOf, READ } from './records.ts';
import { parsed } from './rows.ts';
import type { ResultRow, Statements } from './statements.ts';
import { sightings } from './visit-rows.ts';

/** Rows that are looked at at once. With more, more memory is used. */
const AT_ONCE = 500;
/** Faults, and remarks, that are told; the others are only counted. */
const MOST_FAULTS = 20;

type Content = Readonly<Record<string, unknown>>;

/** What is told: the first of it, and how much more there is. */
function told(): { readonly tell: (what: string) => void; readonly all: () => string[] } {
  const first: string[] = [];
  let untold = 0;
  return {
    tell(what) {
      if (first.length < MOST_FAULTS) first.push(what);
      else untold++;
    },
    all: () => (untold > 0 ? [...first, `and ${untold} more`] : first),
  };
}

/** "the clock stood at 2026-03-01T…, which is behind; it is filed at 2026-03-03T…, after what was there". */
function clockIn({ clock, seen }: Content): string {
  return `the clock was behind, at ${clock}; it is filed at ${seen}, after what was known by then`;
}

/** Checks each record of a library against the one before, and against what the library holds; looks for the one that has a hash, where one is given. */
export async function checkRecords(sql: Statements, hash: string | null): Promise<Checked> {
  const [faults, remarks] = [told(), told()];
  const fault = faults.tell;
  let whole = true;
  const broken = (what: string): void => {
    whole = false;
    fault(what);
  };
  /** What is recorded last of each article, and how many texts and visits there are. */
  const read = new Map<string, Content>();
  const known = { text: 0, visit: 0, decided: 0 };
  /** When decisions were taken back, by their numbers. */
  const undone = new Map<number, unknown>();
  /** The record that has the hash, and how many of each kind came after it. */
  let held: Omit<Held, 'after'> | null = null;
  const after = new Map<string, number>();
  /** What texts are recorded to be by now that were something else, by their numbers, and where. */
  const kinds = new Map<number, { readonly kind: unknown; readonly place: string }>();
  let [records, head, at] = [0, BEGINNING, ''];

  for await (const row of rows(
    sql,
    'SELECT * FROM record WHERE number > ? ORDER BY number LIMIT ?',
  )) {
    records++;
    const number = Number(row.number);
    const place = `record ${number}`;
    const text = String(row.content);
    const content = contentOf(text);
    if (held) after.set(String(content?.what), (after.get(String(content?.what)) ?? 0) + 1);
    if (number !== records) broken(`${place}: record ${records} should stand there`);
    records = number;
    if (linked(head, text) !== row.hash) broken(`${place}: its hash is not that of its words`);
    head = String(row.hash);
    if (content === null) {
      broken(`${place}: it cannot be read`);
      continue;
    }
    if (String(content.at) < at || String(content.seen) > String(content.at))
      broken(`${place}: its time is not in order`);
    at = String(content.at);
    if (typeof content.clock === 'string') remarks.tell(`${place}: ${clockIn(content)}`);
    if (head === hash) held = { number, at, whole };
    if (content.what === 'text' || content.what === 'reread') keepRead(content);
    if (content.what === 'text') await checkText(place, ++known.text, content);
    if (content.what === 'visit') await checkVisit(place, ++known.visit, content);
    if (content.what === 'decided') await checkDecision(place, ++known.decided, content);
    if (content.what === 'taken back') undone.set(Number(content.number), content.seen);
    if (content.what === 'judged') kinds.set(Number(content.number), { kind: content.kind, place });
  }
  for (const [number, { kind, place: at }] of kinds) await checkKind(at, number, kind);
  for await (const row of rows(sql, DECIDED))
    if (row.undone !== (undone.get(Number(row.number)) ?? null))
      fault(`decision ${row.number}: whether it was taken back is not as it was recorded`);
  for (const [what, table] of KEPT) {
    const { count } = (await sql.get(`SELECT count(*) AS count FROM ${table}`)) ?? {};
    if (count !== known[what])
      fault(`${table}s: there are ${count}, and ${known[what]} are recorded`);
  }
  const lost = new Set(read.keys());
  for await (const row of rows(sql, ARTICLES)) {
    lost.delete(String(row.id));
    await checkArticle(row);
  }
  for (const id of lost) fault(`text ${id}: it is recorded, and is gone`);
  for await (const row of rows(sql, PAGES)) checkPage(row);
  for await (const { id } of rows(sql, MISHEADED))
    fault(`text ${id}: whether it has a headline is not what was read`);
  for await (const { id } of rows(sql, UNPLACED))
    fault(`text ${id}: it is a version, and is not in its story`);
  const isEmpty = records === 0;
  const last = { head: isEmpty ? null : head, at: isEmpty ? null : at };
  const found = held && { ...held, after };
  return { records, ...last, faults: faults.all(), remarks: remarks.all(), held: found };

  function keepRead({ article, ...content }: Content): void {
    const before = read.get(String(article));
    read.set(String(article), content.read === null ? { ...before, ...pick(content) } : content);
  }
  async function checkText(place: string, number: number, content: Content): Promise<void> {
    const row = await sql.get('SELECT * FROM revision WHERE number = ?', number);
    const { source, article, kind, seen: fetched } = content;
    if (!row || !isAs(row, { source, article, fetched }))
      fault(`${place}: text ${number} is not kept as it was recorded`);
    // It may be judged anew further on.
    if (row && row.kind !== kind) kinds.set(number, { kind, place });
  }
  async function checkKind(place: string, number: number, kind: unknown): Promise<void> {
    const row = await sql.get('SELECT kind FROM revision WHERE number = ?', number);
    if (row?.kind !== kind) fault(`${place}: text ${number} is not kept as it was recorded`);
  }
  async function checkVisit(place: string, number: number, content: Content): Promise<void> {
    const row = await sql.get('SELECT * FROM visit WHERE number = ?', number);
    const { address, outcome, why, final, status, etag, modified, size, sha256: hash } = content;
    const fields = { address, outcome, why, final, status, etag, modified, size, sha256: hash };
    // There were no witnesses at first.
    const witness = content.witness ?? null;
    const isSame = row && isAs(row, { ...fields, witness, at: content.seen });
    const head = (await sql.get('SELECT head FROM page WHERE visit = ?', number))?.head;
    const isHead = content.page === null || content.page === sha256(String(head));
    const shown = await sightings(sql, number);
    const seen = JSON.stringify(shown) === JSON.stringify(content.sources);
    if (!isSame || !seen || !isHead)
      fault(`${place}: visit ${number} is not kept as it was recorded`);
  }
  async function checkDecision(place: string, number: number, content: Content): Promise<void> {
    const row = await sql.get('SELECT * FROM regrouping WHERE number = ?', Number(content.number));
    const { who, decided, titles, before, seen: at } = content;
    const isSame = row && isAs(row, { who, decided, titles, at });
    if (content.number !== number || !isSame || sha256(String(row.before)) !== before)
      fault(`${place}: decision ${content.number} is not kept as it was recorded`);
  }
  async function checkArticle({ number: _, ...row }: ResultRow): Promise<void> {
    const recorded = read.get(String(row.id));
    const { text, read: whole } = hashesOf(row);
    if (!recorded) fault(`text ${row.id}: it is not recorded`);
    else if (recorded.text !== text || recorded.read !== whole)
      fault(`text ${row.id}: it is not what was recorded`);
    const revisions = await sql.all(
      'SELECT content, words FROM revision WHERE article = ?',
      String(row.id),
    );
    const { content, words } = recorded ?? {};
    if (!revisions.every((revision) => isAs(revision, { content, words })))
      fault(`text ${row.id}: its hash is not what was recorded`);
  }
  function checkPage({ number, packed, sha256: hash }: ResultRow): void {
    if (hashOfPage(packed) !== hash) fault(`page of visit ${number}: it is not what came`);
  }
}

const ARTICLES = `SELECT article.number, ${READ} FROM article JOIN body USING (number)
  WHERE article.number > ? ORDER BY article.number LIMIT ?`;
/** What is recorded one by one, and where it is kept. */
const KEPT = [
  ['text', 'revision'],
  ['visit', 'visit'],
  ['decided', 'regrouping'],
] as const;
const DECIDED = 'SELECT number, undone FROM regrouping WHERE number > ? ORDER BY number LIMIT ?';
const MISHEADED = `SELECT number, id FROM article JOIN body USING (number)
  WHERE number > ? AND headed <> CASE WHEN blocks LIKE '%"headline"%' THEN 1 ELSE 0 END
  ORDER BY number LIMIT ?`;
const UNPLACED = `SELECT number, id FROM article WHERE number > ?
  AND EXISTS (
    SELECT 1 FROM revision
    WHERE revision.article = article.id AND kind NOT IN ('short', 'notice', 'same')
  )
  AND NOT EXISTS (
    SELECT 1 FROM story JOIN member ON member.story = story.id
    WHERE story.id = article.story AND member.id = article.id AND article.place IS NOT NULL
  )
  ORDER BY number LIMIT ?`;
const PAGES = `SELECT number, packed, sha256 FROM page JOIN visit ON visit = number
  WHERE number > ? ORDER BY number LIMIT ?`;

/** All rows of a query that goes on behind a number. */
async function* rows(sql: Statements, query: string): AsyncGenerator<ResultRow> {
  for (let last = -1; ; ) {
    const some = await sql.all(query, last, AT_ONCE);
    yield* some;
    if (some.length < AT_ONCE) return;
    last = Number(some.at(-1)?.number);
  }
}

function pick({ content, words }: Content): Content {
  return { content, words };
}

function isAs(row: ResultRow, content: Content): boolean {
  return Object.entries(content).every(([name, value]) => row[name] === value);
}

function contentOf(text: string): Content | null {
  try {
    return Object(parsed(text));
  } catch {
    return null;
  }
}

function hashOfPage(packed: ResultRow[string]): string | null {
  try {
    return packed instanceof Uint8Array ? sha256(inflateSync(packed)) : null;
  } catch {
    return null;
  }
}

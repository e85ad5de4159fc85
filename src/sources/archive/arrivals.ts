import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { webAddress } from '../../article/html/metadata-values.ts';
import { systemTrouble } from '../../host/system-errors.ts';
import { Trouble } from '../../host/trouble.ts';
import type { Arrival } from '../../store/add.ts';
import type { Witness } from '../../story/witness.ts';
import { printable } from '../../text/sanitise.ts';
import type { Arriving } from '../arriving.ts';
import { type Answer, type Backfill, captured, type Look, missed } from '../captured.ts';
import { reasonOf } from '../fetch/failure.ts';
import { one } from '../fetch/header.ts';
import type { Input } from '../files.ts';
import { answerIn } from './answer.ts';
import { recordsIn, type WarcRecord } from './records.ts';
import { partsOf } from './wacz.ts';

/** Records of what was found at an address; the others tell of the archive, or of what was asked. */
const FOUND = new Set(['response', 'revisit', 'resource']);
const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
/** Pages to which a later record can refer. With more, more memory is used; with fewer, more of what did not change is not known again. */
const MOST_PAGES = 1000;

/**
 * What a web archive holds, a WARC or a WACZ: each page as it was captured, at its time, and each that was
 * not there or cannot be read as a look that saw nothing. What is known already is left out.
 *
 * @throws {Trouble} where it cannot be read, or not to its end
 */
export async function* archiveArrivals(
  path: string,
  input: Input,
  backfill: Backfill,
): AsyncGenerator<Arriving> {
  const file = resolve(input.cwd ?? '', path);
  const by = printable(basename(path));
  const pages = new Map<string, Arrival>();
  if (!/\.wacz$/i.test(path)) {
    const bytes = counted(createReadStream(file), path, input);
    yield* fromWarc(bytes, path, by, pages, backfill);
    return;
  }
  for await (const part of partsOf(file, path)) {
    const bytes = counted(part.file, part.name, input);
    yield* fromWarc(bytes, part.name, by, pages, backfill);
    const trouble = part.check();
    if (trouble) yield trouble;
  }
}

/** A file of which it is told how much has been read. */
function counted(file: Readable, where: string, { read }: Input): Readable {
  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of file) {
        read?.(chunk.length);
        yield chunk;
      }
    } catch (error) {
      throw systemTrouble(error, 'reading', where);
    }
  }
  return Readable.from(chunks(), { objectMode: false });
}

async function* fromWarc(
  file: Readable,
  where: string,
  by: string,
  pages: Map<string, Arrival>,
  backfill: Backfill,
): AsyncGenerator<Arriving> {
  for await (const record of recordsIn(file, where)) {
    const look = FOUND.has(record.field('WARC-Type') ?? '') ? lookOf(record, by, where) : null;
    if (look === null) continue;
    if (look instanceof Trouble) {
      yield look;
      continue;
    }
    const known = await backfill.known(look.address);
    // A record has its id wherever it is: of an archive under another name, too, it is one witness.
    if (known.some(({ id }) => id === look.witness.id)) continue;
    const isAgain = record.field('WARC-Type') === 'revisit';
    yield* isAgain ? again(look, record, pages, known) : found(look, record, pages, backfill);
  }
}

/** Who saw an address, and when; null where it is none of the web. */
function lookOf(record: WarcRecord, by: string, where: string): Look | Trouble | null {
  const stated = record.field('WARC-Target-URI')?.replace(/^<|>$/g, '') ?? '';
  const address = webAddress(stated, '');
  if (address === null) return null;
  const time = Date.parse(record.field('WARC-Date') ?? '');
  if (!(time > 0 && time <= Date.now()))
    return new Trouble('not read', `${where}, ${address}`, 'it does not say when it was captured');
  const at = new Date(time).toISOString();
  const id = printable(record.field('WARC-Record-ID')?.replace(/^<|>$/g, '') ?? `${at} ${address}`);
  return { address, at, witness: { by, id, of: null, written: null } };
}

async function* found(
  look: Look,
  record: WarcRecord,
  pages: Map<string, Arrival>,
  backfill: Backfill,
): AsyncGenerator<Arriving> {
  let answer: Answer;
  try {
    answer = await answerIn(record);
  } catch (error) {
    const why = reasonOf(error);
    if (why === null) throw error;
    yield new Trouble('not read', look.address, why);
    yield missed(look, why);
    return;
  }
  if (!PAGE.test(one(answer.headers['content-type']) ?? '')) return;
  for await (const arriving of captured(look, answer, backfill)) {
    if ('article' in arriving) remember(pages, namesOf(look, record), arriving);
    yield arriving;
  }
}

/** What a page is known by to the records that refer to it. */
function namesOf({ address, at }: Look, record: WarcRecord): string[] {
  const digest = record.field('WARC-Payload-Digest');
  return [...(digest === null ? [] : [`${address} ${digest}`]), `${address} ${at}`];
}

function remember(pages: Map<string, Arrival>, names: readonly string[], page: Arrival): void {
  for (const name of names) pages.set(name, page);
  for (const name of pages.keys()) {
    if (pages.size <= MOST_PAGES) return;
    pages.delete(name);
  }
}

/** A look that found again what another had found before (ISO 28500, 6.7). */
function* again(
  look: Look,
  record: WarcRecord,
  pages: ReadonlyMap<string, Arrival>,
  known: readonly Witness[],
): Generator<Arriving> {
  const { address, at, witness } = look;
  const time = Date.parse(record.field('WARC-Refers-To-Date') ?? '');
  const names = [
    `${address} ${record.field('WARC-Payload-Digest')}`,
    ...(Number.isNaN(time) ? [] : [`${address} ${new Date(time).toISOString()}`]),
  ];
  const first = names.map((name) => pages.get(name)).find((page) => page !== undefined);
  if (first?.capture) {
    const { capture, origin } = first;
    const seen = { ...capture, witness, page: null };
    yield { ...first, origin: { ...origin, fetched: at }, capture: seen };
  } else if (known.length > 0) {
    // Of an address of which nothing is known it may have been no page.
    yield missed(look, 'it was as before, and that is not in this archive');
  }
}

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { FEEDS, SNIFFED, sniff } from '../article/sniff.ts';
import { pathFrom } from '../host/places.ts';
import { systemTrouble } from '../host/system-errors.ts';
import { Trouble } from '../host/trouble.ts';
import { type Arrival, sourceOf } from '../store/add.ts';
import type { TextReader } from './apart/reader.ts';
import type { Arriving } from './arriving.ts';
import type { Backfill } from './captured.ts';
import { filesOf, type Input, LARGEST, readText, STDIN, STDIN_NAME } from './files.ts';
import { jsonArticle } from './jsonl.ts';
import { LineTooLong, lines } from './lines.ts';
import { unreadable } from './unreadable.ts';

/** Files of articles in lines. */
const JSONL_FILES = new Set(['.jsonl', '.ndjson']);
/** Files that may hold a feed, or anything else. */
const DATA_FILES = new Set(['.xml', '.json']);
/** What else than texts is taken in a folder. */
const FEED_FILES = new Set(['.rss', '.atom', '.opml', ...DATA_FILES, ...JSONL_FILES]);
/** Web archives; what else is packed is no source. */
const ARCHIVES = /\.(?:warc(?:\.gz)?|wacz)$/i;
const FOUND_FILES = new Set([...FEED_FILES, '.warc', '.gz', '.wacz']);

/**
 * The articles of files, folders and standard input, as they are read, now at `fetched` (ISO 8601,
 * in UTC), or were captured, and the addresses that feeds among them lead to. What cannot be read comes as a trouble
 * among them, and the rest goes on.
 */
export async function* arrivals(
  sources: readonly string[],
  input: Input,
  fetched: string,
  backfill: Backfill,
): AsyncGenerator<Arriving> {
  const { reader } = backfill;
  for (const source of sources) {
    try {
      const piped = source === STDIN ? await peeked(input.stdin) : null;
      if (piped?.json) yield* inLines(piped.stream, STDIN_NAME, fetched);
      else if (piped) yield* fromFile(STDIN, { stdin: piped.stream }, fetched, false, reader);
      else yield* fromPath(source, input, fetched, backfill);
    } catch (error) {
      yield unreadable(error, source === STDIN ? STDIN_NAME : source);
    }
  }
}

/** How many bytes there are to read; null where a source does not say, as a pipe. */
export async function sizeOf(
  sources: readonly string[],
  input: Pick<Input, 'cwd'>,
): Promise<number | null> {
  let size = 0;
  for (const source of sources) {
    if (source === STDIN) return null;
    // What cannot be read is told when it is.
    const found = await filesOf(source, input, FOUND_FILES).catch(() => null);
    for (const file of found?.files ?? []) {
      size += (await stat(pathFrom(input.cwd, file)).catch(() => null))?.size ?? 0;
    }
  }
  return size;
}

async function* fromPath(
  path: string,
  input: Input,
  fetched: string,
  backfill: Backfill,
): AsyncGenerator<Arriving> {
  const { files, troubles } = await filesOf(path, input, FOUND_FILES);
  yield* troubles;
  for (const file of files) {
    try {
      const whole = resolve(input.cwd ?? '', file);
      if (JSONL_FILES.has(kindOf(file)))
        yield* inLines(told(createReadStream(whole), input), whole, fetched);
      else if (ARCHIVES.test(file)) yield* inArchive(file, input, backfill);
      else if (file === path || kindOf(file) !== '.gz')
        yield* fromFile(whole, input, fetched, file !== path, backfill.reader);
    } catch (error) {
      yield unreadable(error, file);
    }
  }
}

/** What reads web archives is loaded when there is one. */
async function* inArchive(
  file: string,
  input: Input,
  backfill: Backfill,
): AsyncGenerator<Arriving> {
  const { archiveArrivals } = await import('./archive/arrivals.ts');
  yield* archiveArrivals(file, input, backfill);
}

/** What one file holds; some that only lie in a folder are no texts at all. */
async function* fromFile(
  path: string,
  input: Input,
  fetched: string,
  isFound: boolean,
  reader: TextReader,
): AsyncGenerator<Arriving> {
  const text = await readText(path, input);
  const name = path === STDIN ? STDIN_NAME : path;
  const form = sniff(text);
  const isData = DATA_FILES.has(kindOf(path)) && (form === 'plain' || form === 'xml');
  if (isData && isFound) return;
  if (!FEEDS.has(form)) {
    const article = await reader.article({ text, path });
    // Nothing says what comes through a pipe next.
    const source = path === STDIN ? article.url : sourceOf(article);
    yield { article, origin: { source, fetched } };
    return;
  }
  const listed = form === 'opml' ? 'list' : 'feed';
  const work = { form: listed, text, path: name, fetched, address: '' } as const;
  const { arrivals, leads, troubles } = await reader.feed(work);
  yield* [...arrivals, ...leads, ...troubles];
}

function kindOf(file: string): string {
  return extname(file).toLowerCase();
}

async function* inLines(
  stream: AsyncIterable<Uint8Array>,
  file: string,
  fetched: string,
): AsyncGenerator<Arrival | Trouble> {
  let line = 0;
  try {
    for await (const json of lines(stream, LARGEST)) {
      line++;
      if (json.trim() !== '') yield fromLine(json, file, line, fetched);
    }
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw systemTrouble(error, 'reading', file);
    throw new Trouble('a line is too long', `${file}, line ${line + 1}`, 'it is no article');
  }
}

/** A stream of which it is told how much has been read. */
async function* told(stream: Readable, { read }: Input): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    read?.(chunk.length);
    yield chunk;
  }
}

function fromLine(json: string, file: string, line: number, fetched: string): Arrival | Trouble {
  try {
    const { article, source } = jsonArticle(json, file, line);
    return { article, origin: { source, fetched } };
  } catch (error) {
    return unreadable(error, `${file}, line ${line}`);
  }
}

/** Tells by its beginning whether a stream holds articles in lines. */
async function peeked(stream: Readable): Promise<{ stream: Readable; json: boolean }> {
  const chunks = stream[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let next = await chunks.next();
  while (!next.done) {
    head = Buffer.concat([head, Buffer.from(next.value)]);
    if (head.length >= SNIFFED) break;
    next = await chunks.next();
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  const text = head.toString();
  const json = /^\s*\{/.test(text) && sniff(text) !== 'json-feed';
  return { stream: Readable.from(all()), json };
}

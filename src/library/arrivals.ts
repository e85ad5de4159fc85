import { createReadStream } from 'node:fs';
import { extname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { type Arrival, sourceOf } from './add.ts';
import { filesOf, type Input, LARGEST, readArticle, STDIN, systemTrouble } from './files.ts';
import { jsonArticle } from './jsonl.ts';
import { LineTooLong, lines } from './lines.ts';
import { Trouble } from './trouble.ts';

/** Files of articles in lines. */
const JSONL_FILES = new Set(['.jsonl', '.ndjson']);

/**
 * The articles of files, folders and standard input, as they are read, now at `fetched` (ISO 8601,
 * in UTC). What cannot be read comes as a trouble among them, and the rest goes on.
 */
export async function* arrivals(
  sources: readonly string[],
  input: Input,
  fetched: string,
): AsyncGenerator<Arrival | Trouble> {
  for (const source of sources) {
    try {
      const piped = source === STDIN ? await peeked(input.stdin) : null;
      if (piped?.json) yield* inLines(piped.stream, 'standard input', fetched);
      else if (piped) yield await fromFile(STDIN, { stdin: piped.stream }, fetched);
      else yield* fromPath(source, input, fetched);
    } catch (error) {
      yield troubleOf(error);
    }
  }
}

async function* fromPath(
  path: string,
  input: Input,
  fetched: string,
): AsyncGenerator<Arrival | Trouble> {
  if (JSONL_FILES.has(extname(path).toLowerCase())) {
    yield* inLines(createReadStream(path), resolve(path), fetched);
    return;
  }
  for (const file of await filesOf(path)) {
    yield await fromFile(resolve(file), input, fetched).catch(troubleOf);
  }
}

async function fromFile(path: string, input: Input, fetched: string): Promise<Arrival> {
  const article = await readArticle(path, input);
  // Nothing says what comes through a pipe next.
  const source = path === STDIN ? article.url : sourceOf(article);
  return { article, origin: { source, fetched } };
}

async function* inLines(
  stream: Readable,
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
    if (!(error instanceof LineTooLong)) throw systemTrouble(error, file);
    throw new Trouble('a line is too long', `${file}, line ${line + 1}`, 'it is no article');
  }
}

function fromLine(json: string, file: string, line: number, fetched: string): Arrival | Trouble {
  try {
    const { article, source } = jsonArticle(json, file, line);
    return { article, origin: { source, fetched } };
  } catch (error) {
    return troubleOf(error);
  }
}

/** Tells by its first character whether a stream holds articles in lines. */
async function peeked(stream: Readable): Promise<{ stream: Readable; json: boolean }> {
  const chunks = stream[Symbol.asyncIterator]();
  const { value, done } = await chunks.next();
  async function* all(): AsyncGenerator<Uint8Array> {
    if (!done) yield value;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  const json = !done && /^\s*\{/.test(Buffer.from(value).subarray(0, 100).toString());
  return { stream: Readable.from(all()), json };
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  throw error;
}

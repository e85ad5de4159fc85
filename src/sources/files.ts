import { createReadStream, type Dirent, type Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, normalize, relative } from 'node:path';
import type { Readable } from 'node:stream';
import type { Article } from '../article/article.ts';
import { parseText } from '../article/parse.ts';
import { parsePlain } from '../article/plain.ts';
import { sniff } from '../article/sniff.ts';
import type { Stated } from '../article/stated.ts';
import { pathFrom } from '../host/places.ts';
import { systemTrouble } from '../host/system-errors.ts';
import { Trouble } from '../host/trouble.ts';
import { decode, NotText } from '../text/decode.ts';
import { printable, sanitise } from '../text/sanitise.ts';

/** Standard input, as a source's path. */
export const STDIN = '-';

/** What troubles call it. */
export const STDIN_NAME = 'standard input';

/** Whose standard input is read; asked for only where it is. */
export interface Input {
  readonly stdin: Readable;
  /** The folder that relative paths start from; without it, the one where the program runs. */
  readonly cwd?: string | undefined;
  /** Is told how many bytes have been read, as they are. */
  readonly read?: (bytes: number) => void;
}

const MEGABYTE = 1_000_000;
/** An article is some kilobytes; what is larger than this is none. */
export const LARGEST = 10 * MEGABYTE;

/** What is taken for an article in a folder; a file that is named is read whatever it is called. */
const TEXT_FILES = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml']);

const ADDRESS = /^(?:[a-z][a-z\d+.-]+:\/\/|feed:)/i;
const USE_ADD = 'use "variorum add"';

/** The files that a source stands for, and what in a folder is none that is read. */
export interface Files {
  readonly files: readonly string[];
  readonly troubles: readonly Trouble[];
}

/**
 * The files that a source stands for: itself, or the texts in a folder and all folders in it, and
 * `more` by their endings. Of what lies in a folder only files are read, and links to files in it.
 */
export async function filesOf(
  source: string,
  { cwd }: Pick<Input, 'cwd'>,
  more: ReadonlySet<string> = new Set(),
): Promise<Files> {
  if (isAddress(source)) throw new Trouble('an address, no file', source, USE_ADD);
  if (source === STDIN || !(await statOf(source, cwd)).isDirectory()) {
    return { files: [source], troubles: [] };
  }
  const folder = pathFrom(cwd, source);
  const found = await entriesOf(folder).catch((error) => {
    throw systemTrouble(error, 'reading', source);
  });
  const wanted = TEXT_FILES.union(more);
  const texts = found
    .filter(({ name }) => wanted.has(extname(name).toLowerCase()))
    .map((one) => ({ name: relative(folder, join(one.parentPath, one.name)), one }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (texts.length === 0) {
    const kinds = [...wanted].join(', ');
    throw new Trouble('no texts in the folder', source, `it must hold files ending in ${kinds}`);
  }
  const files: string[] = [];
  const troubles: Trouble[] = [];
  for (const { name, one } of texts) {
    const path = join(source, name);
    if (one.isFile() || (one.isSymbolicLink() && (await isWithin(folder, name)))) files.push(path);
    else troubles.push(new Trouble('not read', path, 'it is no file of this folder'));
  }
  return { files, troubles };
}

/** What lies in a folder and all folders in it, but these; no link is followed. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const found: Dirent[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const one of await readdir(next, { withFileTypes: true })) {
      if (one.isDirectory()) folders.push(join(one.parentPath, one.name));
      else found.push(one);
    }
  }
  return found;
}

/** Whether a link in a folder leads to a file there, in whatever folder of it. */
async function isWithin(folder: string, name: string): Promise<boolean> {
  try {
    const [whole, target] = await Promise.all([realpath(folder), realpath(join(folder, name))]);
    return !relative(whole, target).startsWith('..') && (await stat(target)).isFile();
  } catch {
    return false;
  }
}

/**
 * Reads one file, or standard input, as an article; `read` takes its text apart.
 *
 * @throws {Trouble} where it cannot be read, or holds no text
 */
export async function readArticle(path: string, input: Input, read = articleOf): Promise<Article> {
  const text = await readText(path, input);
  if (isFeed(text)) throw new Trouble('a feed, no article', nameOf(path), USE_ADD);
  return read(text, path);
}

/**
 * Reads one file, whatever it holds, as an article called `name`: one without a word, too.
 *
 * @throws {Trouble} where it cannot be read, or is no text
 */
export async function readAnything(path: string, name: string, input: Input): Promise<Article> {
  const text = await readText(path, input, name);
  return HAS_WORDS.test(text)
    ? articleOf(text, name)
    : parsePlain(sanitise(text), { path: articlePath(name) });
}

/**
 * The text of one file, or of standard input, in whatever it is written; troubles call it `where`.
 *
 * @throws {Trouble} where it cannot be read, or is no text
 */
export async function readText(path: string, input: Input, where = nameOf(path)): Promise<string> {
  const bytes =
    path === STDIN ? await collect(input.stdin, where) : await readBytes(path, input.cwd);
  input.read?.(bytes.length);
  return textOf(bytes, where);
}

function isFeed(text: string): boolean {
  const form = sniff(text);
  return form === 'feed' || form === 'json-feed';
}

const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * The article of a text that was read from `path`. What a page leaves open is as `stated` beside it.
 *
 * @throws {Trouble} where there are no words in it, or it is a list of feeds or other data
 */
export async function articleOf(text: string, path: string, stated: Stated = {}): Promise<Article> {
  const where = nameOf(path);
  const form = sniff(text);
  if (form === 'opml') throw new Trouble('a list of feeds (OPML)', where, USE_ADD);
  if (form === 'xml')
    throw new Trouble('no article', where, 'it is XML, but neither page nor feed');
  const article = await parseText(text, articlePath(path), stated);
  if (!HAS_WORDS.test(article.text)) {
    const remedy = text === '' ? 'it is empty' : 'there are no words in it';
    throw new Trouble('nothing to read', where, remedy);
  }
  return article;
}

function nameOf(path: string): string {
  return path === STDIN ? STDIN_NAME : path;
}

/** How an article calls what it comes from, a file or an address. */
export function articlePath(path: string): string {
  return printable(isAddress(path) ? path : normalize(path));
}

/** Whether a name is an address of the web, or would be one of something else. */
export function isAddress(name: string): boolean {
  return ADDRESS.test(name);
}

async function readBytes(path: string, cwd?: string): Promise<Buffer> {
  const stats = await statOf(path, cwd);
  if (stats.isDirectory()) throw new Trouble('a folder, not a text', path, 'name a file in it');
  if (stats.size > LARGEST) throw tooLarge(path, stats.size);
  return collect(createReadStream(pathFrom(cwd, path)), path);
}

/** All bytes of a stream, up to the largest size: a pipe or a device does not say its size before. */
async function collect(stream: Readable, where: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST) throw tooLarge(where, size);
    }
  } catch (error) {
    throw error instanceof Trouble ? error : systemTrouble(error, 'reading', where);
  }
  return Buffer.concat(chunks);
}

function textOf(bytes: Buffer, where: string): string {
  try {
    return decode(bytes);
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    throw new Trouble('no text', where, `it is ${error.what}`);
  }
}

async function statOf(path: string, cwd?: string): Promise<Stats> {
  return stat(pathFrom(cwd, path)).catch((error) => {
    throw systemTrouble(error, 'reading', path);
  });
}

function tooLarge(where: string, size: number): Trouble {
  const [least, most] = [Math.ceil(size / MEGABYTE), LARGEST / MEGABYTE];
  return new Trouble(
    'too large',
    where,
    `it has ${least} MB or more, an article at most ${most} MB`,
  );
}

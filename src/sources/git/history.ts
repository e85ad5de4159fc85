import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Article } from '../../article/article.ts';
import type { Environment } from '../../host/places.ts';
import { Trouble } from '../../host/trouble.ts';
import { type Capture, sourceOf } from '../../store/add.ts';
import { decode, NotText } from '../../text/decode.ts';
import { printable } from '../../text/sanitise.ts';
import type { TextReader } from '../apart/reader.ts';
import type { Arriving } from '../arriving.ts';
import { missed } from '../captured.ts';
import { unreadable } from '../unreadable.ts';
import { type Blobs, blobsIn } from './blobs.ts';
import { type Change, changesOf, MOST_COMMITS } from './log.ts';
import { isShallow } from './shallow.ts';

/** Where a file is, how it is read, and what is known of it. */
interface Around {
  readonly env: Environment;
  /** The folder that relative paths start from; without it, the one where the program runs. */
  readonly cwd?: string | undefined;
  readonly reader: TextReader;
  /** What git calls the looks at an address that are known. */
  known(address: string): Promise<ReadonlySet<string>>;
  /** Is told how many commits of how many have been read. */
  progress(done: number, all: number): void;
}

const SHALLOW = 'this clone lacks the earlier ones; "git fetch --unshallow" brings them';
/** Characters of a commit's hash that are told. */
const HASH = 12;

/**
 * What a file was by each commit in the history of its repository, the oldest first, but for what is
 * known. A commit by which it was no text comes as a look that saw nothing; that is told where it could
 * have been one.
 *
 * @throws {Trouble} where git has no history of it
 */
export async function* gitHistory(file: string, around: Around): AsyncGenerator<Arriving> {
  const path = resolve(around.cwd ?? '', file);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new Trouble('no history', file, 'it is a folder; name a file in it');
  const asked = { folder: dirname(path), env: around.env, where: file };
  const changes: Change[] = [];
  for await (const change of changesOf(asked, basename(path))) changes.push(change);
  if (changes.length === 0)
    throw new Trouble('no history', file, 'git does not know it; is it committed?');
  if (changes.length === MOST_COMMITS)
    yield new Trouble('a long history', file, `the latest ${MOST_COMMITS} commits of it are read`);
  if (changes.at(-1)?.isFirst && (await isShallow(asked)))
    yield new Trouble('not all commits', file, SHALLOW);
  const known = await around.known(path);
  const blobs = blobsIn(asked);
  const read = (change: Change): Promise<Article | Untold> =>
    articleOf(change, blobs, path, around.reader);
  try {
    // What the file is called by its text now, it is called through all its history.
    let source: string | null = null;
    for (const change of changes) {
      if (source !== null || changes.every(({ commit }) => known.has(commit))) break;
      const latest = await read(change);
      source = 'why' in latest ? null : sourceOf(latest);
    }
    for (const [index, { change, at }] of dated(changes.toReversed()).entries()) {
      around.progress(index, changes.length);
      if (known.has(change.commit)) continue;
      const found = await read(change);
      const capture = captureOf(change, path);
      if (!('why' in found)) {
        yield { article: found, origin: { source, fetched: at }, capture };
        continue;
      }
      const where = `${file}, commit ${change.commit.slice(0, HASH)}`;
      if (found.told) yield new Trouble('not read', where, found.why);
      yield missed({ ...capture, at }, found.why);
    }
  } finally {
    blobs.close();
  }
}

/** Why a commit made no text of a file, and whether that is to be told. */
interface Untold {
  readonly why: string;
  readonly told: boolean;
}

async function articleOf(
  { held }: Change,
  blobs: Blobs,
  path: string,
  reader: TextReader,
): Promise<Article | Untold> {
  if ('why' in held) return { why: held.why, told: false };
  const content = await blobs.read(held.blob);
  if (content === null)
    return { why: 'it is larger than a text, or not in this clone', told: true };
  try {
    return await reader.article({ text: decode(content), path });
  } catch (error) {
    if (error instanceof NotText) return { why: `it is ${error.what}`, told: true };
    return { why: unreadable(error, '').message.replace(/^.*; /, ''), told: true };
  }
}

function captureOf({ commit, path, written }: Change, address: string): Capture {
  const witness = { by: 'git', id: commit, of: printable(path), written };
  return { address, witness, received: null, page: null };
}

/**
 * Changes with their times, the oldest first: those of the commits. As clocks go wrong, one of a time to
 * come has that of the next one whose time is none, and none has a time before that of the one before.
 */
function dated(
  changes: readonly Change[],
): readonly { readonly change: Change; readonly at: string }[] {
  const now = Date.now();
  let next = now + 1;
  const latest = changes.toReversed().map(({ committed }) => {
    const time = Date.parse(committed);
    next = time <= now ? time : next - 1;
    return next;
  });
  let last = Number.NEGATIVE_INFINITY;
  return changes.map((change, index) => {
    last = Math.max(latest.at(-1 - index) ?? now, last + 1);
    return { change, at: new Date(last).toISOString() };
  });
}

import { Trouble } from '../../host/trouble.ts';
import { type Asked, git } from './run.ts';

/** What a commit made of a file. */
export interface Change {
  /** The commit's hash. */
  readonly commit: string;
  /** When it was committed, and when its author wrote it: ISO 8601, in UTC. */
  readonly committed: string;
  readonly written: string;
  /** The file's path in the repository by then. */
  readonly path: string;
  /** Whether there is no commit before it, or none in this clone. */
  readonly isFirst: boolean;
  /** Whether it made the file as a copy of another one. */
  readonly isCopy: boolean;
  /** The hash of what it holds by then; else why it holds no text. */
  readonly held: { readonly blob: string } | { readonly why: string };
}

/** Commits of one file that are read, the latest. With more, a longer history is whole and takes longer. */
export const MOST_COMMITS = 10_000;
/** Characters of one answer's part. What is longer is no name of a file. */
const LONGEST = 100_000;

/** Settings of a reader that would have git leave out commits, or tell them otherwise; as they are where nobody sets them. */
const PLAIN = [
  'diff.orderFile=/dev/null',
  'diff.relative=false',
  'diff.renameLimit=1000',
  'i18n.logOutputEncoding=UTF-8',
  'log.showRoot=true',
];

/** The modes of an ordinary file as git writes them, and of none. */
const ORDINARY = /^100/;
const NONE = /^0+$/;

/**
 * What became of a file of a repository, by its name in a folder, the latest first: along the first
 * parents, as its branch had it, a merge with all that it brought; under all names that it had. What it
 * was copied from is another file.
 *
 * @throws {Trouble} where git has no history of it
 */
export async function* changesOf(of: Asked, name: string): AsyncGenerator<Change> {
  let left = MOST_COMMITS;
  let top: string | null = null;
  for (let [from, path] = ['HEAD', name]; left > 0; ) {
    let copy: Change | null = null;
    for await (const change of followed(of, from, path, left)) {
      yield change;
      left--;
      top ??= '../'.repeat(change.path.split('/').length - 1);
      if (!change.isCopy) continue;
      copy = change;
      break;
    }
    if (copy === null) return;
    // Its name may have been that of a file before, which was deleted.
    [from, path] = [`${copy.commit}^`, `${top}${copy.path}`];
  }
}

/** What became of a file until a commit, as git follows it: into what it was copied from, too. */
async function* followed(
  of: Asked,
  from: string,
  path: string,
  most: number,
): AsyncGenerator<Change> {
  const words = [
    ...PLAIN.flatMap((setting) => ['-c', setting]),
    ...['log', '--follow', '--first-parent', '--diff-merges=first-parent', '--topo-order'],
    ...['--no-ext-diff', '--no-textconv', '--no-show-signature', '--no-notes', '--no-decorate'],
    ...['--raw', '-z', '--no-abbrev', '--format=%H %ct %at %P', `--max-count=${most}`],
    ...[from, '--', path],
  ];
  const log = git(words, of);
  log.tell();
  try {
    let commit: readonly string[] = [];
    let last: string | null = null;
    let parts: string[] = [];
    for await (const part of partsOf(log.answer)) {
      if (parts.length === 0 && !part.startsWith('\n:') && !part.startsWith(':')) {
        commit = part.trim().split(' ');
        continue;
      }
      parts.push(part);
      const change = changeIn(commit, parts);
      if (change === null) continue;
      // Of a file there is one change in a commit.
      if (change.commit === last)
        throw new Trouble('no history', of.where, 'it is a folder; name a file in it');
      last = change.commit;
      yield change;
      parts = [];
    }
    await log.end();
  } finally {
    log.stop();
  }
}

/** The parts of an answer, each of which a NUL ends. */
async function* partsOf(answer: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of answer) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      yield rest.toString('utf8', 0, end);
      rest = rest.subarray(end + 1);
    }
    if (rest.length > LONGEST) return;
  }
}

/** A change as --raw tells it: ":100644 100644 OLD NEW M", then the path; of a renamed file the old path before. Null until it is whole. */
function changeIn(
  [commit = '', committed, written, parent]: readonly string[],
  parts: readonly string[],
): Change | null {
  const [, mode = '', , blob = '', status = ''] = (parts[0] ?? '').trim().split(' ');
  const isNamed = parts.length > (/^[RC]/.test(status) ? 2 : 1);
  const path = parts.at(-1);
  if (!isNamed || path === undefined) return null;
  return {
    commit,
    committed: timeOf(committed),
    written: timeOf(written),
    path,
    isFirst: parent === undefined,
    isCopy: status.startsWith('C'),
    held: heldBy(mode, blob),
  };
}

function heldBy(mode: string, blob: string): Change['held'] {
  if (ORDINARY.test(mode)) return { blob };
  return { why: NONE.test(mode) ? 'the commit deletes it' : 'the commit makes it a link' };
}

/** The latest time that there is in a date of JavaScript, in seconds. */
const LATEST = 8_640_000_000_000;

/** Seconds since 1970, as anybody can claim them, as ISO 8601. */
function timeOf(seconds = '0'): string {
  const time = Math.min(Math.max(Number(seconds) || 0, 0), LATEST);
  return new Date(time * 1000).toISOString();
}

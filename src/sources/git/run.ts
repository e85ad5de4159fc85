import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Environment } from '../../host/places.ts';
import { codeOf, systemTrouble } from '../../host/system-errors.ts';
import { Trouble } from '../../host/trouble.ts';
import { printable } from '../../text/sanitise.ts';

/** Git, asked for something in a folder. */
interface Running {
  /** What it answers, as it comes. */
  readonly answer: AsyncIterable<Buffer>;
  /** Tells it more; it is told all when the function is called without. */
  tell(line?: string): void;
  /** Waits for its end. @throws {Trouble} where it could not do what it was asked for */
  end(): Promise<void>;
  /** Ends it, wherever it is. */
  stop(): void;
}

/**
 * What a repository's configuration may have git do is switched off: no program is run for a pager,
 * hook, signature, watcher of files, filter or diff, and nothing is fetched that is missing.
 */
const GUARDED: readonly string[] = [
  '--no-pager',
  '--literal-pathspecs',
  '--no-replace-objects',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.attributesFile=/dev/null',
    'core.sshCommand=false',
    'diff.external=',
    'log.showSignature=false',
    'protocol.allow=never',
    'safe.bareRepository=explicit',
  ].flatMap((setting) => ['-c', setting]),
];

/** Characters that are kept of what git says that is wrong. */
const MOST_SAID = 2000;

/** What git says is wrong, in our words. */
const REASONS: ReadonlyArray<readonly [RegExp, string]> = [
  [/dubious ownership/, 'its repository belongs to another account (git’s safe.directory)'],
  [/not a git repository/i, 'it is in no git repository'],
  [/outside repository/, 'it is in no git repository'],
  [/does not have any commits yet|bad revision 'HEAD'/, 'its repository has no commits yet'],
  [/bare repository/, 'its repository has no work tree'],
];

/** Where git is asked, and about what. */
export interface Asked {
  readonly folder: string;
  readonly env: Environment;
  /** What troubles call it. */
  readonly where: string;
}

/** Runs git, without a shell. */
export function git(words: readonly string[], { folder, env, where }: Asked): Running {
  const child = spawn('git', [...GUARDED, ...words], { cwd: folder, env: guarded(env) });
  let said = '';
  let failure: unknown = null;
  child.on('error', (error) => {
    failure = error;
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    said = (said + piece).slice(0, MOST_SAID);
  });
  // Where it has ended before, its answer says so.
  child.stdin.on('error', () => {});
  const ended = once(child, 'close').catch(() => []);
  return {
    answer: child.stdout,
    tell: (line) => void (line === undefined ? child.stdin.end() : child.stdin.write(`${line}\n`)),
    async end() {
      const [status] = await ended;
      if (failure !== null && !existsSync(folder)) throw systemTrouble(failure, 'reading', where);
      if (failure !== null) throw notRun(failure, where);
      if (status !== 0) throw new Trouble('no history', where, reasonOf(said));
    },
    stop: () => void child.kill(),
  };
}

/** The environment, without what would have git look elsewhere or run something. */
function guarded(env: Environment): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: '',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}

function notRun(error: unknown, where: string): Trouble {
  const isMissing = codeOf(error) === 'ENOENT';
  return new Trouble('no history', where, isMissing ? 'git is not installed' : 'git cannot be run');
}

function reasonOf(said: string): string {
  const known = REASONS.find(([pattern]) => pattern.test(said));
  return known?.[1] ?? `git says ${printable(said.trim().split('\n')[0] || 'nothing')}`;
}

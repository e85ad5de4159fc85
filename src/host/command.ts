import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { printable } from '../text/sanitise.ts';
import type { Environment } from './places.ts';
import { codeOf, systemReason } from './system-errors.ts';

/** How a command is run. */
export interface Running {
  readonly env: Environment;
  readonly cwd?: string | undefined;
  /** Milliseconds after which it is ended, with all that it started. */
  readonly limit: number;
}

/** Characters of what a command says of its failure that are looked at; the first line of them is told, so much of it. */
const [SAID, TOLD] = [4000, 200];
/** Milliseconds for the last words of a command that has ended: something that it started may hold the line for ever. */
const LAST_WORDS = 200;

/**
 * Runs a program with its words, without a shell, and with a text on its standard input; what it
 * prints is not looked at. Answers with null where it ended well, else with why not, in words.
 */
export async function runCommand(
  [program = '', ...words]: readonly string[],
  input: string,
  { env, cwd, limit }: Running,
): Promise<string | null> {
  let [said, late] = ['', false];
  const mark = randomUUID();
  const child = spawn(program, words, {
    env: { ...env, [MARK]: mark },
    cwd,
    stdio: ['pipe', 'ignore', 'pipe'],
    // A group of its own, so that what it started can be ended with it.
    detached: true,
  });
  // Who does not read what it is told need not.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    if (said.length < SAID) said += piece;
  });
  const closed = once(child.stderr, 'close').catch(() => {});
  const timer = setTimeout(() => {
    late = true;
    end(child);
  }, limit);
  try {
    const [code, signal] = await once(child, 'exit');
    await Promise.race([closed, sleep(LAST_WORDS)]);
    if (late) await endMarked(mark);
    if (late) return `it did not end within ${limit / 1000} s`;
    const [first = ''] = said.trim().split('\n');
    const why = first === '' ? '' : `: ${printable(first).slice(0, TOLD)}`;
    return code === 0 ? null : `it ended with ${code ?? signal}${why}`;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'there is no such program' : systemReason(error);
  } finally {
    clearTimeout(timer);
    child.stderr.destroy();
  }
}

/** The variable by which all is known that a command started: what it starts inherits it. */
const MARK = 'VARIORUM_COMMAND';
/** How often is looked for what is left of a command: what is ended may have started more by then. */
const ROUNDS = 10;

/** Ends what has left the group of a command, as with setsid, and still has its mark; only Linux tells. */
async function endMarked(mark: string): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const processes = await readdir('/proc').catch((): string[] => []);
    const ids = processes.filter((name) => /^\d+$/.test(name));
    const marked = await Promise.all(ids.map((id) => isMarked(id, mark)));
    const left = ids.filter((_, at) => marked[at]);
    if (left.length === 0) return;
    for (const id of left) kill(Number(id));
  }
}

/** Whether a process has the mark; none of another account tells. */
async function isMarked(id: string, mark: string): Promise<boolean> {
  const environment = await readFile(`/proc/${id}/environ`, 'latin1').catch(() => '');
  return environment.split('\0').includes(`${MARK}=${mark}`);
}

function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function end(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

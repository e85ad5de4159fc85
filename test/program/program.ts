import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { ENVIRONMENT, type Outcome } from '../call.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** A program as it is called: its file, and words that come before all others. */
export type Command = readonly [file: string, ...words: string[]];

const { VARIORUM_PROGRAM: other } = process.env;

/** The program as it was built; VARIORUM_PROGRAM names another one to test, an executable. */
export const PROGRAM: Command = other
  ? [other]
  : [process.execPath, join(ROOT, 'bin', 'variorum.js')];

/** A command as a shell takes it. */
export function quoted(command: Command): string {
  return command.map((word) => `"${word}"`).join(' ');
}

/** The environment of a program that is started for a test. */
export function environment(env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...ENVIRONMENT, ...env };
}

/** Runs a program without a terminal, in the package's folder or another; `input` is its standard input. */
export function runProgram(
  [file, ...first]: Command,
  words: readonly string[],
  {
    env = {},
    input = '',
    cwd = ROOT,
  }: { env?: Readonly<Record<string, string>>; input?: string | Buffer; cwd?: string } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      file,
      [...first, ...words],
      { cwd, env: environment(env), maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        const status = typeof error?.code === 'number' ? error.code : error ? 128 : 0;
        resolve({ status, stdout, stderr });
      },
    );
    // A program that has ended takes no input any more.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

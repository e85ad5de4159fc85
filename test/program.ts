import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** No library, no marks and no configuration of the reader's own. */
const NOWHERE = join(ROOT, 'none');
const SURROUNDINGS = {
  LC_ALL: 'C.UTF-8',
  XDG_DATA_HOME: NOWHERE,
  XDG_STATE_HOME: NOWHERE,
  XDG_CONFIG_HOME: NOWHERE,
};

/** What a run of the program printed, and how it ended. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program as it is called: its file, and words that come before all others. */
export type Command = readonly [file: string, ...words: string[]];

/** Builds the program as it is shipped, into a folder of the caller's own name, and answers with that. */
export function buildFolder(name: string): string {
  const folder = join(ROOT, 'node_modules', '.cache', `variorum-${name}`);
  execFileSync(process.execPath, [join(ROOT, 'build.mjs'), folder], { cwd: ROOT });
  return folder;
}

/** How the program is called, built for this; VARIORUM_PROGRAM names another one to test, an executable. */
export function buildProgram(name: string): Command {
  const { VARIORUM_PROGRAM: other } = process.env;
  return other ? [other] : [process.execPath, join(buildFolder(name), 'variorum.mjs')];
}

/** A command as a shell takes it. */
export function quoted(command: Command): string {
  return command.map((word) => `"${word}"`).join(' ');
}

/** Runs the program without a terminal, in the package's folder or another; `input` is its standard input. */
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
      { cwd, env: { ...process.env, ...SURROUNDINGS, ...env }, maxBuffer: 1 << 26 },
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

/** A reader with a data folder of their own, and the program run for them. */
export function readerOf(command: Command, folder: string) {
  const env = { XDG_DATA_HOME: folder };
  return {
    env,
    library: join(folder, 'variorum', 'library.db'),
    run: (...words: string[]) => runProgram(command, words, { env }),
  };
}

import { join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from '../src/cli/run.ts';
import type { ProcessSignals } from '../src/host/signals.ts';

/** No library, no marks and no configuration of the reader's own. */
const NOWHERE = join(import.meta.dirname, 'none');
export const ENVIRONMENT = {
  LC_ALL: 'C.UTF-8',
  HOME: NOWHERE,
  XDG_DATA_HOME: NOWHERE,
  XDG_STATE_HOME: NOWHERE,
  XDG_CONFIG_HOME: NOWHERE,
};

/** What a call of the program printed, and how it ended. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Given {
  readonly env?: Readonly<Record<string, string>>;
  /** The folder that the program is called in; the tests’ own where none is given. */
  readonly cwd?: string;
  /** Standard input. */
  readonly input?: string | Buffer;
  /** Columns of the terminal that the program is called in; without any it has pipes. */
  readonly columns?: number;
  /** What all is printed to, where that is not to be collected. */
  readonly terminal?: NodeJS.WriteStream;
  readonly onInterrupt?: ProcessSignals['onInterrupt'];
}

/** Calls the program in this process. */
export async function call(
  words: readonly string[],
  { env = {}, cwd = process.cwd(), input = '', columns, terminal, onInterrupt }: Given = {},
): Promise<Outcome> {
  const [stdout, stderr] = [printed(columns), printed(columns)];
  const stdin = Object.assign(Readable.from([Buffer.from(input)]), {
    isTTY: columns !== undefined,
  });
  const status = await run(words, {
    stdin: stdin as Readable as NodeJS.ReadStream,
    stdout: terminal ?? stdout.stream,
    stderr: terminal ?? stderr.stream,
    env: { ...ENVIRONMENT, ...env },
    cwd,
    signals: signals(onInterrupt),
    now: () => performance.now(),
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

/** Signals of which none comes, but for ^C where a test sends it. */
export function signals(
  onInterrupt: ProcessSignals['onInterrupt'] = () => () => {},
): ProcessSignals {
  return {
    listen: () => () => {},
    askSize() {},
    suspend: null,
    onInterrupt,
    onOrder: () => () => {},
  };
}

/** What takes all that is printed to it. */
function printed(columns: number | undefined) {
  let text = '';
  const write = (piece: string): boolean => {
    text += piece;
    return true;
  };
  const stream = { isTTY: columns !== undefined, columns, write } as NodeJS.WriteStream;
  return { stream, text: () => text };
}

/** A reader with a data folder of their own, and the program called for them. */
export function readerOf(folder: string) {
  const env = { XDG_DATA_HOME: folder };
  return {
    env,
    library: join(folder, 'variorum', 'library.db'),
    run: (...words: string[]) => call(words, { env }),
  };
}

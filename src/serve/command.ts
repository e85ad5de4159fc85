import { Transform } from 'node:stream';
import { split } from 'shlex';
import type { ServerChannel } from 'ssh2';
import { Trouble } from '../host/trouble.ts';
import { printable } from '../text/sanitise.ts';
import type { Environment } from './environment.ts';
import { bytesTo } from './terminal.ts';

/** What a command of a reader is given: streams that are no terminal, and what the client says of itself. */
export interface CommandStreams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Environment;
}

/** Runs the words of a command line; answers with the exit status. @throws {Trouble} */
export type RunCommand = (words: readonly string[], streams: CommandStreams) => Promise<number>;

const TROUBLE = 2;
/** Bytes of a draft that a reader sends. */
const LARGEST = 1_000_000;
/** Characters of a command line. */
const LONGEST = 10_000;

/**
 * Runs a reader's command line, which is taken apart as a shell would, and answers with its exit
 * status when all that it prints has gone out. Whatever goes wrong is the reader's to know, in a line.
 *
 * @param isTerminal whether lines are to end as a terminal wants them
 */
export async function runLine(
  line: string,
  channel: ServerChannel,
  env: Environment,
  { run, isTerminal }: { readonly run: RunCommand; readonly isTerminal: boolean },
): Promise<{ readonly status: number; readonly fault: string | null }> {
  const lines = (text: string): string => (isTerminal ? text.replace(/\r?\n/g, '\r\n') : text);
  const stdout = bytesTo(channel, { made: lines });
  const stderr = bytesTo(channel, { stream: channel.stderr, made: lines });
  const stdin = channel.pipe(bounded());
  const told = (message: string): void => {
    stderr.write(`variorum: ${printable(message)}\n`);
  };
  stdin.on('error', () => {});
  const of = { stdin, stdout, stderr } as unknown as CommandStreams;
  try {
    return { status: await run(wordsOf(line), { ...of, env }), fault: null };
  } catch (error) {
    if (error instanceof Trouble) {
      told(error.message);
      return { status: TROUBLE, fault: null };
    }
    told('a fault of the program; it has been noted');
    return { status: TROUBLE, fault: error instanceof Error ? error.message : String(error) };
  } finally {
    await Promise.all([ended(stdout), ended(stderr)]);
  }
}

/** @throws {Trouble} where quotation marks do not close, or it is no line */
function wordsOf(line: string): readonly string[] {
  if (line.length > LONGEST || line.includes('\0'))
    throw new Trouble('no command line', `${line.slice(0, 20)}…`, 'it is too long, or has a NUL');
  try {
    return split(line);
  } catch {
    throw new Trouble('no command line', line, 'a quotation mark is not closed');
  }
}

/** What a client sends, up to the length of a draft. */
function bounded(): Transform {
  let sent = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sent += chunk.length;
      if (sent <= LARGEST) done(null, chunk);
      else done(new Trouble('too large', 'what you sent', `a draft has ${LARGEST} bytes at most`));
    },
  });
}

function ended(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => stream.end(() => resolve()));
}

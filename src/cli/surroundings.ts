import type { Config } from '../app/config/config.ts';
import type { ProcessSignals } from '../host/signals.ts';
import type { Keeping } from '../store/visits.ts';

/** What a call of the program is given beside its words: all that it reads, prints to and heeds. */
export interface Surroundings {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from; without it, the one where the program runs. */
  readonly cwd?: string;
  readonly signals: ProcessSignals;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
}

/** What a command is given: the surroundings, and what the reader has configured. */
export interface Configured extends Surroundings {
  readonly config: Config;
  /** The library's file, where the reader has chosen another than the usual one. */
  readonly library: string | null;
  /** Which answers of pages are kept as they came. */
  readonly keep: Keeping;
  /** The language that all texts are read in, where one is chosen. */
  readonly language: string | null;
}

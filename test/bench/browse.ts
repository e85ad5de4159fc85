import { fileURLToPath } from 'node:url';
import { quantile } from './quantile.ts';
import { type Wire, wire } from './wire.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/variorum.js', import.meta.url));
const STARTS = 7;
/** To the end of the list and back, along it, and a search. */
const KEYS = ['G', 'g', ...Array(200).fill('j'), '/', ...'baro ki', '\r', 'G', '\x1b'];

export interface Browsed {
  /** Milliseconds from the start to the last byte of the first frame, in the median. */
  readonly frame: number;
  /** Megabytes after some hundred keys. */
  readonly memory: number;
}

/** Starts the program on two libraries by turns, and browses each. */
export async function browse(small: string, large: string): Promise<[Browsed, Browsed]> {
  const frames: [number[], number[]] = [[], []];
  for (let start = 0; start < STARTS; start++) {
    for (const [index, home] of [small, large].entries()) {
      const program = begin(home);
      frames[index]?.push(await program.shown('leave'));
      program.end();
    }
  }
  const [a, b] = frames.map((times) => quantile(times, 0.5)) as [number, number];
  return [
    { frame: a, memory: await memoryOf(small) },
    { frame: b, memory: await memoryOf(large) },
  ];
}

async function memoryOf(home: string): Promise<number> {
  const program = begin(home);
  await program.shown('leave');
  for (const key of KEYS) await program.key(key);
  const memory = program.memory();
  program.end();
  return memory;
}

function begin(home: string): Wire {
  return wire([process.execPath, PROGRAM], { XDG_DATA_HOME: home });
}

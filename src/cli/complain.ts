import { Trouble } from '../host/trouble.ts';
import { printable } from '../text/sanitise.ts';
import type { Surroundings } from './surroundings.ts';

/** Tells what went wrong in one line: a reader is no use for a stack. */
export function complain(error: unknown, { stderr }: Pick<Surroundings, 'stderr'>): void {
  const message = error instanceof Error ? error.message : String(error);
  const told =
    error instanceof Trouble ? message : `a fault of the program: ${message}; please report it`;
  stderr.write(`variorum: ${printable(told)}\n`);
}

/** Tells that what was printed did not get to where it goes; `code` is the system's, as "ENOSPC". */
export function complainOfOutput(code: string, around: Pick<Surroundings, 'stderr'>): void {
  complain(new Trouble('not written', 'the output', `the system says ${code}`), around);
}

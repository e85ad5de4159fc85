import { spawn } from 'node:child_process';
import { terminalOf } from '../host/terminal.ts';
import type { Arguments } from './arguments.ts';
import type { Surroundings } from './surroundings.ts';

/** As git does: leave where all fits on one screen, pass colours on, leave the text on the screen. */
const SETTINGS = { LESS: 'FRX', LV: '-c' };
/** What a shell ends with where there is no such command. */
const NOT_FOUND = 127;

/** Prints text: on a terminal through the reader's pager, unless --no-pager. */
export async function page(text: string, given: Arguments, around: Surroundings): Promise<void> {
  const { stdout, env } = around;
  const { PAGER = null } = env;
  const paged = text !== '' && stdout.isTTY && !given['no-pager'] && terminalOf(env).screens;
  if (!paged || PAGER === '' || PAGER === 'cat' || !(await through(PAGER, text, around))) {
    stdout.write(text);
  }
}

/** False where there is no such pager. One that is left before the end is no error. */
function through(
  command: string | null,
  text: string,
  { stdout, stderr, env, signals }: Surroundings,
): Promise<boolean> {
  const ignore = (): void => {};
  // ^C is the pager's: whoever presses it there wants no end of the program under it.
  const release = signals.onInterrupt(ignore);
  return new Promise<boolean>((resolve) => {
    const pager = spawn(command ?? 'less', {
      shell: command !== null,
      stdio: ['pipe', stdout, stderr],
      env: { ...SETTINGS, ...env },
    });
    pager.on('error', () => resolve(false));
    pager.on('close', (code) => resolve(code !== NOT_FOUND));
    pager.stdin.on('error', ignore);
    pager.stdin.end(text);
  }).finally(release);
}

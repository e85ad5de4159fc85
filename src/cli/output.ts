import { terminalOf } from '../host/terminal.ts';
import type { Trouble } from '../host/trouble.ts';
import type { Library } from '../library/library.ts';
import { glyphs } from '../view/glyphs.ts';
import type { PlainOptions } from '../view/plain.ts';
import type { Arguments } from './arguments.ts';
import { OPTIONS } from './options.ts';
import type { Configured } from './surroundings.ts';

/** A command that reads the articles: prints what it is for, and answers with the exit status. */
export type Run = (library: Library, given: Arguments, around: Configured) => Promise<number>;

/** A command that opens no library to read; `complain` prints a trouble, and the work goes on. */
export type Work = (
  given: Arguments,
  around: Configured,
  complain: (trouble: Trouble) => void,
) => Promise<number>;

/** Whether text is asked for that a screen reader can read from beginning to end. */
export function isLinear(given: Arguments, { env }: Configured): boolean {
  return given.linear || env.INK_SCREEN_READER === 'true';
}

/** Whether FORCE_COLOR asks for colours, or for none; null where it is not set. */
function forced({ FORCE_COLOR: asked }: Configured['env']): boolean | null {
  return asked ? !/^(?:0|false)$/i.test(asked) : null;
}

const USUAL_WIDTH = 80;
const NARROWEST = OPTIONS.width.range[0];

/** How text is to be printed, from the command line, the environment and the terminal. */
export function plainOptions(given: Arguments, { stdout, env, config }: Configured): PlainOptions {
  const terminal = terminalOf(env);
  // What git's pager takes from a command that git calls comes to the terminal.
  const seen = stdout.isTTY === true || env.GIT_PAGER_IN_USE === 'true';
  const colours = forced(env) ?? (seen && !env.NO_COLOR && terminal.screens);
  const wanted = given.color === 'always' || (given.color !== 'never' && colours);
  const own = stdout.columns || Number(env.COLUMNS) || USUAL_WIDTH;
  return {
    width: given.width ?? Math.max(own, NARROWEST),
    theme: config.theme,
    depth: wanted ? '16' : 'none',
    glyphs: glyphs(terminal.unicode),
    presentation: config,
    // A file or another program takes the text's own characters, whatever this terminal shows.
    ascii: seen && !terminal.unicode,
  };
}

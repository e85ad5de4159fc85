import { ownSession } from '../app/session.ts';
import { Trouble } from '../host/trouble.ts';
import { LISTED, type Library, openLibrary } from '../library/library.ts';
import { isLinear, type Run, type Surroundings } from './output.ts';

/** For a reader at a terminal without screens, who has to be told how to go on. */
const HINT = `
"variorum show 1" prints version 1, "variorum compare 1 2" how 1 and 2 differ.
"variorum --help" says more.
`;

/** Opens the screens; prints the list where there is no terminal for them, or text is asked for. */
export const open: Run = async (library, given, around) => {
  const session = ownSession(around.env, around.config);
  const bothEnds = around.stdin.isTTY && around.stdout.isTTY;
  const list: Run = async (...words) => (await import('./list.ts')).list(...words);
  const direct = { ...given, 'no-pager': true };
  if (!bothEnds || given.output !== null) return list(library, direct, around);
  if (!session.terminal.screens || isLinear(given, around)) {
    const status = await list(library, direct, around);
    around.stdout.write(HINT);
    return status;
  }
  const depth = given.color === 'never' ? 'mono' : session.terminal.depth;
  const { openScreens } = await import('../tui/run.ts');
  const reopen = () => openAgain(given.operands, around);
  return openScreens(library, reopen, { ...session, terminal: { ...session.terminal, depth } });
};

/** @throws {Trouble} where standard input is among the paths: it was read to its end */
async function openAgain(paths: readonly string[], around: Surroundings): Promise<Library> {
  const { STDIN, STDIN_NAME } = await import('../sources/files.ts');
  if (!paths.includes(STDIN)) return openLibrary(paths, around, LISTED);
  throw new Trouble('not read again', STDIN_NAME, 'it can be read only once');
}

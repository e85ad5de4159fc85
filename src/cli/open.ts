import { ownSession } from '../app/session.ts';
import { isLinear, type Run } from './output.ts';

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
  return openScreens(library, library.again, {
    ...session,
    terminal: { ...session.terminal, depth },
  });
};

import { ownSession } from '../app/session.ts';
import { list } from './list.ts';
import type { Run } from './output.ts';

/** Opens the screens; prints the list where there is no terminal for them, or text is asked for. */
export const open: Run = async (library, given, around) => {
  const session = ownSession(around.env);
  const bothEnds = around.stdin.isTTY && around.stdout.isTTY;
  if (!bothEnds || !session.terminal.screens || given.output !== null) {
    return list(library, given, around);
  }
  const depth = given.color === 'never' ? 'mono' : session.terminal.depth;
  const { openScreens } = await import('../tui/run.ts');
  return openScreens(library, { ...session, terminal: { ...session.terminal, depth } });
};

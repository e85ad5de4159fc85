import { flushCompileCache } from 'node:module';
import { sessionOf } from '../app/session.ts';
import { namedFiles } from '../host/named-files.ts';
import { marksPath } from '../host/places.ts';
import { terminalOf } from '../host/terminal.ts';
import { followingOf } from '../library/following.ts';
import { marksAt } from '../reader/marks-file.ts';
import { openScreens } from '../tui/run.ts';
import { isLinear, type Run } from './output.ts';

/** For a reader at a terminal without screens, who has to be told how to go on. */
const HINT = `
"variorum show 1" prints version 1, "variorum compare 1 2" how 1 and 2 differ.
"variorum --help" says more.
`;
/** After so many milliseconds all is loaded that a session begins with. */
const LOADED = 3000;

/** Opens the screens; prints the list where there is no terminal for them, or text is asked for. */
export const open: Run = async (library, given, around) => {
  const { stdin, stdout, env, config, signals, now } = around;
  const terminal = terminalOf(env);
  const bothEnds = stdin.isTTY && stdout.isTTY;
  const list: Run = async (...words) => (await import('./list.ts')).list(...words);
  const direct = { ...given, 'no-pager': true };
  if (!bothEnds || given.output !== null) return list(library, direct, around);
  if (!terminal.screens || isLinear(given, around)) {
    const status = await list(library, direct, around);
    stdout.write(HINT);
    return status;
  }
  // At its end the program may be killed: what was compiled is kept for the next start now.
  setTimeout(flushCompileCache, LOADED).unref();
  return openScreens(
    sessionOf({
      input: stdin,
      output: stdout,
      terminal: given.color === 'never' ? { ...terminal, depth: 'mono' } : terminal,
      config,
      marks: marksAt(marksPath(env)),
      signals,
      now,
      library,
      files: namedFiles(around),
      following:
        library.own || library.examples ? followingOf(around, given['allow-private']) : null,
    }),
  );
};

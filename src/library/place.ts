import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a reader's library lies, as the XDG base directory specification has it. */
export function libraryPath(env: Environment): string {
  return join(base(env, env.XDG_DATA_HOME, 'share'), 'variorum', 'library.db');
}

/** Where it is kept what a reader has read, starred and pinned. */
export function marksPath(env: Environment): string {
  return join(base(env, env.XDG_STATE_HOME, 'state'), 'variorum', 'marks.json');
}

function base(env: Environment, set: string | undefined, usual: string): string {
  return set && isAbsolute(set) ? set : join(env.HOME || homedir(), '.local', usual);
}

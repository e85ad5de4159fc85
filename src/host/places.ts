import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** What says where a reader's library lies. */
export interface Whereabouts {
  readonly env: Environment;
  /** The library's file, where the reader has chosen another than the usual one. */
  readonly library?: string | null;
}

/** Where a reader's library lies: as chosen, else as the XDG base directory specification has it. */
export function libraryPath({ env, library }: Whereabouts): string {
  return library ?? join(base(env, env.XDG_DATA_HOME, '.local/share'), 'variorum', 'library.db');
}

/** Where it is kept what a reader has read, starred and pinned. */
export function marksPath(env: Environment): string {
  return join(base(env, env.XDG_STATE_HOME, '.local/state'), 'variorum', 'marks.json');
}

/** The folder of what a reader has configured. */
export function configFolder(env: Environment): string {
  return join(base(env, env.XDG_CONFIG_HOME, '.config'), 'variorum');
}

export function homeFolder(env: Environment): string {
  return env.HOME || homedir();
}

function base(env: Environment, set: string | undefined, usual: string): string {
  return set && isAbsolute(set) ? set : join(homeFolder(env), usual);
}

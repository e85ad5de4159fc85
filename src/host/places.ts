import { isAbsolute, join } from 'node:path';
import { Trouble } from './trouble.ts';

/** The variables of a reader's environment. HOME and USER are there: where a system does not set them, who starts the program does. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What says where a reader's library lies. */
export interface Whereabouts {
  readonly env: Environment;
  /** The library's file or address, where the reader has chosen another than the usual one. */
  readonly library?: string | null;
}

/** Where a path leads as seen from the folder `cwd`; without that, from the one where the program runs. */
export function pathFrom(cwd: string | undefined, path: string): string {
  return !cwd || path === '' || isAbsolute(path) ? path : join(cwd, path);
}

/** Where a reader's library lies: as chosen, else as the XDG base directory specification has it. @throws {Trouble} where the reader has no home folder */
export function libraryPath({ env, library }: Whereabouts): string {
  return library ?? join(base(env, env.XDG_DATA_HOME, '.local/share'), 'variorum', 'library.db');
}

/** The same, or null where there is no home folder, and so no library. */
export function libraryPlace(of: Whereabouts): string | null {
  const { env, library } = of;
  const isSomewhere = library || isWhole(env.XDG_DATA_HOME) || isWhole(env.HOME);
  return isSomewhere ? libraryPath(of) : null;
}

/** What stands before "://" in an address, in lower case; null for the path of a file. */
export function schemeOf(library: string): string | null {
  // One letter before a colon is a disk of Windows.
  return /^([a-z][a-z\d+.-]+):\/\//i.exec(library)?.[1]?.toLowerCase() ?? null;
}

/** What an address may ask besides that tells where a library lies; all else is for the server alone, as a password is. */
const PLACES = ['host', 'port', 'options'];

/** Where a library lies, as it may be told and kept: an address is without its name and password. */
export function libraryName(library: string): string {
  const scheme = schemeOf(library);
  const url = scheme === null ? null : URL.parse(library);
  if (scheme === null || url === null) return scheme === null ? library : `${scheme}://`;
  const asked = PLACES.flatMap((name) =>
    url.searchParams.getAll(name).map((value) => [name, value]),
  );
  const query = asked.length > 0 ? `?${new URLSearchParams(asked)}` : '';
  return `${scheme}://${url.host}${url.pathname}${query}`;
}

/** Where it is kept what a reader has read, starred and pinned. */
export function marksPath(env: Environment): string {
  return join(base(env, env.XDG_STATE_HOME, '.local/state'), 'variorum', 'marks.json');
}

/** Where it is kept when archives may be asked again. */
export function pacePath(env: Environment): string {
  return join(base(env, env.XDG_STATE_HOME, '.local/state'), 'variorum', 'archives.json');
}

/** Where it is kept what was told of the changes that a reader watches. */
export function toldPath(env: Environment): string {
  return join(base(env, env.XDG_STATE_HOME, '.local/state'), 'variorum', 'told.json');
}

/** The folder of what a reader has configured; null where there is no home folder, and nothing can be configured. */
export function configFolder(env: Environment): string | null {
  const isSomewhere = isWhole(env.XDG_CONFIG_HOME) || isWhole(env.HOME);
  return isSomewhere ? join(base(env, env.XDG_CONFIG_HOME, '.config'), 'variorum') : null;
}

/** The name of the reader's account, as far as the environment tells it. */
export function accountOf({ USER, LOGNAME }: Environment): string {
  return USER || LOGNAME || 'unknown';
}

/** @throws {Trouble} where there is none */
function homeFolder(env: Environment): string {
  if (isWhole(env.HOME)) return env.HOME;
  throw new Trouble('no home folder', 'HOME', 'set it, or the folders of the XDG base directories');
}

/** A path with the home folder in the place of "~/". @throws {Trouble} where there is none */
export function fromHome(path: string, env: Environment): string {
  return path.replace(/^~(?=\/)/, () => homeFolder(env));
}

/** The same, or null where it begins in a working folder. */
export function wholePath(path: string, env: Environment): string | null {
  const whole = fromHome(path, env);
  return isAbsolute(whole) ? whole : null;
}

function base(env: Environment, set: string | undefined, usual: string): string {
  return isWhole(set) ? set : join(homeFolder(env), usual);
}

/** A path that began in the working folder would lead elsewhere from each. */
function isWhole(path: string | undefined): path is string {
  return path !== undefined && isAbsolute(path);
}

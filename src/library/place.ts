import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where a reader's library lies, as the XDG base directory specification has it. */
export function libraryPath(env: Readonly<Record<string, string | undefined>>): string {
  const data = env.XDG_DATA_HOME ?? '';
  const base = isAbsolute(data) ? data : join(env.HOME || homedir(), '.local', 'share');
  return join(base, 'variorum', 'library.db');
}

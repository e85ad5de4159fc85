import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { configFolder } from '../../host/places.ts';
import { terminalOf } from '../../host/terminal.ts';
import type { Trouble } from '../../host/trouble.ts';
import { THEMES, type Theme } from '../../view/theme.ts';
import { PREFERENCES, type Preferences } from '../preferences.ts';

/** What a reader has chosen once and for all. */
export interface Config extends Preferences {
  readonly theme: Theme;
  /** The library's file, or null for the usual one. */
  readonly library: string | null;
  /** What of it could not be taken, in the order of the file. */
  readonly faults: readonly Trouble[];
}

/** The file's name in the reader's folder. */
export const CONFIG = 'config.toml';

/** What the reader has configured. Where there is no file, that is all that is looked at. */
export async function configOf(env: Readonly<Record<string, string | undefined>>): Promise<Config> {
  const theme = THEMES[terminalOf(env).light ? 'light' : 'dark'];
  const usual: Config = { ...PREFERENCES, theme, library: null, faults: [] };
  const folder = configFolder(env);
  if (!existsSync(join(folder, CONFIG))) return usual;
  const { readConfig } = await import('./read.ts');
  return readConfig(folder, usual, env);
}

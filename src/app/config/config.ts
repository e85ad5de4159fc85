import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { configFolder } from '../../host/places.ts';
import { terminalOf } from '../../host/terminal.ts';
import type { Trouble } from '../../host/trouble.ts';
import { THEMES } from '../../view/theme.ts';
import { PREFERENCES } from '../look.ts';
import type { Choices } from './read.ts';

/** What a reader has chosen once and for all. */
export interface Config extends Choices {
  /** What of it could not be taken, in the order of the file. */
  readonly faults: readonly Trouble[];
}

/** The archive that has the most of the web. */
const WAYBACK = 'https://web.archive.org/';

/** The file's name in the reader's folder. */
const CONFIG = 'config.toml';

/** What the reader has configured. Where there is no file, that is all that is looked at. */
export async function configOf(env: Readonly<Record<string, string | undefined>>): Promise<Config> {
  const theme = THEMES[terminalOf(env).light ? 'light' : 'dark'];
  const usual: Config = {
    ...PREFERENCES,
    theme,
    library: null,
    keep: 'changed',
    archive: WAYBACK,
    language: null,
    serve: {},
    watch: [],
    faults: [],
  };
  const folder = configFolder(env);
  if (folder === null || !existsSync(join(folder, CONFIG))) return usual;
  const { readConfig } = await import('./read.ts');
  const { chosen, faults } = readConfig(folder, CONFIG, env);
  return { ...usual, ...chosen, faults };
}

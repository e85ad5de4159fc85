import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { webAddress } from '../../article/html/metadata-values.ts';
import { type Environment, schemeOf, wholePath } from '../../host/places.ts';
import { Trouble } from '../../host/trouble.ts';
import { CODES, languageCode } from '../../language/code.ts';
import { KEEPINGS, type Keeping } from '../../store/visits.ts';
import { HIGHLIGHTS, type Highlight } from '../../view/presentation.ts';
import { THEMES, type Theme } from '../../view/theme.ts';
import { PREFERENCES, type Preferences } from '../look.ts';
import { boundKeys } from './keys.ts';
import { type ServeChoices, serveChoices } from './serve.ts';
import { canBe, type Faults, meant, readSettings } from './settings.ts';
import { themeNamed } from './theme.ts';
import { type Watch, watchesOf } from './watch.ts';

/** What a reader can choose. */
export interface Choices extends Preferences {
  readonly theme: Theme;
  /** The library's file or address, or null for the usual one. */
  readonly library: string | null;
  /** Which answers of pages the library keeps as they came. */
  readonly keep: Keeping;
  /** The address of the archive that is asked for what pages were: the Wayback Machine, or one like it. */
  readonly archive: string;
  /** The language that all texts are read in, or null for what each says of itself. */
  readonly language: string | null;
  /** How the library is served, as far as that is chosen. */
  readonly serve: Partial<ServeChoices>;
  /** The changes that are told whenever they are found. */
  readonly watch: readonly Watch[];
}

/** What an entry is read with, besides its value. */
interface Context {
  readonly folder: string;
  readonly env: Environment;
  readonly faults: Faults;
  /** Where the faults of the theme's own file go. */
  readonly others: Trouble[];
}

/** An entry of the file. */
export interface Entry {
  /** In a few words, for who writes the file. */
  readonly about: string;
  /** What holds without it, as it would be written. */
  readonly usual: string;
  /** What it changes: nothing where its value is wrong, which is told. */
  readonly read: (value: unknown, context: Context) => Partial<Choices>;
}

/** The theme that is dark or light, as the terminal says that it is. */
const AUTO = 'auto';
const THEME_NAMES = [AUTO, ...Object.keys(THEMES)];

/** Every entry but the tables. */
export const ENTRIES: Readonly<Record<string, Entry>> = {
  theme: {
    about: `${THEME_NAMES.join(', ')}, or NAME for themes/NAME.toml beside this file`,
    usual: `"${AUTO}"`,
    read: theme,
  },
  library: {
    about: 'the file of your library, or its address: "postgres://host/database"',
    usual: '"~/.local/share/variorum/library.db"',
    read: library,
  },
  keep: {
    about:
      'answers of pages that are kept as they came: changed (what brought something new), pages, nothing',
    usual: '"changed"',
    read: (value, { faults }) => {
      const keep = KEEPINGS.find((one) => one === value);
      if (!keep) faults.value(['keep'], 'no such choice', value, canBe(KEEPINGS));
      return keep ? { keep } : {};
    },
  },
  archive: {
    about: 'the archive of "variorum add --wayback", where its /web/ and /cdx/ begin',
    usual: '"https://web.archive.org/"',
    read: (value, { faults }) => {
      const archive = typeof value === 'string' ? webAddress(value, '') : null;
      if (archive !== null) return { archive };
      faults.value(['archive'], 'no address', value, 'it begins with https:// or http://');
      return {};
    },
  },
  language: {
    about:
      'language of all texts, as en, de or es-MX; auto is what each says of itself, else its small words',
    usual: `"${AUTO}"`,
    read: (value, { faults }) => {
      if (value === AUTO) return { language: null };
      const language = typeof value === 'string' ? languageCode(value) : null;
      if (language !== null) return { language };
      faults.value(['language'], 'no such language', value, `it can be ${AUTO} or ${CODES}`);
      return {};
    },
  },
  measure: {
    about: 'columns of the widest paragraph',
    usual: String(PREFERENCES.measure),
    read: (value, { faults }) => columns('measure', value, faults, (measure) => ({ measure })),
  },
  'side-by-side': {
    about: 'columns of the screen from which on two versions stand side by side',
    usual: String(PREFERENCES.sideBySide),
    read: (value, { faults }) =>
      columns('side-by-side', value, faults, (sideBySide) => ({ sideBySide })),
  },
  mouse: {
    about: 'whether the wheel scrolls and a click selects; Shift then selects text',
    usual: 'false',
    read: (value, { faults }) => {
      if (typeof value === 'boolean') return { mouse: value };
      faults.value(['mouse'], 'neither true nor false', value, canBe(['true', 'false']));
      return {};
    },
  },
  highlight: { about: 'what stands out in a text', usual: list(HIGHLIGHTS), read: highlight },
};
const NAMES = [...Object.keys(ENTRIES), 'serve', 'watch', 'keys'];

/** Reads a file in the reader's folder: what each entry chooses that is right, and what is wrong with the others. */
export function readConfig(
  folder: string,
  file: string,
  env: Environment,
): { readonly chosen: Partial<Choices>; readonly faults: readonly Trouble[] } {
  const others: Trouble[] = [];
  try {
    const { table, faults } = readSettings(join(folder, file), file);
    const context: Context = { folder, env, faults, others };
    const changes = Object.entries(table).map(([name, value]) => {
      if (name === 'keys') return { keys: boundKeys(value, faults) };
      if (name === 'serve') return { serve: serveChoices(value, env, faults) };
      if (name === 'watch') return { watch: watchesOf(value, env, faults) };
      const entry = Object.hasOwn(ENTRIES, name) ? ENTRIES[name] : undefined;
      if (!entry) faults.name([name], 'no such entry', meant(name, NAMES));
      return entry?.read(value, context);
    });
    return { chosen: Object.assign({}, ...changes), faults: [...faults.list(), ...others] };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { chosen: {}, faults: [error] };
  }
}

function theme(value: unknown, { folder, faults, others }: Context): Partial<Choices> {
  if (value === AUTO) return {};
  const found = themeNamed(String(value), folder);
  others.push(...found.faults);
  if (found.theme) return { theme: found.theme };
  const can = `${canBe(THEME_NAMES)}, or NAME for themes/NAME.toml`;
  if (found.faults.length === 0) faults.value(['theme'], 'no such theme', value, can);
  return {};
}

function library(value: unknown, { env, faults }: Context): Partial<Choices> {
  if (typeof value === 'string' && schemeOf(value) !== null) return { library: value };
  const path = typeof value === 'string' ? wholePath(value, env) : null;
  const folder = path !== null && existsSync(`${path}/.`);
  if (path !== null && !folder) return { library: path };
  if (folder) faults.value(['library'], 'a folder, not a library', value, 'name a file in it');
  else faults.value(['library'], 'no whole path', value, 'it begins with /, ~/ or postgres://');
  return {};
}

/** Columns that a reader can mean. */
const [NARROWEST, WIDEST] = [20, 1000];

function columns(
  name: string,
  value: unknown,
  faults: Faults,
  change: (columns: number) => Partial<Choices>,
): Partial<Choices> {
  if (Number.isInteger(value) && Number(value) >= NARROWEST && Number(value) <= WIDEST) {
    return change(Number(value));
  }
  faults.value([name], 'no number of columns', value, `it can be ${NARROWEST} to ${WIDEST}`);
  return {};
}

function highlight(value: unknown, { faults }: Context): Partial<Choices> {
  const isHighlight = (one: unknown): one is Highlight => Object.hasOwn(HIGHLIGHTS, String(one));
  if (!Array.isArray(value)) {
    faults.value(['highlight'], 'no list', value, `write ${list(HIGHLIGHTS)}`);
    return {};
  }
  for (const one of value) {
    if (!isHighlight(one))
      faults.value(['highlight'], 'no such kind', one, canBe(Object.keys(HIGHLIGHTS)));
  }
  return { highlight: new Set(value.filter(isHighlight)) };
}

function list(names: object): string {
  return `[${Object.keys(names)
    .map((name) => `"${name}"`)
    .join(', ')}]`;
}

import { isAbsolute, join } from 'node:path';
import { homeFolder } from '../../library/place.ts';
import { Trouble } from '../../library/trouble.ts';
import { nearest } from '../../text/nearest.ts';
import { HIGHLIGHTS, type Highlight } from '../../view/presentation.ts';
import { THEMES } from '../../view/theme.ts';
import { CONFIG, type Config } from './config.ts';
import { boundKeys } from './keys.ts';
import { canBe, type Faults, readSource } from './source.ts';
import { themeNamed } from './theme.ts';

/** What an entry is read with, besides its value. */
interface Reading {
  readonly folder: string;
  readonly home: string;
  readonly faults: Faults;
  /** Where the faults of the theme's own file go. */
  readonly others: Trouble[];
}

/** What an entry changes: nothing where its value is wrong, which is told. */
type Entry = (value: unknown, reading: Reading) => Partial<Config>;

const ENTRIES: Readonly<Record<string, Entry>> = {
  theme,
  library,
  measure: (value, { faults }) => columns('measure', value, faults, (measure) => ({ measure })),
  'side-by-side': (value, { faults }) =>
    columns('side-by-side', value, faults, (sideBySide) => ({ sideBySide })),
  highlight,
  keys: (value, { faults }) => ({ keys: boundKeys(value, faults) }),
};

/** Reads the file in the reader's folder: what holds besides, changed by each entry that is right. */
export function readConfig(
  folder: string,
  usual: Config,
  env: Readonly<Record<string, string | undefined>>,
): Config {
  const others: Trouble[] = [];
  try {
    const { table, faults, foreign } = readSource(join(folder, CONFIG), CONFIG);
    const reading: Reading = { folder, home: homeFolder(env), faults, others };
    const changes = Object.entries(table).map(([name, value]) => {
      if (name === 'keys' && foreign !== null) {
        others.push(new Trouble('keys not taken', CONFIG, foreign));
        return {};
      }
      const entry = Object.hasOwn(ENTRIES, name) ? ENTRIES[name] : undefined;
      if (!entry) faults.name([name], 'no such entry', near(name));
      return entry?.(value, reading);
    });
    const config: Config = Object.assign({}, usual, ...changes);
    return { ...config, faults: [...faults.list(), ...others] };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { ...usual, faults: [error] };
  }
}

function near(name: string): string {
  const meant = nearest(name, Object.keys(ENTRIES));
  return meant === null ? canBe(Object.keys(ENTRIES)) : `perhaps ${meant}`;
}

/** The theme that is dark or light, as the terminal says that it is. */
const AUTO = 'auto';

function theme(value: unknown, { folder, faults, others }: Reading): Partial<Config> {
  if (value === AUTO) return {};
  const found = themeNamed(String(value), folder);
  others.push(...found.faults);
  if (found.theme) return { theme: found.theme };
  const can = `${canBe([AUTO, ...Object.keys(THEMES)])}, or NAME for themes/NAME.toml`;
  if (found.faults.length === 0) faults.value(['theme'], 'no such theme', value, can);
  return {};
}

function library(value: unknown, { home, faults }: Reading): Partial<Config> {
  const path = String(value).replace(/^~(?=\/)/, home);
  if (typeof value === 'string' && isAbsolute(path)) return { library: path };
  faults.value(['library'], 'no whole path', value, 'it begins with / or ~/');
  return {};
}

/** Columns that a reader can mean. */
const [NARROWEST, WIDEST] = [20, 1000];

function columns(
  name: string,
  value: unknown,
  faults: Faults,
  change: (columns: number) => Partial<Config>,
): Partial<Config> {
  if (Number.isInteger(value) && Number(value) >= NARROWEST && Number(value) <= WIDEST) {
    return change(Number(value));
  }
  faults.value([name], 'no number of columns', value, `it can be ${NARROWEST} to ${WIDEST}`);
  return {};
}

function highlight(value: unknown, { faults }: Reading): Partial<Config> {
  const isHighlight = (one: unknown): one is Highlight => Object.hasOwn(HIGHLIGHTS, String(one));
  const kinds = Object.keys(HIGHLIGHTS);
  if (!Array.isArray(value)) {
    faults.value(['highlight'], 'no list', value, `write [${kinds.map((one) => `"${one}"`)}]`);
    return {};
  }
  for (const one of value) {
    if (!isHighlight(one)) faults.value(['highlight'], 'no such kind', one, canBe(kinds));
  }
  return { highlight: new Set(value.filter(isHighlight)) };
}

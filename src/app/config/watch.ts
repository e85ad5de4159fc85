import { extname } from 'node:path';
import { type Environment, fromHome, wholePath } from '../../host/places.ts';
import { Trouble } from '../../host/trouble.ts';
import { parseQuery } from '../../store/search/query.ts';
import { LEAST, type Least, ONLY, type Only } from '../../view/presentation.ts';
import { canBe, type Faults, meant } from './settings.ts';

/** The forms of a watched file, by the ending of its name. */
const FORMS = {
  '.atom': 'atom',
  '.xml': 'atom',
  '.html': 'html',
  '.json': 'json',
  '.txt': 'text',
} as const;

type WatchForm = (typeof FORMS)[keyof typeof FORMS];

/** Changes that are told whenever they are found, and to what. */
export interface Watch {
  /** What messages call it; under this it is kept what was told. */
  readonly name: string;
  /** As it would be typed in the screens; empty for all. */
  readonly query: string;
  /** Of these kinds; null for all. */
  readonly only: readonly Only[] | null;
  readonly weight: Least;
  /** What is run, the program first, with the changes as JSON on its standard input; or the file that has them. */
  readonly to:
    | { readonly command: readonly string[] }
    | { readonly file: string; readonly form: WatchForm };
  /** Milliseconds without a change until those that wait are told. */
  readonly quiet: number;
  /** Milliseconds that a change waits at most. */
  readonly within: number;
}

/** An entry of the table, for who writes the file. */
interface WatchEntry {
  readonly about: string;
  /** As it could be written. */
  readonly example: string;
}

/** Every entry of the table. */
export const WATCH_ENTRIES = {
  name: { about: 'what messages call it', example: '"floods"' },
  query: { about: 'only these, as "variorum changes" finds them', example: '"flood"' },
  publisher: {
    about: 'only what this publisher changed, or one of a list',
    example: '["Gazette", "Le Monde"]',
  },
  kinds: { about: `only changes of these: ${ONLY.join(', ')}`, example: '["figures"]' },
  weight: { about: `how heavy they are at least: ${LEAST.join(', ')}`, example: '"telling"' },
  command: {
    about: 'a program and its words: it is given them as JSON; or …',
    example: '["mail-changes", "desk@news.example"]',
  },
  file: {
    about: `a file with the last ones: ${Object.keys(FORMS).join(', ')}`,
    example: '"~/public/floods.atom"',
  },
  quiet: { about: 'they wait until nothing changed for so long (s, m, h)', example: '"10m"' },
  within: { about: '… but no longer than this', example: '"60m"' },
} as const satisfies Readonly<Record<string, WatchEntry>>;

type Name = keyof typeof WATCH_ENTRIES;

const NAMES = Object.keys(WATCH_ENTRIES);
/** Longest that a change waits where nothing else is said, in milliseconds. */
const HOUR = 3_600_000;
const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: HOUR };

/** What is right of `[[watch]]` tables; one in which something is wrong does nothing at all. */
export function watchesOf(tables: unknown, env: Environment, faults: Faults): readonly Watch[] {
  if (!Array.isArray(tables)) {
    faults.value(['watch'], 'no list of tables', tables, 'write [[watch]]');
    return [];
  }
  const watches: Watch[] = [];
  for (const [index, table] of tables.entries()) {
    const watch = watchOf(table, `${index}`, env, faults);
    if (!watch) continue;
    const isTaken = watches.some(({ name }) => name === watch.name);
    if (isTaken)
      faults.value(['watch', `${index}`], 'called as another', watch.name, 'give it another name');
    else watches.push(watch);
  }
  return watches;
}

/** One that is right, or null. */
function watchOf(
  table: Readonly<Record<string, unknown>>,
  index: string,
  env: Environment,
  faults: Faults,
): Watch | null {
  let isRight = true;
  const wrong = (name: Name, what: string, given: unknown, can: string): void => {
    faults.value(['watch', index, name], what, given, can);
    isRight = false;
  };
  for (const name of Object.keys(table)) {
    if (NAMES.includes(name)) continue;
    faults.name(['watch', index, name], 'no such entry', meant(name, NAMES));
    isRight = false;
  }
  const { name, weight = 'any', quiet = '0m' } = table;
  if (name !== undefined && !isWords(name)) wrong('name', 'no name', name, 'write some words');
  const query = queryIn(table, wrong);
  const only = table.kinds === undefined ? null : listOf(table.kinds);
  if (only?.length === 0) wrong('kinds', 'no kind', table.kinds, canBe(ONLY));
  for (const kind of only ?? [])
    if (!ONLY.some((one) => one === kind)) wrong('kinds', 'no such kind', kind, canBe(ONLY));
  const least = LEAST.find((one) => one === weight);
  if (!least) wrong('weight', 'no such weight', weight, canBe(LEAST));
  const pause = duration(quiet);
  if (pause === null) wrong('quiet', 'no length of time', quiet, 'write "30s", "10m" or "2h"');
  const longest = table.within === undefined ? Math.max(HOUR, pause ?? 0) : duration(table.within);
  if (longest === null)
    wrong('within', 'no length of time', table.within, 'write "30s", "10m" or "2h"');
  else if (longest < (pause ?? 0))
    wrong('within', 'shorter than quiet', table.within, 'a change waits for that at least');
  const to = targetIn(table, env, wrong);
  if (to === 'none') {
    faults.value(['watch', index], 'told to nobody', 'watch', 'name a command or a file in it');
    return null;
  }
  if (!isRight || !to || !least || pause === null || longest === null) return null;
  const known = 'file' in to ? to.file : to.command.join(' ');
  return {
    name: isWords(name) ? name : known,
    query,
    only: only as readonly Only[] | null,
    weight: least,
    to,
    quiet: pause,
    within: longest,
  };
}

type Wrong = (name: Name, what: string, given: unknown, can: string) => void;

/** What is looked for, with the publishers in it. */
function queryIn(
  { query = '', publisher = [] }: Readonly<Record<string, unknown>>,
  wrong: Wrong,
): string {
  if (typeof query !== 'string') {
    wrong('query', 'no query', query, 'write some words');
    return '';
  }
  const publishers = listOf(publisher).map(
    (one) => `publisher:"${String(one).replaceAll('"', '')}"`,
  );
  try {
    const { is } = parseQuery(query, 0);
    if (is.length > 0)
      wrong('query', 'of a reader', `is:${is[0]}`, 'a watch goes by the texts alone');
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    wrong('query', 'no query', query, error.message);
  }
  for (const one of listOf(publisher))
    if (!isWords(one)) wrong('publisher', 'no publisher', one, 'write a name, or a list of names');
  return [query, ...publishers].filter((part) => part !== '').join(' ');
}

/** Where it is told; null where that is wrong. */
function targetIn(
  { command, file }: Readonly<Record<string, unknown>>,
  env: Environment,
  wrong: Wrong,
): Watch['to'] | 'none' | null {
  if (command === undefined && file === undefined) return 'none';
  if (command !== undefined && file !== undefined) {
    wrong('file', 'a command as well', file, 'write two watches, each with a name');
    return null;
  }
  if (command !== undefined) {
    const [program, ...words] = Array.isArray(command) ? command : [];
    if (isWords(program) && words.every(isWord))
      return { command: [fromHome(program, env), ...words] };
    wrong('command', 'no command', command, 'write ["PROGRAM", "WORD", …]; no shell reads it');
    return null;
  }
  const path = isWord(file) ? wholePath(file, env) : null;
  const form = Object.entries(FORMS).find(
    ([end]) => end === extname(path ?? '').toLowerCase(),
  )?.[1];
  if (path === null) wrong('file', 'no whole path', file, 'it begins with / or ~/');
  else if (!form)
    wrong('file', 'no such form', file, `its name ends in ${Object.keys(FORMS).join(', ')}`);
  return path !== null && form ? { file: path, form } : null;
}

function listOf(value: unknown): readonly unknown[] {
  return [value].flat();
}

function isWords(value: unknown): value is string {
  return isWord(value) && value.trim() !== '';
}

/** Whether it can be handed to a program: what is behind a NUL would be lost. */
function isWord(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0');
}

/** "10m" in milliseconds; null where it is no length of time. */
function duration(value: unknown): number | null {
  const [, number, unit = ''] = /^(\d{1,4})([smh])$/.exec(String(value)) ?? [];
  return number === undefined ? null : Number(number) * (UNITS[unit] ?? 0);
}

import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { parse, TomlError, type TomlTable } from 'smol-toml';
import { isOthers, OTHERS_CAN_WRITE } from '../../host/own-file.ts';
import { systemTrouble } from '../../host/system-errors.ts';
import { Trouble } from '../../host/trouble.ts';
import { nearest } from '../../text/nearest.ts';
import { locate } from './locate.ts';

/** A file of settings, as far as it could be read. */
export interface Settings {
  readonly table: TomlTable;
  readonly faults: Faults;
}

/** Notes wrong entries; the rest of the file holds. */
export interface Faults {
  /** Wrong as a name: nothing is called so. */
  name(path: readonly string[], what: string, can: string): void;
  /** Wrong as a value, or in the part of it that is given as it is written. */
  value(path: readonly string[], what: string, given: unknown, can: string): void;
  /** All of them, in the order of the file. */
  list(): Trouble[];
}

/** Settings are some lines; what is larger than this is something else. */
const LARGEST = 1 << 16;

/**
 * Reads a file of settings; `label` is what messages call it.
 *
 * @throws {Trouble} where it cannot be read, is no TOML, or is not the reader's own, or others can write it
 */
export function readSettings(path: string, label: string): Settings {
  const text = readOwn(path, label);
  try {
    return { table: parse(text), faults: faultsOf(text, label) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [, why = error.message] = /^[^:]*: (.*)/.exec(error.message) ?? [];
    const place = `${label}:${error.line}:${error.column}`;
    throw new Trouble(place, why, 'nothing is taken from this file');
  }
}

function readOwn(path: string, label: string): string {
  let file: number | undefined;
  try {
    // A pipe would be waited for.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new Trouble('no file', label, 'settings are a text file');
    if (stats.size > LARGEST) throw new Trouble('too large', label, 'settings are some lines');
    if (isOthers(stats)) {
      throw new Trouble('not obeyed', label, OTHERS_CAN_WRITE);
    }
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw error instanceof Trouble ? error : systemTrouble(error, 'reading', label);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function faultsOf(source: string, label: string): Faults {
  const noted: { line: number; trouble: Trouble }[] = [];
  const note = (wanted: Parameters<typeof locate>[1], what: string, given: string, can: string) => {
    const { line, column } = locate(source, wanted);
    const trouble = new Trouble(`${label}:${line}:${column}: ${what}`, given, can);
    noted.push({ line, trouble });
  };
  return {
    name: (path, what, can) => note({ path, name: true }, what, path.at(-1) ?? '', can),
    value: (path, what, given, can) =>
      note({ path, name: false, part: shown(given) }, what, shown(given), can),
    list: () => noted.toSorted((a, b) => a.line - b.line).map(({ trouble }) => trouble),
  };
}

/** A value as a message shows it. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? '""' : value;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && !(value instanceof Date) ? 'a table' : String(value);
}

export function canBe(names: readonly string[]): string {
  return `it can be ${names.join(', ')}`;
}

/** What a wrong name may have been meant for: the nearest of some names, else any of them. */
export function meant(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  return near === null ? canBe(names) : `perhaps ${near}`;
}

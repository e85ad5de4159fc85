import { type Environment, wholePath } from '../../host/places.ts';
import { canBe, type Faults, meant } from './settings.ts';

/** How a library is served; numbers are in the units of the entries. */
export interface ServeChoices {
  readonly listen: string;
  /** Null for the usual place. */
  readonly hostKey: string | null;
  readonly keys: string | null;
  readonly anyone: boolean;
  readonly keyless: boolean;
  readonly log: 'text' | 'json';
  readonly idle: number;
  readonly session: number;
  readonly login: number;
  readonly attempts: number;
  readonly connections: number;
  readonly connectionsEach: number;
  readonly unknown: number;
  readonly unknownEach: number;
}

/** What holds where nothing is chosen. */
export const SERVE: ServeChoices = {
  listen: '127.0.0.1:2222',
  hostKey: null,
  keys: null,
  anyone: false,
  keyless: false,
  log: 'text',
  idle: 15,
  session: 8,
  login: 30,
  attempts: 3,
  connections: 256,
  connectionsEach: 32,
  unknown: 32,
  unknownEach: 4,
};

type Kind = 'address' | 'path' | 'switch' | readonly string[] | { readonly most: number };

interface ServeEntry {
  readonly name: keyof ServeChoices;
  readonly kind: Kind;
  readonly about: string;
}

/** Every entry of the table, by its name in the file. */
export const SERVE_ENTRIES: Readonly<Record<string, ServeEntry>> = {
  listen: { name: 'listen', kind: 'address', about: 'where readers come in' },
  'host-key': {
    name: 'hostKey',
    kind: 'path',
    about: 'the file of the key that shows the server; empty for the usual place',
  },
  keys: {
    name: 'keys',
    kind: 'path',
    about: 'the file of the keys that may come in; empty for none',
  },
  anyone: { name: 'anyone', kind: 'switch', about: 'whether every key may' },
  keyless: { name: 'keyless', kind: 'switch', about: 'whether one may come in without a key' },
  log: { name: 'log', kind: ['text', 'json'], about: 'the form of the log' },
  idle: { name: 'idle', kind: { most: 1440 }, about: 'minutes without a key pressed' },
  session: { name: 'session', kind: { most: 168 }, about: 'hours, at most' },
  login: { name: 'login', kind: { most: 600 }, about: 'seconds until a key is to be shown' },
  attempts: { name: 'attempts', kind: { most: 20 }, about: 'keys that a client may try' },
  connections: { name: 'connections', kind: { most: 10_000 }, about: 'at a time' },
  'connections-each': {
    name: 'connectionsEach',
    kind: { most: 10_000 },
    about: 'of them from one address',
  },
  unknown: { name: 'unknown', kind: { most: 10_000 }, about: 'connections without a key yet' },
  'unknown-each': {
    name: 'unknownEach',
    kind: { most: 10_000 },
    about: 'of them from one address',
  },
};

/** What is right of the table of a file of settings. */
export function serveChoices(
  table: unknown,
  env: Environment,
  faults: Faults,
): Partial<ServeChoices> {
  if (typeof table !== 'object' || table === null || Array.isArray(table)) {
    faults.value(['serve'], 'no table', table, 'write [serve]');
    return {};
  }
  const chosen: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(table)) {
    const entry = Object.hasOwn(SERVE_ENTRIES, name) ? SERVE_ENTRIES[name] : undefined;
    if (!entry) {
      faults.name(['serve', name], 'no such entry', meant(name, Object.keys(SERVE_ENTRIES)));
      continue;
    }
    const read = readAs(entry.kind, value, env);
    if (read !== null && typeof read === 'object')
      faults.value(['serve', name], 'not to be taken', value, read.can);
    else chosen[entry.name] = read;
  }
  return chosen;
}

/** The value, or what it can be. */
function readAs(
  kind: Kind,
  value: unknown,
  env: Environment,
): string | number | boolean | null | { readonly can: string } {
  if (kind === 'switch')
    return typeof value === 'boolean' ? value : { can: canBe(['true', 'false']) };
  if (kind === 'address')
    return placeOf(value) === null ? { can: 'write "HOST:PORT"' } : String(value);
  if (kind === 'path') {
    if (value === '') return null;
    const path = typeof value === 'string' ? wholePath(value, env) : null;
    return path ?? { can: 'it begins with / or ~/' };
  }
  if ('most' in kind) {
    const isWhole = Number.isInteger(value) && Number(value) >= 1 && Number(value) <= kind.most;
    return isWhole ? Number(value) : { can: `it can be 1 to ${kind.most}` };
  }
  return kind.includes(String(value)) ? String(value) : { can: canBe(kind) };
}

const PLACE = /^(?:\[([\da-f:.]+)\]|([\w.-]*)):(\d{1,5})$/i;
const HIGHEST_PORT = 65_535;

/** "HOST:PORT" apart, an address of IPv6 in brackets; null where it is none. */
export function placeOf(text: unknown): { readonly host: string; readonly port: number } | null {
  const [, six, host = '', port = ''] = PLACE.exec(String(text)) ?? [];
  if (port === '' || Number(port) > HIGHEST_PORT || (six ?? host) === '') return null;
  return { host: six ?? host, port: Number(port) };
}

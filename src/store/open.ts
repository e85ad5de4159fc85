import { schemeOf } from '../host/places.ts';
import { Trouble } from '../host/trouble.ts';
import type { Engine } from './engine.ts';
import { sqlStore } from './sql/store.ts';
import type { Store } from './store.ts';

/** What is there for a path, which has no scheme: each engine is loaded when a library of its kind is opened. */
const FILES = async (): Promise<Engine> => (await import('./sqlite/engine.ts')).sqlite;
/** What is there for addresses, by their scheme in lower case. */
const POSTGRES = async (): Promise<Engine> => (await import('./postgres/engine.ts')).postgres;
const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  postgres: POSTGRES,
  postgresql: POSTGRES,
};

/**
 * Opens the library at an address: the path of a file, or "postgres://…". To read, it is null where
 * nothing has been kept there yet, and any number can read at once; to write, it is made where there
 * is none. Only one can add to a file at a time; to a database several, a batch of one after that of another.
 *
 * @throws {Trouble} where it cannot be opened so, or the address is of a kind that there is not
 */
export async function openStore(address: string, mode: 'read'): Promise<Store | null>;
export async function openStore(address: string, mode: 'write'): Promise<Store>;
export async function openStore(address: string, mode: 'read' | 'write'): Promise<Store | null> {
  const db = await (await engineOf(address))[mode](address);
  return db && sqlStore(db);
}

/** @throws {Trouble} where an address is of a kind that there is not */
export async function engineOf(address: string): Promise<Engine> {
  const scheme = schemeOf(address);
  const load = scheme === null ? FILES : ENGINES[scheme];
  // Only the scheme is told: behind it a password can stand.
  const remedy = `name a file, or an address that begins with ${Object.keys(ENGINES)[0]}://`;
  if (!load) throw new Trouble('no such kind of library', `${scheme}://`, remedy);
  return load();
}

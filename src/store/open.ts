import { Trouble } from '../host/trouble.ts';
import type { Engine } from './engine.ts';
import type { Store } from './store.ts';

/** What is there for a path, which has no scheme: each engine is loaded when a library of its kind is opened. */
const FILES = async (): Promise<Engine> => (await import('./sqlite/engine.ts')).sqlite;
/** What is there for addresses, by their scheme in lower case. */
const POSTGRES = async (): Promise<Engine> => (await import('./postgres/engine.ts')).postgres;
const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  postgres: POSTGRES,
  postgresql: POSTGRES,
};

/** "postgres://…"; one letter before a colon is a disk of Windows. */
const SCHEME = /^([a-z][a-z\d+.-]+):\/\//i;

/**
 * Opens the library at an address, the path of a file. To read, it is null where nothing has been
 * kept there yet, and any number can read at once; to write, it is made where there is none, and
 * only one can at a time.
 *
 * @throws {Trouble} where it cannot be opened so, or the address is of a kind that there is not
 */
export async function openStore(address: string, mode: 'read'): Promise<Store | null>;
export async function openStore(address: string, mode: 'write'): Promise<Store>;
export async function openStore(address: string, mode: 'read' | 'write'): Promise<Store | null> {
  const [, scheme] = SCHEME.exec(address) ?? [];
  const load = scheme === undefined ? FILES : ENGINES[scheme.toLowerCase()];
  // Only the scheme is told: behind it a password can stand.
  if (!load) throw new Trouble('no such kind of library', `${scheme}://`, 'name a file');
  return (await load())[mode](address);
}

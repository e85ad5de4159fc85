import { Trouble } from '../host/trouble.ts';
import type { Store } from './store.ts';

/** What opens the libraries of one kind, wherever their addresses say that they lie. */
export interface Engine {
  /** Opens for reading only; null where nothing has been kept there yet. @throws {Trouble} where it cannot be read */
  read(address: string): Promise<Store | null>;
  /**
   * Opens for the one who adds, and makes the library where there is none.
   *
   * @throws {Trouble} where it cannot be written, or somebody else adds to it
   */
  write(address: string): Promise<Store>;
}

/** Somebody else adds to a library at the moment. */
export class Busy extends Trouble {}

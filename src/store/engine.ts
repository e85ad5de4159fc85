import { Trouble } from '../host/trouble.ts';
import type { Database } from './sql/database.ts';

/** What opens the libraries of one kind, wherever their addresses say that they lie. */
export interface Engine {
  /** Opens for reading only; null where nothing has been kept there yet. @throws {Trouble} where it cannot be read */
  read(address: string): Promise<Database | null>;
  /**
   * Opens for the one who adds, and makes the library where there is none.
   *
   * @throws {Trouble} where it cannot be written, or somebody else adds to it
   */
  write(address: string): Promise<Database>;
  /** Opens a place where no library is, nor any that is not wholly copied there. @throws {Trouble} as `write` */
  begin(address: string): Promise<Database>;
}

/** Somebody else adds to a library at the moment. */
export class Busy extends Trouble {}

import { systemTrouble } from '../../host/system-errors.ts';
import { Trouble } from '../../host/trouble.ts';

/** Milliseconds for which a library is waited for that somebody else writes at this moment. Longer, fewer are turned away, and they stand still longer. */
export const PATIENCE = 5000;

/** Does something with a library. @throws {Trouble} for what SQLite or the system says */
export async function told<T>(path: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Trouble || !(error instanceof Error) || !('code' in error)) throw error;
    throw systemTrouble(error, 'library', path);
  }
}

export function laterForm(path: string): Trouble {
  return new Trouble(
    'a library of a later form',
    path,
    'a newer variorum made it, and can read it',
  );
}

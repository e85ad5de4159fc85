import { libraryName } from '../host/places.ts';
import { Trouble } from '../host/trouble.ts';
import { engineOf } from './open.ts';
import type { Copied } from './sql/copy.ts';

/**
 * Copies the library at an address to another where none is, whole; what was broken off goes on.
 *
 * @throws {Trouble} where there is none, or one is there already, or either cannot be used
 */
export async function copyLibrary(
  from: string,
  to: string,
  told: (rows: number, all: number) => void,
): Promise<Copied> {
  const source = await (await engineOf(from)).read(from);
  if (source === null) throw new Trouble('no library', libraryName(from), 'check the name');
  try {
    const target = await (await engineOf(to)).begin(to);
    try {
      const { copyAll } = await import('./sql/copy.ts');
      return await copyAll(source, target, told);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

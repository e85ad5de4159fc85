import { Trouble } from '../host/trouble.ts';

/**
 * Why a source could not be read, whatever was thrown on the way: a text that is more than the
 * program can take apart is that source's failure, and no end for the others.
 */
export function unreadable(error: unknown, where: string): Trouble {
  if (error instanceof Trouble) return error;
  return new Trouble('not read', where, 'its text cannot be taken apart');
}

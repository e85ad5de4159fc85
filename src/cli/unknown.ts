import { existsSync } from 'node:fs';
import { pathFrom } from '../host/places.ts';
import { Trouble } from '../host/trouble.ts';
import { nearest } from '../text/nearest.ts';
import { COMMANDS } from './usage.ts';

/** What there is to say of a word that stands for a command and is the name of none. */
export function unknownCommand(name: string): Trouble {
  return new Trouble('no such command', name, `${perhaps(name)}see "variorum help"`);
}

/**
 * The trouble with the first of the paths to open where it looks like a command, and there is no
 * such file; null where there is none.
 */
export function mistakenCommand([word = '']: readonly string[], cwd?: string): Trouble | null {
  if (!/^\p{L}+$/u.test(word) || existsSync(pathFrom(cwd, word))) return null;
  return new Trouble(
    'neither a command nor a file or folder',
    word,
    `${perhaps(word)}see "variorum help"`,
  );
}

function perhaps(word: string): string {
  const names = COMMANDS.map(({ name }) => name);
  const near = nearest(word.toLowerCase(), names);
  return near === null ? '' : `perhaps "variorum ${near}"; `;
}

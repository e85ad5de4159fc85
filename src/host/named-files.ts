import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { writeWhole } from './write-file.ts';

/** Files that a reader names at the keyboard, for something to be saved in them. */
export interface NamedFiles {
  isThere(name: string): Promise<boolean>;
  /**
   * Writes a file whole; one that is there is only replaced where `force` asks for it.
   *
   * @throws {Trouble} where it cannot be written, or is there
   */
  write(name: string, text: string, force: boolean): Promise<void>;
}

/** Files where the program runs; "~/" at the beginning of a name is the home folder there. */
export const HERE: NamedFiles = {
  async isThere(name) {
    const there = await stat(pathOf(name)).catch(() => null);
    return there?.isFile() === true;
  },
  write: (name, text, force) => writeWhole(pathOf(name), text, { force }),
};

/** There is no shell between the reader and the program that would do this. */
function pathOf(name: string): string {
  return name.replace(/^~(?=\/)/, homedir());
}

import { stat } from 'node:fs/promises';
import { type Environment, fromHome, pathFrom } from './places.ts';

/** Files that a reader names at the keyboard, for something to be saved in them. */
export interface NamedFiles {
  isThere(name: string): Promise<boolean>;
  /**
   * Writes a file whole; one that is there is only replaced where `force` asks for it.
   *
   * @throws {Trouble} where it cannot be written, or is there
   */
  write(name: string, content: string | Uint8Array, force: boolean): Promise<void>;
}

/** Whose files they are. */
interface Reader {
  readonly env: Environment;
  /** The folder that relative names start from; without it, the one where the program runs. */
  readonly cwd?: string | undefined;
}

/** Files where the program runs; "~/" at the beginning of a name is the reader's home folder. */
export function namedFiles({ env, cwd }: Reader): NamedFiles {
  // There is no shell between the reader and the program that would do this.
  const pathOf = (name: string) => fromHome(name, env);
  return {
    async isThere(name) {
      const there = await stat(pathFrom(cwd, pathOf(name))).catch(() => null);
      return there?.isFile() === true;
    },
    async write(name, content, force) {
      // Loaded when it is needed: it brings Node's cryptography, for which the first frame would wait.
      const { writeWhole } = await import('./write-file.ts');
      await writeWhole(pathOf(name), content, { force, cwd });
    },
  };
}

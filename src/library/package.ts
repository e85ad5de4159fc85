import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The folder of the program itself; the bundle lies one folder below it, this source two. */
function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) {
    folder = dirname(folder);
  }
  return folder;
}

/** A path of the package as seen from the working directory. */
export function packagePath(path: string): string {
  const whole = join(packageFolder(), path);
  const near = relative(process.cwd(), whole);
  return near.startsWith('..') ? whole : near;
}

/** The reverse: what a path is called in the package. */
export function inPackage(path: string): string {
  return relative(packageFolder(), path);
}

/** Where the articles lie that come with the program, as seen from the working directory. */
export function seedsFolder(): string {
  return packagePath('seeds');
}

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'));
  return String(version);
}

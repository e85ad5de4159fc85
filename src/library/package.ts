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

/** Where the articles lie that come with the program, as seen from the working directory. */
export function seedsFolder(): string {
  const folder = join(packageFolder(), 'seeds');
  const near = relative(process.cwd(), folder);
  return near.startsWith('..') ? folder : near;
}

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'));
  return String(version);
}

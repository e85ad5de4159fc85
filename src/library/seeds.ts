import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Where the five articles lie that come with the package, as seen from the working directory. */
export function seedsFolder(): string {
  // The bundle lies one folder below the package, this source two.
  const above = [join(import.meta.dirname, '..'), join(import.meta.dirname, '..', '..')];
  const folders = above.map((folder) => join(folder, 'seeds'));
  const found = folders.find((folder) => existsSync(folder)) ?? 'seeds';
  const near = relative(process.cwd(), found);
  return near.startsWith('..') ? found : near;
}

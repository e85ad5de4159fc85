import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { getAsset, getRawAsset, isSea } from 'node:sea';

/** The folder of the program itself; the bundle lies one folder below it, this source two. */
function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) {
    folder = dirname(folder);
  }
  return folder;
}

/** A path of the package as seen from the folder `cwd`; what an executable carries has no other. */
export function packagePath(path: string, cwd: string): string {
  if (isSea()) return path;
  const whole = join(packageFolder(), path);
  const near = relative(cwd, whole);
  return near.startsWith('..') ? whole : near;
}

/** The reverse: what a path is called in the package. */
export function inPackage(path: string, cwd: string): string {
  return isSea() ? path : relative(packageFolder(), resolve(cwd, path));
}

/** Where the articles lie that come with the program, as seen from the folder `cwd`. */
export function seedsFolder(cwd: string): string {
  return packagePath('seeds', cwd);
}

/** Where the build puts the library that it makes of the seeds. */
export function examplesPath(): string {
  return join(packageFolder(), 'build', 'examples.db');
}

/** The library of the examples, where the program is an executable that carries it; else null. */
export function carriedExamples(): Uint8Array | null {
  return isSea() ? new Uint8Array(getRawAsset('examples.db')) : null;
}

export function packageVersion(): string {
  const manifest = 'package.json';
  const text = isSea()
    ? getAsset(manifest, 'utf8')
    : readFileSync(join(packageFolder(), manifest), 'utf8');
  return String(JSON.parse(text).version);
}

/** What a thread of the program runs: a file, or code where an executable carries it. */
export interface ThreadCode {
  readonly code: URL | string;
  readonly isCode: boolean;
}

/** The code of a thread by its name; `source` is its file where the program was not built. */
export function threadOf(name: string, source: URL): ThreadCode {
  if (isSea()) return { code: getAsset(`${name}.cjs`, 'utf8'), isCode: true };
  const isBuilt = !import.meta.filename.endsWith('.ts');
  return { code: isBuilt ? new URL(`./${name}.mjs`, import.meta.url) : source, isCode: false };
}

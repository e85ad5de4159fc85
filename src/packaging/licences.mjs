import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE = /node_modules\/(?:@[^/]+\/)?[^/]+/g;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;

/** The licences of all packages of which something went into a bundle, as most of them ask for. */
export async function licences({ inputs }) {
  const folders = Object.keys(inputs).flatMap((path) => packageOf(path) ?? []);
  const parts = await Promise.all([...new Set(folders)].sort().map(licenceOf));
  return ['Variorum contains code of these packages.', ...parts].join(`\n\n${'-'.repeat(72)}\n`);
}

/** The innermost package that a file is in; some packages hold files of others without a manifest. */
function packageOf(path) {
  return [...path.matchAll(PACKAGE)]
    .map(({ 0: name, index }) => path.slice(0, index + name.length))
    .findLast((folder) => existsSync(join(folder, 'package.json')));
}

async function licenceOf(folder) {
  const { name, version, license, licenses, author } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  // Manifests of old had a list.
  const called = license ?? licenses.map(({ type }) => type).join(' or ');
  const files = (await readdir(folder)).filter((file) => LICENCE_FILE.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  // Where no text comes with the package, what its manifest says.
  const holder = typeof author === 'string' ? author : (author?.name ?? 'its authors');
  const text = texts.length > 0 ? texts.join('\n').trim() : `Copyright ${holder}`;
  return `${name} ${version}, ${called}\n\n${text}\n`;
}

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { libraryPath } from '../../src/host/places.ts';
import { openLibrary } from '../../src/library/library.ts';
import { readArticle } from '../../src/sources/files.ts';
import { openStore } from '../../src/store/open.ts';
import { addArticle } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));
const env = { XDG_DATA_HOME: join(folder, 'data') };
const nothing = { stdin: Readable.from([]), env };

const FLOOD = 'The river rose by two metres overnight and flooded the old town of Porto.\n';
const STRIKE = 'Dockers in Marseille walked out on Friday over pay, their union announced.\n';

mkdirSync(join(folder, 'papers', 'inner'), { recursive: true });
writeFileSync(join(folder, 'papers', 'flood.txt'), FLOOD);
writeFileSync(join(folder, 'papers', 'inner', 'strike.md'), STRIKE);
writeFileSync(join(folder, 'papers', 'picture.jpg'), 'x');
const papers = join(folder, 'papers');

test('the seeds are opened where nothing is named', async () => {
  const library = await openLibrary([], nothing);
  assert.equal(library.stories.flatMap(({ versions }) => versions).length, 5);
  assert.deepEqual(library.troubles, []);
});

test('a folder stands for the texts in it and in its folders', async () => {
  const { stories } = await openLibrary([papers], nothing);
  const paths = stories.flatMap(({ versions }) => versions.map(({ article }) => article.path));
  assert.deepEqual(paths.sort(), [join(papers, 'flood.txt'), join(papers, 'inner', 'strike.md')]);
});

test('relative paths start from the folder where the reader is', async () => {
  const here = { ...nothing, cwd: folder };
  const library = await openLibrary(['papers'], here);
  const id = await library.find('papers/flood.txt');
  assert.equal((await library.reading(id)).article.path, 'papers/flood.txt');
  assert.equal(library.stories.length, 2);
  const file = await library.file('papers/flood.txt', 'old');
  assert.equal((await library.reading(file)).article.text, FLOOD);
  const { troubles } = await openLibrary(['none'], here);
  assert.deepEqual(
    troubles.map(({ message }) => message),
    ['no such file or folder: none; check the name'],
  );
});

test('a file that is named twice is one article', async () => {
  const path = join(papers, 'flood.txt');
  const { stories } = await openLibrary([path, papers, path], nothing);
  assert.equal(stories.flatMap(({ versions }) => versions).length, 2);
});

test('readings and comparisons are made once', async () => {
  const library = await openLibrary([papers], nothing);
  const [a, b] = [await library.find('1'), await library.find('2')];
  assert.equal(await library.reading(a), await library.reading(a));
  assert.equal(await library.comparison(a, b), await library.comparison(a, b));
  assert.notEqual(await library.comparison(a, b), await library.comparison(b, a));
  await assert.rejects(library.reading('none'), /no such version/);
});

test('what could not be read is tried again when it is asked for again', async () => {
  const library = await openLibrary([papers], nothing);
  const late = join(folder, 'late.txt');
  writeFileSync(late, STRIKE);
  const { id } = await readArticle(late, nothing);
  await assert.rejects(library.reading(id), /no such version/);
  await library.find(late);
  assert.equal((await library.reading(id)).article.path, late);
});

test('a library is opened again with what came since; standard input cannot be', async () => {
  const paths = join(folder, 'growing');
  mkdirSync(paths);
  writeFileSync(join(paths, 'flood.txt'), FLOOD);
  const library = await openLibrary([paths], nothing);
  writeFileSync(join(paths, 'strike.txt'), STRIKE);
  assert.equal((await library.again()).stories.length, 2);
  const stdin = Readable.from([Buffer.from(FLOOD)]);
  const piped = await openLibrary(['-'], { ...nothing, stdin });
  await assert.rejects(piped.again(), /not read again: standard input/);
});

test('find goes by path, number and the beginning of an id, and reads files from elsewhere', async () => {
  const library = await openLibrary([papers], nothing);
  const id = await library.find('1');
  const { path } = (await library.reading(id)).article;
  assert.equal(await library.find(id.slice(0, 6)), id);
  assert.equal(await library.find(join(papers, '.', path.slice(papers.length))), id);
  const other = join(folder, 'other.txt');
  writeFileSync(other, STRIKE);
  const { article } = await library.reading(await library.find(other));
  assert.equal(article.path, other);
  await assert.rejects(library.find('3'), /no such version: 3/);
  await assert.rejects(library.find(''), /no such version/);
  await assert.rejects(
    library.find('caf\ufffd.txt'),
    /caf\ufffd.txt; its name is not written in UTF-8/,
  );
});

test('a story and a history are found by any version; a file from elsewhere is a story of its own', async () => {
  const library = await openLibrary([papers], nothing);
  const [first] = library.stories;
  assert.equal(await library.story('1'), first);
  const [revision, ...others] = await library.history('1');
  assert.deepEqual([revision?.kind, others], ['first', []]);
  const other = join(folder, 'elsewhere.txt');
  writeFileSync(other, STRIKE);
  const alone = await library.story(other);
  assert.deepEqual(
    alone.versions.map(({ article }) => article.path),
    [other],
  );
  assert.deepEqual(await library.history(other), []);
});

test('a file is read as it is now, though the library holds what it was', async () => {
  const data = { ...nothing, env: { XDG_DATA_HOME: join(folder, 'kept') } };
  const path = join(folder, 'harbour.txt');
  const store = await openStore(libraryPath(data), 'write');
  writeFileSync(path, FLOOD);
  await addArticle(store, await readArticle(path, nothing), {
    source: path,
    fetched: '2025-03-01T06:00:00.000Z',
  });
  await store.close();
  writeFileSync(path, STRIKE);
  const library = await openLibrary([], data);
  assert.equal((await library.reading(await library.find(path))).article.text, STRIKE);
  assert.match((await library.story(path)).title, /^The river rose/);
  assert.equal((await library.history(path)).length, 1);
  await library.close();
  await assert.rejects(library.history(path));
  const again = await openLibrary([], data);
  assert.equal((await again.history(path)).length, 1);
  await again.close();
});

test('an id that two versions begin with is asked for again', async () => {
  const names = Array.from({ length: 40 }, (_, index) => join(folder, `copy-${index}.txt`));
  for (const name of names) writeFileSync(name, FLOOD);
  const library = await openLibrary(names, nothing);
  const ids = library.stories.flatMap(({ versions }) => versions.map(({ article }) => article.id));
  const letters = ids.map((id) => id.charAt(0)).filter((letter) => /[a-f]/.test(letter));
  const twice = letters.find((letter, index) => letters.indexOf(letter) !== index) ?? '';
  await assert.rejects(library.find(twice), /more than one version/);
});

test('what cannot be read is told, and the rest is there', async () => {
  const { stories, troubles } = await openLibrary([join(folder, 'none'), papers], nothing);
  assert.equal(stories.flatMap(({ versions }) => versions).length, 2);
  assert.deepEqual(
    troubles.map(({ message }) => message),
    [`no such file or folder: ${join(folder, 'none')}; check the name`],
  );
});

test('a text from standard input is found again under its name', async () => {
  const library = await openLibrary(['-'], {
    ...nothing,
    stdin: Readable.from([Buffer.from(FLOOD)]),
  });
  const { article } = await library.reading(await library.find('-'));
  assert.equal(article.text, FLOOD);
});

import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { chmod, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeWhole } from '../../src/host/write-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

function place(name: string): { path: string; folder: string } {
  const own = mkdtempSync(join(folder, 'place-'));
  return { path: join(own, name), folder: own };
}

test('a file is written, and nothing else is left in its folder', async () => {
  const { path, folder } = place('a.md');
  await writeWhole(path, 'ærø\n');
  assert.equal(readFileSync(path, 'utf8'), 'ærø\n');
  assert.deepEqual(readdirSync(folder), ['a.md']);
});

test('a file that is there stays as it is, unless it is to be replaced', async () => {
  const { path, folder } = place('a.md');
  writeFileSync(path, 'old');
  await assert.rejects(writeWhole(path, 'new'), /a file is there already: .*a\.md; .*--force/);
  assert.equal(readFileSync(path, 'utf8'), 'old');
  await writeWhole(path, 'new', { force: true });
  assert.equal(readFileSync(path, 'utf8'), 'new');
  assert.deepEqual(readdirSync(folder), ['a.md']);
});

test('a file that is to be its owner’s only is so from the beginning, and stays so', async () => {
  const { path } = place('a.json');
  for (const text of ['old', 'new']) {
    await writeWhole(path, text, { force: true, mode: 0o600 });
    assert.equal(statSync(path).mode & 0o777, 0o600);
  }
  assert.equal(readFileSync(path, 'utf8'), 'new');
});

test('of several that write one file at once, one does and the others are told', async () => {
  const { path, folder } = place('a.md');
  const texts = ['one', 'two', 'three', 'four', 'five', 'six'];
  const outcomes = await Promise.allSettled(texts.map((text) => writeWhole(path, text)));
  const done = outcomes.flatMap(({ status }, at) => (status === 'fulfilled' ? [texts[at]] : []));
  assert.deepEqual(done, [readFileSync(path, 'utf8')]);
  assert.deepEqual(readdirSync(folder), ['a.md']);
});

test('a link stays a link to the file that is replaced', async () => {
  const { path, folder } = place('link.md');
  writeFileSync(join(folder, 'real.md'), 'old');
  symlinkSync('real.md', path);
  await writeWhole(path, 'new', { force: true });
  assert.equal(readlinkSync(path), 'real.md');
  assert.equal(readFileSync(join(folder, 'real.md'), 'utf8'), 'new');
});

test('where nothing can be written, it is said why, and nothing is left', async () => {
  const { path, folder } = place('a.md');
  mkdirSync(path);
  const cases: [string, RegExp][] = [
    [path, /a folder, no file: .*; name a file in it/],
    [`${folder}/`, /a folder, no file/],
    [join(folder, 'none', 'a.md'), /no such folder: .*none/],
    [join(folder, `${'n'.repeat(300)}.md`), /the name is too long/],
    ['/dev/null', /no ordinary file: \/dev\/null/],
  ];
  for (const [where, told] of cases) {
    for (const force of [false, true]) {
      await assert.rejects(writeWhole(where, 'text', { force }), {
        name: 'Trouble',
        message: told,
      });
    }
  }
  assert.deepEqual(readdirSync(folder), ['a.md']);
  assert.ok(existsSync('/dev/null'));
});

test('a file that replaces another has its permissions', async () => {
  const path = join(folder, 'kept.md');
  await writeWhole(path, 'before');
  await chmod(path, 0o640);
  await writeWhole(path, 'after', { force: true });
  assert.equal((await stat(path)).mode & 0o777, 0o640);
  assert.equal(await readFile(path, 'utf8'), 'after');
});

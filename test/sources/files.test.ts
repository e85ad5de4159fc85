import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { filesOf } from '../../src/sources/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

test('of a folder only its own files are read, by links too; the others are told', async () => {
  const [inner, outer] = [join(folder, 'in'), join(folder, 'out')];
  mkdirSync(join(inner, 'more'), { recursive: true });
  mkdirSync(outer);
  writeFileSync(join(inner, 'more', 'a.txt'), 'It rained.');
  writeFileSync(join(outer, 'secret.txt'), 'A key.');
  symlinkSync('more/a.txt', join(inner, 'b.txt'));
  symlinkSync(join(outer, 'secret.txt'), join(inner, 'c.txt'));
  symlinkSync(outer, join(inner, 'd'));
  symlinkSync('nowhere', join(inner, 'e.txt'));
  execFileSync('mkfifo', [join(inner, 'f.txt')]);
  const { files, troubles } = await filesOf('in', { cwd: folder });
  assert.deepEqual(files, ['in/b.txt', 'in/more/a.txt']);
  assert.deepEqual(
    troubles.map(({ message }) => message),
    ['c', 'e', 'f'].map((name) => `not read: in/${name}.txt; it is no file of this folder`),
  );
});

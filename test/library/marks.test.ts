import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Mark, marked, NO_MARKS } from '../../src/library/marks.ts';
import { keepMarks, loadMarks } from '../../src/library/marks-file.ts';
import { marksPath } from '../../src/library/place.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));
let made = 0;
const place = () => marksPath({ XDG_STATE_HOME: join(folder, `${++made}`) });

const read = (...ids: string[]): Mark => ({ mark: 'read', ids });
const star = (...ids: string[]): Mark => ({ mark: 'starred', ids });

test('what was read is known in the order of reading, and can be taken back', () => {
  const marks = [read('a', 'b'), read('c'), read('a')].reduce(marked, NO_MARKS);
  assert.deepEqual([...marks.read], ['b', 'c', 'a']);
  assert.deepEqual([...marked(marks, { mark: 'unread', ids: ['c'] }).read], ['b', 'a']);
});

test('two versions are pinned the same way whichever stands on the left', () => {
  const pins = (pair: string, left: number): Mark => ({
    mark: 'pins',
    pair,
    anchors: [{ left, right: 9 }],
  });
  const marks = [pins('a b', 1), pins('b a', 2)].reduce(marked, NO_MARKS);
  assert.deepEqual([...marks.pins], [['b a', [{ left: 2, right: 9 }]]]);
});

test('years of reading are not kept for ever, the latest are', () => {
  const marks = marked(NO_MARKS, read(...Array.from({ length: 12_000 }, (_, i) => `${i}`)));
  assert.ok(marks.read.size <= 10_000);
  assert.ok(marks.read.has('11999'));
});

test('marks come back as they were kept, for their owner only', async () => {
  const path = place();
  assert.equal(loadMarks(path), NO_MARKS);
  const done: Mark[] = [
    read('a'),
    star('b'),
    { mark: 'pins', pair: 'a b', anchors: [{ left: 1, right: 2 }] },
    { mark: 'visit', at: '2026-01-01T00:00:00.000Z' },
  ];
  await keepMarks(path, done);
  assert.deepEqual(loadMarks(path), done.reduce(marked, NO_MARKS));
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.equal(statSync(join(path, '..')).mode & 0o777, 0o700);
});

test('two screens of one reader lose nothing of each other', async () => {
  const path = place();
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => keepMarks(path, [read(`${i}`), star(`${i}`)])),
  );
  await keepMarks(path, [{ mark: 'unread', ids: ['7'] }]);
  assert.equal(loadMarks(path).read.size, 19);
  assert.equal(loadMarks(path).starred.size, 20);
});

test('damaged marks are told, then put aside, and new ones are begun', async () => {
  const path = place();
  await keepMarks(path, [read('a')]);
  const damages = [
    readFileSync(path, 'utf8').slice(0, 40),
    '',
    'null',
    '{"format":"variorum.marks/1","visited":null,"read":"a","starred":[],"pins":{}}',
    '{"format":"variorum.marks/1","visited":null,"read":[],"starred":[],"pins":{"a b":[5]}}',
  ];
  for (const damage of damages) {
    writeFileSync(path, damage);
    assert.throws(() => loadMarks(path), /^Trouble: the marks are damaged: .*marks\.json; [^\n]+$/);
    await keepMarks(path, [read('b')]);
    assert.deepEqual([...loadMarks(path).read], ['b']);
  }
  const aside = readdirSync(join(path, '..')).filter((name) => name.includes('damaged'));
  assert.equal(aside.length, damages.length);
});

test('marks of a later form are left as they are', async () => {
  const path = place();
  await keepMarks(path, []);
  writeFileSync(path, '{"format":"variorum.marks/2","read":{}}');
  assert.throws(() => loadMarks(path), /a newer variorum made it/);
  await assert.rejects(keepMarks(path, [read('a')]), /a newer variorum made it/);
  assert.equal(readFileSync(path, 'utf8'), '{"format":"variorum.marks/2","read":{}}');
});

test('where nothing can be kept, one line says so', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const path = marksPath({ XDG_STATE_HOME: file });
  await assert.rejects(keepMarks(path, [read('a')]), /^Trouble: what you read cannot be kept: /);
});

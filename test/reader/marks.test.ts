import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { marksPath } from '../../src/host/places.ts';
import { type Mark, marked, NO_MARKS } from '../../src/reader/marks.ts';
import { keepMarks, loadMarks } from '../../src/reader/marks-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));
let made = 0;
const place = () => marksPath({ XDG_STATE_HOME: join(folder, `${++made}`) });

const read = (...ids: string[]): Mark => ({ mark: 'read', ids });
const T1 = '2026-01-01T00:00:00.000Z';
const T2 = '2026-01-02T00:00:00.000Z';

test('it is known when something was read last, and that can be taken back', () => {
  const marks = marked(marked(NO_MARKS, read('a', 'b'), T1), read('a'), T2);
  assert.deepEqual(
    [...marks.read],
    [
      ['b', T1],
      ['a', T2],
    ],
  );
  assert.deepEqual([...marked(marks, { mark: 'unread', ids: ['b', 'c'] }, T2).read], [['a', T2]]);
});

test('two versions are pinned the same way whichever stands on the left', () => {
  const pins = (pair: string, left: number): Mark => ({
    mark: 'pins',
    pair,
    anchors: [{ left, right: 9 }],
  });
  const marks = marked(marked(NO_MARKS, pins('a b', 1), T1), pins('b a', 2), T1);
  assert.deepEqual([...marks.pins], [['b a', [{ left: 2, right: 9 }]]]);
});

test('years of reading are not kept for ever, the latest are', () => {
  const marks = marked(NO_MARKS, read(...Array.from({ length: 12_000 }, (_, i) => `${i}`)), T1);
  assert.ok(marks.read.size < 12_000);
  assert.ok(marks.read.has('11999'));
});

test('marks come back as they were kept, for their owner only', async () => {
  const path = place();
  assert.equal(await loadMarks(path), NO_MARKS);
  const done: Mark[] = [
    read('a'),
    { mark: 'starred', ids: ['b', 'c'] },
    { mark: 'unstarred', ids: ['c'] },
    { mark: 'pins', pair: 'a b', anchors: [{ left: 1, right: 2 }] },
    { mark: 'looked', ids: ['d', 'e'] },
    { mark: 'unlooked', ids: ['e'] },
    { mark: 'reviewed', ids: ['f'] },
    { mark: 'note', on: 'a b', text: 'Ask the desk: nine or eleven?' },
    { mark: 'note', on: 'a:0-9', text: 'gone again' },
    { mark: 'note', on: 'a:0-9', text: '' },
    { mark: 'caught-up', until: T1 },
  ];
  for (const one of done) await keepMarks(path, one, T2);
  assert.deepEqual(await loadMarks(path), {
    read: new Map([['a', T2]]),
    starred: new Set(['b']),
    pins: new Map([['a b', [{ left: 1, right: 2 }]]]),
    looked: new Map([['d', T2]]),
    reviewed: new Map([['f', T2]]),
    notes: new Map([['a b', { text: 'Ask the desk: nine or eleven?', at: T2 }]]),
    caughtUp: T1,
  });
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.equal(statSync(join(path, '..')).mode & 0o777, 0o700);
});

test('two screens of one reader lose nothing of each other', async () => {
  const path = place();
  const screens = Array.from({ length: 20 }, (_, i) => keepMarks(path, read(`${i}`), T1));
  await Promise.all(screens);
  assert.equal((await loadMarks(path)).read.size, 20);
});

test('damaged marks are told, then put aside, and new ones are begun', async () => {
  const path = place();
  await keepMarks(path, read('a'), T1);
  const damages = [
    readFileSync(path, 'utf8').slice(0, 40),
    '',
    'null',
    '{"format":"variorum.marks/1","visited":null,"read":{"a":1},"starred":[],"pins":{}}',
    '{"format":"variorum.marks/1","visited":null,"read":{},"starred":[],"pins":{"a b":[5]}}',
    '{"format":"variorum.marks/2","caughtUp":null,"read":{},"starred":[],"pins":{},"looked":{},"reviewed":{},"notes":{"a b":{"text":1}}}',
  ];
  for (const damage of damages) {
    writeFileSync(path, damage);
    await assert.rejects(
      loadMarks(path),
      /^Trouble: the marks are damaged: .*marks\.json; [^\n]+$/,
    );
    await keepMarks(path, read('b'), T1);
    assert.deepEqual([...(await loadMarks(path)).read], [['b', T1]]);
  }
  const aside = readdirSync(join(path, '..')).filter((name) => name.includes('damaged'));
  assert.equal(aside.length, damages.length);
});

test('the file of an earlier program is read, and nothing of it is lost', async () => {
  const path = place();
  await keepMarks(path, read(), T1);
  const earlier = {
    format: 'variorum.marks/1',
    visited: T1,
    read: { a: T1 },
    starred: ['b'],
    pins: { 'a b': [{ left: 1, right: 2 }] },
  };
  writeFileSync(path, JSON.stringify(earlier));
  await keepMarks(path, { mark: 'starred', ids: ['c'] }, T2);
  const { read: known, starred, pins, caughtUp } = await loadMarks(path);
  assert.deepEqual([...known], [['a', T1]]);
  assert.deepEqual([...starred], ['b', 'c']);
  assert.deepEqual([...pins], [['a b', [{ left: 1, right: 2 }]]]);
  assert.equal(caughtUp, T1, 'what had been taken for seen by then is no news now');
});

test('marks of a later form are left as they are', async () => {
  const path = place();
  await keepMarks(path, read(), T1);
  writeFileSync(path, '{"format":"variorum.marks/3","read":{}}');
  await assert.rejects(loadMarks(path), /a newer variorum made it/);
  await assert.rejects(keepMarks(path, read('a'), T1), /a newer variorum made it/);
  assert.equal(readFileSync(path, 'utf8'), '{"format":"variorum.marks/3","read":{}}');
});

test('where nothing can be kept, one line says so', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const path = marksPath({ XDG_STATE_HOME: file });
  await assert.rejects(keepMarks(path, read('a'), T1), /^Trouble: what you read cannot be kept: /);
});

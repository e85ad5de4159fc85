import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { call, type Given } from '../call.ts';

const GERMAN =
  'Neue Brücke geplant\n\nDie Bürgermeisterin Anna Peters sagte, die Brücke ist 1.200 Meter lang und sie wird nicht für den Verkehr gebaut.\n';
const CHINESE = '政府宣布新计划\n\n部长说：“我们将重建一切。”这项计划需要很多人参与。\n';

async function shown(input: string, words: readonly string[] = [], given: Given = {}) {
  const { stdout } = await call(['show', '-', '-o', 'json', ...words], { ...given, input });
  return JSON.parse(stdout) as { language: string | null; figures: { value: number }[] };
}

test('the language of a text is told, and where speakers are not read in it', async () => {
  assert.equal((await shown(GERMAN)).language, 'de');
  assert.match((await call(['show', '-'], { input: GERMAN })).stdout, /words · de\n/);
  assert.match(
    (await call(['show', '-'], { input: CHINESE })).stdout,
    /zh · speakers are not read in this language/,
  );
});

test('--lang is the language of all texts, with the decimal mark of its region', async () => {
  const values = async (...words: string[]) =>
    (await shown(GERMAN, words)).figures.map(({ value }) => value);
  assert.deepEqual(await values(), [1200]);
  assert.deepEqual(await values('--lang', 'es-MX'), [1.2]);
  assert.equal((await shown(GERMAN, ['--lang', 'ES_mx'])).language, 'es-MX');
});

test('a code of no language is refused in a line', async () => {
  const { status, stderr, stdout } = await call(['show', '--lang', 'klingon-', '-'], {
    input: GERMAN,
  });
  assert.deepEqual([status, stdout], [2, '']);
  assert.equal(stderr, 'variorum: no such --lang: klingon-; it can be a code as en, de or es-MX\n');
});

test('two versions in different languages are said to be, with how much links them', async () => {
  const english =
    'New bridge planned\n\nThe mayor said that the bridge is long and it is not for cars, as they say.\n';
  const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  try {
    writeFileSync(join(folder, 'en.txt'), english);
    const { stdout } = await call(['compare', '-', 'en.txt'], { input: GERMAN, cwd: folder });
    assert.match(
      stdout,
      /other language \(de on the left, en on the right\): \d+ figures?, \d+ names? linked/,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

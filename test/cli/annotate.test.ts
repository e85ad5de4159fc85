import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { call } from '../call.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));
const env = { XDG_DATA_HOME: join(folder, 'data') };
const run = (...words: string[]) => call(words, { env });

const path = join(folder, 'harbour.txt');
const FIRST = `Two ships collide off the harbour mouth

Two ships collided at dawn on Tuesday, and “the fog was total”, pilot Abena Owusu said.

The port authority put the damage at $3.4 million. Nobody was hurt, the coastguard said.

The harbour will be closed until Friday. Twelve vessels are waiting outside.
`;
const SECOND = FIRST.replace('3.4 million', '4.1 million');
const FOURTH = SECOND.replace(' Twelve vessels are waiting outside.', '');

for (const text of [FIRST, SECOND, 'Subscribe to read on.\n', FOURTH]) {
  writeFileSync(path, text);
  await run('add', path);
}

test('each sentence is told with when it was seen, what it was before and when it was absent', async () => {
  const { status, stdout } = await run('annotate', path, '--width', '200');
  assert.equal(status, 0);
  const [head, gone, changed, ...others] = stdout.trimEnd().split('\n\n');
  assert.match(
    head ?? '',
    /^Two ships collide off the harbour mouth\n.*harbour\.txt\n6 sentences in 4/,
  );
  assert.match(head ?? '', /\nNothing is said of what was absent in .* \(3\): only a notice\.$/);
  assert.match(
    gone ?? '',
    /^4 {2}Twelve vessels are waiting outside\.\n {3}first seen .* \(1\), last/,
  );
  assert.match(
    gone ?? '',
    /\n {3}present on .* \(2\), absent on .* \(4\); between them 1 version told nothing$/,
  );
  assert.match(changed ?? '', /^2 {2}The port authority put the damage at \$4\.1 million\.\n/);
  assert.match(
    changed ?? '',
    /\n {3}changed 1 time, the last by .* \(2\)\n {3}before: .*\$3\.4 million\.$/,
  );
  assert.deepEqual(
    others.map((one) => one.split('\n').length),
    [2, 2, 2, 2],
  );
});

test('of one version they are told in its words, in its order', async () => {
  const { stdout } = await run('annotate', path, '--at', '1', '--sort', 'text', '-o', 'json');
  const { at, sentences } = JSON.parse(stdout);
  assert.equal(at, 1);
  assert.deepEqual(
    sentences.map(({ text, last }: { text: string; last: number }) => [text.slice(0, 10), last]),
    [
      ['Two ships ', 4],
      ['Two ships ', 4],
      ['The port a', 4],
      ['Nobody was', 4],
      ['The harbou', 4],
      ['Twelve ves', 2],
    ],
  );
  assert.match(sentences[2].text, /\$3\.4 million/);
  assert.deepEqual(sentences[5].spells, [{ first: 1, last: 2, absent: 4 }]);
});

test('of one version it is told what a sentence became later, not what it is there', async () => {
  const { stdout } = await run('annotate', path, '--at', '1', '--width', '200');
  const damage = stdout.split('\n\n').find((one) => one.includes('$3.4 million'));
  assert.match(damage ?? '', /^2 {2}The port authority put the damage at \$3\.4 million\.\n/);
  assert.match(damage ?? '', /\n {3}later, by .* \(2\): .*\$4\.1 million\.$/);
  assert.doesNotMatch(damage ?? '', /before:/);
});

test('a version that is a gap, or is not there, and an article in no library are told so', async () => {
  for (const [words, told] of [
    [['annotate', path, '--at', '3'], /^variorum: not annotated: version 3; [^\n]+\n$/],
    [['annotate', path, '--at', '9'], /^variorum: no such version: 9; there are 4\n$/],
    [['annotate', join(folder, 'data')], /^variorum: [^\n]+\n$/],
  ] as const) {
    const { status, stderr } = await run(...words);
    assert.equal(status, 2);
    assert.match(stderr, told);
  }
});

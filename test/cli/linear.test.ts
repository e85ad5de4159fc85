import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call } from '../call.ts';

test('read aloud, a comparison is headings, passages and changes in words, each in a line of its own', async () => {
  const { stdout, status } = await call(['compare', '3', '5', '--linear']);
  assert.equal(status, 1);
  assert.match(stdout, /^\S+ compared with \S+\n/);
  assert.match(stdout, /^Passage \d+ of \d+: reworded\nLeft:\n/m);
  assert.match(stdout, /^left: .+; right: .+/m);
  assert.match(stdout, /^attribution: Ukraine: claim, against confirm$/m);
  assert.doesNotMatch(stdout, /[‹›~≈→←│]| {2}/);
});

test('Ink’s switch for screen readers asks for the same', async () => {
  const env = { INK_SCREEN_READER: 'true' };
  assert.deepEqual(
    await call(['compare', '3', '5'], { env }),
    await call(['compare', '3', '5', '--linear']),
  );
});

for (const [name, words, env] of [
  ['--linear', ['--linear'], { TERM: 'xterm-256color' }],
  ['a terminal that cannot place text', [], { TERM: 'dumb' }],
] as const) {
  test(`${name}: the list is printed once, and how to go on`, async () => {
    const { status, stdout } = await call(words, { env, columns: 160 });
    assert.equal(status, 0);
    assert.match(stdout, /variorum compare 1 2/);
    assert.doesNotMatch(stdout, /\x1b\[(?!\d*m)/);
    assert.equal(stdout.match(/5 versions/g)?.length, 1);
  });
}

test('a terminal in the C locale gets ASCII, a pipe the text’s own characters', async () => {
  const env = { LC_ALL: 'C', TERM: 'dumb' };
  const { stdout } = await call(['compare', '3', '5'], { env, columns: 160 });
  assert.match(stdout, /irresponsible rhetoric/);
  assert.doesNotMatch(stdout, /[^\x00-\x7e]/);
  assert.match((await call(['show', '3'], { env })).stdout, /’/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildProgram, runProgram } from '../program.ts';
import { open } from '../pty/program.ts';

const program = buildProgram('linear');

test('read aloud, a comparison is headings, passages and changes in words, each in a line of its own', async () => {
  const { stdout, status } = await runProgram(program, ['compare', '3', '5', '--linear']);
  assert.equal(status, 1);
  assert.match(stdout, /^\S+ compared with \S+\n/);
  assert.match(stdout, /^Passage 1 of \d+: reworded\nLeft:\n/m);
  assert.match(stdout, /^changed: .+, was .+/m);
  assert.match(stdout, /^attribution: Ukraine: claim became confirm$/m);
  assert.doesNotMatch(stdout, /[‹›~≈→│]| {2}/);
});

test('Ink’s switch for screen readers asks for the same', async () => {
  const env = { INK_SCREEN_READER: 'true' };
  assert.deepEqual(
    await runProgram(program, ['compare', '3', '5'], { env }),
    await runProgram(program, ['compare', '3', '5', '--linear']),
  );
});

for (const [name, words, env] of [
  ['--linear', ['--linear'], {}],
  ['a terminal that cannot place text', [], { TERM: 'dumb' }],
] as const) {
  test(`${name}: the list is printed once, and how to go on`, async (t) => {
    const on = open(t, [...program, ...words], { env });
    const { status } = await on.ended;
    await on.until('variorum compare 1 2');
    assert.equal(status, 0);
    assert.doesNotMatch(on.written(), /\x1b\[(?!\d*m)/);
    assert.match(on.rows().join('\n'), /5 versions/);
  });
}

test('a terminal in the C locale gets ASCII, a pipe the text’s own characters', async (t) => {
  const env = { LC_ALL: 'C', TERM: 'dumb' };
  const on = open(t, [...program, 'compare', '3', '5'], { env });
  await on.ended;
  await on.until(() => on.written().includes('irresponsible rhetoric'));
  assert.doesNotMatch(on.written(), /[^\x00-\x7e]/);
  assert.match((await runProgram(program, ['show', '3'], { env })).stdout, /’/);
});

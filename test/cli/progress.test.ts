import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progress } from '../../src/cli/progress.ts';

function written(isTTY: boolean, passed: number): string {
  let output = '';
  const write = (piece: string | Uint8Array): boolean => {
    output += piece;
    return true;
  };
  let now = 0;
  const told = progress({ isTTY, write } as NodeJS.WriteStream, () => now);
  told.show('1 text');
  now = passed;
  told.show('2 texts');
  told.clear();
  told.clear();
  return output;
}

test('progress is one line on a terminal, later taken away, and nothing for quick work or a pipe', () => {
  assert.equal(written(true, 2000), '\r\x1b[K2 texts \r\x1b[K');
  assert.equal(written(true, 500), '');
  assert.equal(written(false, 2000), '');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemTrouble } from '../../src/host/system-errors.ts';

test('a name that came as no UTF-8 is told as that, not as a file that is not there', () => {
  const missing = { code: 'ENOENT' };
  const told = (name: string) => systemTrouble(missing, 'reading', name).message;
  assert.match(
    told('caf\ufffd.txt'),
    /^no such file or folder: caf.\.txt; its name is not written in UTF-8/,
  );
  assert.match(told('café.txt'), /; check the name$/);
});

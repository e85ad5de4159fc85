import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore } from '../../src/store/open.ts';

test('an address of a kind that there is not is refused, without what stands behind its scheme', async () => {
  const address = 'carrier://reader:secret@host/news';
  const refused = {
    name: 'Trouble',
    message:
      'no such kind of library: carrier://; name a file, or an address that begins with postgres://',
  };
  await assert.rejects(openStore(address, 'read'), refused);
  await assert.rejects(openStore(address, 'write'), refused);
});

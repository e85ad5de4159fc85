import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configOf } from '../../src/app/config/config.ts';
import { configFolder, libraryPath, libraryPlace, marksPath } from '../../src/host/places.ts';

test('without a home folder nothing is configured, and no library is made in the working folder', async () => {
  for (const HOME of [undefined, '', 'here', './here']) {
    const env = { HOME };
    assert.equal(configFolder(env), null);
    assert.deepEqual((await configOf(env)).faults, []);
    const refused =
      /^Trouble: no home folder: HOME; set it, or the folders of the XDG base directories$/;
    assert.throws(() => libraryPath({ env }), refused);
    assert.equal(libraryPlace({ env }), null);
    assert.throws(() => marksPath(env), refused);
  }
  const env = { XDG_DATA_HOME: '/data', XDG_CONFIG_HOME: 'here' };
  assert.equal(libraryPath({ env }), '/data/variorum/library.db');
  assert.equal(configFolder(env), null);
});

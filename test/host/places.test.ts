import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configOf } from '../../src/app/config/config.ts';
import {
  configFolder,
  libraryName,
  libraryPath,
  libraryPlace,
  marksPath,
} from '../../src/host/places.ts';

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

test('an address is told without its name, its password and what else is for the server alone', () => {
  const told = {
    'postgres://ada:secret@db.example:5433/news': 'postgres://db.example:5433/news',
    'postgresql://ada@db.example/news?password=secret&sslmode=require':
      'postgresql://db.example/news',
    'postgres://db.example/news?options=-c%20search_path%3Dold&user=ada':
      'postgres://db.example/news?options=-c+search_path%3Dold',
    'postgres://ada:sec/ret@[': 'postgres://',
    '/srv/news/library.db': '/srv/news/library.db',
  };
  for (const [address, name] of Object.entries(told)) assert.equal(libraryName(address), name);
});

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { home } from '../app/config/home.ts';
import { call } from '../call.ts';

test('the library is where the configuration says, for what is added and for what is read', async () => {
  const { path, env } = home({ 'config.toml': '' });
  const library = path('news/library.db');
  const own = home({ 'config.toml': `library = "${library}"` }).env;
  const added = await call(['add', 'seeds/000_7dafa38fe4ab8cd7.txt'], { env: own });
  assert.equal(added.stderr, '');
  assert.ok(existsSync(library));
  assert.match((await call(['list'], { env: own })).stdout, /^.+\n1 version\n/);
  assert.match((await call(['list'], { env })).stdout, /^.+\n5 versions, 1 near-duplicate\n/);
});

test('what is wrong in the configuration is told on standard error, and is no trouble for the command', async () => {
  const { env } = home({ 'config.toml': 'measure = "wide"\nside-by-side = 60\n' });
  const words = ['compare', '1', '3', '--width=70'];
  const { status, stdout, stderr } = await call(words, { env });
  assert.equal(status, 1);
  assert.match(stderr, /^variorum: config\.toml:1:11: no number of columns: wide; [^\n]+\n$/);
  // Side by side, where otherwise it would be one below the other.
  assert.notEqual(stdout, (await call(words)).stdout);
});

test('a configuration to begin with changes nothing', async () => {
  const { stdout } = await call(['config']);
  const { env } = home({ 'config.toml': stdout });
  const [usual, same] = await Promise.all([call(['list']), call(['list'], { env })]);
  assert.deepEqual(same, usual);
});

test('config --check says what is wrong in the configuration, by its exit status too', async () => {
  const wrong = home({ 'config.toml': 'measure = "wide"\ntheme = "darc"\n' });
  const { status, stdout, stderr } = await call(['config', '--check'], { env: wrong.env });
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /^variorum: config\.toml:1:[^\n]+\nvariorum: config\.toml:2:[^\n]+\n$/);
  const { env } = home({ 'config.toml': 'measure = 60\n' });
  assert.deepEqual(await call(['config', '--check'], { env }), {
    status: 0,
    stdout: '',
    stderr: '',
  });
});

test('a library that cannot be reached is told, and the examples do not stand in for it', async () => {
  const { path } = home({ 'config.toml': '' });
  for (const folder of ['config.toml', 'unplugged']) {
    const { env } = home({ 'config.toml': `library = "${path(`${folder}/library.db`)}"` });
    const { status, stdout, stderr } = await call(['list'], { env });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /no such folder: [^\n]+; your library is to be there/);
  }
});

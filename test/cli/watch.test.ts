import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isDue } from '../../src/cli/watch/tell.ts';
import { atomFaults } from '../atom.ts';
import { call } from '../call.ts';
import { DOCKERS, FLOOD } from '../library/texts.ts';
import { checker } from '../schema.ts';
import { page, serve } from '../sources/fetch/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));
let made = 0;

/** Appends what it reads to a file; ends with 3 and a word where another file is there. */
const HOOK = `
const { appendFileSync, existsSync, readFileSync } = require('node:fs');
const [, , out, refused] = process.argv;
if (existsSync(refused)) { console.error('no route\\nto the desk'); process.exit(3); }
appendFileSync(out, JSON.stringify(JSON.parse(readFileSync(0, 'utf8'))) + '\\n');
`;

/** A reader who has a flood and a strike in the library, and watches what a configuration says. */
async function watcher(config: (path: (name: string) => string) => string) {
  const home = join(folder, `${++made}`);
  const path = (name: string): string => join(home, name);
  const env = {
    ...{ XDG_DATA_HOME: path('data'), XDG_STATE_HOME: path('state') },
    ...{ XDG_CONFIG_HOME: path('config'), PATH: process.env.PATH ?? '' },
  };
  const run = (...words: string[]) => call(words, { env });
  mkdirSync(path('config/variorum'), { recursive: true });
  writeFileSync(path('hook.cjs'), HOOK);
  const configure = (text: string): void =>
    writeFileSync(path('config/variorum/config.toml'), text, { mode: 0o600 });
  const add = async (name: string, text: string): Promise<void> => {
    writeFileSync(path(name), text);
    assert.equal((await run('add', path(name))).status, 0);
  };
  await add('flood.txt', FLOOD);
  await add('dockers.txt', DOCKERS);
  configure(config(path));
  const told = () =>
    existsSync(path('out')) ? readFileSync(path('out'), 'utf8').trim().split('\n') : [];
  const titles = (): string[][] =>
    told().map((line) => {
      const json = JSON.parse(line);
      assert.deepEqual(checker('changes')(json), []);
      return json.changes.map(({ title }: { title: string }) => title.split(' ')[0]);
    });
  return { path, run, add, configure, titles };
}
const hook = (path: (name: string) => string): string =>
  `command = ${JSON.stringify([process.execPath, path('hook.cjs'), path('out'), path('refused')])}`;

test('a command is told each change once, and what it did not take it is told again', async () => {
  const { path, run, add, titles } = await watcher(
    (path) => `[[watch]]\nname = "desk"\n${hook(path)}`,
  );
  assert.deepEqual(await run('update'), {
    status: 0,
    stdout: 'Nothing is followed yet: "variorum add ADDRESS" begins with it.\n',
    stderr: '',
  });
  assert.deepEqual(titles(), [], 'what was there before is not told');
  await add('flood.txt', FLOOD.replace('two metres', 'three metres'));
  writeFileSync(path('refused'), '');
  const { status, stderr } = await run('update');
  assert.equal(status, 2);
  assert.equal(
    stderr,
    'variorum: not told: desk; it ended with 3: no route; it is tried again at the next update\n',
  );
  await add('dockers.txt', DOCKERS.replace('eleven', 'twelve'));
  rmSync(path('refused'));
  assert.equal((await run('update')).status, 0);
  assert.deepEqual(titles(), [['Dockers', 'River']]);
  await run('update');
  assert.equal(titles().length, 1);
});

test('what update finds is told as it ends', async () => {
  let text = 'The mayor resigned on Monday. The council met at once. It named nobody.';
  const { base } = await serve({ '/': (_, response) => response.end(page('Mayor', text)) });
  const { run, titles } = await watcher((path) => `[[watch]]\nname = "desk"\n${hook(path)}`);
  await run('add', '--allow-private', `${base}/`);
  text = text.replace('Monday', 'Tuesday');
  const { status, stdout } = await run('update', '--all', '--allow-private');
  assert.deepEqual([status, stdout], [0, '1 address: 1 changed\n']);
  assert.deepEqual(titles(), [['Mayor']]);
});

test('a watch tells only what it asks for by words, publisher, kind and weight', async () => {
  const { run, add, titles } = await watcher((path) =>
    [
      ['a', 'query = "dockers"'],
      ['b', 'kinds = ["corrections"]'],
      ['c', 'weight = "dispute"'],
      ['d', 'publisher = "Gazette"'],
    ]
      .map(([name, line]) => `[[watch]]\nname = "${name}"\n${line}\n${hook(path)}\n`)
      .join(''),
  );
  await run('update');
  await add('flood.txt', FLOOD.replace('two metres', 'three metres'));
  await add('dockers.txt', DOCKERS.replace('Shipping lines', 'Freight lines'));
  assert.deepEqual(await run('update').then(({ stderr }) => stderr), '');
  assert.deepEqual(titles(), [['Dockers'], ['River']]);
});

test('a file is there from the beginning, whole, in the form of its ending', async () => {
  const { path, run, add } = await watcher((path) =>
    ['atom', 'json', 'html', 'txt']
      .map((end) => `[[watch]]\nfile = "${path(`c.${end}`)}"\n`)
      .join(''),
  );
  await run('update');
  const read = (end: string): string => readFileSync(path(`c.${end}`), 'utf8');
  assert.deepEqual(atomFaults(read('atom')), []);
  const first = FLOOD.replace('two metres', 'three metres');
  await add('flood.txt', first);
  await run('update');
  const [, , entry] = read('atom').split(/(?=<entry>)/);
  assert.equal(entry, undefined);
  const [, before] = read('atom').split(/(?=<entry>)/);
  await add('flood.txt', first.replace('340 people', '430 people'));
  assert.equal((await run('update')).stderr, '');
  const [, second, again] = read('atom').split(/(?=<entry>)/);
  assert.deepEqual(atomFaults(read('atom')), []);
  assert.match(second ?? '', /<title>.*340 → 430.* · River Douro/);
  assert.equal(again, before, 'what was told stays as it was');
  assert.deepEqual(checker('changes')(JSON.parse(read('json'))), []);
  assert.equal(JSON.parse(read('json')).changes.length, 2);
  assert.match(read('html'), /^<!doctype html>[\s\S]*<del class="figure-changed">340<\/del>/);
  assert.match(read('txt'), /River Douro[^\n]*\n {2}figure 340 → 430\n/);
  rmSync(path('c.txt'));
  await run('update');
  assert.match(read('txt'), /340 → 430/, 'what was taken away is written again');
});

test('a configuration that others can write has nobody told', async () => {
  const { path, run, add, titles } = await watcher(
    (path) => `[[watch]]\nname = "desk"\n${hook(path)}`,
  );
  await run('update');
  await add('flood.txt', FLOOD.replace('two metres', 'three metres'));
  const config = path('config/variorum/config.toml');
  chmodSync(config, 0o622);
  const { stderr } = await run('update');
  assert.match(stderr, /^variorum: not obeyed: config\.toml; [^\n]+\n$/);
  assert.deepEqual(titles(), []);
  chmodSync(config, 0o600);
  await run('update');
  assert.deepEqual(titles(), [['River']]);
  assert.equal(statSync(path('state/variorum/told.json')).mode & 0o777, 0o600);
});

test('changes wait until it was quiet, but not longer than they may', () => {
  const [quiet, within] = [10, 60];
  const at = (...times: number[]) =>
    times.map((time) => ({ fetched: new Date(time).toISOString() }));
  for (const [times, now, due] of [
    [[0], 9, false],
    [[0], 10, true],
    [[0, 8], 17, false],
    [[0, 8], 18, true],
    [[0, 9, 18, 27, 36, 45, 54], 59, false],
    [[0, 9, 18, 27, 36, 45, 54], 60, true],
    [[9], 8, true],
  ] as const)
    assert.equal(isDue(at(...times), { quiet, within }, now), due, `${times} at ${now}`);
});

test('what waits is told together, by as many updates as it takes', async () => {
  const waiting = (path: (name: string) => string): string =>
    `[[watch]]\nname = "desk"\nquiet = "2h"\nwithin = "9h"\n${hook(path)}`;
  const { path, run, add, configure, titles } = await watcher(waiting);
  await run('update');
  await add('flood.txt', FLOOD.replace('two metres', 'three metres'));
  await run('update');
  await add('dockers.txt', DOCKERS.replace('eleven', 'twelve'));
  await run('update');
  assert.deepEqual(titles(), []);
  configure(waiting(path).replace('2h', '0m'));
  await run('update');
  assert.deepEqual(titles(), [['Dockers', 'River']]);
});

test('another library at the same place is watched anew, and that is said', async () => {
  const { path, run, add, titles } = await watcher(
    (path) => `[[watch]]\nname = "desk"\n${hook(path)}`,
  );
  await add('flood.txt', FLOOD.replace('two metres', 'three metres'));
  await run('update');
  rmSync(path('data'), { recursive: true });
  await add('dockers.txt', DOCKERS);
  const { status, stderr } = await run('update');
  assert.equal(status, 2);
  assert.match(stderr, /^variorum: watched anew: desk; [^\n]+\n$/);
  await add('dockers.txt', DOCKERS.replace('eleven', 'twelve'));
  assert.equal((await run('update')).status, 0);
  assert.deepEqual(titles(), [['Dockers']]);
});

test('nothing is told where it is not known what was told', async () => {
  const { path, run, add, titles } = await watcher(
    (path) => `[[watch]]\nname = "desk"\n${hook(path)}`,
  );
  await run('update');
  await add('flood.txt', FLOOD.replace('two metres', 'three metres'));
  writeFileSync(path('state/variorum/told.json'), '{"format":');
  const { status, stderr } = await run('update');
  assert.equal(status, 2);
  assert.match(stderr, /^variorum: what was told is not known: [^\n]+told\.json; [^\n]+\n$/);
  assert.deepEqual(titles(), []);
});

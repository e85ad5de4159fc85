import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openStore } from '../../src/store/open.ts';
import { call } from '../call.ts';
import { DOCKERS, FLOOD, FLOOD_FALLS, FLOOD_REPRINT } from '../library/texts.ts';
import { checker } from '../schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));
const env = { XDG_DATA_HOME: join(folder, 'data') };
const run = (...words: string[]) => call(words, { env });

const files = Object.entries({ FLOOD, FLOOD_REPRINT, DOCKERS }).map(([name, text]) => {
  const path = join(folder, `${name}.txt`);
  writeFileSync(path, text);
  return path;
});
const [flood = '', reprint = '', dockers = ''] = files;

async function groups(): Promise<string[][]> {
  const { stories } = JSON.parse((await run('list', '-o', 'json')).stdout);
  return stories.map(({ versions }: { versions: { path: string }[] }) =>
    versions.map(({ path }) => path).sort(),
  );
}

test('a version is split off its story, and stories are joined, for good', async () => {
  await run('add', ...files);
  assert.deepEqual(await run('split', reprint), {
    status: 0,
    stdout: 'A story of its own: River Douro Floods Old Town of Porto\n',
    stderr: '',
  });
  assert.equal((await groups()).length, 3);
  const { stdout } = await run('join', dockers, flood);
  assert.match(stdout, /^One story of 2 versions: /);
  const falls = join(folder, 'falls.txt');
  writeFileSync(falls, FLOOD_FALLS);
  await run('add', falls);
  const all = await groups();
  assert.ok(all.some((paths) => paths.includes(dockers) && paths.includes(flood)));
  assert.ok(all.every((paths) => !paths.includes(reprint) || !paths.includes(flood)));
});

test('what cannot be split or joined is told in one line, and changes nothing', async () => {
  await run('split', reprint);
  const before = await groups();
  const lines = {
    'nothing to split off': ['split', reprint],
    'nothing to join': ['join', dockers, flood],
    'no such version': ['split', 'nowhere'],
    'too few operands': ['join', flood],
  };
  for (const [line, words] of Object.entries(lines)) {
    const { status, stdout, stderr } = await run(...words);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, new RegExp(`^variorum: ${line}: [^\\n]+\\n$`));
  }
  const writer = await openStore(join(folder, 'data', 'variorum', 'library.db'), 'write');
  const { stderr } = await run('split', flood);
  assert.match(stderr, /^variorum: somebody is adding to the library: [^\n]+\n$/);
  await writer.close();
  const examples = await call(['split', '1']);
  assert.match(examples.stderr, /^variorum: not kept: [^\n]+your own library only\n$/);
  assert.deepEqual(await groups(), before);
});

test('who decided what and when is told, and the last decision is taken back', async () => {
  const before = await groups();
  await run('join', dockers, reprint);
  const joined = await groups();
  assert.notDeepEqual(joined, before);
  const { stdout } = await run('regroup', '--log');
  const [last = ''] = stdout.trimEnd().split('\n').slice(-1);
  assert.match(last, /^\d{4}-\d\d-\d\d \d\d:\d\d {2}\S+ {2}joined “.*” with “.*”$/);
  assert.match((await run('regroup', '--undo')).stdout, /^Taken back: joined “/);
  assert.deepEqual(await groups(), before);
  assert.match((await run('regroup', '--log')).stdout, /; taken back \d{4}-.*\n$/);
  const json = JSON.parse((await run('regroup', '-o', 'json')).stdout);
  assert.deepEqual(checker('regroup')(json), []);
  while ((await run('regroup', '--undo')).status === 0);
  const { status, stderr } = await run('regroup', '--undo');
  assert.equal(status, 2);
  assert.match(stderr, /^variorum: nothing to take back: [^\n]+\n$/);
});

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../src/store/open.ts';
import { corpus } from '../library/corpus.ts';
import { emptyLibrary, NO_SERVER, PASSWORD } from '../postgres.ts';
import { seeded } from '../seeded.ts';
import { environment, PROGRAM, runProgram } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

/** Times that the program is killed while it adds. */
const KILLS = Number(process.env.VARIORUM_KILLS ?? 2);

test('the program as it is built adds to a library on PostgreSQL; killed at any moment, it keeps nobody waiting, and all that it reported is there', {
  skip: NO_SERVER ?? false,
}, async () => {
  const address = await emptyLibrary();
  mkdirSync(join(folder, 'variorum'));
  writeFileSync(join(folder, 'variorum', 'config.toml'), `library = ${JSON.stringify(address)}\n`);
  const env = { XDG_CONFIG_HOME: folder, XDG_STATE_HOME: folder };
  const news = join(folder, 'news.jsonl');
  const lines = [...corpus(700, 7)].map((one) =>
    JSON.stringify({ ...one, text: one.text.slice(0, 200) }),
  );
  writeFileSync(news, `${lines.join('\n')}\n`);
  const chance = seeded(3);
  const reported = new Set<string>();
  const [file, ...first] = PROGRAM;
  for (let kill = 0; kill < KILLS; kill++) {
    const child = spawn(file, [...first, 'add', '-v', news], { env: environment(env) });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    const ended = new Promise((done) => child.on('close', done));
    const enough = Math.floor(chance() * 2) * 200;
    while (said.split('\n').length < enough && child.exitCode === null) await sleep(5);
    await sleep(chance() * 300);
    child.kill('SIGKILL');
    await ended;
    for (const [, id] of said.matchAll(/^([0-9a-f]{16}) .*\n/gm)) reported.add(id ?? '');
  }
  const text = join(folder, 'a.txt');
  writeFileSync(text, 'Ferry aground\n\nThe ferry ran aground off Tromsdal on Monday.\n');
  const run = async (...words: string[]) => {
    const outcome = await runProgram(PROGRAM, words, { env });
    assert.deepEqual([outcome.status, outcome.stderr], [0, ''], words.join(' '));
    assert.ok(!outcome.stdout.includes(PASSWORD));
    return outcome.stdout;
  };
  assert.match(await run('add', text), /1 new/);
  assert.match(await run('list', 'tromsdal'), /^Ferry aground/);
  assert.match(await run('verify'), /All is as it was recorded/);
  const store = await openStore(address, 'read');
  for (const id of reported) assert.ok(await store?.articles.get(id), id);
  await store?.close();
  assert.ok(reported.size > 0);
});

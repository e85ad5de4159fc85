import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readerOf } from '../call.ts';
import { corpus } from '../library/corpus.ts';
import { PROGRAM, runProgram } from '../program/program.ts';
import { random } from '../random.ts';
import { wrongWith } from './checks.ts';
import type { Part } from './table.ts';

const DAMAGES = 60;
const PAGE = 8192;
/** Bytes of a page that are overwritten. */
const FLIPPED = 16;
const COMMANDS = [
  ['list'],
  ['list', 'ba'],
  ['show', '1'],
  ['history', '2', '-o', 'json'],
  ['annotate', '2', '-o', 'json'],
  ['changes', '--all'],
  ['followed'],
  ['add', 'seeds'],
];
const PATIENCE = 60_000;

/** A library in which pages are damaged, sixty times: each command says so in a line, or does its work. */
export async function pages(seed: number): Promise<Part> {
  const root = mkdtempSync(join(tmpdir(), 'variorum-attack-'));
  const { run, library } = readerOf(join(root, 'whole'));
  const source = join(root, 'made.jsonl');
  writeFileSync(source, [...corpus(200, seed)].map((one) => `${JSON.stringify(one)}\n`).join(''));
  await run('add', source, 'seeds');
  const whole = readFileSync(library);
  const { upTo } = random(seed);
  const breaches: string[] = [];
  let tries = 0;
  let told = 0;
  for (let damage = 0; damage < DAMAGES; damage++) {
    const data = join(root, String(damage));
    mkdirSync(join(data, 'variorum'), { recursive: true, mode: 0o700 });
    const bytes = Buffer.from(whole);
    const at = upTo(whole.length / PAGE) * PAGE + upTo(PAGE - FLIPPED);
    for (let place = at; place < at + FLIPPED; place++) bytes[place] = upTo(256);
    writeFileSync(join(data, 'variorum', 'library.db'), bytes, { mode: 0o600 });
    for (const words of COMMANDS) {
      tries++;
      const began = performance.now();
      const outcome = await runProgram(PROGRAM, words, { env: { XDG_DATA_HOME: data } });
      const late = performance.now() - began > PATIENCE;
      const wrong = late ? 'over a minute' : wrongWith(outcome);
      if (wrong) breaches.push(`byte ${at}, ${words.join(' ')}: ${wrong}`);
      if (outcome.status === 2) told++;
    }
    rmSync(data, { recursive: true });
  }
  rmSync(root, { recursive: true });
  return { tries, breaches, more: `damage told ${told} times` };
}

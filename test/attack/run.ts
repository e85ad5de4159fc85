/**
 * Attacks the program with texts, pages, servers, kills, damaged files and keys, for some minutes:
 * npm run attack -- [PART…] [--minutes N] [--seed N]
 *
 * Prints what got through, then a table; exit status 1 where anything did. `--minutes` is how long
 * keys are pressed (10), and a server is attacked (15 are asked of it); `growth`, an hour by itself, and
 * `serve`, which has to have the machine alone, run only where they are named.
 */
import { parseArgs } from 'node:util';
import type { Part } from './table.ts';

interface Options {
  readonly minutes: number;
  readonly seed: number;
}

const PARTS: Readonly<Record<string, (options: Options) => Promise<Part>>> = {
  texts: async () => (await import('./texts.ts')).texts(),
  screens: async () => (await import('./screens.ts')).screens(),
  network: async () => (await import('./network.ts')).network(),
  kills: async () => (await import('./kills.ts')).kills(),
  pages: async ({ seed }) => (await import('./pages.ts')).pages(seed),
  keys: async ({ minutes, seed }) => (await import('./keys.ts')).keys(minutes, seed),
  growth: async () => (await import('./growth.ts')).growth(),
  serve: async ({ minutes, seed }) => (await import('./serve.ts')).serve(minutes, seed),
};
const ONLY_NAMED = ['growth', 'serve'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
});
const unknown = positionals.find((name) => !(name in PARTS));
if (unknown !== undefined) {
  console.error(`attack: no "${unknown}"; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
const options = { minutes: Number(values.minutes), seed: Number(values.seed) };
const named =
  positionals.length > 0
    ? positionals
    : Object.keys(PARTS).filter((name) => !ONLY_NAMED.includes(name));
const rows: string[] = [];
let breached = 0;
for (const name of named) {
  const began = performance.now();
  const part = await PARTS[name]?.(options);
  if (!part) continue;
  for (const breach of part.breaches) console.log(`${name}: ${breach}`);
  breached += part.breaches.length;
  const seconds = Math.round((performance.now() - began) / 1000);
  const row = [name, part.tries, part.breaches.length, `${seconds} s`, part.more ?? ''];
  rows.push(`| ${row.join(' | ')} |`);
}
console.log(['| part | tries | breaches | took | |', '|---|---|---|---|---|', ...rows].join('\n'));
process.exit(breached > 0 ? 1 : 0);

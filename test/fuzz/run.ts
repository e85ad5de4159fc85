/**
 * Gives texts that nobody would write to what reads texts, as often as asked:
 * npm run fuzz -- [NAME…] [--runs N] [--seed N]
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { TARGETS } from './targets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '1000000' }, seed: { type: 'string' } },
});
const unknown = positionals.find((name) => !(name in TARGETS));
if (unknown !== undefined) {
  console.error(`fuzz: no "${unknown}"; there are ${Object.keys(TARGETS).join(', ')}`);
  process.exit(2);
}
const numRuns = Number(values.runs);
const seed = values.seed === undefined ? Date.now() | 0 : Number(values.seed);
for (const name of positionals.length > 0 ? positionals : Object.keys(TARGETS)) {
  const began = performance.now();
  const target = TARGETS[name];
  if (target === undefined) continue;
  try {
    await fc.assert(target as fc.IAsyncProperty<unknown>, { numRuns, seed });
    console.log(`${name}: ${numRuns} runs, ${Math.round((performance.now() - began) / 1000)} s`);
  } catch (error) {
    console.log(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

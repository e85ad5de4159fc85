import { test } from 'node:test';
import fc from 'fast-check';
import { TARGETS } from './targets.ts';

/** More by hand: npm run fuzz. */
const RUNS = 1000;

for (const [name, target] of Object.entries(TARGETS)) {
  test(`whatever the text, it is read soundly or refused in a line: ${name}`, async () => {
    await fc.assert(target as fc.IAsyncProperty<unknown>, { numRuns: RUNS });
  });
}

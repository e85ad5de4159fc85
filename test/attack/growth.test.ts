import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sanitise } from '../../src/text/sanitise.ts';
import { steps } from '../steps.ts';
import { repeated, UNITS } from './units.ts';

/** Two lengths, the second eight times the first. */
const [SHORT, LONG] = [400, 3200];
/** Eight times the text may take so many times the steps: the power is 1.1, and some steps are taken for any text. */
const MOST = 8 ** 1.1;
const SLACK = 500;

const READERS = {
  words: { file: 'text/words.ts', name: 'tokenise' },
  plain: { file: 'article/plain.ts', name: 'parsePlain' },
};

for (const [name, reader] of Object.entries(READERS)) {
  test(`the work grows with the text, whatever is repeated in it: ${name}`, async () => {
    const given = (unit: string, length: number) => [
      sanitise(repeated(unit, length)),
      { path: 'a.txt' },
    ];
    // What is made once is made before.
    const warm = UNITS.slice(0, 2).map((unit) => given(unit, LONG));
    const calls = UNITS.flatMap((unit) => [SHORT, LONG].map((length) => given(unit, length)));
    const counts = (await steps(reader, [...warm, ...calls])).slice(warm.length);
    for (const [index, unit] of UNITS.entries()) {
      const [short = 0, long = 0] = counts.slice(2 * index);
      assert.ok(
        long < MOST * short + SLACK,
        `${JSON.stringify(unit)}: ${short} steps, of eight times the text ${long}`,
      );
    }
  });
}

/**
 * Counts the unchanged islands between changes in the edited rows of the seeds, before and after the
 * reading form, and how many of them are short (figures and names aside): node test/eval/islands.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parsePlain } from '../../src/article/plain.ts';
import { compare } from '../../src/compare/compare.ts';
import { diffForms } from '../../src/compare/diff.ts';
import { comparedForms } from '../../src/compare/forms.ts';
import type { Hunk } from '../../src/compare/hunk.ts';
import { readingForm, SHORTEST_ISLAND } from '../../src/compare/islands.ts';
import { type Passage, passagesOf } from '../../src/compare/passage.ts';
import { read } from '../../src/compare/read.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const readings = readdirSync(SEEDS)
  .sort()
  .map((name) => read(parsePlain(readFileSync(new URL(name, SEEDS), 'utf8'), { path: name })));

const before = { islands: 0, short: 0 };
const after = { islands: 0, short: 0 };

for (const [i, left] of readings.entries()) {
  for (const right of readings.slice(i + 1)) {
    const [leftPassage, rightPassage] = [passagesOf(left, right), passagesOf(right, left)];
    for (const row of compare(left, right).rows) {
      if (row.kind !== 'edited') continue;
      const [a, b] = [leftPassage(row.left), rightPassage(row.right)];
      const hunks = diffForms(...comparedForms(a.sentences.flat(), b.sentences.flat()));
      count(before, hunks, a);
      count(after, readingForm(hunks, a.sentences.flat(), b.sentences.flat()), a);
    }
  }
}

function count(tally: typeof before, hunks: readonly Hunk[], { sentences, isName }: Passage): void {
  const tokens = sentences.flat();
  for (const [index, hunk] of hunks.slice(1).entries()) {
    const island = tokens.slice(hunks[index]?.left[1], hunk.left[0]);
    const words = island.filter(({ kind }) => kind !== 'mark');
    const isKept = words.some((token) => token.kind === 'figure' || isName(token));
    tally.islands++;
    if (words.length < SHORTEST_ISLAND && !isKept) tally.short++;
  }
}

for (const [name, { islands, short }] of Object.entries({ before, after }))
  console.log(
    `${name.padEnd(6)} ${islands} islands, ${short} shorter than ${SHORTEST_ISLAND} words (${((100 * short) / Math.max(1, islands)).toFixed(1)}%)`,
  );

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../src/compare/compare.ts';
import { alsoLines, furtherRows } from '../../src/view/also.ts';
import { isElsewhere, summary } from '../../src/view/describe.ts';
import { reading } from '../compare/reading.ts';

const comparison = compare(
  reading(
    'The ferry Marigold ran aground off Tarn Head before dawn on Monday.',
    'A cracked fuel pipe had flooded the engine room, investigators believe.',
    'Lifeboats brought all passengers ashore within three hours.',
  ),
  reading(
    'Lifeboats brought all passengers ashore after a cracked fuel pipe flooded the engine room of the Marigold off Tarn Head.',
    'Tickets are refunded, the owner said.',
    'Schools on the island stay open.',
  ),
);

test('each of two passages that tell one fact names the other', () => {
  const further = furtherRows(comparison);
  const told = further.flatMap((rows, index) => rows.map((row) => [index, row] as const));
  assert.ok(told.length > 0);
  for (const [index, row] of told) assert.ok(further[row]?.includes(index));
  const lines = further.flatMap((rows) => alsoLines(comparison, rows));
  assert.ok(lines.every((line) => /^also: passage \d+ “\S.*”$/.test(line)));
});

test('what is told elsewhere is not counted among what one side alone has', () => {
  const elsewhere = comparison.rows.filter((row) => isElsewhere(comparison, row));
  const alone = comparison.rows.filter(({ kind }) => kind === 'left').length;
  assert.ok(elsewhere.length > 0 && elsewhere.every(({ kind }) => kind === 'left'));
  const [, counted = '0'] = /(\d+) only left/.exec(summary(comparison)) ?? [];
  assert.equal(Number(counted), alone - elsewhere.length);
});

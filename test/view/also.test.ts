import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../src/compare/compare.ts';
import { alsoLines, furtherRows } from '../../src/view/also.ts';
import { rowName, summary } from '../../src/view/describe.ts';
import { reading } from '../compare/reading.ts';

const comparison = compare(
  reading(
    'The ferry Marigold ran aground off Tarn Head before dawn on Monday with 212 passengers aboard.',
    'The owner has offered free tickets for the rest of the year.',
    'A cracked fuel pipe had flooded the engine room and stopped both engines, investigators believe.',
    'Divers will look at the hull tomorrow.',
    'Lifeboats brought everyone ashore within three hours, the coastguard said.',
  ),
  reading(
    'Everyone was brought ashore by lifeboats after the Marigold ran aground off Tarn Head; a cracked fuel pipe had flooded its engine room.',
    'Schools on the island stay open.',
    'Bread is flown in by helicopter.',
  ),
);

test('each of two passages that tell one fact names the other', () => {
  const further = furtherRows(comparison);
  const told = further.flatMap((places, index) => places.map(({ row }) => [index, row] as const));
  assert.ok(told.length > 0);
  for (const [index, row] of told) assert.ok(further[row]?.some((place) => place.row === index));
  const lines = further.flatMap((rows) => alsoLines(comparison, rows));
  assert.ok(lines.every((line) => /^also: passage \d+ on the (?:left|right) “\S.*”$/.test(line)));
});

test('what is told elsewhere is not counted among what one side alone has', () => {
  const elsewhere = comparison.rows.filter((row) => rowName(comparison, row) === 'elsewhere');
  const alone = comparison.rows.filter(({ kind }) => kind === 'left').length;
  assert.ok(elsewhere.length > 0 && elsewhere.every(({ kind }) => kind === 'left'));
  const [, counted = '0'] = /(\d+) (?:only|unmatched) left/.exec(summary(comparison)) ?? [];
  assert.equal(Number(counted), alone - elsewhere.length);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../src/compare/compare.ts';
import type { Anchor, Comparison } from '../../src/compare/comparison.ts';
import { reading } from './reading.ts';

const morning = reading(
  'The harbour of Lyon was closed on Monday. Divers searched the basin for a missing boat.',
  'A child found the rudder near the lock. The mayor thanked the divers.',
);
const evening = reading(
  'On Monday nobody could enter the harbour of Lyon. The mayor thanked the divers.',
  'It was late when the search in the basin ended. Somebody picked up a rudder.',
);

/** The sentences that stand beside each other, "left-right". */
function pairs({ rows }: Comparison): string[] {
  return rows.map(({ left, right }) => `${left.join('+')}-${right.join('+')}`);
}

function compared(...anchors: Anchor[]): Comparison {
  return compare(morning, evening, { anchors });
}

test('sentences that a reader anchors stand beside each other, and nothing else with them', () => {
  assert.ok(!pairs(compared()).includes('2-3'));
  const rows = pairs(compared({ left: 2, right: 3 }));
  assert.ok(rows.includes('2-3'), rows.join(' '));
  assert.ok(rows.includes('3-1'), 'the others are aligned as they were');
});

test('an anchor parts what was aligned without it', () => {
  const before = pairs(compared());
  assert.ok(before.includes('3-1'));
  const rows = pairs(compared({ left: 3, right: 2 }));
  assert.ok(rows.includes('3-2'), rows.join(' '));
  assert.ok(!rows.some((row) => row.endsWith('-1') && row !== '-1'), rows.join(' '));
});

test('no anchors, no difference; swapped texts, swapped anchors', () => {
  assert.deepEqual(compare(morning, evening, { anchors: [] }), compare(morning, evening));
  const there = compared({ left: 2, right: 3 });
  const back = compare(evening, morning, { anchors: [{ left: 3, right: 2 }] });
  const turned = back.rows.map(({ left, right }) => `${right.join('+')}-${left.join('+')}`);
  assert.deepEqual(turned.sort(), pairs(there).sort());
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { agglomerate } from '../../src/story/agglomerate.ts';

const never = () => false;
const singles = (count: number) => Array.from({ length: count }, (_, item) => [item]);

/** Likenesses, all 0 but for the pairs given. */
function likeness(count: number, pairs: Record<string, number>): number[][] {
  return Array.from({ length: count }, (_, a) =>
    Array.from({ length: count }, (_, b) => pairs[`${a} ${b}`] ?? pairs[`${b} ${a}`] ?? 0),
  );
}

function sorted(groups: readonly (readonly number[])[]): number[][] {
  return groups.map((group) => group.toSorted()).sort(([a = 0], [b = 0]) => a - b);
}

test('the likest become one first, and the link to the others is their mean', () => {
  const table = likeness(4, { '0 1': 0.5, '1 2': 0.3, '0 2': 0.05, '2 3': 0.1 });
  assert.deepEqual(sorted(agglomerate(table, singles(4), never)), [[0, 1, 2], [3]]);
});

test('two close-knit groups stay two, though a single item as like them would join', () => {
  const near = { '0 1': 0.8, '2 3': 0.8, '0 2': 0.2, '0 3': 0.2, '1 2': 0.2, '1 3': 0.2 };
  assert.deepEqual(sorted(agglomerate(likeness(4, near), singles(4), never)), [
    [0, 1],
    [2, 3],
  ]);
  const three = { '0 1': 0.8, '0 2': 0.2, '1 2': 0.2 };
  assert.deepEqual(sorted(agglomerate(likeness(3, three), singles(3), never)), [[0, 1, 2]]);
});

test('items that are to stay apart do, and so do the groups they are in', () => {
  const table = likeness(3, { '0 1': 0.9, '1 2': 0.8, '0 2': 0.8 });
  const apart = (a: number, b: number) => a + b === 2 && a !== b;
  assert.deepEqual(sorted(agglomerate(table, singles(3), apart)), [[0, 1], [2]]);
});

test('groups given at the start stay whole', () => {
  assert.deepEqual(sorted(agglomerate(likeness(3, {}), [[0, 2], [1]], never)), [[0, 2], [1]]);
});

test('every item is in one group, whatever the likenesses, and renaming the items renames the groups', () => {
  const cells = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 28,
    maxLength: 28,
  });
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 });
  fc.assert(
    fc.property(cells, order, (values, names) => {
      const pairs: Record<string, number> = {};
      const renamed: Record<string, number> = {};
      // Values whose means differ too: between equals the order may decide.
      let at = 0;
      for (let a = 0; a < 8; a++) {
        for (let b = a + 1; b < 8; b++, at++) {
          const value = Math.round((values[at] ?? 0) * 500) / 1000 + Math.sin(at + 1) ** 2 / 100;
          pairs[`${a} ${b}`] = value;
          renamed[`${names[a]} ${names[b]}`] = value;
        }
      }
      const groups = agglomerate(likeness(8, pairs), singles(8), never);
      assert.deepEqual(groups.flat().sort(), [0, 1, 2, 3, 4, 5, 6, 7]);
      const others = agglomerate(likeness(8, renamed), singles(8), never);
      assert.deepEqual(
        sorted(others),
        sorted(groups.map((group) => group.map((item) => names[item] ?? -1))),
      );
    }),
  );
});

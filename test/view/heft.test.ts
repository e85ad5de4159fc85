import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlain } from '../../src/article/plain.ts';
import { compare } from '../../src/compare/compare.ts';
import { read } from '../../src/compare/read.ts';
import { listed } from '../../src/compare/weights.ts';
import { byHeft, heftOf } from '../../src/view/heft.ts';

const DAM = `Dam Wall Cracks Above Orrin

Eight people were hurt when the wall of the dam cracked on Friday, the fire service said. About 1,200 residents left their homes.

"We saw the wall move and we ran for the road," said Anna Brook, a farmer. The operator said that no fault was found in March.`;

function heft(...replaced: readonly (readonly [string, string])[]) {
  const later = replaced.reduce((text, [from, to]) => text.replace(from, to), DAM);
  const [left, right] = [DAM, later].map((text) => read(parsePlain(text, { path: 'dam.txt' })));
  assert.ok(left && right);
  const comparison = compare(left, right);
  return heftOf(listed(comparison), comparison.rows);
}

test('more figures, a correction and a lost negation are heavier than one figure and a quotation', () => {
  const light = heft(['1,200', '1,400'], [' and we ran for the road', '']);
  const heavy = heft(
    ['1,200', '2,100'],
    ['Eight people', 'Eleven people'],
    ['no fault', 'a fault'],
  );
  const corrected = heft(
    ['1,200', '1,400'],
    ['in March.', 'in March.\n\nCorrection: An earlier version named another farmer.'],
  );
  assert.deepEqual([light, corrected, heavy].sort(byHeft).at(-1), light);
  assert.ok(byHeft(corrected, light) < 0);
  assert.ok(byHeft(light, []) < 0, 'what changed nothing is the lightest');
});

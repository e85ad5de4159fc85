import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../src/compare/compare.ts';
import type { Reading } from '../../src/compare/comparison.ts';
import { statedIn } from '../../src/library/claims.ts';
import { reading } from '../compare/reading.ts';

const REST = [
  'The harbour office closed the inner basin before the evening tide.',
  'Divers looked at the gate and found a broken hinge below the water.',
  'Ships bound for the grain quay wait off the northern mole.',
];

/** Revisions of one report, each with another sentence first. */
function revisions(firsts: readonly string[]): Reading[] {
  return firsts.map((first) => reading(`${first} ${REST.join(' ')}`));
}

/** What is stated of versions, with how many pairs were compared for that. */
async function counted(versions: readonly Reading[], current: readonly Reading[]) {
  const readings = versions.map((one, at) => ({
    ...one,
    article: { ...one.article, id: `version ${at}` },
  }));
  const ids = current.map((one) => `version ${versions.indexOf(one)}`);
  let pairs = 0;
  const stated = await statedIn(readings, ids, (left, right) => {
    pairs++;
    return compare(left, right);
  });
  const claims = stated.claims.map(({ outcome, cells }) => [
    outcome,
    ...cells.map(({ figures }, at) =>
      figures.map((one) => versions[at]?.figures[one]?.text).join(),
    ),
  ]);
  return { pairs, claims };
}

test('each revision is compared with the one that it repeats, not with every other', async () => {
  const many = revisions(
    [...Array(40).keys()].map((at) => `The gate was shut for ${at + 10} hours.`),
  );
  const { pairs, claims } = await counted(many, many.slice(-1));
  assert.equal(pairs, 39);
  assert.deepEqual(
    claims.map(([outcome]) => outcome),
    ['disagree'],
  );
});

test('a figure that a later revision took out is still compared with what another publisher states', async () => {
  const ours = revisions(['The gate was shut for 14 hours.', 'The gate was shut for long.']);
  const theirs = reading(
    'Harbour gate fails. The gate was shut for 14 hours, pilots said on the quay.',
  );
  const { claims } = await counted([...ours, theirs], [...ours.slice(-1), theirs]);
  assert.deepEqual(claims, [['same', '14 hours', '', '14 hours']]);
});

test('the versions that hold now are compared with each other, whatever older ones say', async () => {
  const [first, second] = [
    revisions(['The gate was shut for 14 hours.', 'The gate was shut for 16 hours.']),
    revisions(['The gate was shut for 14 hours.', 'The gate was shut for 19 hours.']),
  ];
  const { pairs, claims } = await counted(
    [...first, ...second],
    [...first.slice(-1), ...second.slice(-1)],
  );
  assert.equal(pairs, 3);
  assert.deepEqual(claims, [['disagree', '14 hours', '16 hours', '14 hours', '19 hours']]);
});

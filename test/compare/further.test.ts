import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../src/compare/compare.ts';
import { reading } from './reading.ts';

function further(left: readonly string[], right: readonly string[]): string[] {
  return compare(reading(...left), reading(...right)).further.map((p) => `${p.left}-${p.right}`);
}

const FERRY = [
  'The ferry Marigold ran aground off Tarn Head before dawn on Monday with 212 passengers aboard.',
  'Lifeboats brought everyone ashore within three hours, the coastguard said.',
  'A cracked fuel pipe had flooded the engine room and stopped both engines, investigators believe.',
];

test('a fact told in a list on one side and in sentences on the other has further places', () => {
  const summary = [
    'Everyone was brought ashore by lifeboats after the Marigold ran aground off Tarn Head; a cracked fuel pipe had flooded its engine room.',
    'The owner has offered free tickets.',
    'Schools on the island stay open.',
  ];
  const comparison = compare(reading(...FERRY), reading(...summary));
  const told = [
    ...comparison.rows,
    ...comparison.further.map((p) => ({ left: [p.left], right: [p.right] })),
  ];
  const partnersOfSummary = told.filter((row) => row.right.includes(0)).flatMap((row) => row.left);
  assert.deepEqual([...new Set(partnersOfSummary)].sort(), [0, 1, 2]);
  const removed = comparison.changes.filter(({ kind }) => kind === 'removed');
  assert.ok(
    removed.every(({ sense }) => sense === 'elsewhere'),
    'what is told elsewhere is not only on one side',
  );
});

test('a sentence that one text says twice is told at both places, and neither is one-sided', () => {
  const twice = [
    ...FERRY,
    'The coastguard said lifeboats brought everyone ashore within three hours.',
  ];
  assert.deepEqual(further(FERRY, twice), ['1-3']);
  const { changes } = compare(reading(...FERRY), reading(...twice));
  assert.deepEqual(
    changes.map(({ sense }) => sense),
    ['elsewhere'],
  );
});

test('a sentence whose partner says all that it says has no further place in one that shares a part of it', () => {
  const more = [...FERRY, 'The coastguard will thank the crews of the lifeboats on Friday.'];
  assert.deepEqual(further(FERRY, more), []);
});

test('a full name in common makes neither a row nor a further place', () => {
  const left = [
    'Deputy mayor Agnes Holloway Brandt opened the new library wing.',
    'It has room for forty thousand books and a hall for concerts.',
    'The builders needed two years longer than they had been given.',
  ];
  const right = [
    'Critics accuse Agnes Holloway Brandt of ignoring flood warnings.',
    'The river rose past the quay twice this winter, and cellars filled.',
    'Shopkeepers want a wall before the snow in the hills melts.',
  ];
  const { further, rows } = compare(reading(...left), reading(...right));
  assert.deepEqual(further, []);
  assert.equal(rows.length, left.length + right.length);
});

test('in a revision no sentence that stayed is told to stand elsewhere', () => {
  const revised = [FERRY[0] ?? '', 'Two children were treated for cold.', ...FERRY.slice(1)];
  assert.deepEqual(further(FERRY, revised), []);
});

test('swapping the sides swaps the further places', () => {
  const left = [...FERRY, 'The engine room was flooded when a fuel pipe cracked, the owner said.'];
  const right = ['Investigators say a cracked fuel pipe flooded the engine room.', FERRY[1] ?? ''];
  const swap = (places: readonly string[]) =>
    places.map((place) => place.split('-').reverse().join('-')).sort();
  assert.deepEqual(swap(further(left, right)), further(right, left).sort());
});

test('two sentences that state one figure alike need less else in common to tell one fact', () => {
  const told = (count: string): number =>
    compare(
      reading(
        'The dam at Orle burst before dawn on Monday.',
        'Soldiers brought 1,840 people to safety by boat during the morning.',
        'The minister arrived in the afternoon.',
      ),
      reading(
        'Before dawn on Monday the dam at Orle burst, and the minister arrived in the afternoon with soldiers.',
        'Schools are shut, and gymnasiums have taken in cats, dogs and whoever needs a bed.',
        `By noon ${count} people had been taken out of their homes by boat, the mayor said.`,
      ),
    ).further.filter(({ left, right }) => left === 1 && right === 2).length;
  assert.deepEqual([told('1,840'), told('2,650')], [1, 0]);
});

test('sentences that state one figure alike may differ in another', () => {
  const { figures } = compare(
    reading(
      'The closing of the mill at Orle took everybody by surprise, its owner said last spring.',
      'He had told nobody of the offer for the land, which came in winter.',
      'It cost 640 jobs and left 117 families without a home.',
    ),
    reading(
      'Orle has never got over what happened to it.',
      'Swans have come to stay in the basin behind the weir.',
      'The 117 families who lost a home there still meet on Sundays, as do many of those whose 460 jobs went.',
    ),
  );
  assert.ok(
    figures.some(({ outcome, why }) => outcome === 'changed' && /640 → 460/.test(why)),
    figures.map(({ why }) => why).join('\n'),
  );
});

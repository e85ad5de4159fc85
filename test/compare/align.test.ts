import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { align } from '../../src/compare/align.ts';
import { liken } from '../../src/compare/likeness.ts';
import { wordsOfSentence } from '../../src/compare/sentence-words.ts';

const likened = (left: readonly string[], right: readonly string[]) =>
  liken(left.map(wordsOfSentence), right.map(wordsOfSentence));

function pairs(left: readonly string[], right: readonly string[]): string[] {
  return align(likened(left, right))
    .map((link) => `${link.left}-${link.right}`)
    .sort();
}

const REPORT = [
  'Firefighters battled a blaze at a chemical plant near Antwerp on Sunday.',
  'Two workers were treated for burns, the company said.',
  'The plant makes solvents for the paint industry.',
  'Residents of Hoboken were told to keep their windows shut until noon.',
];

test('a revision: what was edited, added and dropped', () => {
  const revised = [
    'Firefighters put out a blaze at a chemical plant near Antwerp on Sunday evening.',
    'Three workers were treated for burns, the company said.',
    'Prosecutors have opened an inquiry.',
    'Residents of Hoboken were told to keep their windows shut until noon.',
  ];
  assert.deepEqual(pairs(REPORT, revised), ['0-0', '1-1', '3-3']);
});

test('a rewrite: a shared fact links, shared words do not', () => {
  const rewritten = [
    'Burns put two workers in hospital after a fire at a factory for solvents, the company confirmed.',
    'The flames were visible across the river, and people in Hoboken kept windows closed until noon.',
    'Antwerp is the second largest port on the continent, and its mayor wants it to grow.',
  ];
  const found = pairs(REPORT, rewritten);
  assert.ok(found.includes('1-0'), 'the two workers with burns');
  assert.ok(found.includes('3-1'), 'the windows of Hoboken');
  assert.ok(!found.some((pair) => pair.endsWith('-2')), 'the town alone is no fact');
});

test('a sentence that was split answers both its parts', () => {
  const whole = [
    'The council approved the tram line on Monday, and work on the first bridge will begin in spring.',
    'Shopkeepers along the route had objected to the noise.',
  ];
  const parts = [
    'The council approved the tram line on Monday.',
    'Work on the first bridge will begin in spring.',
    'Shopkeepers along the route had objected to the noise.',
  ];
  assert.deepEqual(pairs(whole, parts), ['0-0', '0-1', '1-2']);
  assert.deepEqual(pairs(parts, whole), ['0-0', '1-0', '2-1']);
});

test('a sentence that moved is found out of order', () => {
  const moved = [REPORT[3], REPORT[0], REPORT[1], REPORT[2]] as string[];
  assert.deepEqual(pairs(REPORT, moved), ['0-1', '1-2', '2-3', '3-0']);
});

test('between two sure pairs a sentence needs less likeness of its own', () => {
  const left = [REPORT[0], 'Dark smoke drifted over the harbour for hours.', REPORT[1]] as string[];
  const right = [
    REPORT[0],
    'For hours a dark cloud hung above the harbour and its docks.',
    REPORT[1],
  ] as string[];
  const apart = [right[1], REPORT[0], REPORT[2], REPORT[1]] as string[];
  assert.ok(pairs(left, right).includes('1-1'));
  assert.ok(!pairs(left, apart).includes('1-0'));
});

test('inflected and compound languages need no rules of their own', () => {
  const early = [
    'Der Landtag hat das umstrittene Polizeigesetz am Mittwoch mit knapper Mehrheit beschlossen.',
    'Die Opposition kündigte eine Klage vor dem Verfassungsgericht an.',
    'In mehreren Städten gab es Proteste, an denen nach Angaben der Veranstalter 4000 Menschen teilnahmen.',
  ];
  const late = [
    'Mit knapper Mehrheit beschloss der Landtag das umstrittene neue Polizeigesetz.',
    'Gegen das Gesetz will die Opposition vor das Verfassungsgericht ziehen.',
    'An Protesten in mehreren Städten nahmen laut den Veranstaltern rund 4000 Menschen teil.',
  ];
  assert.deepEqual(pairs(early, late), ['0-0', '1-1', '2-2']);
});

test('repeated sentences pair in order', () => {
  const chorus = ['No comment was made.', REPORT[0], 'No comment was made.'] as string[];
  assert.deepEqual(pairs(chorus, chorus), ['0-0', '1-1', '2-2']);
});

test('swapping the texts swaps the links', () => {
  const words =
    'harbour police fire closed opened two 14 Monday bridge over the a of and not'.split(' ');
  const sentences = fc.array(
    fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
      .map((some) => `${some.join(' ')}.`),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(sentences, sentences, (left, right) => {
      const swapped = align(likened(right, left)).map((link) => ({
        ...link,
        left: link.right,
        right: link.left,
      }));
      const keys = (links: typeof swapped): string[] =>
        links.map((link) => JSON.stringify([link.left, link.right, link.similarity])).sort();
      assert.deepEqual(keys(swapped), keys(align(likened(left, right))));
    }),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../src/compare/compare.ts';
import { reading } from './reading.ts';

/** What is told of names, of two texts of which every line is a paragraph. */
function names(left: string, right: string): string[] {
  return compare(reading(left), reading(right))
    .changes.filter(({ kind }) => kind === 'name')
    .map(({ sense, why }) => (sense ? `${sense}: ${why}` : why));
}

/** The words that stand out in passages that say the same in other words. */
function standouts(left: string, right: string): string[] {
  const texts = { left, right };
  return compare(reading(left), reading(right))
    .rows.filter(({ kind }) => kind === 'reworded')
    .flatMap(({ words }) => words.map(({ side, start, end }) => texts[side].slice(start, end)));
}

test('two spellings of one person’s name answer each other wherever they stand, once', () => {
  assert.deepEqual(
    names(
      'The train from Oslo hit a tree near Lunde. Sandra Toll, the driver, was hurt. Toll is at home.',
      'A tree was hit by the Oslo train near Lunde at dawn, and its driver, Sandi Toll, was hurt.',
    ),
    ['spelling: Sandra Toll → Sandi Toll'],
  );
  assert.deepEqual(
    names(
      'The shop is owned by Katherine Whitlow, who opened it in 1998 with her aunt in the harbour.',
      'Catherine Whitlock opened the shop in the harbour with an aunt in 1998 and owns it now.',
    ),
    ['spelling: Katherine Whitlow → Catherine Whitlock'],
  );
});

test('a word that opens a sentence before a name is no part of it', () => {
  assert.deepEqual(
    names(
      'The choir has won first prize at the festival. Conductor Sandra Beck said the singers wept.',
      'First prize at the festival goes to the choir. The singers wept, as conductor Sandy Beck said.',
    ),
    ['spelling: Sandra Beck → Sandy Beck'],
  );
});

test('two persons of one surname, and a name with and without the mark of its owner, are no spellings', () => {
  const left = 'The boat was steered by Karl Moe in the storm, and the lamp was lit by Anna Lund.';
  assert.ok(
    names(left, left.replace('Karl Moe', 'Bernt Moe')).every((why) => !/^spelling/.test(why)),
  );
  assert.deepEqual(names(left, left.replace('Karl Moe in', 'Karl Moe’s son in')), []);
});

test('a name that the other text has in another form, or elsewhere, does not stand out', () => {
  const left =
    'The clinics of the valley were shut on order of the World Health Organization last week.\n' +
    'Early in the morning Lena Brandvik, who runs the clinics, was told of it by the postman.';
  const right =
    'Last week the WHO had every clinic that the valley has closed, without a word of warning.\n' +
    'It was the postman who told Brandvik, in the morning, while she was feeding the hens.';
  assert.deepEqual(standouts(left, right), ['Lena']);
  assert.deepEqual(standouts(right, left), ['Lena']);
});

test('another title in front of a name is a change of title', () => {
  const said = (title: string): string =>
    `On the second day ${title} Weber told the council that the lake was safe to swim in.`;
  assert.deepEqual(names(said('Dr'), said('Prof')), ['title: Dr → Prof']);
});

test('titles, initials, weekdays and what opens a sentence are no names', () => {
  assert.deepEqual(
    names(
      'Heat closed the schools of Braga for a week. The mayor spoke to Mr Sousa about it.',
      'The schools of Braga were shut for a whole week. About the heat the mayor spoke to Sousa.',
    ),
    [],
  );
});

test('a name and what is its own are one spelling', () => {
  const told = names(
    'Brackmoor Water has pleaded guilty to a spill in the Lune, and its chairman has left the board.',
    'Brackmoor’s directors have pleaded guilty to a spill in the Lune, and the chairman left.',
  );
  assert.ok(!told.some((line) => line.startsWith('spelling')), told.join());
});

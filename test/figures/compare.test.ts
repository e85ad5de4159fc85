import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareFigures, disputedFigures } from '../../src/figures/compare.ts';
import { LEVEL, outcomes, side } from './sides.ts';

test('a figure in other words or another unit is no change', () => {
  assert.deepEqual(
    outcomes(
      side('The convoy stopped 70 miles from the border.', 'Six trucks burned.'),
      side('The convoy halted 110 km from the border.', '6 trucks burned.'),
    ),
    ['equivalent: 70 miles = 110 km', 'same: Six = 6'],
  );
});

test('one thing with another value has changed', () => {
  assert.deepEqual(
    outcomes(
      side('The blast in the market killed twelve people.'),
      side('The blast in the market killed fifteen people.'),
    ),
    ['changed: twelve = fifteen'],
  );
});

test('equal numbers of other things are not matched, nor numbers of other events', () => {
  assert.deepEqual(
    outcomes(
      side('Envoys from 42 nations met in Geneva.', 'The fire was put out with no casualties.'),
      side(
        'Air defences downed 42 drones overnight.',
        'An earlier raid on Odesa caused ten casualties.',
      ),
      [],
    ),
    [
      'left: 42 = ',
      'right:  = 42',
      'left: no casualties = ',
      'right:  = ten casualties'.replace(' casualties', ''),
    ],
  );
});

test('two sources of which one text has only one disagree', () => {
  const russia = 'Russia said it shot down five of the six missiles.';
  const official = 'A US official said Russia shot down two of the eight missiles.';
  assert.deepEqual(outcomes(side(russia), side(russia, official)), [
    'same: five of the six = five of the six',
    'sources-disagree: five of the six = two of the eight',
  ]);
});

test('where both texts have both sources nothing differs, but the line says that they disagree', () => {
  const both = side(
    'Russia said it shot down five of the six missiles.',
    'A US official said Russia shot down two of the eight missiles.',
  );
  const pairs = compareFigures(both, both, LEVEL);
  assert.deepEqual(
    pairs.map(({ outcome }) => outcome),
    ['same', 'same'],
  );
  assert.match(pairs[0]?.why ?? '', /sources disagree: .* \(Russia\), .* \(a US official\)/);
});

test('the same in two units, and the same said twice, are one claim', () => {
  assert.deepEqual(
    outcomes(
      side('The depot is 110 km (70 miles) inside Russia.', 'The war reached its 1,000th day.'),
      side(
        'The depot is 70 miles inside Russia.',
        'The 1,000th day of the war passed.',
        'They marked 1,000 days of war.',
      ),
    ),
    ['same: 110 km, 70 miles = 70 miles', 'same: 1,000th = 1,000th, 1,000 days'],
  );
});

test('the line says what is counted, both values and who says so', () => {
  const [pair] = compareFigures(
    side('The army said 30 soldiers were killed in the ambush.'),
    side('The army said 40 soldiers were killed in the ambush.'),
    LEVEL,
  );
  assert.equal(pair?.why, 'soldiers killed: 30 → 40');
});

test('a part of those who are counted is not another count of them', () => {
  const text =
    'Officials said 57 were injured in the crash near Lod. Eighteen of the injured in the crash were in danger, said Ida Wren of the clinic.';
  assert.deepEqual(disputedFigures(side(text)), []);
});

test('a number between two between which something fell is not said to be the same', () => {
  const found = outcomes(
    side('Unemployment in the city fell from 11% to 4.6% under the mayor.'),
    side('Unemployment in the city was 6% under the mayor.'),
  );
  assert.ok(!found.some((told) => /^(?:same|equivalent)/.test(told)), found.join());
});

test('the dead are not the injured', () => {
  assert.deepEqual(
    outcomes(
      side('The bomb on the bus in Tel Aviv killed three people.'),
      side('The bomb on the bus in Tel Aviv injured nineteen people.'),
    ),
    ['left: three = ', 'right:  = nineteen'],
  );
});

test('a weekday and a day of the month can be one day, in two texts that are aligned', () => {
  const [pair] = compareFigures(
    side('Ukraine launched missiles at Russia on Tuesday.'),
    side('Ukraine launched missiles at Russia on November 19.'),
    LEVEL,
  );
  assert.equal(pair?.outcome, 'equivalent');
  assert.equal(pair?.why, 'Tuesday and November 19 can be the same day');
});

test('two bounds of one kind differ by their number', () => {
  assert.deepEqual(
    outcomes(
      side('More than 1,500 rockets were fired at Israel.'),
      side('More than 1,600 rockets were fired at Israel.'),
    ),
    ['changed: 1,500 = 1,600'],
  );
});

test('times differ by their seconds, and one without them leaves them open', () => {
  const run = (time: string) => side(`Ruth Adeyemi won the marathon at Lund in ${time}.`);
  assert.deepEqual(outcomes(run('2:26:02'), run('2:26:20')), ['changed: 2:26:02 = 2:26:20']);
  assert.deepEqual(outcomes(run('2:26:02'), run('2:26')), ['equivalent: 2:26:02 = 2:26']);
});

test('a length of time before something is as long as one that does not say before what', () => {
  assert.deepEqual(
    outcomes(
      side('The ferry was on its course until ten minutes before.'),
      side('The ferry was on its course until ten minutes before the fire.'),
    ),
    ['equivalent: ten minutes before = ten minutes'],
  );
});

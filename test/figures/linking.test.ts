import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines, outcomes, side } from './sides.ts';

/** What two texts written apart are told to state, wherever it stands in them. */
function apart(left: readonly string[], right: readonly string[]): string[] {
  return lines(side(...left), side(...right), []);
}

test('what a text tells at several places is one quantity with what the other tells at several', () => {
  assert.deepEqual(
    outcomes(
      side(
        'The court sentenced 683 men on Monday.',
        'The case of the 683 has drawn protests.',
        'Relatives wept.',
      ),
      side('Rights groups spoke of the 683 defendants.', 'Among the 683 men is a teacher.'),
      [],
    ).filter((line) => line.includes('683')),
    ['same: 683, 683 = 683, 683'],
  );
});

test('a thing by another noun is the same thing', () => {
  assert.deepEqual(
    apart(
      ['The island, with a population of 120,000, lies in the gulf.'],
      ['About 120,000 residents live on the island.'],
    ),
    ['equivalent: residents: 120,000 and about 120,000 can be the same'],
  );
});

test('a page number far apart is another value of the same document', () => {
  assert.deepEqual(
    apart(
      ['The 47-page indictment speaks of a hidden ledger.', 'The museum is closed.'],
      ['The board knew nothing.', 'Among those named in the 48-page indictment is a hotel.'],
    ).map((line) => line.split(':')[0]),
    ['changed'],
  );
});

test('the ages of two people are not the age of one', () => {
  assert.deepEqual(
    apart(
      ['Tom Burr, 17, had come to hear the singer.'],
      ['Nora Field, 34, had come to hear the singer.'],
    ),
    ['left: 17, only on the left', 'right: 34, only on the right'],
  );
});

test('a rate of another year is another rate', () => {
  const told = apart(
    ['The effective tax rate of the mayor for 2019 was 24.6 percent.'],
    ['The effective tax rate of the mayor for 2016 was 19.2 percent.'],
  );
  assert.ok(!told.some((line) => /percent → |percent and /.test(line)));
});

test('the days of two events are no change', () => {
  const told = apart(
    ['The clerk begged pardon on Saturday for a note about the twins.'],
    ['The clerk gave up her post on Monday after a note about the twins.'],
  );
  assert.ok(!told.some((line) => line.startsWith('changed')));
});

test('a rate and a sum in brackets are not the same, one that leaves out its unit can be', () => {
  assert.deepEqual(
    apart(
      ['Porters get £9.90 an hour, so £19,008 a year, the council said.'],
      ['The council said that porters get £19,008 (£9.90 per hour).'],
    ).sort(),
    [
      'equivalent: £19,008 a year and £19,008 can be the same',
      'same: £9.90 an hour and £9.90 per hour say the same',
    ],
  );
});

test('a bound that leaves the number out is not that number', () => {
  const told = apart(
    ['No club has offered the striker a contract longer than eight years.'],
    ['The striker asked the club for an eight-year contract.'],
  );
  assert.ok(!told.some((line) => /same/.test(line)));
});

test('two sources dispute one thing only where it is of one size', () => {
  const world = 'The health agency said there were 1.5 million new cases.';
  const island = 'The island government said there were four new cases.';
  assert.ok(!apart([world], [world, island]).some((line) => line.startsWith('sources-disagree')));
});

test('a number that may well be told in the other text is not said to stand on one side', () => {
  const told = apart(
    ['The talks began on Thursday in the capital.'],
    ['Rain fell in the north.', 'Markets were shut on Thursday.'],
  );
  assert.ok(!told.some((line) => line.includes('only on')));
});

test('a value beyond a bound is none that the bound may be', () => {
  const ran = ['The company ran 52 percent of its services on Tuesday.'];
  const half = apart(ran, ['Fewer than half of its services ran on Tuesday, the company said.']);
  assert.ok(
    half.every((line) => !/can be the same/.test(line) || /Tuesday/.test(line)),
    half.join(),
  );
  assert.deepEqual(
    apart(
      ['The village lies more than 100 km from the border.'],
      ['The village lies 62 miles from the border.'],
    ),
    ['equivalent: more than 100 km and 62 miles can be the same'],
  );
});

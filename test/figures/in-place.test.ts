import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines, side } from './sides.ts';

/** What is told where one sentence became the other. */
function edited(before: string, after: string): string[] {
  return lines(side(before), side(after)).filter((line) => !line.startsWith('same: '));
}

test('a near value of an edited sentence is another value', () => {
  assert.deepEqual(
    edited(
      'About 150 guests were served when the hall opened, the owner said.',
      'About 160 guests were served when the hall opened, the owner said.',
    ),
    ['changed: guests: about 150 → about 160'],
  );
});

test('another bound of the same number is another value', () => {
  const sentence = (bound: string): string =>
    `The shelter took in ${bound} 40 animals after the flood in the valley.`;
  const pairs = [
    ['more than', 'fewer than'],
    ['at least', 'at most'],
    ['at least', 'more than'],
    ['nearly', 'about'],
  ] as const;
  for (const [one, other] of pairs)
    assert.deepEqual(edited(sentence(one), sentence(other)), [
      `changed: animals: ${one} 40 → ${other} 40`,
    ]);
});

test('a bound that comes or goes is told, another word for it is not', () => {
  const sentence = (number: string): string =>
    `The bakery sold ${number} loaves on the first day of the fair.`;
  assert.deepEqual(edited(sentence('300'), sentence('nearly 300')), [
    'changed: loaves: 300 → nearly 300',
  ]);
  assert.deepEqual(edited(sentence('about 300'), sentence('roughly 300')), []);
  assert.deepEqual(edited(sentence('more than 300'), sentence('over 300')), []);
});

test('a replaced number does not borrow the equal one that stands beside it', () => {
  assert.deepEqual(
    edited(
      'The report lists 1 grave faults, 2 lesser faults, 3 light faults in the tower.',
      'The report lists 1 grave faults, 1 lesser faults, 3 light faults in the tower.',
    ),
    ['changed: lesser faults: 2 → 1'],
  );
  assert.deepEqual(
    edited(
      'The committee met 4 and 2 times in the two years.',
      'The committee met 2 and 5 times in the two years.',
    ),
    ['changed: 4 → 2', 'changed: times: 2 → 5'],
  );
});

test('the same change at several places is told at each', () => {
  const of = (number: string): string[] => [
    `The northern gate has ${number} broken hinges after the storm.`,
    `The southern gate has ${number} broken hinges after the storm.`,
  ];
  assert.equal(lines(side(...of('2')), side(...of('3'))).length, 2);
});

test('another currency, unit or kind of share is one changed figure', () => {
  const sentence = (sum: string): string => `The council will spend ${sum} on the new library.`;
  for (const [one, other] of [
    ['$40 million', '€40 million'],
    ['$1.2bn', '$1.2m'],
    ['$40', '$40 million'],
  ] as const)
    assert.deepEqual(edited(sentence(one), sentence(other)), [`changed: ${one} → ${other}`]);
  const rise = (by: string): string => `Rents in the old town rose by ${by} last year.`;
  assert.deepEqual(edited(rise('5 percent'), rise('5 percentage points')), [
    'changed: 5 percent → 5 percentage points',
  ]);
  const took = (time: string): string => `The repair of the great bridge took ${time} in all.`;
  assert.deepEqual(edited(took('five days'), took('five weeks')), [
    'changed: five days → five weeks',
  ]);
});

test('a value in another unit can be the same, and the line says so', () => {
  assert.deepEqual(
    edited(
      'The lighthouse stands 20 miles from the harbour of the island.',
      'The lighthouse stands about 32 kilometres from the harbour of the island.',
    ),
    ['equivalent: 20 miles and about 32 kilometres can be the same'],
  );
});

test('a number that comes where there was none has changed', () => {
  assert.deepEqual(
    edited(
      'There were no injuries when the crane fell on the market.',
      'There were two injuries when the crane fell on the market.',
    ),
    ['changed: injuries: no injuries → two'],
  );
});

test('where a clause went, what stays is paired by its words', () => {
  assert.deepEqual(
    edited(
      'The fire burned 12 barns, 30 sheds and 4 houses in the valley before dawn.',
      'The fire burned 12 barns and 5 houses in the valley before dawn.',
    ),
    ['left: sheds: 30, only on the left', 'changed: houses: 4 → 5'],
  );
});

test('texts written apart are compared with tolerance, and then the line does not say that they are the same', () => {
  assert.deepEqual(
    lines(
      side('Nearly 27,000 tickets were sold for the concert in the park.'),
      side('The park concert brought crowds, with 26,900 tickets gone by the evening.'),
      [],
    ),
    ['equivalent: tickets: nearly 27,000 and 26,900 can be the same'],
  );
});

test('a number that gives way to a range, a bound to another, is a changed figure', () => {
  const sentence = (sum: string): string =>
    `Books take £2.4 million, films £1.1 million and maps ${sum}.`;
  for (const [one, other] of [
    ['about £300,000', '£300,000 to £350,000'],
    ['about £300,000', 'nearly £300,000'],
    ['£300,000', '£310,000 to £330,000'],
  ] as const)
    assert.deepEqual(edited(sentence(one), sentence(other)), [`changed: ${one} → ${other}`]);
});

test('a span of temperatures loses its sign', () => {
  assert.deepEqual(
    edited(
      'The moss was kept for two-and-a-half years at -4C to 31C.',
      'The moss was kept for two-and-a-half years at 4C to 31C.',
    ),
    ['changed: -4C to 31C → 4C to 31C'],
  );
});

test('numbers and currencies joined to a noun by a hyphen are figures', () => {
  assert.deepEqual(edited('The 12-man crew rows on.', 'The eleven-man crew rows on.'), [
    'changed: man: 12 → eleven',
  ]);
  assert.deepEqual(
    edited(
      'The hall had a 2.6m-euro grant from the city.',
      'The hall had a 2.6m-dollar grant from the city.',
    ),
    ['changed: grant: 2.6m-euro → 2.6m-dollar'],
  );
});

test('the cells of a row of a table that change places are two changed figures', () => {
  assert.deepEqual(edited('Rovers | 14 | 22', 'Rovers | 22 | 14'), [
    'changed: 14 → 22',
    'changed: 22 → 14',
  ]);
});

test('a share with more digits than a program keeps differs by its last one', () => {
  const sentence = (last: number): string =>
    `Purity rose to 0.1234567890123456789${last} percent in May.`;
  const [told] = edited(sentence(1), sentence(2));
  assert.match(told ?? '', /^changed: 0\.12345678901234567891 percent → /);
});

test('whole numbers differ by their last digit, however many they have', () => {
  for (const digits of [
    '100000000000',
    '900719925474099',
    '9007199254740993',
    '12345678901234567890',
  ]) {
    const sentence = (last: number): string =>
      `The register counts ${digits}${last} entries by now.`;
    const told = `changed: entries: ${digits}1 → ${digits}2`;
    assert.deepEqual(edited(sentence(1), sentence(2)), [told]);
  }
});

test('another currency, exponent or multiple at one place is told, another spelling is not', () => {
  const told = (left: string, right: string): string[] => lines(side(left), side(right));
  assert.deepEqual(told('The bridge cost 3.2m euro.', 'The bridge cost 3.2m pound.'), [
    'changed: 3.2m euro → 3.2m pound',
  ]);
  assert.deepEqual(told('Each held 10³ cells.', 'Each held 10⁴ cells.'), [
    'changed: cells: 10³ → 10⁴',
  ]);
  assert.deepEqual(told('Rents have doubled since May.', 'Rents have tripled since May.'), [
    'changed: doubled → tripled',
    'same: May in both',
  ]);
  assert.match(
    told('Some 81 per cent of voters agreed.', 'Some 81% of voters agreed.').join(),
    /^same: /,
  );
});

test('a part of a whole is another value than all of it, and says more of the part', () => {
  assert.deepEqual(
    edited(
      'The trust has accepted all 44 recommendations of the panel.',
      'The trust has accepted 40 of the 44 recommendations of the panel.',
    ),
    ['changed: recommendations: 44 → 40 of the 44'],
  );
  assert.deepEqual(
    edited(
      'The trust has accepted 40 recommendations of the panel.',
      'The trust has accepted 40 of the 44 recommendations of the panel.',
    ),
    ['equivalent: recommendations: 40 and 40 of the 44 can be the same'],
  );
});

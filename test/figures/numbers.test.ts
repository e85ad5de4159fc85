import assert from 'node:assert/strict';
import { test } from 'node:test';
import { only } from './found.ts';

function reads(cases: Readonly<Record<string, number>>): void {
  for (const [number, value] of Object.entries(cases))
    assert.equal(only(`Officials counted ${number} tents at the site.`).value, value, number);
}

test('digits are read with the separators that the world uses', () => {
  reads({
    '12,000': 12000,
    '12,34,567': 1234567,
    '1 234 567': 1234567,
    '1.234.567': 1234567,
    '3,5': 3.5,
    '.75': 0.75,
    '1,250.5': 1250.5,
    '٣٤': 34,
    '2½': 2.5,
  });
});

test('number words are read as they are said', () => {
  reads({
    'twenty-eight': 28,
    'one hundred and sixty-one': 161,
    'seven hundred twenty-one thousand and twelve': 721012,
    'two point five million': 2.5e6,
    'two and a half million': 2.5e6,
    'half a million': 5e5,
    'a quarter of a million': 2.5e5,
    'two dozen': 24,
    'five lakh': 5e5,
    'three crore': 3e7,
  });
});

test('a scale may follow digits, in full or short', () => {
  reads({
    '4.3 million': 4.3e6,
    '3.4bn': 3.4e9,
    '1.2m': 1.2e6,
    '100k': 1e5,
    '4 hundred million': 4e8,
  });
});

test('an order of magnitude is the range that it names', () => {
  const figure = only('Losses are put in the hundreds of thousands.');
  assert.deepEqual(
    [figure.kind, figure.value, figure.value2, figure.approx],
    ['range', 1e5, 1e6, 'about'],
  );
  assert.equal(only('Police freed dozens of hostages.').value, 12);
});

test('fractions are shares, also of a scale', () => {
  assert.equal(only('A fifth of the country is occupied.').value, 0.2);
  assert.equal(only('Nearly two-thirds of voters stayed at home.').value?.toFixed(3), '0.667');
  assert.equal(only('The population shrank by a quarter.').value, 0.25);
  assert.equal(only('A third suspect was arrested.').kind, 'ordinal');
});

test('ordinals in digits and words', () => {
  assert.deepEqual(
    [only('On its 1,000th day the war went on.').value, only('The sixth missile fell.').value],
    [1000, 6],
  );
});

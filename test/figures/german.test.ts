import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statedIn, valuesIn } from './found.ts';

const values = (text: string) => valuesIn('de', text);
const stated = (text: string) => statedIn('de', text);

test('a number written as one word is read whatever it is made of, with umlauts or without', () => {
  assert.deepEqual(values('zweihundertfünfundzwanzig Schafe'), [225]);
  assert.deepEqual(values('siebentausendachthunderteins Stimmen'), [7801]);
  assert.deepEqual(values('drei Millionen zweihundertfuenfzigtausend Stimmen'), [3_250_000]);
  assert.deepEqual(values('dreissig Kühe und zweieinhalb Liter'), [30, 2.5]);
  assert.deepEqual(values('hundertelf und zwölf Komma fünf'), [111, 12.5]);
});

test('words that only begin like a number are none', () => {
  assert.deepEqual(values('Der Achtung wegen einigten sie sich zwanglos auf Dreistigkeit.'), []);
  assert.deepEqual(values('Achte darauf, dass die Einheit nicht verzweifelt.'), []);
});

test('ordinals stand in words with any ending, and in digits with a point', () => {
  assert.deepEqual(
    values('zum vierundzwanzigsten Mal, auf dem 3. Platz, die erste Frau'),
    [24, 3, 1],
  );
});

test('fractions, scales and orders of magnitude', () => {
  assert.deepEqual(
    values('ein Drittel der Wähler, zwei Fünftel der Stimmen'),
    [0.3333333333333, 0.4],
  );
  assert.deepEqual(values('eine halbe Million Euro, anderthalb Jahre'), [500_000, 1.5]);
  assert.deepEqual(values('Kosten von 3,4 Mrd. Euro'), [3.4e9]);
  assert.deepEqual(stated('Zehntausende demonstrierten.'), ['Zehntausende = 10000..100000 about']);
});

test('points group and commas are decimal marks', () => {
  assert.deepEqual(
    values('1.234 Kisten, 12,5 Tonnen, 1.234.567,8 Liter'),
    [1234, 12.5, 1_234_567.8],
  );
});

test('bounds and ranges are read with their number', () => {
  assert.deepEqual(stated('Mindestens zwölf Menschen starben, fast 40 wurden verletzt.'), [
    'Mindestens zwölf = 12 at-least',
    'fast 40 = 40 nearly',
  ]);
  assert.deepEqual(stated('Es kostet bis zu 30 Euro, höchstens zehn Prozent mehr.'), [
    'bis zu 30 Euro = 30 EUR up-to',
    'höchstens zehn Prozent = 10 percent up-to',
  ]);
  assert.deepEqual(stated('zwischen 20 und 30 Häuser, 3 bis 5 Kilometer'), [
    'zwischen 20 und 30 = 20..30',
    '3 bis 5 Kilometer = 3..5 kilometre',
  ]);
});

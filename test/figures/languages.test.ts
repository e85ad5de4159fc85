import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFigures } from '../../src/figures/find.ts';
import { languageOf } from '../../src/language/languages.ts';
import { lineOf } from './found.ts';

/** The figures of a sentence in a language, each as "text kind value[..value2] [unit]". */
function foundIn(tag: string | null, text: string): string[] {
  return findFigures(text, [{ start: 0, end: text.length }], languageOf(tag)).map(lineOf);
}

test('a decimal mark is read as the language writes it, and not at all where the language is open', () => {
  assert.deepEqual(foundIn('en', 'They paid 1.234 euros.'), ['1.234 euros | money | 1.234 | EUR']);
  assert.deepEqual(foundIn('de', 'Sie zahlten 1.234 Euro.'), ['1.234 Euro | money | 1234 | EUR']);
  assert.deepEqual(foundIn(null, 'X 1.234 Y 1,234 Z'), []);
  assert.deepEqual(foundIn(null, 'x: 1.234.567 y: 12,5 z: 3.25'), [
    '1.234.567 | cardinal | 1234567',
    '12,5 | cardinal | 12.5',
    '3.25 | cardinal | 3.25',
  ]);
});

test('signs, codes and symbols need no language', () => {
  assert.deepEqual(foundIn(null, 'x €40 y 12% z 5 km, USD 30 (2024-11-20)'), [
    '€40 | money | 40 | EUR',
    '12% | percent | 12 | percent',
    '5 km | measure | 5 | kilometre',
    'USD 30 | money | 30 | USD',
    '2024-11-20 | date | 2024',
  ]);
});

test('no word is read as English where the text is not', () => {
  // A preposition and an article that in English would be units or bounds.
  assert.deepEqual(foundIn('de', 'Am Ende war er in Over am See, ten or more.'), []);
  assert.deepEqual(foundIn('sv', 'Han var elva år i Over.'), []);
  assert.deepEqual(foundIn('es', 'El café a $ 5 mil y once.'), [
    '$ 5 mil | money | 5000 | USD',
    'once | cardinal | 11',
  ]);
  assert.deepEqual(foundIn(null, 'ten or more, half a dozen, no casualties, two thirds'), []);
});

test('of a language without a folder the locale data tell months, scales, units and currencies', () => {
  assert.deepEqual(
    foundIn('de', 'Am 19. November zahlten sie 1,5 Millionen Euro für 12 Kilometer.'),
    [
      '19. November | date | null',
      '1,5 Millionen Euro | money | 1500000 | EUR',
      '12 Kilometer | measure | 12 | kilometre',
    ],
  );
  assert.deepEqual(foundIn('es', 'El 20 de noviembre de 2024 costó 3 millones.'), [
    '20 de noviembre de 2024 | date | 2024',
    '3 millones | cardinal | 3000000',
  ]);
});

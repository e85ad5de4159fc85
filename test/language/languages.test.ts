import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../src/language/languages.ts';

test('a tag names its language by the primary subtag, in any case', () => {
  for (const tag of ['en', 'en-GB', 'EN_us']) assert.equal(languageOf(tag).tag, 'en');
});

test('of an unknown language nothing is claimed', () => {
  for (const tag of [null, '', 'und', 'enm', 'xx-Latn']) {
    const { tag: found, numbers, calendar } = languageOf(tag);
    assert.equal(found, 'und');
    assert.equal(numbers.units.size + calendar.months.size, 0);
  }
});

test('the decimal mark is that of the region, but in English', () => {
  const marks = ['es', 'es-MX', 'es_AR', 'de', 'de-CH', 'en-ZA'].map(
    (tag) => languageOf(tag).numbers.decimal,
  );
  assert.deepEqual(marks, [',', '.', ',', ',', '.', '.']);
  assert.deepEqual([...languageOf('es-MX').numbers.units], [...languageOf('es').numbers.units]);
});

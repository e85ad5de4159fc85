import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cut } from '../../src/figures/words/cut.ts';
import { countUnseen, fold, foldTypography, tokenise } from '../../src/text/words.ts';

function forms(text: string): string[] {
  return tokenise(text).map(({ form }) => form);
}

test('words keep their inner marks, numbers theirs', () => {
  assert.deepEqual(forms('Don’t pay €1,250.50 for a long-range, U.S.-made radio at 11:55 p.m.!'), [
    "don't",
    'pay',
    '€',
    '1,250.50',
    'for',
    'a',
    'long-range',
    ',',
    'us-made',
    'radio',
    'at',
    '11:55',
    'pm',
    '!',
  ]);
});

test('what only a printer sees is folded', () => {
  assert.equal(foldTypography('“Ca\u00adfe\u0301” – ’tis\u00a0so…'), '"Café" - \'tis so...');
  assert.equal(fold('STRAẞE'), 'straße');
});

test('characters that nobody sees make no other words, and no words of their own', () => {
  const forms = (text: string) => tokenise(text).map(({ form }) => form);
  const plain = 'The official office said 12 fluent words ⚠.';
  for (const text of [
    'The offi\u200bcial of\u2060fice said 12 flu\u200eent words ⚠\ufe0f.',
    'The oﬃcial oﬃce said 12 ﬂuent words ⚠.',
    '\u200eThe official\u200f \u2060office\ufeff said 12 fluent \u{e0041}words\u00ad ⚠.',
    'The o\u00adffi\ufeffcial office said 12 fluent wo\u{e0041}rds ⚠.',
  ]) {
    assert.deepEqual(forms(text), forms(plain), JSON.stringify(text));
  }
  assert.equal(tokenise('ภาษา\u200bไทย').length, 2);
});

test('tokens are in order, do not overlap, and cover all but what nobody sees', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let from = 0;
      for (const { start, end } of tokenise(text)) {
        assert.ok(start < end);
        assert.equal(fold(text.slice(from, start)).trim(), '');
        from = end;
      }
      assert.equal(fold(text.slice(from)).trim(), '');
    }),
  );
});

/** Characters of English text, none of which asks for the patterns of all scripts. */
const COMMON = [...'abUS019 .,:;-–&’\'"“$%…!\n'];

test('a text is cut the same whatever script stands behind it', () => {
  const text = fc.string({ unit: fc.constantFrom(...COMMON), maxLength: 40 });
  fc.assert(
    fc.property(text, (text) => {
      const other = `${text} ж`;
      assert.deepEqual(cut(text), cut(other).slice(0, -1));
      // An apostrophe between digits is read in a text of all scripts only.
      if (!/\d['’]\d{3}/.test(text)) assert.deepEqual(tokenise(text), tokenise(other).slice(0, -1));
    }),
    { numRuns: 2000 },
  );
});

test('what nobody sees is counted, but for what a script or an emoji is written with', () => {
  assert.equal(countUnseen('The of\u00adfice opens\u200b on Friday\u{e0041}.'), 3);
  assert.equal(countUnseen('A plain line, ☎\ufe0e and ✔\ufe0f and 👩\u200d🚒.'), 0);
  assert.equal(countUnseen('क्\u200dष می\u200cخواهم ไทย\u200bไทย'), 0);
});

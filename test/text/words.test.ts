import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, foldTypography, tokenise } from '../../src/text/words.ts';

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

test('tokens are in order, do not overlap, and cover all but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let from = 0;
      for (const { start, end } of tokenise(text)) {
        assert.ok(start < end);
        assert.equal(text.slice(from, start).trim(), '');
        from = end;
      }
      assert.equal(text.slice(from).trim(), '');
    }),
  );
});

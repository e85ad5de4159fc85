import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { breakLines, fitting, snap, width, wrap } from '../../src/text/columns.ts';
import { steps } from '../steps.ts';

const lines = (text: string, cells: number): string[] =>
  breakLines(text, cells).map(({ start, end }) => text.slice(start, end));

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(
        ' ',
        '  ',
        'word ',
        'long-range ',
        '—',
        '東京で会談。',
        '👩‍👩‍👧',
        '🇺🇦',
        'नमस्ते ',
      ),
      fc.constantFrom('e\u0301', 'مرحبا ', '\u00a0', 'ภาษาไทย', '\u3000', '\ufeff', '\u200b'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join('').toWellFormed());

test('the quick way counts what string-width counts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5 }), (text) => {
      assert.equal(width(text), stringWidth(text, { countAnsiEscapeCodes: true }));
    }),
    { numRuns: 300 },
  );
  const quick = Array.from({ length: 0xffff }, (_, point) => String.fromCharCode(point)).filter(
    (character, point) =>
      /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}]/u.test(character) ||
      (point > 0x3000 && point % 64 === 1),
  );
  for (let at = 0; at < quick.length; at += 97) {
    const some = quick.slice(at, at + 97).map((character) => `a${character}`);
    const counted = some.map((text) => stringWidth(text)).reduce((sum, cells) => sum + cells, 0);
    const found = some.map((text) => width(text)).reduce((sum, cells) => sum + cells, 0);
    assert.equal(found, counted, some.join(' '));
  }
});

test('a width in cells: wide, combined and joined characters', () => {
  assert.equal(width('Kyiv — “five of six”'), 20);
  assert.equal(width('日本語'), 6);
  assert.equal(width('e\u0301'), 1);
  assert.equal(width('👩‍👩‍👧'), 2);
  assert.equal(width('\x1b[31m'), 4, 'an escape sequence is text here, not a colour');
});

test('what fits into so many cells is whole characters', () => {
  assert.equal(fitting('Ukraine', 7), 7);
  assert.equal(fitting('Ukraine', 6), 6);
  assert.equal(fitting('日本語', 5), 2);
  assert.equal(fitting('e\u0301a', 1), 2);
  assert.equal(fitting('Ukraine', 0), 0);
  fc.assert(
    fc.property(anyText, fc.nat(20), (text, cells) => {
      const units = fitting(text, cells);
      assert.ok(width(text.slice(0, units)) <= cells);
      assert.equal(snap(text, units), units);
    }),
  );
});

test('lines break at spaces, and lose the spaces they break at', () => {
  assert.deepEqual(lines('five out of six  missiles', 11), ['five out of', 'six', 'missiles']);
  assert.deepEqual(lines(' led ', 9), ['led']);
  assert.deepEqual(lines('', 9), []);
  assert.deepEqual(lines('   ', 9), []);
});

test('lines break after a dash or a hyphen between letters, not within figures', () => {
  assert.deepEqual(lines('U.S.-supplied arms', 8), ['U.S.-', 'supplied', 'arms']);
  assert.deepEqual(lines('talks—then war', 8), ['talks—', 'then war']);
  assert.deepEqual(lines('on 2024-11-19', 11), ['on', '2024-11-19']);
  assert.deepEqual(lines('lost 5\u00a0km', 8), ['lost', '5\u00a0km']);
});

test('a word wider than a line is broken, and only such a word', () => {
  assert.deepEqual(lines('see aaaaaaaaaa b', 4), ['see', 'aaaa', 'aaaa', 'aa b']);
  assert.deepEqual(
    lines('é\u0301é\u0301é\u0301 x', 2),
    ['é\u0301é\u0301', 'é\u0301', 'x'].slice(0, 3),
  );
});

test('text without spaces breaks between words, and no line begins with closing punctuation', () => {
  const text = '首脳会談は東京で行われ、両国は声明を発表した。';
  for (const line of lines(text, 12)) assert.doesNotMatch(line, /^[、。]/);
  assert.equal(lines(text, 12).join(''), text);
});

test('lines fit, and hold every character but white space', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 40 }), (text, cells) => {
      const found = lines(text, cells);
      for (const line of found) assert.ok(width(line) <= cells || [...line].length === 1);
      const bare = (s: string) =>
        s.replace(/[ \t\n\r\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]/g, '');
      assert.equal(bare(found.join('')), bare(text));
    }),
  );
});

test('runs wrap as one text: a word goes on from run to run', () => {
  const runs = [{ text: 'He said “' }, { text: 'irresponsible' }, { text: '” rhetoric, and left' }];
  const cut = (run: { text: string }, start: number, end: number) => ({
    text: run.text.slice(start, end),
  });
  const rows = wrap(runs, 16, cut).map((row) => row.map(({ text }) => text).join('|'));
  assert.deepEqual(rows, ['He said', '“|irresponsible|”', 'rhetoric, and', 'left']);
  fc.assert(
    fc.property(
      fc.array(anyText, { maxLength: 6 }),
      fc.integer({ min: 2, max: 30 }),
      (texts, n) => {
        const whole = texts.join('');
        const wrapped = wrap(
          texts.map((text) => ({ text })),
          n,
          cut,
        );
        assert.deepEqual(
          wrapped.map((row) => row.map(({ text }) => text).join('')),
          lines(whole, n),
        );
      },
    ),
  );
});

test('a change never begins inside a character', () => {
  const family = '👩‍👩‍👧';
  assert.equal(snap(`a${family}b`, 3), 1);
  assert.equal(snap(`a${family}b`, 1 + family.length), 1 + family.length);
  assert.equal(snap('e\u0301', 1), 0);
  assert.equal(snap('abc', 2), 2);
});

test('the work of breaking grows with the text, not with its square', async () => {
  const units = ['a', 'missiles ', 'x日', 'é\u0301', '👍', 'cafe\u0301 '];
  const calls = units.flatMap((unit) => [200, 2000].map((times) => [unit.repeat(times), 60]));
  const counts = await steps({ file: 'text/columns.ts', name: 'breakLines' }, calls);
  for (const [index, unit] of units.entries()) {
    const [short = 0, long = 0] = counts.slice(2 * index);
    assert.ok(long < 12 * short, `${unit}: ${short} steps, of ten times the text ${long}`);
  }
});

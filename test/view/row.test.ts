import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { snap, width } from '../../src/text/columns.ts';
import { cut, fit, overlay, type Row, type Run, rowText } from '../../src/view/row.ts';
import { apart, withoutEdges } from '../../src/view/spans.ts';

const TEXT = 'Five of six e\u0301tudes, 日本の船 and 👩‍👩‍👧 came home — the guild says so.';

/** The text, or a stretch of it, as runs of one side. */
const row: fc.Arbitrary<Row> = fc.array(fc.nat(TEXT.length), { maxLength: 6 }).map((at) => {
  const ends = [...new Set([0, ...at.map((offset) => snap(TEXT, offset)), TEXT.length])].sort(
    (a, b) => a - b,
  );
  const whole: Run = { text: TEXT, role: 'text', source: { side: 'left', start: 0 } };
  return ends.slice(1).map((end, index) => cut(whole, ends[index] ?? 0, end));
});
const spans = fc
  .array(fc.tuple(fc.nat(TEXT.length), fc.nat(20)), { maxLength: 6 })
  .map((pairs) => apart(pairs.map(([start, length]) => ({ start, end: start + length }))));

test('marking changes roles and nothing else, on the side that is meant', () => {
  fc.assert(
    fc.property(row, spans, (runs, marked) => {
      const left = overlay(runs, 'left', marked, 'match');
      assert.equal(rowText(left), TEXT);
      for (const { text, source } of left)
        assert.equal(text, TEXT.slice(source?.start, (source?.start ?? 0) + text.length));
      assert.deepEqual(overlay(runs, 'right', marked, 'match'), runs);
    }),
  );
});

test('a mark that begins inside a character takes the whole of it, one that ends there leaves it', () => {
  const runs: Row = [{ text: 'ae\u0301b', role: 'text', source: { side: 'left', start: 10 } }];
  const marked = (start: number, end: number): string[] =>
    overlay(runs, 'left', [{ start, end }], 'match').map(({ text, role }) => `${text}:${role}`);
  assert.deepEqual(marked(12, 14), ['a:text', 'e\u0301b:match']);
  assert.deepEqual(marked(10, 12), ['a:match', 'e\u0301b:text']);
});

test('a row is clipped or filled up to exactly the cells there are', () => {
  fc.assert(
    fc.property(row, fc.nat(90), (runs, cells) => {
      const fitted = fit(runs, cells);
      assert.equal(width(rowText(fitted)), cells);
      if (cells < width(TEXT) && cells > 0) assert.match(rowText(fitted), /… *$/);
    }),
  );
});

test('spans that overlap become one', () => {
  const found = apart([
    { start: 8, end: 9 },
    { start: 0, end: 4 },
    { start: 2, end: 6 },
    { start: 6, end: 7 },
  ]);
  assert.deepEqual(
    found.map(({ start, end }) => [start, end]),
    [
      [0, 6],
      [6, 7],
      [8, 9],
    ],
  );
});

test('commas and stops at the edges of a change are no part of it, unless they are all of it', () => {
  const cases: readonly (readonly [string, string])[] = [
    [', and the driver,', 'and the driver'],
    ['the conflict.', 'the conflict'],
    ['. Then it rained; ', 'Then it rained'],
    ['in the U.S.', 'in the U.S.'],
    ['at 9 p.m.,', 'at 9 p.m.'],
    ['1,250.5', '1,250.5'],
    [',', ','],
    ['“Never.”', '“Never.”'],
  ];
  for (const [words, expected] of cases) {
    const text = `before ${words} after`;
    const { start, end } = withoutEdges(text, { start: 7, end: 7 + words.length });
    assert.equal(text.slice(start, end), expected);
  }
});

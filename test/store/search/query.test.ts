import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Trouble } from '../../../src/host/trouble.ts';
import { EVERYTHING, parseQuery } from '../../../src/store/search/query.ts';

const now = Date.parse('2026-05-20T12:00:00Z');
const parse = (text: string) => parseQuery(text, now);
const time = (date: string) => Date.parse(date);

test('words are beginnings; in quotation marks they stand in a row, and whole', () => {
  assert.deepEqual(parse('Flood "old town"').phrases, [
    { words: 'flood', open: true },
    { words: 'old town', open: false },
  ]);
  assert.deepEqual(parse('"old to').phrases, [{ words: 'old to', open: true }], 'not closed yet');
});

test('case, accents and typography do not matter', () => {
  for (const text of ['Luís’s', "LUIS'S", 'luís’s']) {
    assert.deepEqual(parse(text).phrases, [{ words: 'luis s', open: true }]);
  }
  assert.deepEqual(parse('U.S.').phrases, parse('US').phrases);
});

test('nothing is looked for where there are only marks', () => {
  assert.deepEqual(parse(' "" — !? '), EVERYTHING);
});

test('filters', () => {
  assert.deepEqual(parse('publisher:"The Guardian" publisher:bbc').publishers, [
    { words: 'the guardian', open: false },
    { words: 'bbc', open: true },
  ]);
  assert.deepEqual(parse('is:unread IS:starred is:Changed').is, ['unread', 'starred', 'changed']);
  assert.equal(parse('has:figures').figures, true);
  assert.deepEqual(parse('publisher:x after:2026 storm').phrases, [{ words: 'storm', open: true }]);
});

test('a date begins a year, a month or a day, or lies some days back; the narrowest counts', () => {
  const { after, before } = parse('after:2026-05 before:2026-05-03');
  assert.deepEqual([after, before], [time('2026-05-01T00:00Z'), time('2026-05-03T00:00Z')]);
  assert.equal(parse('after:2w').after, time('2026-05-06T12:00Z'));
  assert.equal(parse('after:2025 after:7d').after, time('2026-05-13T12:00Z'));
});

test('what no filter can mean is told in one line that says what can be', () => {
  const told = (text: string) => {
    try {
      parse(text);
    } catch (error) {
      assert.ok(error instanceof Trouble);
      return error.message;
    }
    return assert.fail(`${text} is no query`);
  };
  assert.match(told('foo:bar'), /^no such filter: foo:bar; there are publisher: .* has:figures/);
  assert.match(told('is:'), /is:unread/);
  for (const text of ['after:never', 'before:2026-13', 'after:2026-02-31', 'after:', 'after:20']) {
    assert.match(told(text), /^no such date: .*2026-05-01/);
  }
  assert.match(told('publisher:'), /name one/);
});

test('a colon between digits, or quoted, is no filter', () => {
  assert.equal(parse('11:55').phrases.length, 1);
  assert.equal(parse('"note: this"').phrases.length, 1);
});

test('whatever is typed is a query or a trouble', () => {
  const typed = fc.string({ unit: 'grapheme', maxLength: 40 });
  const pieces = fc.array(
    fc.oneof(typed, fc.constantFrom('"', ':', '*', ' AND ', ' NEAR(', 'is:', 'title:', '^', '-')),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      try {
        for (const { words } of parse(parts.join('')).phrases) assert.match(words, /^[^"*:()^-]+$/);
      } catch (error) {
        assert.ok(error instanceof Trouble);
      }
    }),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareFigures } from '../../src/figures/compare.ts';
import type { WordedSide } from '../../src/figures/elsewhere.ts';
import type { FigurePair } from '../../src/figures/figure.ts';
import { findFigures } from '../../src/figures/find.ts';
import { ENGLISH } from '../../src/language/en/english.ts';
import type { Span } from '../../src/text/span.ts';
import { tokenise } from '../../src/text/words.ts';
import { steps } from '../steps.ts';

const PIECES = [
  ...[
    'five',
    'six',
    'twenty',
    'one',
    'two',
    'hundred',
    'million',
    'dozens',
    'third',
    'a',
    'half',
    'no',
  ],
  ...[
    '12,000',
    '3.5',
    '1,000th',
    '2024',
    '19',
    '$100',
    '€5',
    '70',
    '25-30',
    '9:15',
    '1/4',
    '½',
    '-4',
    '.5',
  ],
  ...[
    'km',
    'miles',
    'per',
    'hour',
    '%',
    'percent',
    'degrees',
    "'",
    '"',
    '(',
    ')',
    ',',
    '.',
    '-',
    '—',
    '+',
  ],
  ...[
    'of',
    'out',
    'the',
    'in',
    'between',
    'and',
    'to',
    'from',
    'more',
    'than',
    'about',
    'nearly',
    'point',
  ],
  ...[
    'missiles',
    'casualties',
    'troops',
    'officials',
    'said',
    'Russia',
    'According',
    'ago',
    'p.m.',
    'Tuesday',
  ],
  ...['November', 'of', 'killed', 'were', 'was', '\u00a0', '\n', 'é', '👍🏽', 'نسمة', '٣'],
];

const line = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 25 })
  .chain((pieces) => fc.constantFrom(' ', ' ', ' ', '').map((gap) => pieces.join(gap)));

const side = fc.array(line, { maxLength: 4 }).map((lines): WordedSide => {
  const text = lines.join('\n');
  let start = 0;
  const sentences = lines.map(({ length }) => {
    const span = { start, end: start + length };
    start = span.end + 1;
    return span;
  });
  return sideOf(text, sentences);
});

test('every figure is a piece of one sentence, in order, with finite numbers', () => {
  fc.assert(
    fc.property(
      fc.oneof(side, fc.string({ unit: 'grapheme' }).map(whole)),
      ({ text, sentences, figures }) => {
        let last = 0;
        for (const figure of figures) {
          assert.equal(text.slice(figure.start, figure.end), figure.text);
          assert.ok(figure.start >= last && figure.end > figure.start);
          assert.ok(sentences.some(({ start, end }) => start <= figure.start && figure.end <= end));
          for (const value of [figure.value, figure.value2])
            assert.ok(value === null || Number.isFinite(value));
          last = figure.end;
        }
        assert.deepEqual(findFigures(text, sentences, ENGLISH), figures);
      },
    ),
  );
});

function whole(text: string): WordedSide {
  return sideOf(text, [{ start: 0, end: text.length }]);
}

function sideOf(text: string, sentences: readonly Span[]): WordedSide {
  const figures = findFigures(text, sentences, ENGLISH);
  const words = sentences.map((sentence) => tokenise(text, sentence));
  return { text, sentences, words, language: ENGLISH, figures };
}

const passages = fc.array(
  fc.record({
    left: fc.array(fc.nat(3), { maxLength: 2 }),
    right: fc.array(fc.nat(3), { maxLength: 2 }),
  }),
  { maxLength: 4 },
);

function mirrored({ outcome, left, right }: FigurePair): string {
  const other = outcome === 'left' ? 'right' : outcome === 'right' ? 'left' : outcome;
  return JSON.stringify([other, right, left]);
}

test('swapping the texts swaps the pairs', () => {
  fc.assert(
    fc.property(side, side, passages, (left, right, rows) => {
      const turned = rows.map((row) => ({ left: row.right, right: row.left }));
      assert.deepEqual(
        compareFigures(left, right, rows)
          .map((pair) => JSON.stringify([pair.outcome, pair.left, pair.right]))
          .sort(),
        compareFigures(right, left, turned).map(mirrored).sort(),
      );
    }),
  );
});

test('a text says the same as itself, besides that a whole can be that of a part', () => {
  const isRatio = (one: WordedSide, indices: readonly number[]): boolean =>
    indices.some((index) => one.figures[index]?.kind === 'ratio');
  fc.assert(
    fc.property(side, (one) => {
      const rows = one.sentences.map((_, index) => ({ left: [index], right: [index] }));
      for (const { outcome, left, right } of compareFigures(one, one, rows)) {
        if (outcome === 'equivalent' && isRatio(one, left) !== isRatio(one, right)) continue;
        assert.equal(outcome, 'same');
        assert.deepEqual(left, right);
      }
    }),
  );
});

test('a figure that nothing in the other text can be is told', () => {
  fc.assert(
    fc.property(side, (one) => {
      const empty: WordedSide = { ...one, text: '', sentences: [], words: [], figures: [] };
      const indices = compareFigures(one, empty, []).flatMap(({ left }) => left);
      assert.deepEqual(
        indices.toSorted((a, b) => a - b),
        one.figures.map((_, index) => index),
      );
    }),
  );
});

test('the work on hostile text grows with its length', async () => {
  const units = [
    "'",
    '- ',
    '1-',
    '1 ',
    'a ',
    'and ',
    'between ',
    'hundreds of ',
    'million ',
    'no ',
  ];
  const calls = units.flatMap((unit) =>
    [200, 3200].map((times) => {
      const { text, sentences } = whole(unit.repeat(times));
      return [text, sentences];
    }),
  );
  const counts = await steps({ file: '../test/figures/found.ts', name: 'inEnglish' }, calls);
  for (const [index, unit] of units.entries()) {
    const [short = 0, long = 0] = counts.slice(2 * index);
    assert.ok(long < 20 * short, `${unit}: ${short} steps, of sixteen times the text ${long}`);
  }
});

test('a number and a word of hundred thousand characters are got through', () => {
  for (const unit of ['9', '1,', '1.', 'a']) whole(unit.repeat(100_000));
});

test('a table of more numbers than are made claims of is compared within bounds', () => {
  const table = whole('5 missiles, 6 drones. '.repeat(500));
  assert.equal(table.figures.length, 1000);
  const pairs = compareFigures(table, table, []);
  assert.ok(pairs.length > 0);
});

test('the work of comparing two tables grows with their length', async () => {
  const lengths = [[100], [200], [400]];
  const file = '../test/figures/tables.ts';
  const made = await steps({ file, name: 'tables' }, lengths);
  const all = await steps({ file, name: 'compared' }, lengths);
  const counts = all.map((count, index) => count - (made[index] ?? 0));
  const [short = 0, middle = 0, long = 0] = counts;
  assert.ok(middle < 2.5 * short && long < 2.5 * middle, `steps: ${counts.join(', ')}`);
});

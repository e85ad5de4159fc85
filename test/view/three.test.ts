import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compare } from '../../src/compare/compare.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { rowText } from '../../src/view/row.ts';
import { THREE_CELLS, threeSheet } from '../../src/view/three.ts';
import { triplesOf } from '../../src/view/triples.ts';
import { articleOf, readingOf } from './fixture.ts';

const left = readingOf(
  articleOf(
    [
      ['The ferry left the harbour with 120 passengers.'],
      ['The captain asked for help at noon.'],
      ['Nobody was hurt.'],
    ],
    'left.txt',
  ),
);
const right = readingOf(
  articleOf(
    [
      ['The ferry left the harbour with 140 passengers.'],
      ['The captain asked for help at noon.'],
      ['Nobody was hurt.'],
      ['Divers looked at the hull in the evening.'],
    ],
    'right.txt',
  ),
);
const third = readingOf(
  articleOf(
    [
      ['The ferry left the harbour with 120 passengers.'],
      ['A tug pulled it back before the night.'],
      ['Nobody was hurt.'],
    ],
    'third.txt',
  ),
);
const [comparison, beside] = [compare(left, right), compare(left, third)];
const options = { layout: 'auto', folded: false, glyphs: glyphs(true) } as const;

test('each passage of the left version stands once, with what both others have of it', () => {
  const sheet = threeSheet(comparison, beside, { ...options, width: THREE_CELLS });
  assert.deepEqual(
    sheet.lines.map(({ row }) => rowText(row).trimEnd()).filter((line) => line !== ''),
    [
      'The ferry left the harbour with 120  ~#  The ferry left the harbour with 140      The ferry left the harbour with 120',
      'passengers.                              passengers.                              passengers.',
      'The captain asked for help at noon.      The captain asked for help at noon.  -',
      '                                                                              +   A tug pulled it back before the',
      '                                                                                  night.',
      'Nobody was hurt.                         Nobody was hurt.                         Nobody was hurt.',
      '                                     +   Divers looked at the hull in the',
      '                                         evening.',
    ],
  );
});

test('what all three have in the same words is folded', () => {
  const sheet = threeSheet(comparison, beside, { ...options, folded: true, width: THREE_CELLS });
  const lines = sheet.lines.map(({ row }) => rowText(row).trim());
  assert.ok(lines.includes('⋯ 1 sentence the same'));
});

test('every run that has a source is what stands there', () => {
  const texts = { left, right, third };
  const { lines } = threeSheet(comparison, beside, { ...options, width: 160 });
  for (const { row } of lines)
    for (const { text, source } of row) {
      if (!source) continue;
      const whole = texts[source.side].article.text;
      assert.equal(whole.slice(source.start, source.start + text.length), text);
    }
  const sides = lines.flatMap(({ row }) => row.flatMap(({ source }) => source?.side ?? []));
  assert.deepEqual(new Set(sides), new Set(['left', 'right', 'third']));
});

const SENTENCES = [
  'The bridge was closed.',
  'Four cars had to wait.',
  'The mayor was called.',
  'Snow fell all night.',
  'It was opened again at six.',
];

test('whatever three versions say, each row of both comparisons is in one triple, in order', () => {
  const text = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(text, text, text, (one, two, three) => {
      const [a, b, c] = [one, two, three].map((sentences, index) =>
        readingOf(
          articleOf(
            sentences.map((sentence) => [sentence]),
            `${index}.txt`,
          ),
        ),
      );
      assert.ok(a && b && c);
      const [first, second] = [compare(a, b), compare(a, c)];
      const triples = triplesOf(first, second);
      const indices = ({ rows }: Comparison): number[] => [...rows.keys()];
      assert.deepEqual(
        triples.flatMap(({ rows }) => rows),
        indices(first),
      );
      assert.deepEqual(
        triples.flatMap(({ thirdRows }) => thirdRows),
        indices(second),
      );
      for (const { rows, thirdRows } of triples) {
        const leftOf = ({ rows: all }: Comparison, some: readonly number[]): number[] =>
          some.flatMap((row) => all[row]?.left ?? []).sort();
        assert.deepEqual(leftOf(first, rows), leftOf(second, thirdRows));
      }
    }),
  );
});

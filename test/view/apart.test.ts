import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../src/compare/comparison.ts';
import { type CompareSheet, compareSheet, type Layout } from '../../src/view/compare.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { rowText } from '../../src/view/row.ts';
import { compared } from './fixture.ts';

const STORM = compared(
  [
    { kind: 'reworded', left: ['A storm took roofs in Varde.'], right: ['Roofs flew in Varde.'] },
    { kind: 'left', left: ['Schools stay shut.'] },
    { kind: 'left', left: ['The mayor thanked the crews.'] },
    { kind: 'left', left: ['Trains run again at noon.'] },
    { kind: 'right', right: ['Nobody was hurt.'] },
    { kind: 'right', right: ['Insurers expect 400 claims.'] },
    { kind: 'edited', left: ['It was the third storm.'], right: ['It was the fourth storm.'] },
  ],
  [{ kind: 'figure', row: 5, right: '400' }],
);
const APART: Comparison = { ...STORM, hidden: { ...STORM.hidden, apart: true } };

const laid = (
  comparison: Comparison,
  { folded = false, layout = 'side' }: { folded?: boolean; layout?: Layout } = {},
): CompareSheet =>
  compareSheet(comparison, {
    ...{ width: 110, layout, folded, opens: 'z opens' },
    glyphs: glyphs(true),
  });

const texts = ({ lines }: CompareSheet): string[] => lines.map(({ row }) => rowText(row).trimEnd());

test('what one text has alone stands level with what the other has, each with its own sign', () => {
  const lines = texts(laid(STORM));
  const level = lines.find((line) => line.startsWith('Schools stay shut.')) ?? '';
  assert.match(level, /^Schools stay shut\. +-\+ +Nobody was hurt\.$/);
});

test('each row of either side is at the line on which it begins', () => {
  const sheet = laid(STORM);
  for (const [row, words] of [
    [1, 'Schools stay'],
    [3, 'Trains run'],
    [4, 'Nobody was'],
    [5, 'Insurers'],
  ] as const) {
    assert.match(texts(sheet)[sheet.starts[row] ?? -1] ?? '', new RegExp(words));
  }
  assert.match(texts(sheet)[sheet.places[0] ?? -1] ?? '', /400 claims/);
});

test('below each other, the left text comes first and each paragraph has its sign', () => {
  const lines = texts(laid(STORM, { layout: 'stacked' }));
  const signed = lines.filter((line) => /^[-+]/.test(line));
  assert.deepEqual(
    signed.map((line) => line.replace(/\s+/g, ' ')),
    [
      '- ‹ Schools stay shut.',
      '- ‹ The mayor thanked the crews.',
      '- ‹ Trains run again at noon.',
      '+ › Nobody was hurt.',
      '+# › Insurers expect 400 claims.',
    ],
  );
});

test('of texts written apart, a long run that one has alone folds into a line, a short one does not', () => {
  const lines = texts(laid(APART, { folded: true }));
  const folded = lines.find((line) => line.includes('⋯')) ?? '';
  assert.match(folded, /^⋯ 3 sentences, no match on the right; z opens +-\+ +Nobody was hurt\.$/);
  assert.ok(lines.some((line) => line.includes('Insurers expect')));
  assert.ok(!lines.some((line) => line.includes('Trains run')));
});

test('of two versions of one text, nothing that differs is folded', () => {
  assert.ok(!texts(laid(STORM, { folded: true })).some((line) => line.includes('⋯')));
});

test('what is told elsewhere too is never folded away as being on one side only', () => {
  const told = { ...APART, further: [{ left: 2, right: 0 }] };
  const lines = texts(laid(told, { folded: true }));
  assert.ok(lines.some((line) => line.includes('The mayor thanked')));
  assert.ok(lines.some((line) => /↗/.test(line)));
  assert.ok(!lines.some((line) => line.includes('no match')));
});

test('two texts written apart fill little more than the longer one fills alone', () => {
  const paragraph = (word: string): string[] =>
    Array.from({ length: 9 }, (_, index) => `${word} ${index} had nothing to do with it at all.`);
  const rows = [
    { kind: 'reworded', left: ['The dam held.'], right: ['The dam did not break.'] },
    ...paragraph('Larch').map((sentence) => ({ kind: 'left', left: [sentence] }) as const),
    ...paragraph('Rowan').map((sentence) => ({ kind: 'right', right: [sentence] }) as const),
  ] as const;
  const { lines } = laid(compared(rows));
  assert.ok(lines.length <= 1.2 * 2 * 10, `${lines.length} lines`);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../src/article/assemble.ts';
import { paragraphs } from '../../src/article/paragraphs.ts';
import type { Reading } from '../../src/compare/comparison.ts';
import { order } from '../../src/compare/order.ts';
import { inEveryHeaviestRun } from '../../src/compare/runs.ts';
import { tokensOf } from '../../src/compare/tokens.ts';
import { latestFirst } from '../../src/store/latest.ts';
import { inlined } from '../../src/view/inline.ts';
import { run } from '../../src/view/row.ts';
import { steps } from '../steps.ts';

/** More than a call takes arguments, on a stack of the usual size. */
const MANY = 150_000;

const many = <T>(make: (index: number) => T): T[] =>
  Array.from({ length: MANY }, (_, i) => make(i));

test('a sentence of any number of words is taken apart', () => {
  const text = 'rain '.repeat(MANY).trim();
  const block = { start: 0, end: text.length, role: 'body' as const };
  const article = { ...assemble('-', text, [block]), sentences: [{ start: 0, end: text.length }] };
  const reading = { article, figures: [] } as unknown as Reading;
  assert.equal(tokensOf(reading)[0]?.length, MANY);
});

test('passages without partners are ordered, however many there are', () => {
  const left = many((index) => ({ left: [index], right: [], similarity: 0 }));
  const right = many((index) => ({ left: [], right: [index], similarity: 0 }));
  const both = { left: [MANY], right: [MANY], similarity: 1 };
  for (const pairings of [
    [...left, ...right],
    [...right, both],
    [...left, both, ...right.map((one) => ({ ...one, right: [MANY + 1 + (one.right[0] ?? 0)] }))],
  ])
    assert.equal(
      order(
        pairings,
        pairings.map(() => 1),
      ).length,
      pairings.length,
    );
  assert.ok(
    inEveryHeaviestRun(
      many((index) => index),
      many(() => 1),
    ).every(Boolean),
  );
});

test('two passages of any number of words stand in one', () => {
  const [went, came] = ['rain ', 'hail '].map((word) => [run(word.repeat(MANY).trim())]);
  assert.ok(inlined(went ?? [], came ?? [], true).length > 0);
});

test('a text of any number of paragraphs, and a story of any number of versions, are taken whole', () => {
  assert.ok(paragraphs('A line of a list.\n\n'.repeat(MANY)).length >= MANY);
  const article = assemble('-', 'It rained.', [{ start: 0, end: 10, role: 'body' }]);
  const versions = many(() => ({ article, nearDuplicateOf: null }));
  const story = { id: 'rain', title: 'It rained.', versions };
  assert.deepEqual(
    latestFirst([story], () => '2026-01-01T00:00:00Z'),
    [story],
  );
});

test('what edits mean and what stands out is told in work that grows with the passage', async () => {
  const [short = 0, long = 0] = await steps({ file: '../test/compare/edits.ts', name: 'told' }, [
    [50],
    [400],
  ]);
  assert.ok(long < 8 ** 1.1 * short, `${short} steps, of eight times the passage ${long}`);
});

test('quotations of the same few words are compared in work that grows with their number', async () => {
  const [short = 0, long = 0] = await steps(
    { file: '../test/quotations/alike.ts', name: 'alike' },
    [[100], [800]],
  );
  assert.ok(long < 8 ** 1.1 * short, `${short} steps, of eight times as many ${long}`);
});

test('quotations in a sentence that never ends are compared in work that grows with it', async () => {
  const [short = 0, long = 0] = await steps(
    { file: '../test/quotations/unbalanced.ts', name: 'unbalanced' },
    [[50], [400]],
  );
  assert.ok(long < 8 ** 1.1 * short, `${short} steps, of eight times the sentence ${long}`);
});

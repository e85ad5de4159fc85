import assert from 'node:assert/strict';
import { test } from 'node:test';
import { order } from '../../src/compare/order.ts';
import { passages } from '../../src/compare/passages.ts';

/** Rows as "left=right", a star where one was moved; all sentences are equally long. */
function rows(links: string, leftCount: number, rightCount: number): string[] {
  const parsed = links
    .split(' ')
    .filter(Boolean)
    .map((link) => link.split('-').map(Number) as [number, number]);
  const pairings = passages(
    parsed.map(([left, right]) => ({ left, right, similarity: 0.5 })),
    leftCount,
    rightCount,
  );
  return order(
    pairings,
    pairings.map(({ left, right }) => left.length + right.length),
  ).map(({ left, right, moved }) => `${left.join('+')}=${right.join('+')}${moved ? '*' : ''}`);
}

test('what has no partner stands where it belongs in its own text', () => {
  assert.deepEqual(rows('1-1 2-3', 4, 5), ['0=', '=0', '1=1', '=2', '2=3', '3=', '=4']);
});

test('without any partner the left text comes first', () => {
  assert.deepEqual(rows('', 2, 1), ['0=', '1=', '=0']);
});

test('the lighter passage is the one that moved, and what follows it in its text stays in place', () => {
  assert.deepEqual(rows('0-1 1-3 2-0', 3, 4), ['0=1', '=2', '1=3', '2=0*']);
});

test('of two equally heavy orders neither is preferred', () => {
  assert.deepEqual(rows('0-1 1-0', 2, 2), ['0=1*', '1=0*']);
});

test('parts of a sentence stand together where they are neighbours', () => {
  assert.deepEqual(rows('0-0 0-1 1-2', 2, 3), ['0=0+1', '1=2']);
  assert.deepEqual(rows('0-0 0-2 1-1', 2, 3), ['0=0', '1=1', '=2']);
});

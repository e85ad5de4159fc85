import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandsOf, sharedText, shinglesOf } from '../../src/story/shingles.ts';

const WORDS = Array.from({ length: 200 }, (_, at) => `word${(at * 37) % 211}`);
const whole = shinglesOf(WORDS);

/** Whether two texts would meet by their signatures alone. */
function meet(a: Uint32Array, b: Uint32Array): boolean {
  const bands = new Set(bandsOf(b));
  return bandsOf(a).some((band) => bands.has(band));
}

test('an excerpt is shared wholly with what it is taken from, half a text by half', () => {
  assert.equal(sharedText(whole, shinglesOf(WORDS.slice(20, 80))), 1);
  const half = [...WORDS.slice(0, 100), ...WORDS.slice(0, 100).map((word) => `${word}x`)];
  assert.ok(Math.abs(sharedText(whole, shinglesOf(half)) - 0.5) < 0.03);
});

test('texts of a few words are too short to be copies', () => {
  const brief = shinglesOf(WORDS.slice(0, 12));
  assert.equal(sharedText(brief, brief), 0);
  assert.equal(bandsOf(brief).length, 0);
});

test('signatures of near-duplicates meet, those of other texts do not', () => {
  const edited = WORDS.map((word, at) => (at % 50 === 7 ? 'edited' : word));
  assert.ok(meet(whole, shinglesOf(edited)));
  const others = Array.from({ length: 200 }, (_, at) => `other${at}`);
  assert.ok(!meet(whole, shinglesOf(others)));
});

test('the words come in another order: no copy', () => {
  assert.equal(sharedText(whole, shinglesOf(WORDS.toReversed())), 0);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edited, type Typing, typing } from '../../src/app/screens/typing.ts';

/** The words after some keys, with a bar where the cursor stands. */
function after(text: string, ...keys: readonly string[]): string {
  const typed = keys.reduce<Typing>((line, key) => edited(line, key) ?? line, typing(text));
  return `${typed.text.slice(0, typed.at)}|${typed.text.slice(typed.at)}`;
}

test('words are typed where the cursor stands', () => {
  assert.equal(after('', 'r', 'a', 'i', 'n'), 'rain|');
  assert.equal(after('ran', 'Left', 'i'), 'rai|n');
  assert.equal(after('rain', 'Home', 'Right', 'Right', 'Right', 'Right', 'Right', 's'), 'rains|');
  assert.equal(after('rain', '^A', 'a', 'Space', '^E', '^B', '^F', 's'), 'a rains|');
});

test('characters, words and lines are taken out before the cursor, the rest of the line behind it', () => {
  assert.equal(after('rain', 'Left', 'Backspace'), 'ra|n');
  assert.equal(after('heavy rain', '^W'), 'heavy |');
  assert.equal(after('heavy rain', 'Left', 'Left', '^U'), '|in');
  assert.equal(after('heavy rain', 'Left', 'Left', '^K'), 'heavy ra|');
  assert.equal(after('', 'Backspace', '^W', 'Left'), '|');
});

test('a character of several parts is gone over and taken out whole', () => {
  assert.equal(after('e\u0301👩‍🚒', 'Left', 'Left', 'x'), 'x|e\u0301👩‍🚒');
  assert.equal(after('é👩‍🚒', 'Backspace'), 'é|');
  assert.equal(after('', '👩‍🚒', '漢'), '👩‍🚒漢|');
  assert.equal(after('', 'e\u0301', '1️⃣', '🇵🇹'), 'e\u03011️⃣🇵🇹|');
});

test('other keys are none of its business', () => {
  for (const key of ['Down', 'PgDn', 'Tab', '^L', '^Z'])
    assert.equal(edited(typing('a'), key), null);
});

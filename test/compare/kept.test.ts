import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../src/compare/compare.ts';
import { sentenceWords } from '../../src/compare/sentence-words.ts';
import { tokensOf } from '../../src/compare/tokens.ts';
import { reading } from './reading.ts';

test('a text is cut into words once, however many others it is compared with', () => {
  const versions = ['three', 'four', 'five', 'six', 'seven'].map((number) =>
    reading(`The council opened ${number} shelters on Monday, officials said.`),
  );
  const before = versions.map((one) => [sentenceWords(one), tokensOf(one)]);
  for (const left of versions) for (const right of versions) compare(left, right);
  for (const [index, one] of versions.entries()) {
    assert.equal(sentenceWords(one), before[index]?.[0]);
    assert.equal(tokensOf(one), before[index]?.[1]);
  }
});

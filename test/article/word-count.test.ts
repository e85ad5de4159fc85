import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordCount } from '../../src/article/word-count.ts';

test('words are what white space parts; a dash alone is none, and only the body counts', () => {
  const text = 'Strike at the port\n\nFive of six missiles — so the ministry — were shot down.';
  assert.equal(wordCount({ text, sentences: [{ start: 20, end: text.length, block: 1 }] }), 10);
});

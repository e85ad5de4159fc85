import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordCount } from '../../src/article/word-count.ts';

test('words are what white space parts; a dash alone is none, and only the body counts', () => {
  const text = 'Strike at the port\n\nFive of six missiles — so the ministry — were shot down.';
  const blocks = [
    { start: 0, end: 18, role: 'headline' as const },
    { start: 20, end: text.length, role: 'body' as const },
  ];
  const sentences = blocks.map(({ start, end }, block) => ({ start, end, block }));
  assert.equal(wordCount({ text, blocks, sentences }), 10);
});

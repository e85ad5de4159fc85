import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../src/text/nearest.ts';

const NAMES = ['add', 'list', 'show', 'compare', 'history'];

test('slips of the fingers and beginnings are recognised', () => {
  for (const word of ['comparr', 'copmare', 'comparee', 'compre', 'comp']) {
    assert.equal(nearest(word, NAMES), 'compare', word);
  }
  assert.equal(nearest('lsit', NAMES), 'list');
});

test('another word is not taken for a slip', () => {
  for (const word of ['', 'x', 'news', 'articles', 'toad', 'hi']) {
    assert.equal(nearest(word, NAMES), null, word);
  }
});

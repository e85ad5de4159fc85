import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameAddresses } from '../../../src/article/html/address.ts';

test('an address is found in all forms in which sites give it, the plainest first', () => {
  const forms = sameAddresses('http://news.example/ferry/?utm_source=rss&id=7&fbclid=x#top');
  assert.equal(forms[0], 'http://news.example/ferry/?id=7#top');
  for (const other of [
    'https://news.example/ferry?id=7#top',
    'http://news.example/ferry?id=7#top',
    'https://news.example/ferry/?id=7#top',
    'https://www.news.example/ferry?id=7#top',
  ]) {
    assert.ok(forms.includes(other), other);
    assert.deepEqual(new Set(sameAddresses(other)), new Set(forms));
  }
  assert.equal(sameAddresses('https://10.0.0.1/ferry').length, 4);
  assert.deepEqual(sameAddresses('notes.txt'), ['notes.txt']);
  assert.deepEqual(sameAddresses('urn:news:17'), ['urn:news:17']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlain } from '../../src/article/plain.ts';
import { revise } from '../../src/store/revisions.ts';
import { FLOOD } from '../library/texts.ts';

test('a text that did not change is no new version, though its words were counted otherwise', () => {
  const flood = parsePlain(FLOOD, { path: 'flood.txt' });
  const at = (day: number) => ({ source: 'flood', fetched: `2026-03-0${day}T08:00:00.000Z` });
  const first = revise([], flood, at(1));
  assert.equal(first?.kind, 'first');
  const counted = first && { ...first, content: 'fedcba9876543210' };
  assert.equal(revise(counted ? [counted] : [], flood, at(2)), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlain } from '../../src/article/plain.ts';
import { compare } from '../../src/compare/compare.ts';
import { read } from '../../src/compare/read.ts';
import { contentOf, revise } from '../../src/store/revisions.ts';
import { sanitise } from '../../src/text/sanitise.ts';
import { FLOOD } from '../library/texts.ts';

test('a text that did not change is no new version, though its words were counted otherwise', () => {
  const flood = parsePlain(FLOOD, { path: 'flood.txt' });
  const at = (day: number) => ({ source: 'flood', fetched: `2026-03-0${day}T08:00:00.000Z` });
  const first = revise([], flood, at(1));
  assert.equal(first?.kind, 'first');
  const counted = first && { ...first, content: 'fedcba9876543210' };
  assert.equal(revise(counted ? [counted] : [], flood, at(2)), null);
});

const at = (day: number) => ({ source: 'flood', fetched: `2026-03-0${day}T08:00:00.000Z` });

test('a page that says something else, and less, is kept and is no new version', () => {
  const flood = parsePlain(FLOOD, { path: 'flood.txt' });
  const first = revise([], flood, at(1));
  const earlier = first ? [first] : [];
  const notice = parsePlain(
    'Page not found\n\nWe could not find it. It may have moved. It may be gone. Try our search. Go to the front page. We are sorry.',
    { path: 'flood.txt' },
  );
  assert.equal(revise(earlier, notice, at(2), flood)?.kind, 'notice');
  const { sentences, text } = flood;
  const shortened = sentences.slice(0, Math.ceil(sentences.length / 2) - 1);
  const half = parsePlain(shortened.map(({ start, end }) => text.slice(start, end)).join(' '), {
    path: 'flood.txt',
  });
  assert.equal(revise(earlier, half, at(2), flood)?.kind, 'changed');
});

test('what a site counts behind a title makes no version; what the title says there does', () => {
  const flood = parsePlain(FLOOD, { path: 'flood.txt' });
  const titled = (title: string) => contentOf({ ...flood, title });
  assert.equal(titled('Floods (12 comments)'), titled('Floods (1,015 comments)'));
  const headed = (headline: string) =>
    contentOf({ ...parsePlain(`${headline}\n\n${FLOOD}`, { path: 'flood.txt' }), title: 'Floods' });
  assert.equal(headed('Floods (12 comments)'), headed('Floods (15 comments)'));
  assert.notEqual(headed('Floods (3 dead)'), headed('Floods (5 dead)'));
  assert.notEqual(titled('Floods (3 dead)'), titled('Floods (5 dead)'));
});

/** What is put into texts to know them by, and nobody sees. */
const MARKED: Readonly<Record<string, (text: string) => string>> = {
  'selectors of variants behind some words': (text) =>
    text.replace(/water/g, 'water\ufe00\u{e01ef}'),
  'spaces of no width in words': (text) => text.replace(/e/g, 'e\u200b'),
  'joiners and the mark of byte order': (text) => text.replace(/o/g, 'o\u200c\u200d\ufeff'),
  'tag characters between words': (text) => text.replace(/ /g, ' \u{e0041}\u{e0042}'),
  'something in a number': (text) => text.replace('340', '3\u200b40').replace('2001', '20\ufe0f01'),
  'something around its point': (text) => text.replace('1.5', '1\u200b.\ufe0f5'),
  'something behind a stop': (text) => text.replace('Sunday.', 'Sunday.\u{e0100}'),
  'a run at the end, as a signature of content has it': (text) =>
    `${text}\ufeff${'\ufe00\u{e0110}\ufe0f\u{e01ef}'.repeat(40)}`,
};

test('texts that differ in what nobody sees only are the same, in their hash and compared', () => {
  const text = FLOOD.replace('two metres', '1.5 metres');
  const plain = parsePlain(sanitise(text), { path: 'flood.txt' });
  for (const [what, mark] of Object.entries(MARKED)) {
    const marked = parsePlain(sanitise(mark(text)), { path: 'flood.txt' });
    assert.notEqual(marked.text, plain.text, what);
    assert.equal(contentOf(marked), contentOf(plain), what);
    const { rows, figures } = compare(read(plain), read(marked));
    assert.deepEqual(new Set(rows.map(({ kind }) => kind)), new Set(['same']), what);
    assert.deepEqual(new Set(figures.map(({ outcome }) => outcome)), new Set(['same']), what);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { compare } from '../../../src/compare/compare.ts';
import { listed } from '../../../src/compare/weights.ts';
import { atomFeed } from '../../../src/view/evidence/atom.ts';
import { changeId, type Digested, digestOf } from '../../../src/view/evidence/digest.ts';
import { htmlPage } from '../../../src/view/evidence/html.ts';
import { atomFaults } from '../../atom.ts';
import { EVENING, MORNING, readingOf } from './fixture.ts';

const FEED = {
  title: 'What changed',
  id: 'urn:uuid:8f0eeca2-bac8-8be9-8a1b-0a1b2c3d4e5f',
  version: '1.0.0',
};

function changed(before: string, after: string, over: Partial<Digested> = {}): Digested {
  const comparison = compare(readingOf(before, 'ferry.txt'), readingOf(after, 'ferry.txt'));
  return {
    source: 'https://news.example/ferry?a=1&b=2',
    article: comparison.right.article.id,
    fetched: '2025-03-01T18:00:00.000Z',
    comparison,
    wanted: listed(comparison),
    note: null,
    ...over,
  };
}

test('a feed is Atom as RFC 4287 has it, and each entry carries what changed', () => {
  const feed = atomFeed([changed(MORNING, EVENING)], FEED);
  assert.deepEqual(atomFaults(feed), []);
  const { entries = [] } = parseAtomFeed(feed);
  const [entry] = entries;
  assert.match(
    entry?.title?.value ?? '',
    /^passengers: 212 → 231 · Ferry runs aground off Skagen$/,
  );
  assert.equal(entry?.links?.[0]?.href, 'https://news.example/ferry?a=1&b=2');
  assert.equal(entry?.updated, '2025-03-01T18:00:00.000Z');
  const { document } = parseHTML(`<body>${entry?.content?.value}</body>`);
  const marked = (name: string) =>
    [...document.querySelectorAll(name)].map((one) => one.textContent);
  assert.ok(marked('td del').includes('212'));
  assert.ok(marked('td ins').includes('231'));
});

test('a feed without a change is a feed too', () => {
  const empty = atomFeed([], FEED);
  assert.deepEqual(atomFaults(empty), []);
  assert.match(empty, /<updated>1970-01-01T00:00:00\.000Z<\/updated>/);
});

test('an entry has the same words and id whatever else is in the feed, the last found first', () => {
  const one = changed(MORNING, EVENING);
  const later = changed(EVENING, MORNING, { fetched: '2025-03-03T06:00:00.000Z' });
  const entryOf = (feed: string, id: string) =>
    feed.split(/(?=<entry>|<\/feed>)/).find((entry) => entry.includes(id));
  const [alone, both] = [atomFeed([one], FEED), atomFeed([one, later], FEED)];
  assert.deepEqual(atomFaults(both), []);
  const id = changeId(one);
  assert.match(
    id,
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  assert.equal(entryOf(both, id), entryOf(alone, id));
  assert.ok(both.indexOf(changeId(later)) < both.indexOf(id));
  assert.match(both, /<updated>2025-03-03T06:00:00\.000Z<\/updated>\n<author>/);
});

test('whatever a text, a title or an address holds, the feed is valid and its content has no element of it', () => {
  const hostile = fc.string({ unit: 'binary', maxLength: 60 });
  const signs = fc.constantFrom(
    '<script>alert(1)</script>',
    ']]>',
    '&amp;',
    '"><b>',
    '<!--',
    '\ufffe',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(hostile, signs), { maxLength: 4 }), fc.webUrl(), (parts, url) => {
      const odd = parts.join(' ');
      const after = `${odd}\n\n${MORNING.replace('212', `${odd} 231`)}`;
      const address = url.replace('https:', parts.length % 2 === 0 ? 'javascript:' : 'https:');
      const one = changed(MORNING, after, { source: address, note: { text: odd } });
      const feed = atomFeed([one], { ...FEED, title: odd });
      assert.deepEqual(atomFaults(feed), []);
      for (const page of [
        parseAtomFeed(feed).entries?.[0]?.content?.value ?? '',
        htmlPage(digestOf([one], 0, odd)),
      ]) {
        const { document } = parseHTML(`<body>${page}</body>`);
        assert.equal(document.querySelectorAll('script, img, iframe').length, 0);
        for (const link of document.querySelectorAll('a'))
          assert.match(link.getAttribute('href') ?? '', /^https?:/);
      }
    }),
    { numRuns: 40 },
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeedList } from '../../../src/article/feed/list.ts';
import { NotFeed } from '../../../src/article/feed/parse.ts';

const opml = (outlines: string): string =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${outlines}</body></opml>`;

test('the feeds of a list and of its folders come in order, each once', async () => {
  const found = await parseFeedList(
    opml(`<outline text="World"><outline text="Inner">
      <outline type="rss" text="Ferry &amp;amp; rail" xmlUrl="https://a.example/feed"/></outline>
      <outline type="rss" text="B" title="Harbour news" xmlUrl="https://b.example/feed"/></outline>
      <outline text="Again" xmlUrl="https://a.example/feed"/><outline text="A note"/>
      <outline text="Bad" xmlUrl="javascript:alert(1)"/><outline text="Own" xmlUrl="/own.xml"/>
      <outline text="D" xmlUrl="feed://d.example:8080/rss"/><outline text="E" xmlUrl="e.example/rss"/>
      <outline text="F" xmlUrl="feed:https://f.example/rss"/>`),
    'https://c.example/lists/mine.opml',
  );
  assert.deepEqual(found.others, ['javascript:alert(1)']);
  assert.deepEqual(found.feeds, [
    { address: 'https://a.example/feed', title: 'Ferry & rail' },
    { address: 'https://b.example/feed', title: 'Harbour news' },
    { address: 'https://c.example/own.xml', title: 'Own' },
    { address: 'http://d.example:8080/rss', title: 'D' },
    { address: 'http://e.example/rss', title: 'E' },
    { address: 'https://f.example/rss', title: 'F' },
  ]);
});

test('a broken list, or one without end, is none', async () => {
  for (const text of ['', '<opml', opml('<outline>'.repeat(20_000))]) {
    await assert.rejects(parseFeedList(text), NotFeed);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonArticle } from '../../src/sources/jsonl.ts';
import { LineTooLong, lines } from '../../src/sources/lines.ts';

const read = (fields: object) => jsonArticle(JSON.stringify(fields), 'news.jsonl', 3);

test('a line states what its article is', () => {
  const { article, source } = read({
    url: 'https://news.example/mayor',
    title: 'Mayor Resigns',
    text: 'The mayor resigned on Monday. The council met at once.',
    publisher: 'The Gazette',
    byline: 'Ana Costa',
    published: '2025-03-03T10:00:00Z',
    language: 'en',
  });
  const { text, blocks, sentences, id, ...heading } = article;
  assert.deepEqual(heading, {
    path: 'https://news.example/mayor',
    title: 'Mayor Resigns',
    words: 10,
    publisher: 'The Gazette',
    byline: 'Ana Costa',
    published: '2025-03-03T10:00:00Z',
    url: 'https://news.example/mayor',
    language: 'en',
  });
  assert.equal(source, 'https://news.example/mayor');
  assert.deepEqual(
    blocks.map(({ role, start, end }) => [role, text.slice(start, end)]),
    [
      ['headline', 'Mayor Resigns'],
      ['body', 'The mayor resigned on Monday. The council met at once.'],
    ],
  );
});

test('without an address the id says what a line is a version of, and without either nothing does', () => {
  const text = 'The mayor resigned on Monday.';
  const named = read({ id: '17', text });
  assert.deepEqual([named.article.path, named.source], ['news.jsonl#17', 'news.jsonl#17']);
  const bare = read({ text });
  assert.deepEqual([bare.article.path, bare.source], ['news.jsonl:3', null]);
});

test('what is no text, no date or a command to the terminal is not believed', () => {
  const { article } = read({
    text: 'The mayor \x1b[31mresigned on Monday.',
    title: 'Mayor\x07\n Resigns',
    published: 'yesterday',
    publisher: 12,
  });
  assert.equal(article.title, 'Mayor Resigns');
  assert.equal(article.published, null);
  assert.equal(article.publisher, null);
  assert.doesNotMatch(article.text, /\x1b/);
});

test('a title that goes on and on is none', () => {
  const text = 'The mayor resigned on Monday.';
  assert.equal(read({ text, title: 'Mayor '.repeat(2000) }).article.title, text.slice(0, -1));
});

test('a line without a text is a trouble that says where', () => {
  for (const line of ['{', '"text"', 'null', '{}', '{"text": "—"}']) {
    assert.throws(() => jsonArticle(line, 'news.jsonl', 3), /: news\.jsonl, line 3; /);
  }
});

test('lines are the same however a stream is cut, and one without end is refused', async () => {
  const bytes = Buffer.from('Évora\n\nPorto – 3\nno end');
  for (const size of [1, 2, 7, 100]) {
    const found: string[] = [];
    for await (const line of lines(cut(bytes, size), 100)) found.push(line);
    assert.deepEqual(found, ['Évora', '', 'Porto – 3', 'no end']);
  }
  await assert.rejects(async () => {
    for await (const _ of lines(cut(Buffer.alloc(999, 'x'), 10), 100));
  }, LineTooLong);
});

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test('names and passwords in an address are not kept', () => {
  const line = { text: 'It rained.', url: 'https://ada:sec@ret@news.example/rain' };
  const { article, source } = jsonArticle(JSON.stringify(line), 'news.jsonl', 1);
  assert.deepEqual([article.url, article.path, source], Array(3).fill('https://news.example/rain'));
});

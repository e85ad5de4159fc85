import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../../src/article/article.ts';
import { parseHtml } from '../../../src/article/html/parse.ts';
import { sanitise } from '../../../src/text/sanitise.ts';

const ORIGIN = { path: 'page.html' };

function assertSound(article: Article): void {
  const { text, blocks, sentences } = article;
  const shown = [article.title, article.byline, article.publisher, article.url, text];
  for (const words of shown) assert.equal(sanitise(words ?? ''), words ?? '');
  assert.notEqual(article.title, '');
  let end = 0;
  for (const block of blocks) {
    assert.ok(end <= block.start && block.start < block.end && block.end <= text.length);
    end = block.end;
  }
  for (const { start, end: last, block } of sentences) {
    assert.ok((blocks[block]?.start ?? Infinity) <= start && last <= (blocks[block]?.end ?? 0));
  }
}

const PIECES = [
  '<p>',
  '</p>',
  '<div class="related share author-bio">',
  '</div>',
  '<article>',
  '</article>',
  '<table><tr><td>',
  '</table>',
  '<li>',
  '<h1>',
  '</h1>',
  '<h2>',
  '<a href="javascript:x">',
  '</a>',
  '<br>',
  '<br><br>',
  '<html>',
  '</body>',
  '<body lang=x>',
  '<head>',
  '<script>',
  '</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
  '<style>',
  '<!--',
  '-->',
  '<svg>',
  '<template>',
  '<meta property="og:title" content="',
  '">',
  '<time datetime="',
  '<![CDATA[',
  ']]>',
  '<?xml ?>',
  '&',
  '&amp;',
  '&#x1b;[2J',
  '&#0;',
  '&nbsp;',
  '<',
  '>',
  '"',
  '\x1b[31m',
  '\x9b2J',
  '\u202e',
  '\u2028',
  '\ud800',
  '\0',
  ' ',
  '\n',
  'The harbour authority said, on Monday, that the boats would run again. ',
  'Read more',
  'Comments',
  'By Jane Doe',
  '18 November 2024',
];

test('whatever the markup, an article comes out, sound and without control characters', async () => {
  const soup = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(soup, async (pieces) => {
      assertSound(await parseHtml(pieces.join(''), ORIGIN));
    }),
    { numRuns: 150 },
  );
});

const SENTENCE = 'The boats will run again, the harbour authority said, from Thursday on. ';

const EXTREMES: Readonly<Record<string, string>> = {
  'an empty page': '',
  'a text without markup': SENTENCE,
  'elements nested beyond any page': `${'<div class="share">'.repeat(15_000)}${SENTENCE}`,
  'a line of a million characters': `<p>${SENTENCE.repeat(14_000)}`,
  'a word of a million letters': `<p>${'a'.repeat(1_000_000)}`,
  'a million dots': `<p>${'.'.repeat(1_000_000)}x`,
  'a million no-break spaces': `<p>${'\u00a0'.repeat(1_000_000)}x`,
  'an attribute of very many words': `<p class="${'a-b '.repeat(150_000)}">${SENTENCE}`,
  'a class that is no list, of very many words': `<p class="<${' a'.repeat(200_000)}">${SENTENCE}`,
  'an attribute that never ends': `<p>${SENTENCE}<p class="<${" a'".repeat(200_000)}`,
  'a style of a million spaces': `<p style="display${' '.repeat(1_000_000)}">${SENTENCE}`,
  'a style of very many spaces as entities': `<p style="a${'&#32;'.repeat(25_000)}">${SENTENCE}`,
  'the name of a tag of a million letters': `<${'a'.repeat(1_000_000)}>${SENTENCE}`,
  'very many bars between words': `<p>a${' | '.repeat(50_000)}b`,
  'very many short lines': `<p>${'rain,<br>'.repeat(10_000)}`,
  'very many tags': '<'.repeat(300_000),
  'very many entities': `<p>${'&amp;'.repeat(200_000)}`,
  'linked data nested beyond any page': `<script type="application/ld+json">${'['.repeat(100_000)}</script>`,
};

for (const [what, html] of Object.entries(EXTREMES)) {
  test(`${what} is read, and in a sound form`, async () => {
    assertSound(await parseHtml(html, ORIGIN));
  });
}

test('of deep nesting no words are lost', async () => {
  const html = `${'<div>'.repeat(5_000)}<p>${SENTENCE.repeat(5)}</p>${'</div>'.repeat(5_000)}`;
  assert.match((await parseHtml(html, ORIGIN)).text, /from Thursday on/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, BlockRole } from '../../../src/article/article.ts';
import { parseHtml } from '../../../src/article/html/parse.ts';

const ORIGIN = { path: 'https://news.example/world/ferry-talks' };

const LEAD =
  'The two ferry operators agreed on Monday to share the northern route until the end of the year, the harbour authority said, after a week in which 14 crossings were cancelled.';
const SECOND =
  '“We have found a way that both sides can live with,” said Marta Lindqvist, who led the talks, adding that passengers, drivers and crews had all lost patience.';
const THIRD =
  'Under the agreement the larger of the two companies gives up three of its nine departures, and the smaller one takes them over, with its own crews and at its own fares.';
const LAST =
  'The harbour authority will publish a new timetable on Thursday, and tickets that have already been sold stay valid on the boats of either company.';

const words = (article: Article, role: BlockRole): string[] =>
  article.blocks
    .filter((block) => block.role === role)
    .map(({ start, end }) => article.text.slice(start, end));

const page = (story: string, around = { before: '', after: '' }): string => `<!doctype html>
<html lang="en-GB"><head><title>Ferry talks end in deal | Example News</title>
<meta property="og:site_name" content="Example News"></head>
<body class="single-post">
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<main><article><h1>Ferry talks end in deal</h1>${around.before}
<div class="article-body">${story}</div>${around.after}</article></main>
<aside class="sidebar"><h2>Most read</h2><ul><li><a href="/1">Rain closes the old bridge for a third day</a></li></ul></aside>
<footer><p>© 2024 Example News. All rights reserved.</p></footer></body></html>`;

const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const STORY = [LEAD, SECOND, THIRD, LAST];

test('a story is its paragraphs, and the page around it is kept as furniture', async () => {
  const article = await parseHtml(page(paragraphs(...STORY)), ORIGIN);
  assert.deepEqual(words(article, 'body'), STORY);
  assert.deepEqual(words(article, 'headline'), ['Ferry talks end in deal']);
  const around = ['Home', 'World', '© 2024 Example News. All rights reserved.'];
  assert.deepEqual(words(article, 'boilerplate'), around);
  assert.deepEqual(words(article, 'related'), [
    'Most read',
    'Rain closes the old bridge for a third day',
  ]);
});

test('a button is furniture where it stands alone, and is left out within a line', async () => {
  const story = [
    paragraphs(LEAD),
    '<div><button>Tell 14 friends</button></div>',
    `<p>${SECOND.replace(' passengers', ' <button>i</button>passengers')}</p>`,
    paragraphs(THIRD, LAST),
  ].join('');
  const article = await parseHtml(page(story), ORIGIN);
  assert.deepEqual(words(article, 'body'), STORY);
  assert.ok(words(article, 'boilerplate').includes('Tell 14 friends'));
});

test('the foot of an article is read as part of it', async () => {
  const foot = `<footer><p>Reporting from the north quay by Mika Sand. The count of idle boats was 11.</p></footer>`;
  for (const story of [
    paragraphs(LEAD, SECOND) + foot + paragraphs(THIRD, LAST),
    paragraphs(...STORY) + foot,
  ]) {
    const article = await parseHtml(page(story), ORIGIN);
    const told = article.sentences.map(({ start, end }) => article.text.slice(start, end));
    assert.ok(told.includes('The count of idle boats was 11.'));
  }
});

test('all offsets point into the text: blocks a blank line apart, sentences inside the story', async () => {
  const article = await parseHtml(page(paragraphs(...STORY)), ORIGIN);
  const blocks = article.blocks.map(({ start, end }) => article.text.slice(start, end));
  assert.equal(blocks.join('\n\n'), article.text);
  for (const { start, end, block } of article.sentences) {
    const { role, ...span } = article.blocks[block] ?? { role: null, start: 0, end: 0 };
    assert.ok(role === 'body' || role === 'headline');
    assert.ok(span.start <= start && start < end && end <= span.end);
  }
});

test('what stands in and around a story is told by the names that its markup has for it', async () => {
  const article = await parseHtml(
    page(
      `<figure><img src="a.jpg"><figcaption>A ferry leaves the northern harbour on Sunday.</figcaption></figure>
      <p>${LEAD}</p>
      <div class="socialShareBar"><span>Tell your friends about it</span></div>
      <p>${SECOND}</p>
      <div class="c-related-links"><h3>From our archive</h3><p>How the northern route was opened in 1962</p></div>
      <p>${THIRD}</p>
      <div class="newsletter-box"><p>The harbour letter, every Friday in your inbox.</p></div>
      <p>${LAST}</p>`,
      {
        before: `<p class="article__standfirst">Operators share the northern route until the end of the year.</p>
          <div class="byline">By <a rel="author" href="/jd">Jane Doe</a></div><div class="pub-date">Monday</div>`,
        after: `<div class="author-bio"><p>Jane Doe has lived on three islands.</p></div>
          <section id="comments"><p>I have missed four boats this week, and nobody has said a word to me.</p></section>`,
      },
    ),
    ORIGIN,
  );
  assert.deepEqual(words(article, 'body'), STORY);
  assert.deepEqual(words(article, 'caption'), ['A ferry leaves the northern harbour on Sunday.']);
  assert.doesNotMatch(words(article, 'body').join(), /islands|missed four boats/);
});

test('a name on the whole of the story says nothing about it', async () => {
  const story = `<div class="share-story print-area">${paragraphs(...STORY)}</div>`;
  assert.deepEqual(words(await parseHtml(page(story), ORIGIN), 'body'), STORY);
});

test('a name of a few words in a line is not the name of the line', async () => {
  const story = paragraphs(...STORY).replace('<p>“We', '<p><span class="author-link">“We</span>');
  assert.deepEqual(words(await parseHtml(page(story), ORIGIN), 'body'), STORY);
});

test('a name on most of the lines of a story is not believed', async () => {
  const rows = STORY.map((text) => `<div class="print row"><p>${text}</p></div>`).join('');
  assert.deepEqual(words(await parseHtml(page(rows), ORIGIN), 'body'), STORY);
});

test('what stands at the end without a name is told by its words and its links', async () => {
  const after = `<p>Jane Doe is a senior reporter for Example News.</p>
    <p>More Great Example Stories</p>
    <ul><li>A bridge that <a href="/2">never opened</a></li><li>The island <a href="/3">with two mayors</a></li></ul>
    <p>Follow our coverage at https://news.example/ferries</p>`;
  const article = await parseHtml(page(`${paragraphs(...STORY)}${after}`), ORIGIN);
  assert.deepEqual(words(article, 'body'), STORY);
  assert.ok(words(article, 'byline').includes('Jane Doe is a senior reporter for Example News.'));
});

test('lists and tables of the story are kept, a row of a table in one block', async () => {
  const list = '<ul><li>Three departures change hands</li><li>Fares stay as they are</li></ul>';
  const table =
    '<table><tr><th>Company</th><th>Departures</th></tr><tr><td>Northern Line</td><td>6</td></tr></table>';
  const article = await parseHtml(
    page(paragraphs(LEAD, SECOND) + list + paragraphs(THIRD) + table + paragraphs(LAST)),
    ORIGIN,
  );
  assert.deepEqual(words(article, 'list'), [
    'Three departures change hands',
    'Fares stay as they are',
  ]);
  assert.deepEqual(words(article, 'table'), ['Company | Departures', 'Northern Line | 6']);
});

test('headings are crossheads above the story, and related above other stories', async () => {
  const story = `${paragraphs(LEAD, SECOND)}<h2>A week of waiting</h2>${paragraphs(THIRD, LAST)}
    <h2>Elsewhere</h2><p><a href="/4">Why the lighthouse is for sale again</a></p>`;
  const article = await parseHtml(page(story), ORIGIN);
  assert.deepEqual(words(article, 'crosshead'), ['A week of waiting']);
  assert.deepEqual(words(article, 'related'), [
    'Elsewhere',
    'Why the lighthouse is for sale again',
    'Most read',
    'Rain closes the old bridge for a third day',
  ]);
});

test('a short line is a crosshead only as a heading or where all of it is bold', async () => {
  const lines = [
    '<p>Boats now idle:<br>North quay: 4 of 9<br>South quay: 2 of 3</p>',
    '<p>For a refund, call 0800 555 0190</p>',
    '<p><small>Two of the boats were new</small></p>',
    '<p><b>Idle:</b> 11</p>',
  ];
  const story = [
    ...[LEAD, ...lines, SECOND].map((text) => (text.startsWith('<') ? text : `<p>${text}</p>`)),
    `<p><b>A new timetable</b></p>`,
    paragraphs(THIRD, LAST),
    '<table><caption>Departures a day</caption><tr><td>North</td><td>9</td></tr></table>',
    paragraphs(LEAD.toUpperCase()),
  ].join('');
  const article = await parseHtml(page(story), ORIGIN);
  assert.deepEqual(words(article, 'crosshead'), ['A new timetable']);
  assert.deepEqual(words(article, 'caption'), ['Departures a day']);
  for (const line of [
    'Two of the boats were new',
    'For a refund, call 0800 555 0190',
    'Idle: 11',
  ]) {
    assert.ok(words(article, 'body').includes(line), line);
  }
});

test('a pull quote that says a paragraph again is not the story', async () => {
  const story = `${paragraphs(LEAD)}<div><p>${THIRD}</p></div>${paragraphs(SECOND, THIRD, LAST)}`;
  assert.deepEqual(words(await parseHtml(page(story), ORIGIN), 'body'), STORY);
});

test('lines broken by <br> are paragraphs', async () => {
  const article = await parseHtml(page(`<div>${STORY.join('<br><br>')}</div>`), ORIGIN);
  assert.deepEqual(words(article, 'body'), STORY);
});

test('inline markup does not cut words or paragraphs', async () => {
  const story = paragraphs(
    ...STORY.map((text) =>
      text.replace('ferry', '<b>f</b>er<i>ry</i>').replace('talks', '<a href="/t">talks</a>'),
    ),
  );
  assert.deepEqual(words(await parseHtml(page(story), ORIGIN), 'body'), STORY);
});

test('a page may leave out html, head and body, or have things before them', async () => {
  const bare = `<style>p { color: red }</style><h1>Ferry talks end in deal</h1>${paragraphs(...STORY)}`;
  const late = `<meta name="x" content="y"><style>p{}</style><html lang="en"><body>${paragraphs(...STORY)}</body></html>`;
  assert.deepEqual(words(await parseHtml(bare, ORIGIN), 'body'), STORY);
  assert.deepEqual(words(await parseHtml(late, ORIGIN), 'body'), STORY);
});

test('where scripts are to bring the text, the one for search engines is taken', async () => {
  const data = { '@type': 'NewsArticle', headline: 'Ferry deal', articleBody: STORY.join('\n\n') };
  const html = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head>
    <body><div id="app"><p>Please turn on JavaScript to read on.</p></div></body></html>`;
  const article = await parseHtml(html, ORIGIN);
  assert.deepEqual(words(article, 'body'), STORY);
  assert.equal(article.title, 'Ferry deal');
});

test('an article knows what its page says of itself', async () => {
  const data = {
    '@type': 'NewsArticle',
    author: { name: 'Jane Doe' },
    datePublished: '2024-11-18T09:30:00+01:00',
    dateModified: '2024-11-19',
  };
  const html = page(paragraphs(...STORY)).replace(
    '</head>',
    `<link rel="canonical" href="/world/ferry"><script type="application/ld+json">${JSON.stringify(data)}</script></head>`,
  );
  const { title, byline, publisher, published, url, language } = await parseHtml(html, ORIGIN);
  assert.deepEqual(
    { title, byline, publisher, published, url, language },
    {
      title: 'Ferry talks end in deal',
      byline: 'Jane Doe',
      publisher: 'Example News',
      published: '2024-11-18T08:30:00Z',
      url: 'https://news.example/world/ferry',
      language: 'en-GB',
    },
  );
});

test('a line break or a picture within a sentence does not break it', async () => {
  const article = await parseHtml(
    page(
      `${paragraphs(LEAD, SECOND)}<p>The company will pay £4 million for the<br>repair of the quay.</p>
       <p>Fares rose by 3% and <img src="x.jpg"> fuel fell.</p><p>Anna Kovac<br><br>Last week</p>`,
    ),
    ORIGIN,
  );
  assert.deepEqual(words(article, 'body').slice(2, 4), [
    'The company will pay £4 million for the repair of the quay.',
    'Fares rose by 3% and fuel fell.',
  ]);
  assert.ok(article.text.includes('Anna Kovac\n\nLast week'));
});

test('quotations, captions and credits have roles of their own, and their words are kept', async () => {
  const article = await parseHtml(
    page(
      `<p class="byline">By Jane Doe</p>${paragraphs(LEAD, SECOND)}
       <blockquote><p>It was a long winter.</p><footer>— Anna Kovac, skipper</footer></blockquote>
       <figure><img src="x.jpg"><figcaption>The quay at noon</figcaption><span class="credit">Jane Roe</span></figure>
       ${paragraphs(THIRD)}<aside><p>The company has eleven boats.</p></aside>${paragraphs(LAST)}
       <h2>What comes next?</h2>`,
    ),
    ORIGIN,
  );
  assert.deepEqual(words(article, 'byline'), ['By Jane Doe']);
  assert.deepEqual(words(article, 'blockquote'), [
    'It was a long winter.',
    '— Anna Kovac, skipper',
  ]);
  assert.deepEqual(words(article, 'caption'), ['The quay at noon']);
  assert.deepEqual(words(article, 'credit'), ['Jane Roe']);
  assert.ok(words(article, 'body').includes('The company has eleven boats.'));
  assert.deepEqual(words(article, 'crosshead'), ['What comes next?']);
});

test('what is struck out is gone, notes are no digits, quotations have marks, and nothing is said twice', async () => {
  const lines: ReadonlyArray<readonly [string, string]> = [
    ['It killed 12<sup>3</sup> people in town.', 'It killed 12³ people in town.'],
    ['It burnt 30 km<sup>2</sup> on the 4<sup>th</sup> day.', 'It burnt 30 km² on the 4th day.'],
    ['The toll is <s>seven</s> <del>8</del><ins>nine</ins> by now.', 'The toll is nine by now.'],
    [
      'The toll is <span style="color:red; text-decoration-line : underline line-through">8</span><i class="line-through">7</i> nine.',
      'The toll is nine.',
    ],
    [
      'It was shut 30<sup>b</sup> days, 4<sup><a href="#a">a</a></sup> of them whole.',
      'It was shut 30 days, 4 of them whole.',
    ],
    ['Le 2<sup>e</sup> jour, M<sup>me</sup> Roux.', 'Le 2e jour, Mme Roux.'],
    [
      '<span lang="en">Some 30<sup>a, b</sup> came to the Mc<sup>c</sup>.</span>',
      'Some 30 came to the Mcc.',
    ],
    ['She said <q>we stay</q> on Monday.', 'She said “we stay” on Monday.'],
    ['She said <q>“we stay”</q> on Monday.', 'She said “we stay” on Monday.'],
    ['She said <q>we <q>must</q> stay</q> now.', 'She said “we ‘must’ stay” now.'],
    [
      'Some 30<sup>[3]</sup> came, 4<sup><a href="#n">[note 2]</a></sup> left.',
      'Some 30 came, 4 left.',
    ],
    [
      'It cost <span aria-hidden="true">$5m</span><span class="sr-only">5 million dollars</span> then.',
      'It cost $5m then.',
    ],
  ];
  for (const [markup, text] of lines) {
    const article = await parseHtml(`<article><p>${markup}</p></article>`, { path: 'a.html' });
    assert.equal(article.text, text);
  }
});

test('how many read a page at the moment is none of its story', async () => {
  const html = (readers: string) =>
    `<article><h1>Council</h1><p>The council met on Monday and will meet again.</p><p>${readers} people are reading this story now</p></article>`;
  const { blocks } = await parseHtml(html('1,204'), { path: 'a.html' });
  assert.equal(blocks.at(-1)?.role, 'boilerplate');
});

test('terms and what is said of them are rows of a list', async () => {
  const list = '<dl><dt>Crossings</dt><dd>14</dd><dt>Boats</dt><dd>3</dd></dl>';
  const article = await parseHtml(page(`<p>${LEAD}</p>${list}<p>${LAST}</p>`), ORIGIN);
  assert.deepEqual(words(article, 'list'), ['Crossings', '14', 'Boats', '3']);
});

test('lines that their writer broke stay lines, but for a sentence that goes on in the next', async () => {
  const verses = ['Red is the quay', 'Blue is the water', 'Grey is the morning'];
  const article = await parseHtml(
    page(
      `${paragraphs(LEAD, SECOND)}<p>${verses.join('<br>')}</p><h2>Boats<br>and fares</h2>
       <p>The company will pay for the repair of<br>the old quay and of both its ramps.</p>${paragraphs(LAST)}`,
    ),
    ORIGIN,
  );
  const told = article.blocks.map(({ start, end }) => article.text.slice(start, end));
  for (const line of [
    ...verses,
    'Boats and fares',
    'The company will pay for the repair of the old quay and of both its ramps.',
  ])
    assert.ok(told.includes(line), line);
});

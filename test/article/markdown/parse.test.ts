import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseText } from '../../../src/article/parse.ts';

const LEAD =
  'The river rose by two metres overnight and flooded the old town, the mayor said on Tuesday.';
const MORE = 'Rescue teams brought 140 people to safety, and the army sent boats.';

async function outline(...lines: string[]): Promise<string[]> {
  const { text, blocks } = await parseText(lines.join('\n'), 'flood.md');
  return blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

test('paragraphs end at blank lines, whatever the width of their lines', async () => {
  assert.deepEqual(
    await outline('# Flood', '', 'The river', 'rose by 3 m', 'overnight.', '', MORE),
    ['headline: Flood', 'body: The river\nrose by 3 m\novernight.', `body: ${MORE}`],
  );
});

test('headings, lists, quotations, tables and code have roles of their own', async () => {
  const found = await outline(
    ...['# Flood', '', LEAD, '', 'Two things help:', '', '1. sand', '2. boats', ''],
    ...['## Water falling', '', '> “We lost everything.”', '> -- A shopkeeper', ''],
    ...['| Town | Metres |', '|---|---|', '| Porto | 3 |', '', '```', 'level = 3', '```', '', MORE],
  );
  assert.deepEqual(found.slice(2), [
    'body: Two things help:',
    'list: sand',
    'list: boats',
    'crosshead: Water falling',
    'blockquote: “We lost everything.”\n  -- A shopkeeper',
    'table: Town | Metres',
    'table: Porto | 3',
    'code: level = 3',
    `body: ${MORE}`,
  ]);
});

test('marks of emphasis, addresses of links, tags and comments are no words', async () => {
  const found = await outline(
    ...[
      '# Flood',
      '',
      'The *old* **town** ([map](https://example.org/map)) is <b>under</b> water &amp; mud.',
    ],
    ...['', '<!-- to be checked -->', '', `Now<!-- or then --> ${MORE}`],
  );
  assert.deepEqual(found, [
    'headline: Flood',
    'body: The old town (map) is under water & mud.',
    `body: Now ${MORE}`,
  ]);
});

test('what is struck through is out, and notes are no part of numbers; what nothing ends stays', async () => {
  const lines = [
    ['It rained. ~~It snowed.~~ <del>It blew.</del> It stopped.', 'It rained. It stopped.'],
    [
      'Some 12<sup>3</sup> came in 30<sup>b</sup> boats on the 4<sup>th</sup>.',
      'Some 12³ came in 30 boats on the 4th.',
    ],
    ['It <del>rained and <s>blew.', 'It rained and blew.'],
    ['It </del>rained ~~and~~</s> blew.', 'It rained blew.'],
  ] as const;
  for (const [source, text] of lines)
    assert.deepEqual(await outline('# Flood', '', source), ['headline: Flood', `body: ${text}`]);
});

test('offsets are the file’s where nothing is left out within paragraphs', async () => {
  const file = `---\nlayout: post\n---\n\n# Flood\n\n> ${LEAD}\n> ${MORE}\n\n- sand\n- boats\n`;
  const { text, blocks } = await parseText(file, 'flood.md');
  assert.equal(text.length, file.length);
  assert.equal(file.slice(blocks.at(-1)?.start, blocks.at(-1)?.end), 'boats');
});

test('front matter says title, author, date and language, and is no sentence', async () => {
  for (const front of [
    '---\ntitle: "Old Town: Under Water"\nauthor: Jane Doe\ndate: 2025-03-03\nlang: en\ntags: [flood]\n---',
    '---\ntitle: Old Town: Under Water\nauthor: Jane Doe\ndate: 2025-03-03\nlang: en\n---',
    '+++\ntitle = "Old Town: Under Water"\nauthors = ["Jane Doe"]\ndate = 2025-03-03\nlanguage = "en"\n+++',
  ]) {
    const article = await parseText(`${front}\n\n${LEAD}\n\n${MORE}\n`, 'flood.md');
    assert.equal(article.title, 'Old Town: Under Water');
    assert.equal(article.byline, 'Jane Doe');
    assert.equal(article.published, '2025-03-03');
    assert.equal(article.language, 'en');
    assert.deepEqual(
      article.blocks.map(({ role }) => role),
      ['headline', 'byline', 'date', 'body', 'body'],
    );
  }
});

test('a summary in front matter is the standfirst, on one line or more', async () => {
  for (const [front, summary] of [
    ['---\ndescription: Nobody was hurt\n---', 'Nobody was hurt'],
    [
      '---\nsummary: >-\n  Nobody was hurt,\n  the mayor said\n---',
      'Nobody was hurt, the mayor said',
    ],
    ['+++\nsubtitle = "Nobody was hurt" # for now\n+++', 'Nobody was hurt'],
  ]) {
    const { text, blocks } = await parseText(`${front}\n\n${LEAD}\n\n${MORE}\n`, 'flood.md');
    const [first] = blocks;
    assert.equal(first?.role, 'standfirst');
    assert.equal(text.slice(first.start, first.end).replace(/\s+/g, ' '), summary);
  }
});

test('a title in front matter is kept beside a heading that differs, and not beside its like', async () => {
  const headlines = async (title: string) => {
    const { text, blocks } = await parseText(
      `---\ntitle: ${title}\n---\n\n# The river rises\n\n${LEAD}\n\n${MORE}\n`,
      'flood.md',
    );
    return blocks
      .filter(({ role }) => role === 'headline')
      .map(({ start, end }) => text.slice(start, end));
  };
  assert.deepEqual(await headlines('Flood in town'), ['Flood in town', 'The river rises']);
  assert.deepEqual(await headlines('The river rises'), ['The river rises']);
});

test('a rule at the beginning is no front matter', async () => {
  assert.deepEqual(await outline('---', '', LEAD, '', '---', '', MORE), [
    `body: ${LEAD}`,
    `body: ${MORE}`,
  ]);
});

test('a number that opens a paragraph is no list of one', async () => {
  assert.deepEqual(await outline(LEAD, '', '12. Mai war ein Montag.'), [
    `body: ${LEAD}`,
    'list: 12. Mai war ein Montag.',
  ]);
});

test('text in elements is read, and what a comment without an end hides is not lost', async () => {
  const found = await outline(
    LEAD,
    '',
    `<p align="center">${MORE}</p>`,
    '',
    '<!-- Schools stay closed.',
  );
  assert.deepEqual(found, [`body: ${LEAD}`, `body: ${MORE}`, 'body: Schools stay closed.']);
});

test('Markdown is known by its first heading or its front matter, too', async () => {
  for (const text of [`# Flood\n\n*${LEAD}*`, `---\ntitle: Flood\n---\n*${LEAD}*`]) {
    const article = await parseText(text, 'flood.txt');
    assert.equal(article.title, 'Flood');
    assert.equal(article.sentences.length > 0, true);
    assert.equal(article.blocks.at(-1)?.role, 'body');
    assert.ok(!article.text.includes('*'));
  }
});

test('hostile Markdown loses no word', async () => {
  for (const text of [
    `${'> '.repeat(500)}deep`,
    Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- deep`).join('\n'),
    `${'['.repeat(20_000)}deep`,
    `${'*a **b '.repeat(5_000)}deep`,
    `${'[a]('.repeat(20_000)}deep`,
    `${'<a '.repeat(20_000)}deep`,
    `${'<!-- '.repeat(20_000)}deep`,
    `---\n${'a: &x [*x, '.repeat(1_000)}\n---\ndeep`,
    `---\n${'['.repeat(5_000)}\n---\ndeep`,
    `${'a'.repeat(200_000)} deep`,
  ]) {
    const article = await parseText(text, 'hostile.md');
    const words = article.blocks.map(({ start, end }) => article.text.slice(start, end)).join(' ');
    assert.equal(words.match(/deep/g)?.length, text.match(/deep/g)?.length, text.slice(0, 20));
  }
});

test('authors are read one to a line, on one line, and by their names', async () => {
  for (const authors of [
    '\n  - Ann Lee\n  - Bo Roe',
    ' [Ann Lee, "Bo Roe"]',
    '\n  - name: Ann Lee\n  - name: Bo Roe',
  ]) {
    const text = `---\ntitle: The bridge\nauthors:${authors}\n---\n\nThe bridge was shut on Monday.\n`;
    const article = await parseText(text, 'a.md');
    assert.equal(article.byline, 'Ann Lee, Bo Roe');
    const told = article.blocks.filter(({ role }) => role === 'byline');
    assert.deepEqual(
      told.map(({ start, end }) => text.slice(start, end)),
      ['Ann Lee', 'Bo Roe'],
    );
  }
});

test('nothing is warned of on standard error, whatever the front matter', async (t) => {
  const warn = t.mock.method(process, 'emitWarning', () => {});
  await parseText('---\n{{ a: 1 }}\n---\n\n# The bridge\n\nIt was shut.\n', 'a.md');
  assert.equal(warn.mock.callCount(), 0);
});

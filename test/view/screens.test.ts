import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, BlockRole } from '../../src/article/article.ts';
import type { Reading } from '../../src/compare/comparison.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { SILENCE } from '../../src/speech/speech.ts';
import type { Claim } from '../../src/story/claims.ts';
import { type Story, versionsKey } from '../../src/story/story.ts';
import { width } from '../../src/text/columns.ts';
import { articleSheet } from '../../src/view/article.ts';
import { changesSheet } from '../../src/view/changes.ts';
import { figuresSheet, sentencesOf } from '../../src/view/figures.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { helpSheet } from '../../src/view/help.ts';
import { rowText, type Sheet } from '../../src/view/row.ts';
import type { Standing } from '../../src/view/standing.ts';
import { storiesSheet } from '../../src/view/stories.ts';
import { timeline } from '../../src/view/timeline.ts';
import { versionsSheet } from '../../src/view/versions.ts';
import { drawn, golden } from '../golden.ts';
import { articleOf, compared, readingOf } from './fixture.ts';

const signs = glyphs(true);
const text = ({ lines }: Sheet): string => lines.map(({ row }) => rowText(row)).join('\n');
const rows = ({ lines }: Sheet) => lines.map(({ row }) => row);

function fits(sheet: Sheet, columns: number): void {
  for (const { row } of sheet.lines) assert.ok(width(rowText(row)) <= columns, rowText(row));
}

/** A page from its paragraphs, each with its roles; parts of one paragraph are parted by a bar. */
function page(
  paragraphs: readonly (readonly [BlockRole | readonly BlockRole[], string])[],
): Article {
  const article = articleOf(
    paragraphs.map(([, words]) => [words.replaceAll('|', '')]),
    'harbour.txt',
  );
  const blocks = paragraphs.flatMap(([roles, words], index) => {
    let { start } = article.blocks[index] ?? { start: 0 };
    return words.split('|').map((part, at) => {
      const role = Array.isArray(roles) ? roles[at] : roles;
      const block = { role, start, end: start + part.length };
      start += part.length;
      return block;
    });
  });
  const body = blocks.filter(({ role }) => role === 'body');
  const sentences = body.map(({ start, end }) => ({ start, end, block: 0 }));
  return { ...article, blocks, sentences, words: 22 };
}

const harbour = page([
  ['caption', 'The harbour on Tuesday. Photo: A. Mensah'],
  ['headline', 'Two ships collide off the harbour mouth'],
  ['standfirst', 'Nobody was hurt, the coastguard says.'],
  [
    ['dateline', 'body'],
    'TEMA — |Two ships collided at dawn, and “the fog was total”, a pilot said.',
  ],
  ['crosshead', 'An inquiry'],
  ['body', 'The port authority put the damage at $3.4 million.'],
  ['related', 'Storm warning for the coast'],
  ['related', 'Fish prices rise again'],
  ['disclaimer', 'All rights reserved.'],
]);

function span(article: Article, words: string): { text: string; start: number; end: number } {
  const start = article.text.indexOf(words);
  return { text: words, start, end: start + words.length };
}

function figure(article: Article, words: string, source: string | null = null): Figure {
  return {
    ...span(article, words),
    stated: words,
    kind: 'cardinal',
    value: 0,
    value2: null,
    unit: null,
    approx: 'exact',
    what: null,
    source,
  };
}

const reading: Reading = {
  ...SILENCE,
  article: { ...harbour, publisher: 'The Gazette', byline: 'A. Mensah', published: '2024-11-19' },
  figures: [figure(harbour, '$3.4 million')],
  quotations: [
    {
      ...span(harbour, '“the fog was total”'),
      direct: true,
      term: false,
      continues: false,
      speaker: null,
      guessed: false,
      through: null,
      speakerSpan: null,
      cue: null,
    },
  ],
};

test('an article: its own words in a narrow column, figures and quotations set off', () => {
  golden(
    'article-100',
    drawn(rows(articleSheet(reading, { width: 100, whole: false, glyphs: signs }))),
  );
  golden(
    'article-40-whole',
    drawn(rows(articleSheet(reading, { width: 40, whole: true, glyphs: signs }))),
  );
});

test('an article shows nothing of the page around it, the whole page all of it, named and dimmed', () => {
  const own = text(articleSheet(reading, { width: 80, whole: false, glyphs: signs }));
  assert.doesNotMatch(own, /Storm warning|rights reserved/);
  assert.match(own, /Photo/, 'a caption is the story’s');
  const whole = articleSheet(reading, { width: 80, whole: true, glyphs: signs });
  for (const block of harbour.blocks)
    assert.ok(text(whole).includes(harbour.text.slice(block.start, block.end).trim()));
  assert.match(
    text(whole),
    /related\nStorm warning for the coast\nFish prices rise again\n\n── disclaimer/,
  );
  const page = rows(whole)
    .flat()
    .filter((part) => part.text.includes('Storm'));
  assert.deepEqual(
    page.map(({ role }) => role),
    ['quiet'],
  );
});

test('an article is never wider than prose is read with ease, nor than the pane', () => {
  for (const columns of [20, 60, 200]) {
    const sheet = articleSheet(reading, { width: columns, whole: true, glyphs: signs });
    fits(sheet, columns);
    for (const { row } of sheet.lines)
      assert.ok(width(rowText(row.filter(({ source }) => source))) <= 80);
  }
});

const story: Story = {
  id: 's',
  title: 'Two ships collide off the harbour mouth',
  versions: [
    { article: { ...reading.article, id: 'a' }, nearDuplicateOf: null },
    { article: { ...harbour, id: 'b', publisher: 'Coast Daily' }, nearDuplicateOf: 'a' },
    {
      article: { ...harbour, id: 'c', path: 'wire.txt', published: '2024-11-21T06:30:00Z' },
      nearDuplicateOf: null,
    },
  ],
};

/** Nobody is told what is unread. */
const standing: Standing = { read: null, starred: new Set(), changed: new Map() };
const moments = timeline(story, new Map());
const versions = { width: 60, glyphs: signs, standing, marked: null, moments };
const heldOf = () => new Map();

test('the list of stories says how many versions, when, by whom, and what is at issue', () => {
  const options = {
    width: 90,
    glyphs: signs,
    standing,
    heldOf,
    atIssue: new Map([[versionsKey(story), { line: 'killed: eight | nine | eleven' }]]),
    hits: new Map([['s', [{ start: 4, end: 9 }]]]),
  };
  golden('stories-90', drawn(rows(storiesSheet([story], options))));
  golden('versions-60', drawn(rows(versionsSheet(story, versions))));
  for (const columns of [10, 30, 160]) {
    fits(storiesSheet([story], { ...options, width: columns }), columns);
    fits(versionsSheet(story, { ...versions, width: columns }), columns);
  }
});

test('what is unread, changed or starred has a mark of its own, in ASCII too', () => {
  const stands = {
    read: new Set(['a']),
    starred: new Set(['c']),
    changed: new Map([['c', { what: 'figure 3 → 4' }]]),
  };
  const shown = (to: Standing, ascii = false) => {
    const look = { width: 76, glyphs: glyphs(!ascii), standing: to, marked: 'a', moments, heldOf };
    const { lines } = storiesSheet([story], { ...look, atIssue: new Map() });
    return [...lines, ...versionsSheet(story, look).lines].map(({ row }) => rowText(row));
  };
  const [title = '', facts = '', , , copy = '', , wire = ''] = shown(stands);
  assert.match(title, /^~ Two ships/);
  assert.match(facts, /^★ figure 3 → 4 · 3 versions/);
  assert.match(copy, /^ 2/, 'a copy was read with the text that it repeats');
  assert.match(wire, /^~3 .*wire\.txt ★/);
  const unread = { ...standing, read: new Set<string>() };
  assert.match(shown(unread)[0] ?? '', /^• Two/);
  assert.match(shown(unread)[2] ?? '', /^•1\*/);
  for (const line of shown({ ...unread, starred: stands.starred }, true))
    assert.match(line, /^[\x20-\x7e]*$/);
});

test('each story takes two lines, and so do its versions', () => {
  const options = { width: 80, glyphs: signs, standing, heldOf, atIssue: new Map() };
  const stories = storiesSheet([story, story], options);
  assert.deepEqual(
    stories.lines.map(({ ref }) => ref),
    [0, 0, 1, 1],
  );
  assert.deepEqual(
    versionsSheet(story, versions).lines.map(({ ref }) => ref),
    [0, 0, 1, 1, 2, 2],
  );
});

const morning = articleOf([
  ['Five of six boats came home, the guild says.', 'Two of seven did, a pilot said.'],
]);
const evening = articleOf(
  [['Six boats came home.', 'A gale blew for three hours.']],
  'evening.txt',
);
const readings: Reading[] = [
  {
    ...readingOf(morning),
    figures: [
      figure(morning, 'Five of six', 'the guild'),
      figure(morning, 'Two of seven', 'a pilot'),
    ],
  },
  { ...readingOf(evening), figures: [figure(evening, 'Six'), figure(evening, 'three')] },
];
const claims: Claim[] = [
  {
    outcome: 'disagree',
    what: 'boats',
    cells: [
      { figures: [0, 1], sources: ['the guild', 'a pilot'] },
      { figures: [0], sources: [] },
    ],
  },
  {
    outcome: 'single',
    what: 'hours',
    cells: [
      { figures: [], sources: [] },
      { figures: [1], sources: [] },
    ],
  },
];

test('the table of figures: who says what, version by version, silence shown as a dash', () => {
  const sheet = figuresSheet(claims, readings, { width: 90, glyphs: signs, first: 0, selected: 1 });
  golden('figures-90', drawn([...sheet.head, ...rows(sheet)]));
  assert.deepEqual([sheet.first, sheet.shown], [0, 2]);
});

test('the table scrolls sideways by whole versions, the claims and heads in their place', () => {
  const sheet = figuresSheet(claims, readings, { width: 40, glyphs: signs, first: 5 });
  assert.deepEqual([sheet.first, sheet.shown], [1, 1]);
  assert.match(rowText(sheet.head[0] ?? []), /2 to 2 of 2 +2 evening\.txt/);
  assert.match(text(sheet), /# boats +six/);
  for (const columns of [20, 40, 200])
    fits(figuresSheet(claims, readings, { width: columns, glyphs: signs, first: 0 }), columns);
});

test('a cell of the table has its sentences', () => {
  const [claim] = claims;
  const [first] = readings;
  if (!claim || !first) throw new Error();
  assert.equal(
    sentencesOf(claim, first, 0),
    'Five of six boats came home, the guild says. … Two of seven did, a pilot said.',
  );
});

test('the list of changes: kind and words, then how many there are, what is folded told at its end', () => {
  const comparison = compared(
    [{ kind: 'edited', left: ['Five came.'], right: ['Six came.'] }],
    [
      {
        kind: 'figure',
        row: 0,
        left: 'Five',
        right: 'Six',
        why: 'boats that came home by the evening: five → six',
      },
      { kind: 'wording', row: 0, left: 'came', right: 'came', why: 'came → came' },
    ],
  );
  const hidden = { ...comparison.hidden, typography: 3 };
  const sheet = changesSheet({ ...comparison, hidden }, { width: 40 });
  golden('changes-40', drawn(rows(sheet)));
  assert.deepEqual(
    sheet.lines.map(({ ref }) => ref),
    [0, 0, 1, -1, -1, -1],
  );
});

test('the help keeps keys and words in two columns, long words below each other', () => {
  const groups = [
    {
      title: 'Compare',
      keys: [
        { keys: ']', does: 'next change' },
        { keys: 'Space f PgDn', does: 'a page down' },
      ],
    },
    { title: 'Everywhere', keys: [{ keys: '?', does: 'these keys' }] },
  ];
  golden('help-24', drawn(rows(helpSheet(groups, 24))));
  fits(helpSheet(groups, 24), 24);
});

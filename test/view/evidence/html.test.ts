import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import type { Article } from '../../../src/article/article.ts';
import { documentOf } from '../../../src/view/evidence/documents.ts';
import type { Evidence } from '../../../src/view/evidence/evidence.ts';
import { htmlPage } from '../../../src/view/evidence/html.ts';
import { STYLE } from '../../../src/view/evidence/style.ts';
import { contrast, rgb } from '../contrast.ts';
import {
  compareEvidence,
  EVENING,
  figuresEvidence,
  MORNING,
  readingOf,
  storyEvidence,
} from './fixture.ts';

const pageOf = (evidence: Evidence) => htmlPage(documentOf(evidence));
const parsed = (evidence: Evidence) => parseHTML(pageOf(evidence)).document;
const texts = (found: Iterable<{ readonly textContent: string | null }>) =>
  [...found].map(({ textContent }) => textContent ?? '');

test('a page needs no script and nothing from elsewhere, and says so to the browser', () => {
  const page = pageOf(storyEvidence());
  const { document } = parseHTML(page);
  assert.deepEqual([...document.querySelectorAll('script, link, img, iframe, object')], []);
  assert.doesNotMatch(page, /url\(|@import|\son\w+=|\sstyle=/);
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  const style = document.querySelector('style')?.textContent ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  assert.equal(
    policy?.getAttribute('content'),
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
  for (const asked of ['prefers-color-scheme: dark', 'max-width', '@media print', '@page'])
    assert.ok(style.includes(asked), asked);
});

test('both texts stand beside each other in a table with heads, what changed marked in it', () => {
  const document = parsed(compareEvidence());
  const table = document.querySelector('table.passages');
  assert.deepEqual(texts(table?.querySelectorAll('thead th') ?? []), [
    'Left: morning.txt',
    "Right: the evening's.txt",
  ]);
  const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
  assert.ok(rows.every((row) => row.querySelector('th[scope=row]')));
  assert.deepEqual(texts(table?.querySelectorAll('del.figure-changed') ?? []), ['212']);
  assert.deepEqual(texts(table?.querySelectorAll('ins.figure-changed') ?? []), ['231']);
  assert.deepEqual(texts(table?.querySelectorAll('ins.quotation-changed') ?? []), ['very']);
});

test('every entry of the list of changes leads to a passage that is there', () => {
  const document = parsed(storyEvidence());
  const links = [...document.querySelectorAll('.changes a')];
  assert.ok(links.length > 2);
  for (const link of links)
    assert.ok(document.querySelector(`tr[id="${link.getAttribute('href')?.slice(1)}"]`));
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});

test('where each version comes from stands on the page, and the command that repeats it', () => {
  const document = parsed(compareEvidence());
  const [left = ''] = texts(document.querySelectorAll('.versions section'));
  for (const fact of ['Karin Holm', '2025-03-01T06:00:00.000Z', 'morning.txt', 'f'.repeat(64)])
    assert.ok(left.includes(fact), fact);
  const command = document.querySelector('.command code')?.textContent;
  assert.match(
    command ?? '',
    /^variorum compare [0-9a-f]{16} [0-9a-f]{16} morning\.txt 'the evening'\\''s\.txt'$/,
  );
});

test('the place beside each passage is where its words stand in the text', () => {
  const evidence = compareEvidence();
  const { text } = evidence.comparison.left.article;
  const cells = parsed(evidence).querySelectorAll('table.passages tr td:nth-child(2)');
  let read = 0;
  for (const cell of cells) {
    const [prose, place] = texts(cell.querySelectorAll('p'));
    if (!prose) continue;
    const [start = 0, end = 0] = (place ?? '').split('–').map(Number);
    assert.equal(text.slice(start, end).replace(/\s+/g, ' '), prose);
    read++;
  }
  assert.ok(read > 2);
});

test('the figures of a story stand in a column a version, those in dispute first', () => {
  const document = parsed(figuresEvidence());
  assert.deepEqual(texts(document.querySelectorAll('.claims thead th')), [
    'Figure',
    '1: morning.txt',
    "2: the evening's.txt",
  ]);
  const [first] = document.querySelectorAll('.claims tr.telling');
  const [label, left, right] = texts(first?.children ?? []);
  assert.equal(label, 'passengers');
  assert.match(left ?? '', /^212 \(the coast guard\) \d+–\d+The ferry Astrid ran aground/);
  assert.match(right ?? '', /^231 /);
});

test('the language of a text is said, and its direction left to it', () => {
  const left = readingOf(MORNING, 'a.txt');
  const danish = { ...left, article: { ...left.article, language: 'da' } };
  const right = readingOf(EVENING, 'b.txt');
  const unknown = { ...right, article: { ...right.article, language: null } };
  const document = parsed(compareEvidence(danish, unknown));
  assert.equal(document.documentElement.lang, 'en');
  assert.ok(document.querySelector('.passages td[lang=da] p[dir=auto]'));
  // Of the other text it is not known, and not taken to be the page's.
  assert.equal(document.querySelector('.passages td:nth-child(3)')?.getAttribute('lang'), '');
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><style>*{background:url(//x)}',
  '</title><base href=//x>',
  '<!-- ',
  ']]>',
  '&lt;b&gt;&#60;i&#62;',
  '\u2028</p>',
];

test('no tag, attribute or style of an article comes through, only its words', () => {
  const words = fc.array(fc.constantFrom(...HOSTILE, 'The', 'ferry', '212', 'boats.', '\n\n'), {
    minLength: 4,
    maxLength: 24,
  });
  const fact = fc.constantFrom(...HOSTILE, 'javascript:alert(1)', null);
  fc.assert(
    fc.property(words, words, fact, (left, right, one) => {
      const reading = (said: readonly string[], path: string) => {
        const found = readingOf(`The ferry sank. ${said.join(' ')}`, path);
        return { ...found, article: { ...found.article, ...hostileFacts(one) } };
      };
      const evidence = compareEvidence(reading(left, 'a"><b>.txt'), reading(right, 'b.txt'));
      for (const made of [evidence, storyEvidence(evidence)]) assert.deepEqual(strangers(made), []);
      for (const link of parsed(evidence).querySelectorAll('a'))
        assert.match(link.getAttribute('href') ?? '', /^(?:#|https?:)/);
    }),
    { numRuns: 30 },
  );
});

function hostileFacts(fact: string | null): Partial<Article> {
  const given = { publisher: fact, byline: fact, published: fact, url: fact, language: fact };
  return fact === null ? given : { ...given, title: fact, path: fact };
}

/** All that a page is made of, however many of each there are: elements, and their attributes. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  p: ['class', 'dir', 'lang'],
  div: ['class'],
  ol: ['class'],
  li: ['dir'],
  table: ['class'],
  tr: ['id', 'class'],
  th: ['scope', 'dir', 'colspan'],
  td: ['data-column', 'lang'],
  h1: ['dir'],
  a: ['href'],
  del: ['class'],
  ins: ['class'],
};
const BARE =
  'head title style body main header h2 h3 section dl dt dd b q small code caption thead tbody footer';

/** What of a page is made of anything else. */
function strangers(evidence: Evidence): string[] {
  return [...parsed(evidence).querySelectorAll('*')].flatMap((element) => {
    const name = element.tagName.toLowerCase();
    const known = BARE.split(' ').includes(name) ? [] : MADE_OF[name];
    const attributes = [...element.attributes].map((one) => one.name);
    if (known === undefined) return [name];
    return attributes.filter((one) => !known.includes(one)).map((one) => `${name} ${one}`);
  });
}

test('a page can be read in the light and in the dark: 4.5 to 1', () => {
  const grounds = [
    ['ground', ['text', 'quiet', 'link', 'warning']],
    ['panel', ['text', 'quiet', 'link']],
    ['old-ground', ['old']],
    ['new-ground', ['new']],
  ] as const;
  const palettes = [...STYLE.matchAll(/:root \{([^}]+)\}/g)].map(
    ([, set = '']) => new Map([...set.matchAll(/--([\w-]+): #(\w{6});/g)].map((m) => [m[1], m[2]])),
  );
  for (const palette of palettes.slice(0, 2)) {
    const colour = (name: string) => rgb(palette.get(name) ?? '');
    for (const [ground, names] of grounds)
      for (const name of names)
        assert.ok(contrast([colour(name), colour(ground)]) >= 4.5, `${name} on ${ground}`);
  }
});

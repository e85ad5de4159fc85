import assert from 'node:assert/strict';
import { test } from 'node:test';
import { steps } from '../../steps.ts';

const LENGTHS = [1500, 6000];

/** Texts of about so many characters of which something repeats. */
const PAGES: Readonly<Record<string, (length: number) => string>> = {
  'empty cells': (length) => `<table><tr>${'<td> '.repeat(length / 5)}</table>`,
  'names of a class': (length) => `<p class="<${' a'.repeat(length / 2)}">It rained.`,
  'authors and things in linked data': (length) => {
    const authors = Array.from({ length: length / 40 }, (_, at) => ({ '@id': `a${at}` }));
    const things = authors.map((_, at) => ({ '@id': `b${at}`, name: 'Jane Doe' }));
    const graph = [{ '@type': 'NewsArticle', author: authors }, ...things];
    return `<script type="application/ld+json">${JSON.stringify(graph)}</script><p>It rained.`;
  },
};

test('reading a page is work that grows with its length, whatever repeats in it', async () => {
  const pages = Object.values(PAGES).flatMap((page) => LENGTHS.map(page));
  // The first call loads the parsers.
  const calls = ['<p>It rained.', ...pages].map((html) => [html, { path: 'a.html' }]);
  const parse = { file: 'article/html/parse.ts', name: 'parseHtml' };
  const [, ...counts] = await steps(parse, calls);
  Object.keys(PAGES).forEach((what, at) => {
    const [short = 0, long = 0] = counts.slice(at * LENGTHS.length);
    assert.ok(long <= 5 * short, `${what}: ${short} steps, ${long} for four times the length`);
  });
});

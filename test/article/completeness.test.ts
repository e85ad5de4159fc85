import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Article, isStory } from '../../src/article/article.ts';
import { parseText } from '../../src/article/parse.ts';

/** The words of a text in their order; `story` leaves out those of the furniture. */
function wordsOf({ text, blocks }: Article, { story }: { readonly story: boolean }): string[] {
  return blocks
    .filter(({ role }) => !story || isStory(role))
    .flatMap(({ start, end }) => text.slice(start, end).match(WORD) ?? []);
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Words of prose, numbers, and those that open furniture, notes, bylines and datelines elsewhere. */
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...'council bridge Monday the of said is river Porto'.split(' ')),
  },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 3000 }).map(String) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...'share votes home More Related topics updated By photo copyright register READ Advertisement'.split(
        ' ',
      ),
    ),
  },
);
const ending = fc.constantFrom('.', '.', '', '?', '!', ':', '.”');
const line = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 14 }), ending)
  .map(([words, end]) => `${end === '.”' ? '“' : ''}${words.join(' ')}${end}`);

/** A part of an article, as it is written in each format. */
interface Piece {
  readonly kind: 'p' | 'h' | 'li' | 'quote' | 'row' | 'caption';
  readonly lines: readonly string[];
}

const piece = fc.record<Piece>({
  kind: fc.constantFrom('p', 'p', 'p', 'h', 'li', 'quote', 'row', 'caption'),
  lines: fc.array(line, { minLength: 1, maxLength: 3 }),
});

type Format = Readonly<Record<Piece['kind'], (lines: readonly string[]) => string>>;

const PLAIN: Format = {
  p: (lines) => lines.join('\n'),
  h: (lines) => lines.join('\n'),
  li: (lines) => lines.map((one) => `- ${one}`).join('\n'),
  quote: (lines) => lines.map((one) => `> ${one}`).join('\n'),
  row: (lines) => lines.join(' | '),
  caption: (lines) => `Photo: ${lines.join(' ')}`,
};

const MARKDOWN: Format = {
  p: (lines) => lines.map((one) => `*${one}*`).join('\n'),
  h: (lines) => `## ${lines.join(' ')}`,
  li: (lines) => lines.map((one) => `- ${one}\n\n  - ${one}`).join('\n'),
  quote: (lines) => lines.map((one) => `> ${one}`).join('\n'),
  row: (lines) => `| a |\n|---|\n${lines.map((one) => `| ${one} |`).join('\n')}`,
  caption: (lines) =>
    `<figure><img src="x.jpg"><figcaption>${lines.join(' ')}</figcaption></figure>`,
};

const HTML: Format = {
  p: (lines) => `<p>${lines.join('<br>')}</p>`,
  h: (lines) => `<h2>${lines.join(' ')}</h2>`,
  li: (lines) => `<ul>${lines.map((one) => `<li>${one}</li>`).join('')}</ul>`,
  quote: (lines) => `<blockquote><p>${lines.join('</p><p>')}</p></blockquote>`,
  row: (lines) => `<table><tr>${lines.map((one) => `<td>${one}</td>`).join('')}</tr></table>`,
  caption: (lines) =>
    `<figure><img src="x.jpg"><figcaption>${lines.join('<img>')}</figcaption></figure>`,
};

/** A text in a format, and the words that a reader of it sees. */
const FORMATS: Readonly<
  Record<string, (title: string, pieces: readonly Piece[]) => readonly [path: string, text: string]>
> = {
  'plain text': (title, pieces) => [
    'a.txt',
    [title, ...pieces.map(({ kind, lines }) => PLAIN[kind](lines))].join('\n\n'),
  ],
  Markdown: (title, pieces) => [
    'a.md',
    [`# ${title}`, ...pieces.map(({ kind, lines }) => MARKDOWN[kind](lines))].join('\n\n'),
  ],
  HTML: (title, pieces) => [
    'a.html',
    `<html><body><article><h1>${title}</h1>${pieces.map(({ kind, lines }) => HTML[kind](lines)).join('')}</article></body></html>`,
  ],
};

const RUNS = 60;

for (const [name, write] of Object.entries(FORMATS)) {
  test(`${name}: no word is lost`, async () => {
    await fc.assert(
      fc.asyncProperty(line, fc.array(piece, { maxLength: 8 }), async (title, pieces) => {
        const [path, text] = write(title, pieces);
        const article = await parseText(text, path);
        const seen = text.replace(/<[^<>]*>/g, ' ').match(WORD);
        assert.deepEqual(wordsOf(article, { story: false }), seen ?? []);
      }),
      { numRuns: RUNS },
    );
  });

  test(`${name}: a word of the story that changes, goes or comes is seen in the story's words`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.constantFrom('change', 'drop', 'add'),
        async (pieces, at, edit) => {
          const [path, before] = write('The river rises', pieces);
          const article = await parseText(before, path);
          const own = pieces.flatMap(({ lines }) => lines);
          const chosen = own[at % Math.max(1, own.length)] ?? '';
          const words = chosen.split(' ');
          const [target = ''] = words;
          const put = { change: 'Hartwell', drop: '', add: `${target} Hartwell` }[edit] ?? '';
          const edited = pieces.map(({ kind, lines }) => ({
            kind,
            lines: lines.map((one) =>
              one === chosen ? [put, ...words.slice(1)].join(' ').trim() : one,
            ),
          }));
          const [, after] = write('The river rises', edited);
          const there = wordsOf(article, { story: true });
          const told = wordsOf(article, { story: false });
          // What is furniture may stay so with another word.
          if (there.length !== told.length || target.match(WORD) === null) return;
          const other = await parseText(after, path);
          assert.notDeepEqual(wordsOf(other, { story: true }), there);
        },
      ),
      { numRuns: RUNS },
    );
  });
}

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readConfig } from '../../src/app/config/read.ts';
import type { Article } from '../../src/article/article.ts';
import { NotFeed, parseFeed } from '../../src/article/feed/parse.ts';
import { parseHtml } from '../../src/article/html/parse.ts';
import { parseMarkdown } from '../../src/article/markdown/parse.ts';
import { parsePlain } from '../../src/article/plain.ts';
import { parseArguments } from '../../src/cli/arguments.ts';
import { COMMANDS } from '../../src/cli/usage.ts';
import { findFigures } from '../../src/figures/find.ts';
import { Trouble } from '../../src/host/trouble.ts';
import { ENGLISH } from '../../src/language/en/english.ts';
import { readSpeech } from '../../src/speech/speech.ts';
import { decode, NotText } from '../../src/text/decode.ts';
import { sanitise } from '../../src/text/sanitise.ts';
import { sentences } from '../../src/text/sentences.ts';
import type { Span } from '../../src/text/span.ts';
import { HOSTILE } from '../attack/strings.ts';
import { UNITS } from '../attack/units.ts';

const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/u;
const ORIGIN = { path: 'a.txt' };

const WORDS = [
  ...[
    'The',
    'mayor',
    'said',
    'that',
    'five',
    'of',
    'six',
    'bridges',
    'in',
    'Porto',
    'are',
    'open',
    'Mr.',
    'Almeida',
    'he',
    'U.S.',
  ],
  ...[
    'on',
    'Monday',
    '12,000',
    '$3.4',
    'million',
    'per',
    'cent',
    '1–2',
    'not',
    'may',
    'according',
    'to',
    '“We',
    'know,”',
    'told',
    'by',
  ],
];
const hostile: fc.Arbitrary<string> = fc.constantFrom(
  ...HOSTILE.filter(({ length }) => length < 600),
);
const unit = fc.constantFrom(...UNITS);
const repeated = fc.tuple(unit, fc.nat(40)).map(([piece, times]) => piece.repeat(times));
const prose = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 12 })
  .map((words) => `${words.join(' ')}. `);
const anything = fc.oneof(
  prose,
  prose,
  unit,
  repeated,
  hostile,
  fc.string({ unit: 'binary', maxLength: 12 }),
);
/** A text of prose, marks, markup, and what was made to harm. */
const text = fc.array(anything, { maxLength: 14 }).map((pieces) => pieces.join(''));

function assertSpans(spans: readonly Span[], end: number): void {
  let before = 0;
  for (const span of spans) {
    assert.ok(before <= span.start && span.start < span.end && span.end <= end);
    before = span.end;
  }
}

function assertSound({ text, blocks, sentences, title, byline, publisher, url }: Article): void {
  for (const shown of [text, title, byline, publisher, url])
    assert.doesNotMatch(String(shown ?? ''), CONTROL);
  assertSpans(blocks, text.length);
  assertSpans(sentences, text.length);
  for (const { start, end, block } of sentences) {
    const around = blocks[block];
    assert.ok(around && around.start <= start && end <= around.end);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'variorum-fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** What reads a text of anybody's, and what holds whatever the text; by its name. */
export const TARGETS: Readonly<Record<string, fc.IAsyncProperty<unknown> | fc.IProperty<unknown>>> =
  {
    decode: fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        text.map((one) => Buffer.from(one, 'latin1')),
      ),
      fc.option(hostile, { nil: null }),
      (bytes: Uint8Array, declared: string | null) => {
        try {
          assert.equal(typeof decode(bytes, declared ?? undefined), 'string');
        } catch (error) {
          assert.ok(error instanceof NotText, String(error));
        }
      },
    ),
    sanitise: fc.property(text, (one) => {
      const clean = sanitise(one);
      assert.doesNotMatch(clean, CONTROL);
      assert.ok(clean.isWellFormed());
      assert.equal(sanitise(clean), clean);
    }),
    plain: fc.property(text, (one) => assertSound(parsePlain(sanitise(one), ORIGIN))),
    html: fc.asyncProperty(text, async (one) => assertSound(await parseHtml(one, ORIGIN))),
    markdown: fc.asyncProperty(text, fc.boolean(), async (one, front) => {
      assertSound(
        await parseMarkdown(sanitise(front ? `---\n${one}\n---\n\n${one}` : one), ORIGIN),
      );
    }),
    feeds: fc.asyncProperty(text, text, async (title, more) => {
      const wrapped = `<rss version="2.0"><channel><title>${title}</title><item><title>${more}</title><guid>${title}</guid></item></channel></rss>`;
      for (const feed of [
        title,
        wrapped,
        `{"version":"https://jsonfeed.org/version/1","items":[{"id":${JSON.stringify(title)},"title":${JSON.stringify(more)}}]}`,
      ]) {
        try {
          const { title, entries } = await parseFeed(feed);
          for (const entry of entries)
            for (const shown of [title, entry.id, entry.title, entry.url, entry.author])
              assert.doesNotMatch(shown ?? '', CONTROL);
        } catch (error) {
          assert.ok(error instanceof NotFeed, String(error));
        }
      }
    }),
    sentences: fc.property(text, (one) => {
      const found = sentences(one, ENGLISH.sentences);
      assertSpans(found, one.length);
      const seen = (shown: string): string => shown.replace(/[\s\p{DI}\ufff9-\ufffb]/gu, '');
      assert.equal(seen(found.map(({ start, end }) => one.slice(start, end)).join('')), seen(one));
    }),
    figures: fc.property(text, (one) => {
      const clean = sanitise(one);
      const found = findFigures(clean, sentences(clean, ENGLISH.sentences), ENGLISH);
      assertSpans(found, clean.length);
      for (const { start, end, text: said, value, value2 } of found) {
        assert.equal(clean.slice(start, end), said);
        for (const number of [value, value2]) assert.ok(number === null || Number.isFinite(number));
      }
    }),
    speech: fc.property(text, (one) => {
      const article = parsePlain(sanitise(one), ORIGIN);
      const { quotations } = readSpeech(article.text, article.sentences, ENGLISH);
      for (const { start, end } of quotations)
        assert.ok(0 <= start && start < end && end <= article.text.length);
    }),
    config: fc.property(
      text,
      fc.constantFrom('', 'theme = ', 'measure = ', '[keys.compare]\ndown = ', 'highlight = ['),
      (one, before) => {
        writeFileSync(join(folder, 'config.toml'), before + one);
        for (const { message } of readConfig(folder, 'config.toml', {}).faults) {
          assert.doesNotMatch(message, CONTROL);
          assert.doesNotMatch(message, /\n/);
        }
      },
    ),
    arguments: fc.asyncProperty(
      fc.array(
        fc.oneof(
          hostile,
          unit,
          fc.constantFrom(
            ...COMMANDS.map(({ name }) => name),
            '-o',
            'json',
            '--',
            '-',
            '--width=5',
            '--linear',
            '-v',
          ),
        ),
        { maxLength: 6 },
      ),
      async (words) => {
        try {
          assert.ok(Array.isArray((await parseArguments(words)).operands));
        } catch (error) {
          assert.ok(error instanceof Trouble, String(error));
          assert.doesNotMatch(error.message, CONTROL);
          assert.doesNotMatch(error.message, /\n/);
        }
      },
    ),
  };

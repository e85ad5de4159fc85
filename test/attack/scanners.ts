import { parseFeed } from '../../src/article/feed/parse.ts';
import { parseHtml } from '../../src/article/html/parse.ts';
import { languageOfArticle } from '../../src/article/language.ts';
import { parseMarkdown } from '../../src/article/markdown/parse.ts';
import { parsePlain } from '../../src/article/plain.ts';
import { sniff } from '../../src/article/sniff.ts';
import { compare } from '../../src/compare/compare.ts';
import { read } from '../../src/compare/read.ts';
import { findFigures } from '../../src/figures/find.ts';
import { ENGLISH } from '../../src/language/en/english.ts';
import { readSpeech } from '../../src/speech/speech.ts';
import { featuresOf } from '../../src/story/features.ts';
import { hash32 } from '../../src/story/hash.ts';
import { decode } from '../../src/text/decode.ts';
import { printable, sanitise } from '../../src/text/sanitise.ts';
import { sentences } from '../../src/text/sentences.ts';
import { tokenise } from '../../src/text/words.ts';

/** What is got ready before a scanner is measured, and the scanner. */
type Scanner = (text: string) => () => unknown;

const ORIGIN = { path: 'a.txt' };
const BEFORE = 'The bridge was shut on Monday.\n\n';

/** Everything that looks at a text, by its name; in the order in which a text meets them. */
export const SCANNERS: Readonly<Record<string, Scanner>> = {
  decode: (text) => {
    const bytes = Buffer.from(text);
    return () => decode(bytes);
  },
  sanitise: (text) => () => [sanitise(text), printable(text)],
  sniff: (text) => () => sniff(text),
  words: (text) => () => tokenise(text),
  sentences: (text) => () => sentences(text, ENGLISH.sentences),
  plain: (text) => () => parsePlain(sanitise(text), ORIGIN),
  markdown: (text) => () => parseMarkdown(sanitise(text), ORIGIN),
  html: (text) => () => parseHtml(`<!doctype html><body><article><p>${text}`, ORIGIN),
  feed: (text) => () =>
    parseFeed(`<rss version="2.0"><channel><title>${text}</title><item><title>${text}`).catch(
      () => null,
    ),
  figures: (text) => {
    const { text: clean, sentences: cut } = parsePlain(sanitise(text), ORIGIN);
    return () => findFigures(clean, cut, ENGLISH);
  },
  speech: (text) => {
    const article = parsePlain(sanitise(text), ORIGIN);
    return () => readSpeech(article.text, article.sentences, languageOfArticle(article));
  },
  story: (text) => {
    const article = parsePlain(sanitise(text), ORIGIN);
    return () => [featuresOf(article), hash32(article.text)];
  },
  compare: (text) => {
    const middle = Math.floor(text.length / 2);
    const other = `${text.slice(0, middle)} rain ${text.slice(middle)}`;
    const [left, right] = [text, other].map((one) =>
      read(parsePlain(BEFORE + sanitise(one), ORIGIN)),
    );
    return () => left && right && compare(left, right);
  },
};

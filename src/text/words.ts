import {
  isCommon,
  isDigit,
  isLetter,
  isSpace,
  pastDigits,
  pastJoined,
  pastLetters,
  pastLettersAndDigits,
} from './common.ts';
import type { Span } from './span.ts';

/** What a token is made of. */
export type TokenKind = 'word' | 'number' | 'mark';

/** One word, number or punctuation mark of a text. White space is no token. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The compared form: what two tokens have in common when they count as the same. */
  readonly form: string;
}

/**
 * Cuts a text into tokens: the one tokeniser behind the word diff, the index and the clusters.
 * Knows no language; the tokens are in order, do not overlap, and cover all but white space and what nobody sees.
 */
export function tokenise(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const whole = text.slice(span.start, span.end);
  if (isCommon(whole)) return commonTokens(whole, span.start);
  const tokens: Token[] = [];
  for (const match of whole.matchAll(token())) {
    const start = span.start + match.index;
    const [piece] = match;
    const form = formOf(piece);
    // What nobody sees by itself is no token.
    if (form === '') continue;
    tokens.push({ start, end: start + piece.length, kind: kindOf(piece), form });
  }
  return tokens;
}

// An abbreviation with inner points (U.S., p.m.) or a compound of one (U.S.-made), a word with
// inner apostrophes or hyphens (don't, long-range), a number with inner points, commas, colons or apostrophes (1,250.5,
// 11:55, 1’250), one mark. Where words are not spaced, a number is no part of a word;
// what nobody sees parts neither.
// Made where it is needed: to make it takes some milliseconds, for which a first frame would wait.
function token(): RegExp {
  return /(?:\p{L}\p{M}*\.){2,}(?:[-‐‑]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{L}(?:[\p{L}\p{M}]|(?<![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])\p{N})*(?:[\p{DI}\ufff9-\ufffb]*[’'‘ʼ\-‐‑&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|(?:(?!\u200b)[\p{DI}\ufff9-\ufffb]|(?<![\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])\u200b)+[\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[\p{DI}\ufff9-\ufffb]*[.,:٫٬，．][\p{DI}\ufff9-\ufffb]*\p{N}+|['’]\p{N}{3}(?!\p{N})|[\p{DI}\ufff9-\ufffb]+\p{N}+)*(?:\p{L}[\p{L}\p{M}]*)?|\.{2,}|[^\s\p{L}\p{N}]/gu;
}

/** The same pieces of a text of common characters. */
function commonTokens(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const start = at;
    const kind = isLetter(code) ? 'word' : isDigit(code) ? 'number' : 'mark';
    const pointed = kind === 'word' ? pastPointed(text, at) : at;
    if (pointed > at) at = pointed;
    else if (kind === 'word') at = pastJoined(text, at, pastLettersAndDigits, IN_WORDS);
    else if (kind === 'number')
      // With the letters glued to it (19th).
      at = pastLetters(text, pastJoined(text, at, pastDigits, IN_NUMBERS), text.length);
    else at = Math.max(at + 1, pastPoints(text, at));
    const piece = text.slice(start, at);
    const form = pointed > start ? formOf(piece) : fold(piece);
    tokens.push({ start: offset + start, end: offset + at, kind, form });
  }
  return tokens;
}

/** Where an abbreviation with inner points ends (U.S., U.S.-made); `at` where none begins. */
function pastPointed(text: string, at: number): number {
  let to = at;
  while (isLetter(text.charCodeAt(to)) && text[to + 1] === '.') to += 2;
  if (to - at < 4) return at;
  while (text[to] === '-' && isLetter(text.charCodeAt(to + 1)))
    to = pastLettersAndDigits(text, to + 1, text.length);
  return to;
}

/** What joins two words to one (don't, long-range), and two numbers (1,250.5, 11:55). */
const [IN_WORDS, IN_NUMBERS] = ["'’‘-&", '.,:'];

function pastPoints(text: string, at: number): number {
  let to = at;
  while (text[to] === '.') to += 1;
  return to;
}

function kindOf(piece: string): TokenKind {
  const code = piece.charCodeAt(0);
  if (code < 0x80) return ASCII_KINDS[code] as TokenKind;
  return LETTER.test(piece) ? 'word' : DIGIT.test(piece) ? 'number' : 'mark';
}

const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;
/** What begins with a character of ASCII, by its code. */
const ASCII_KINDS: readonly TokenKind[] = Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  return LETTER.test(character) ? 'word' : DIGIT.test(character) ? 'number' : 'mark';
});

/** Whether a word's script puts no spaces between words, so that the token is a whole run of them. */
export function isUnspaced(word: string): boolean {
  return !SIMPLE.test(word) && UNSPACED.test(word);
}

const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

// U.S. and US are one word to a reader, and so are p.m. and pm.
function formOf(piece: string): string {
  if (SIMPLE.test(piece)) return piece.toLowerCase();
  return fold(POINTED.test(piece) ? piece.replaceAll('.', '') : piece);
}

/** Most words: nothing in them is folded but their case. */
const SIMPLE = /^[a-z\d-]*$/i;
const POINTED = /^(?:\p{L}\p{M}*\.){2}/u;

/**
 * What is there and not seen, by itself: soft hyphens, joiners, marks of direction, selectors of variants,
 * tags, fillers (all that Unicode lets a program leave out where it cannot show it), and the anchors of notes
 * between lines.
 */
const UNSEEN = /[\p{DI}\ufff9-\ufffb]/gu;

/** A text without the characters that nobody sees. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** A text without the characters that nobody sees and that are no part of how its script is written. */
export function withoutMarks(text: string): string {
  if (withoutUnseen(text).length === text.length) return text;
  return text.replace(placedOrUnseen(), (found, unseen: string | undefined) =>
    unseen === undefined ? found : '',
  );
}

/** How many characters a text has that nobody sees, though they are no part of how its script is written. */
export function countUnseen(text: string): number {
  if (withoutUnseen(text).length === text.length) return 0;
  return text.matchAll(placedOrUnseen()).reduce((sum, [, unseen]) => sum + (unseen ? 1 : 0), 0);
}

/**
 * Emoji, and joiners where a script is written with them; in the first group whatever else nobody sees.
 * Made only where it is asked for: to look up all emoji takes as long as half of a first frame.
 */
function placedOrUnseen(): RegExp {
  return /\p{RGI_Emoji}|\p{ExtPict}\ufe0e|(?<=[[\p{L}\p{M}]--[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]])[\u200b-\u200d]|([\p{DI}\ufff9-\ufffb])/gv;
}

/** What stands for each of some characters. */
const FOLDED: ReadonlyMap<string, string> = new Map(
  [
    ['ﬀ', 'ff'],
    ['ﬁ', 'fi'],
    ['ﬂ', 'fl'],
    ['ﬃ', 'ffi'],
    ['ﬄ', 'ffl'],
    ['ﬅﬆ', 'st'],
    ['‘’‚‛ʼ′`´', "'"],
    ['“”„‟«»″', '"'],
    ['‐‑‒–—―−', '-'],
    ['…', '...'],
  ].flatMap(([characters = '', folded = '']) => [...characters].map((one) => [one, folded])),
);
/** White space is one space, however much of it there is. */
const FOLDABLE = new RegExp(`[${[...FOLDED.keys()].join('')}]|\\s+`, 'gu');

/** Most words have nothing to fold, and there are many. */
const PLAIN = /^[\w.,:;!?()"'-]*$/;

/** Folds typography only (quotation marks, dashes, spaces, soft hyphens), keeping case: what a printer could change. */
export function foldTypography(text: string): string {
  if (PLAIN.test(text)) return text;
  return withoutUnseen(text.normalize('NFC')).replace(FOLDABLE, (one) => FOLDED.get(one) ?? ' ');
}

/** The compared form of a token as it stands in its text, case kept: U.S. and US are one word. */
export function casedForm(piece: string, kind: TokenKind): string {
  if (SIMPLE.test(piece)) return piece;
  const folded = foldTypography(piece);
  return kind === 'word' ? folded.replaceAll('.', '') || folded : folded;
}

/** The compared form of a piece of text: typography and case folded. */
export function fold(text: string): string {
  return foldTypography(text).toLowerCase();
}

/** Whether a capital stands at a place of a text, which is looked at for every word. */
export function hasCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text.slice(at, at + 2));
}

const CAPITAL = /^\p{Lu}/u;

/** The words that a form stands for: the parts of a compound; pairs of letters where words are not spaced. */
export function partsOf(form: string): string[] {
  if (!isUnspaced(form)) return form.includes('-') ? form.split('-') : [form];
  const letters = [...form];
  return letters.length < 3 ? [form] : letters.slice(1).map((letter, at) => letters[at] + letter);
}

import {
  isCommon,
  isDigit,
  isLetter,
  isSpace,
  pastDigits,
  pastJoined,
  pastLetters,
} from '../../text/common.ts';
import type { Span } from '../../text/span.ts';
import { withoutUnseen } from '../../text/words.ts';

/** The smallest piece that a figure is read from: letters, digits or one mark, never mixed. */
export interface Lexeme extends Span {
  readonly kind: 'word' | 'digits' | 'mark';
  readonly text: string;
  /** Lower case, typography folded, the points of an abbreviation left out ("p.m." is "pm"). */
  readonly form: string;
  /** Whether white space (or the sentence's start) stands before it. */
  readonly gap: boolean;
  /** Whether there is a capital letter in it (iPhone). */
  readonly capital: boolean;
}

// A letter of Chinese is a word by itself: where its words end only a dictionary tells. What nobody sees (a soft hyphen, a joiner) parts no word and no number. A word's letters and digits are apart ("USD10m", "5km"), so are the parts of a hyphened word;
// an abbreviation keeps its inner points (U.S., p.m., m.p.h). First group a word, second digits.
const LEXEME =
  /([[\p{sc=Han}&&\p{L}]〇]|\p{L}(?:\.\p{L})+(?!\p{L})\.?|\p{L}[[\p{L}\p{M}\p{DI}\ufff9-\ufffb]--\p{sc=Han}]*(?:['’]\p{L}+)*)|(\p{Nd}[\p{Nd}\p{DI}\ufff9-\ufffb]*(?:(?:[.,:：٫٬]|[．，،](?=[０-９٠-٩]))[\p{DI}\ufff9-\ufffb]*\p{Nd}[\p{Nd}\p{DI}\ufff9-\ufffb]*|['’]\p{Nd}{3}(?!\p{Nd}))*)|[^\s]/gv;

const ASCII = /^[\x20-\x7e]*$/;

const FOLDED_MARKS: Readonly<Record<string, string | undefined>> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '−': '-',
  '’': "'",
  '′': "'",
  '″': '"',
  '⁄': '/',
  '∕': '/',
  '～': '~',
  '％': '%',
  '／': '/',
  '٪': '%',
};

/** Cuts a piece of text into lexemes; linear in its length whatever it holds. Knows no language. */
export function cut(whole: string, span: Span = { start: 0, end: whole.length }): Lexeme[] {
  const piece = whole.slice(span.start, span.end);
  if (isCommon(piece)) return commonLexemes(piece, span.start);
  const lexemes: Lexeme[] = [];
  let before = span.start - 1;
  for (const match of piece.matchAll(LEXEME)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const [text, word, digits] = match;
    const lower = word?.toLowerCase();
    const kind = lower !== undefined ? 'word' : digits !== undefined ? 'digits' : 'mark';
    const seen = ASCII.test(text) ? text : withoutUnseen(text);
    if (seen === '') {
      if (start === before) before = end;
      continue;
    }
    const form =
      lower !== undefined
        ? folded(seen.toLowerCase())
        : digits !== undefined
          ? ascii(seen)
          : (FOLDED_MARKS[seen] ?? seen);
    const capital = lower !== undefined && lower !== word;
    lexemes.push({ start, end, kind, text, form, gap: start > before, capital });
    before = end;
  }
  return lexemes;
}

/** The same lexemes of a text of common characters. */
function commonLexemes(piece: string, offset: number): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let before = -1;
  for (let at = 0; at < piece.length; ) {
    const code = piece.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const start = at;
    const kind = isLetter(code) ? 'word' : isDigit(code) ? 'digits' : 'mark';
    at = kind === 'word' ? pastWord(piece, at) : kind === 'digits' ? pastNumber(piece, at) : at + 1;
    const text = piece.slice(start, at);
    const lower = kind === 'word' ? text.toLowerCase() : text;
    const form =
      kind === 'word' ? folded(lower) : kind === 'mark' ? (FOLDED_MARKS[text] ?? text) : text;
    const [gap, capital] = [start > before, lower !== text];
    lexemes.push({ start: offset + start, end: offset + at, kind, text, form, gap, capital });
    before = at;
  }
  return lexemes;
}

/** Where a word ends, or an abbreviation with its points. */
function pastWord(piece: string, at: number): number {
  let to = at + 1;
  while (piece[to] === '.' && isLetter(piece.charCodeAt(to + 1))) to += 2;
  // The last letter belongs to what follows where that goes on.
  if (to > at + 1 && isLetter(piece.charCodeAt(to))) to -= 2;
  if (to > at + 1) return piece[to] === '.' ? to + 1 : to;
  return pastJoined(piece, at, pastLetters, "'’");
}

/** Where digits end with the marks in them. */
function pastNumber(piece: string, at: number): number {
  let to = pastDigits(piece, at, piece.length);
  for (;;) {
    const mark = piece[to] ?? '';
    const next = pastDigits(piece, to + 1, piece.length);
    const joins =
      mark !== '' && '.,:'.includes(mark) ? next > to + 1 : GROUPING.test(mark) && next === to + 4;
    if (!joins) return to;
    to = next;
  }
}

const GROUPING = /^['’]$/;

const WIDE_MARKS = '．，：،';
const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** ASCII digits for the decimal digits of the scripts that news are written in. */
function ascii(form: string): string {
  return form.replace(/[^\x20-\x7e]/gu, (digit) => {
    const mark = WIDE_MARKS.indexOf(digit);
    if (mark >= 0) return '.,:,'[mark] ?? digit;
    const code = digit.codePointAt(0) ?? 0;
    const zero = DIGIT_ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

function folded(lower: string): string {
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return straight.includes('.') ? straight.replaceAll('.', '') : straight;
}

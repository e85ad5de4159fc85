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
  const lexemes: Lexeme[] = [];
  let before = span.start - 1;
  for (const match of whole.slice(span.start, span.end).matchAll(LEXEME)) {
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

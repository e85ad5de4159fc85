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

// What nobody sees (a soft hyphen, a joiner) parts no word and no number. A word's letters and digits are apart ("USD10m", "5km"), so are the parts of a hyphened word;
// an abbreviation keeps its inner points (U.S., p.m., m.p.h). First group a word, second digits.
const LEXEME =
  /(\p{L}(?:\.\p{L})+(?!\p{L})\.?|\p{L}[\p{L}\p{M}\p{DI}\ufff9-\ufffb]*(?:['’]\p{L}+)*)|(\p{Nd}[\p{Nd}\p{DI}\ufff9-\ufffb]*(?:[.,:]\p{Nd}[\p{Nd}\p{DI}\ufff9-\ufffb]*|['’]\p{Nd}{3}(?!\p{Nd}))*)|[^\s]/gu;

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
    const form = lower === undefined ? (FOLDED_MARKS[seen] ?? seen) : folded(seen.toLowerCase());
    const capital = lower !== undefined && lower !== word;
    lexemes.push({ start, end, kind, text, form, gap: start > before, capital });
    before = end;
  }
  return lexemes;
}

function folded(lower: string): string {
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return straight.includes('.') ? straight.replaceAll('.', '') : straight;
}

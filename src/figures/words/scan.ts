import type { Span } from '../../text/span.ts';

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

// A word's letters and digits are apart ("USD10m", "5km"), so are the parts of a hyphened word;
// an abbreviation keeps its inner points (U.S., p.m., m.p.h).
const LEXEME =
  /(?<word>\p{L}(?:\.\p{L})+(?!\p{L})\.?|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|(?<digits>\p{Nd}+(?:[.,:]\p{Nd}+)*)|[^\s]/gu;

const CAPITAL = /\p{Lu}/u;

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

/** Cuts a sentence into lexemes; linear in its length whatever it holds. */
export function scan(text: string, span: Span = { start: 0, end: text.length }): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let before = span.start - 1;
  for (const match of text.slice(span.start, span.end).matchAll(LEXEME)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const { word, digits } = match.groups ?? {};
    const kind = word ? 'word' : digits ? 'digits' : 'mark';
    const form = word ? wordForm(word) : (FOLDED_MARKS[match[0]] ?? match[0]);
    const capital = kind === 'word' && CAPITAL.test(match[0]);
    lexemes.push({ start, end, kind, text: match[0], form, gap: start > before, capital });
    before = end;
  }
  return lexemes;
}

function wordForm(word: string): string {
  const folded = word.toLowerCase().replaceAll('’', "'");
  return folded.includes('.') ? folded.replaceAll('.', '') : folded;
}

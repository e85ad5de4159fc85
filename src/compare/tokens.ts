import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/span.ts';
import { fold, isUnspaced, type Token, tokenise } from '../text/words.ts';
import type { Reading } from './comparison.ts';

/** A token of the word diff: a word, a mark, or a whole figure. */
export interface DiffToken extends Token {
  readonly figure: boolean;
}

/** The tokens of one sentence, each figure as one token whose form is its value, however written. */
export function diffTokens(reading: Reading, span: Span): DiffToken[] {
  const { text } = reading.article;
  const inside = reading.figures.filter((f) => span.start <= f.start && f.end <= span.end);
  const tokens: DiffToken[] = [];
  let from = span.start;
  const plain = (end: number): void => {
    for (const token of tokenise(text, { start: from, end }))
      for (const part of isUnspaced(token.form) ? letters(text, token) : [token])
        tokens.push({ ...part, figure: false });
  };
  for (const figure of inside) {
    if (figure.start < from) continue;
    plain(figure.start);
    tokens.push({
      start: figure.start,
      end: figure.end,
      kind: 'number',
      form: formOf(figure),
      figure: true,
    });
    from = figure.end;
  }
  plain(span.end);
  return tokens;
}

function formOf(figure: Figure): string {
  const { kind, value, value2, unit, approx, text } = figure;
  if (value === null || kind === 'date' || kind === 'time')
    return text.toLowerCase().replaceAll(/\s+/g, ' ');
  return `#${kind} ${value} ${value2} ${unit} ${approx}`;
}

// Where words are not spaced, letters are what can be told apart without a dictionary.
function letters(text: string, { start, end, kind }: Token): Token[] {
  const found: Token[] = [];
  for (const letter of text.slice(start, end).match(/.\p{M}*/gsu) ?? []) {
    const from = found.at(-1)?.end ?? start;
    found.push({ start: from, end: from + letter.length, kind, form: fold(letter) });
  }
  return found;
}

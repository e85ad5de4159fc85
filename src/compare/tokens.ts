import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokenise } from '../text/words.ts';
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
      tokens.push({ ...token, form: abbreviated(text, token), figure: false });
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

// US and U.S. are one word to a reader.
function abbreviated(text: string, token: Token): string {
  const word = text.slice(token.start, token.end);
  return /^\p{Lu}{2,3}$/u.test(word) ? word.toLowerCase().replaceAll(/./gu, '$&.') : token.form;
}

function formOf(figure: Figure): string {
  const { kind, value, value2, unit, approx, text } = figure;
  if (value === null || kind === 'date' || kind === 'time')
    return text.toLowerCase().replaceAll(/\s+/g, ' ');
  return `#${kind} ${value} ${value2} ${unit} ${approx}`;
}

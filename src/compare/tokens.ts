import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/span.ts';
import { casedForm, isUnspaced, type Token, tokenise } from '../text/words.ts';
import type { Reading } from './comparison.ts';

/** A token of the word diff: a word, a mark, or a whole figure. */
export interface DiffToken extends Span {
  readonly kind: 'word' | 'mark' | 'figure';
  /** What two tokens have in common when they count as the same: a figure's value, else the text with typography folded, case kept. */
  readonly form: string;
  /** Whether a sentence or a quotation begins with it, so that a capital means nothing. */
  readonly opens: boolean;
}

/** The tokens of each sentence of a reading. */
export function tokensOf({ article, figures }: Reading): DiffToken[][] {
  const { text, sentences } = article;
  let next = 0;
  return sentences.map((sentence) => {
    const tokens: DiffToken[] = [];
    let from = sentence.start;
    for (; (figures[next]?.end ?? Infinity) <= sentence.end; next++) {
      const figure = figures[next] as Figure;
      if (figure.start < from) continue;
      tokens.push(...plainTokens(text, { start: from, end: figure.start }));
      const { start, end } = figure;
      tokens.push({ start, end, kind: 'figure', form: figureForm(figure), opens: false });
      from = figure.end;
    }
    tokens.push(...plainTokens(text, { start: from, end: sentence.end }));
    return withOpenings(tokens);
  });
}

function plainTokens(text: string, span: Span): DiffToken[] {
  return tokenise(text, span).flatMap((token): DiffToken[] => {
    const kind = token.kind === 'mark' ? 'mark' : 'word';
    const parts = isUnspaced(token.form) ? letters(text, token) : [token];
    return parts.map(({ start, end }) => {
      const form = casedForm(text.slice(start, end), kind);
      return { start, end, kind, form, opens: false };
    });
  });
}

// Where words are not spaced, letters are what can be told apart without a dictionary.
function letters(text: string, { start, end }: Token): Span[] {
  let from = start;
  return (text.slice(start, end).match(/\P{M}\p{M}*/gu) ?? []).map((letter) => {
    from += letter.length;
    return { start: from - letter.length, end: from };
  });
}

function figureForm({ kind, value, value2, unit, approx, text }: Figure): string {
  return value === null || kind === 'date' || kind === 'time'
    ? tokenise(text)
        .map((token) => token.form)
        .join(' ')
    : `#${value} ${value2} ${unit} ${approx}`;
}

function withOpenings(tokens: readonly DiffToken[]): DiffToken[] {
  const first = tokens.findIndex(({ kind }) => kind !== 'mark');
  return tokens.map((token, index) =>
    token.kind === 'word' && (index === first || tokens[index - 1]?.form === '"')
      ? { ...token, opens: true }
      : token,
  );
}

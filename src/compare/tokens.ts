import { type Figure, longDigits } from '../figures/figure.ts';
import type { Language } from '../language/language.ts';
import { kept } from '../text/kept.ts';
import { contains, type Span } from '../text/span.ts';
import { casedForm, isUnspaced, type Token, tokenise } from '../text/words.ts';
import type { Reading } from './comparison.ts';
import { languageOfReading } from './language.ts';
import { sentenceWords } from './sentence-words.ts';

/** A token of the word diff: a word, a mark, or a whole figure. */
export interface DiffToken extends Span {
  readonly kind: 'word' | 'mark' | 'figure';
  /** What two tokens have in common when they count as the same: a figure's value, else the text with typography folded, case kept. */
  readonly form: string;
  /** Whether a sentence or a quotation begins with it, so that a capital means nothing. */
  readonly opens: boolean;
  /** Whether it is the end of the word before it: "n't". */
  readonly continues?: boolean;
}

/** The tokens of each sentence of a reading, made once. */
export const tokensOf = kept((reading: Reading): DiffToken[][] => {
  const { article, figures } = reading;
  const { text } = article;
  const language = languageOfReading(reading);
  let next = 0;
  return sentenceWords(reading).map((sentence) => {
    const tokens: DiffToken[] = [];
    let at = 0;
    // What stands before, between and after the figures; a word that a figure cuts is cut anew.
    const plain = (span: Span): void => {
      while ((sentence.tokens[at]?.end ?? Infinity) <= span.start) at++;
      for (; (sentence.tokens[at]?.start ?? Infinity) < span.end; at++) {
        const token = sentence.tokens[at] as Token;
        const whole = contains(span, token);
        const pieces = whole ? [token] : tokenise(text, overlapOf(span, token));
        for (const piece of pieces) tokens.push(...plainTokens(text, piece, language));
        if (token.end > span.end) break;
      }
    };
    let from = sentence.start;
    for (; (figures[next]?.end ?? Infinity) <= sentence.end; next++) {
      const figure = figures[next] as Figure;
      if (figure.start < from) continue;
      plain({ start: from, end: figure.start });
      const { start, end } = figure;
      tokens.push({ start, end, kind: 'figure', form: figureForm(figure, language), opens: false });
      from = figure.end;
    }
    plain({ start: from, end: sentence.end });
    return withOpenings(tokens, text);
  });
});

function overlapOf(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

function plainTokens(text: string, token: Token, language: Language): DiffToken[] {
  const kind = token.kind === 'mark' ? 'mark' : 'word';
  const grown = contracted(text, token, language);
  if (grown) return grown;
  // Most words are letters that need no folding.
  if (PLAIN.test(token.form) && token.form.length === token.end - token.start) {
    const { start, end } = token;
    return [{ start, end, kind, form: text.slice(start, end), opens: false }];
  }
  const parts = isUnspaced(token.form) ? unspacedWords(text, token, language) : [token];
  return parts.map(({ start, end }) => {
    const form = casedForm(text.slice(start, end), kind);
    return { start, end, kind, form, opens: false };
  });
}

const PLAIN = /^[a-z]+$/;

/** A contraction as the two words that it is, so that "did not" and "didn't" are the same. */
function contracted(
  text: string,
  { start, end, kind, form }: Token,
  { meaning }: Language,
): DiffToken[] | null {
  const found = kind === 'word' ? meaning.contraction(form) : null;
  // With a soft hyphen in it, the form does not tell where the second word begins.
  if (!found || form.length !== end - start) return null;
  const middle = start + found.length;
  const piece = text.slice(start, middle);
  const first = piece.toLowerCase() === found.first ? piece : found.first;
  return [
    { start, end: middle, kind: 'word', form: first, opens: false },
    { start: middle, end, kind: 'word', form: found.second, opens: false, continues: true },
  ];
}

/** A number, which is never cut, or what stands between two. */
const NUMBER_OR_REST = /\p{N}+(?:[.,:٫٬，．]\p{N}+)*|\P{N}+/gu;
const SEGMENTERS = new Map<string, Intl.Segmenter>();

/** The words of a run in which no spaces stand between them, as the platform's dictionaries have them. */
function unspacedWords(text: string, { start, end }: Token, { tag }: Language): Span[] {
  const segmenter =
    SEGMENTERS.get(tag) ??
    new Intl.Segmenter(tag === 'und' ? undefined : tag, { granularity: 'word' });
  SEGMENTERS.set(tag, segmenter);
  return [...text.slice(start, end).matchAll(NUMBER_OR_REST)].flatMap(({ 0: part, index }) => {
    const from = start + index;
    if (/^\p{N}/u.test(part)) return [{ start: from, end: from + part.length }];
    return [...segmenter.segment(part)].map(({ segment, index: at }) => {
      return { start: from + at, end: from + at + segment.length };
    });
  });
}

function figureForm(figure: Figure, { calendar }: Language): string {
  const { kind, value, value2, unit, approx, text } = figure;
  if (value !== null && kind !== 'date' && kind !== 'time')
    return `#${longDigits(figure) ?? value} ${value2} ${unit} ${approx}`;
  const forms = tokenise(text).map(({ form }) => form);
  // "10.30" is another way to write "10:30".
  if (kind === 'time') return forms.join(' ').replace(/(\d)[.:](?=\d\d)/g, '$1:');
  if (kind !== 'date') return forms.join(' ');
  // "Oct. 25" and "25 October" are one day.
  const months = forms.flatMap((form) => calendar.months.get(form) ?? []);
  const others = forms.filter((form) => form !== '.' && !calendar.months.has(form));
  return months.length === 1 ? `month ${months[0]} ${others.join(' ')}` : forms.join(' ');
}

function withOpenings(tokens: readonly DiffToken[], text: string): DiffToken[] {
  const first = tokens.findIndex(({ kind }) => kind !== 'mark');
  return tokens.map((token, index) =>
    token.kind === 'word' && (index === first || isOpened(token, tokens[index - 1], text))
      ? { ...token, opens: true }
      : token,
  );
}

/** Marks that open a quotation wherever they stand; any other does where no space is behind it. */
const OPENING = /[«“„]/;

function isOpened({ start }: DiffToken, mark: DiffToken | undefined, text: string): boolean {
  if (mark?.form !== '"') return false;
  return mark.end === start || OPENING.test(text.slice(mark.start, mark.end));
}

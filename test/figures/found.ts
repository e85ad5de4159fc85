import type { Figure } from '../../src/figures/figure.ts';
import { findFigures } from '../../src/figures/find.ts';
import { ENGLISH } from '../../src/language/en/english.ts';
import { languageOf } from '../../src/language/languages.ts';
import { readSpeech } from '../../src/speech/speech.ts';
import type { Span } from '../../src/text/span.ts';

/** The figures of an English text, without who says them. */
export function inEnglish(text: string, sentences: readonly Span[]): Figure[] {
  return findFigures(text, sentences, ENGLISH);
}

/** The figures of a text that is one sentence. */
export function found(text: string): Figure[] {
  const sentences = [{ start: 0, end: text.length, block: 0 }];
  return findFigures(text, sentences, ENGLISH, readSpeech(text, sentences, ENGLISH));
}

/** A figure in one line: "text | kind | value[..value2] [| unit]". */
export function lineOf({ text, kind, value, value2, unit }: Figure): string {
  const numbers = value2 === null ? `${value}` : `${value}..${value2}`;
  return [text, kind, numbers, ...(unit === null ? [] : [unit])].join(' | ');
}

/** The figures of a text that is one sentence, in one line each. */
export function brief(text: string): string[] {
  return found(text).map(lineOf);
}

/** The only figure of a text. */
export function only(text: string): Figure {
  const [figure, ...more] = found(text);
  if (figure === undefined || more.length > 0) throw new Error(`${text}: not one figure`);
  return figure;
}

/** The figures of a sentence in a language, but for dates and times. */
function quantitiesIn(tag: string, text: string): Figure[] {
  return findFigures(text, [{ start: 0, end: text.length }], languageOf(tag)).filter(
    ({ kind }) => kind !== 'date' && kind !== 'time',
  );
}

/** The values of the quantities of a sentence in a language. */
export function valuesIn(tag: string, text: string): (number | null)[] {
  return quantitiesIn(tag, text).map(({ value }) => value);
}

/** The quantities of a sentence in a language as they are stated: "at least 12 = 12 at-least". */
export function statedIn(tag: string, text: string): string[] {
  return quantitiesIn(tag, text).map(({ stated, value, value2, unit, approx }) =>
    [
      `${stated} = ${value}${value2 === null ? '' : `..${value2}`}`,
      ...(unit === null ? [] : [unit]),
      ...(approx === 'exact' ? [] : [approx]),
    ].join(' '),
  );
}

/** What of a sentence in a language is a date or a time. */
export function momentsIn(tag: string, text: string): string[] {
  return findFigures(text, [{ start: 0, end: text.length }], languageOf(tag))
    .filter(({ kind }) => kind === 'date' || kind === 'time')
    .map(({ text: piece }) => piece);
}

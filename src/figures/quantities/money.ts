import { isUnspaced } from '../../text/words.ts';
import { type Money, moneyOfCode } from '../words/books.ts';
import { isFunctionWord, type Lexemes, stands } from '../words/lexemes.ts';
import { lookUp } from '../words/phrasebook.ts';

interface Found {
  readonly meaning: Money;
  readonly to: number;
}

/** The currency in front of a number: "$", "US $", "Rs.", "EUR", "Malaysian ringgit"; only a sign may stand before words. */
export function moneyBefore(lexemes: Lexemes, at: number): (Found & { sign: boolean }) | null {
  const first = lexemes[at];
  if (first === undefined || first.kind === 'digits') return null;
  const sign = signAt(lexemes, at);
  if (sign !== null) return { ...sign, to: pastPoint(lexemes, sign.to), sign: true };
  const code = moneyOfCode(first.text);
  if (code !== undefined) return { meaning: code, to: at + 1, sign: false };
  const named = first.kind === 'word' ? lookUp(lexemes.books.money, lexemes, at) : null;
  return named?.meaning.factor === 1 ? { ...named, sign: false } : null;
}

/** A sign in letters needs its capital, and "A $5 million deal", "Le 14 juillet" have an article; where articles are not known, any letter apart may be one. */
function signAt(lexemes: Lexemes, at: number): Found | null {
  const sign = lookUp(lexemes.books.signs, lexemes, at);
  const first = lexemes[at];
  if (sign === null || first?.kind !== 'word') return sign;
  const lettersOnly = sign.to === at + 1;
  const { indefinite } = lexemes.language.grammar;
  const single = first.form.length === 1;
  const small = (single || lettersOnly) && isFunctionWord(lexemes, first);
  const mayBeArticle = indefinite.size === 0 ? single : small || indefinite.has(first.form);
  const article = mayBeArticle && lexemes[at + 1]?.gap === true;
  return (lettersOnly && !first.capital) || article ? null : sign;
}

/** Skips the point of "Rs. 20". */
function pastPoint(lexemes: Lexemes, at: number): number {
  const word = lexemes[at - 1]?.kind === 'word';
  return word && lexemes[at]?.form === '.' && !lexemes[at]?.gap ? at + 1 : at;
}

/** Skips a currency that is said twice ("$10 dollars", "$31.20 US"). */
export function pastRepeated(lexemes: Lexemes, at: number, code: string): number {
  const named = lookUp(lexemes.books.money, lexemes, at);
  if (named?.meaning.factor === 1 && named.meaning.code === code) return named.to;
  return lexemes[at]?.text === code || (code === 'USD' && lexemes[at]?.text === 'US') ? at + 1 : at;
}

/** The currency behind a number: a code, a sign behind digits, a name; pounds only where no weight is meant. */
export function moneyAfter(lexemes: Lexemes, at: number, digits: boolean): Found | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  const next = lexemes[at + 1];
  const code = moneyOfCode(first.text);
  if (code !== undefined && !(next?.kind === 'digits' && !next.gap))
    return { meaning: code, to: at + 1 };
  const sign = digits ? signAt(lexemes, at) : null;
  const after = lexemes[sign?.to ?? 0];
  const opensNext = first.gap && after?.kind === 'digits' && !after.gap;
  if (sign !== null && !opensNext) return sign;
  if (isPounds(lexemes, at)) return weighs(lexemes, at) ? null : { meaning: POUND, to: at + 1 };
  const named = lookUp(lexemes.books.money, lexemes, at);
  const letter = first.form.length === 1 && first.kind === 'word' && !isUnspaced(first.form);
  return letter && (!digits || first.gap) ? null : named;
}

const POUND: Money = { code: 'GBP', factor: 1 };

/** Whether the currency stands there whose name is a weight as well. */
export function isPounds(lexemes: Lexemes, at: number): boolean {
  return stands(lexemes, at, lexemes.language.money.pounds);
}

/** Whether "pounds" is a weight here: "pounds of flour", or a word of weight near by. */
function weighs(lexemes: Lexemes, at: number): boolean {
  const { grammar, money } = lexemes.language;
  if (stands(lexemes, at + 1, grammar.of)) return true;
  return lexemes
    .slice(Math.max(0, at - 8), at + 5)
    .some(({ form }) => money.weighty.some((beginning) => form.startsWith(beginning)));
}

import type { Lexemes } from '../numbers/numeral.ts';
import { CODES, CURRENCY_WORDS, type Money, SIGNS } from '../words/currencies.ts';
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
  const code = CODES.get(first.text);
  if (code !== undefined) return { meaning: code, to: at + 1, sign: false };
  const named = first.kind === 'word' ? lookUp(CURRENCY_WORDS, lexemes, at) : null;
  return named?.meaning.factor === 1 ? { ...named, sign: false } : null;
}

/** A sign in letters needs its capital, and "A $5 million deal" has an article. */
function signAt(lexemes: Lexemes, at: number): Found | null {
  const sign = lookUp(SIGNS, lexemes, at);
  const first = lexemes[at];
  if (sign === null || first?.kind !== 'word') return sign;
  const lettersOnly = sign.to === at + 1;
  const article = first.form === 'a' && lexemes[at + 1]?.gap === true;
  return (lettersOnly && !first.capital) || article ? null : sign;
}

/** Skips the point of "Rs. 20". */
function pastPoint(lexemes: Lexemes, at: number): number {
  const word = lexemes[at - 1]?.kind === 'word';
  return word && lexemes[at]?.form === '.' && !lexemes[at]?.gap ? at + 1 : at;
}

/** Skips a currency that is said twice ("$10 dollars", "$31.20 US"). */
export function pastRepeated(lexemes: Lexemes, at: number, code: string): number {
  const named = lookUp(CURRENCY_WORDS, lexemes, at);
  if (named?.meaning.factor === 1 && named.meaning.code === code) return named.to;
  return lexemes[at]?.text === code || (code === 'USD' && lexemes[at]?.text === 'US') ? at + 1 : at;
}

/** The currency behind a number: a code, a sign behind digits, a name; pounds only where no weight is meant. */
export function moneyAfter(lexemes: Lexemes, at: number, digits: boolean): Found | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  const next = lexemes[at + 1];
  const code = CODES.get(first.text);
  if (code !== undefined && !(next?.kind === 'digits' && !next.gap))
    return { meaning: code, to: at + 1 };
  const sign = digits ? signAt(lexemes, at) : null;
  const after = lexemes[sign?.to ?? 0];
  const opensNext = first.gap && after?.kind === 'digits' && !after.gap;
  if (sign !== null && !opensNext) return sign;
  if (isPounds(first.form)) return weighs(lexemes, at) ? null : { meaning: POUND, to: at + 1 };
  const named = lookUp(CURRENCY_WORDS, lexemes, at);
  const letter = first.form.length === 1 && first.kind === 'word';
  return letter && (!digits || first.gap) ? null : named;
}

const POUND: Money = { code: 'GBP', factor: 1 };

export function isPounds(form: string): boolean {
  return form === 'pound' || form === 'pounds';
}

const WEIGHTY =
  /^(?:weigh|weight|heav|lift|lost|lose|losing|gain|bab(?:y|ies)$|body|explosive|payload|warhead|meat|beef|cargo|bomb)/;

/** Whether "pounds" is a weight here: "pounds of flour", or a word of weight near by. */
function weighs(lexemes: Lexemes, at: number): boolean {
  if (lexemes[at + 1]?.form === 'of') return true;
  return lexemes.slice(Math.max(0, at - 8), at + 5).some((lexeme) => WEIGHTY.test(lexeme.form));
}

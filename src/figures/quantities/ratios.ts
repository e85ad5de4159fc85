import { isHyphen, type Lexemes, past, stands } from '../words/lexemes.ts';
import { type Amount, readAmount } from './amounts.ts';
import type { Quantity } from './quantity.ts';

/** "five out of the six", "two of eight", "one in four": a part and its whole. */
export function readRatio(lexemes: Lexemes, part: Amount): Quantity | null {
  if (!isPlain(part)) return null;
  const { grammar, ranges } = lexemes.language;
  const hyphened = isHyphen(lexemes, part.to);
  const join = past(lexemes, hyphened ? part.to + 1 : part.to, ranges.out);
  const of = stands(lexemes, join, grammar.of) || stands(lexemes, join, ranges.whole);
  if (!of && (stands(lexemes, join - 1, ranges.out) || !stands(lexemes, join, grammar.in)))
    return null;
  if (hyphened && !isHyphen(lexemes, join + 1)) return null;
  let next = hyphened ? join + 2 : join + 1;
  while (stands(lexemes, next, grammar.wholeDeterminers)) next += 1;
  const whole = readCount(lexemes, next);
  if (!grammar.counted && isYear(lexemes, next)) return null;
  if (whole === null || !isPlain(whole) || part.value > whole.value || whole.value < 2) return null;
  const odds = part.value < whole.value && part.value <= 10 && whole.value <= 1000;
  return of || odds ? score(part, whole) : null;
}

/** "Marzo de 2024", "8 de 2024": the whole is a year there. */
function isYear(lexemes: Lexemes, at: number): boolean {
  return /^(?:19|20)\d\d$/.test(lexemes[at]?.form ?? '');
}

/** A number whose noun may be a unit by its name ("1-in-100-year flood"), which is left to what is counted. */
function readCount(lexemes: Lexemes, at: number): Amount | null {
  const whole = readAmount(lexemes, at);
  return whole?.hyphened ? { ...whole, kind: 'cardinal', unit: null, to: whole.numberTo } : whole;
}

function isPlain({ kind, unit, scale, vague }: Amount): boolean {
  return kind === 'cardinal' && unit === null && scale === 1 && !vague;
}

/** Whether "A-B" is a score: it does not ascend, or a word of contest stands near; "A to B" needs the word. */
export function isScore(lexemes: Lexemes, first: Amount, second: Amount, hyphen: boolean): boolean {
  if (!isPlain(first) || !isPlain(second) || Math.max(first.value, second.value) >= 1000)
    return false;
  if (hyphen && first.value >= second.value) return true;
  return lexemes
    .slice(Math.max(0, first.from - 10), second.to + 6)
    .some(({ form }) => lexemes.language.ranges.contests.has(form));
}

export function score(first: Amount, second: Amount): Quantity {
  return {
    from: first.from,
    to: second.to,
    kind: 'ratio',
    value: first.value,
    value2: second.value,
    unit: null,
    approx: null,
    hyphened: false,
    digits: first.digits,
  };
}

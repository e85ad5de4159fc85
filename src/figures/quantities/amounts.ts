import { readPart } from '../numbers/fractions.ts';
import { isArticle, type Numeral, numeral } from '../numbers/numeral.ts';
import { readNumeral } from '../numbers/numerals.ts';
import { phraseBefore } from '../words/approximations.ts';
import { isFunctionWord, isHyphen, type Lexemes, stands } from '../words/lexemes.ts';
import { lookUp } from '../words/phrasebook.ts';
import { isPounds, moneyBefore, pastRepeated } from './money.ts';
import { type UnitFound, unitAfter } from './unit-after.ts';

/** A number with its sign, scale and unit. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  /** Where its number ends, before the unit. */
  readonly numberTo: number;
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'money' | 'measure' | 'percent';
  /** ISO 4217 code, or the unit's name, or null. */
  readonly unit: string | null;
  readonly scale: number;
  readonly digits: boolean;
  readonly vague: boolean;
  /** Whether the unit was joined by a hyphen ("a five-year plan"). */
  readonly hyphened: boolean;
}

/**
 * Reads the amount that begins at lexeme `at` ("$4.3 billion", "minus-5 yards", "110 km"), or null.
 * With `joins` false "and" ends its number; with `ofMoney` it goes on from a sum: the "4m" of "£3-4m".
 */
export function readAmount(
  lexemes: Lexemes,
  at: number,
  joins = true,
  ofMoney = false,
): Amount | null {
  const percent = readPercentBehind(lexemes, at) ?? readTenths(lexemes, at);
  if (percent !== null) return percent;
  const sign = signAt(lexemes, at);
  const money = moneyBefore(lexemes, sign.to);
  const begin = money?.to ?? sign.to;
  if (money !== null && !money.sign && lexemes[begin]?.kind !== 'digits') return null;
  const number = readNumeral(lexemes, begin, joins);
  if (number === null) return money === null && sign.to === at ? readArticled(lexemes, at) : null;
  if (number.kind === 'ordinal') return money === null ? amount(number, at, number.to, 1) : null;
  const scaled = scaleAfter(lexemes, number, money !== null || ofMoney);
  const factor = sign.factor * scaled.factor;
  const scale = number.scale * scaled.factor;
  if (money !== null) {
    const unit = money.meaning.code;
    const to = pastRepeated(lexemes, scaled.to, unit);
    return amount(number, at, to, factor, { scale, kind: 'money', unit });
  }
  const unit = unitAfter(lexemes, scaled.to, number) ?? suspended(lexemes, scaled.to);
  const below = belowZero(lexemes, unit?.to ?? scaled.to, unit);
  if (below !== null) {
    const measured = unit === null ? {} : { kind: unit.kind, unit: unit.unit };
    return amount(number, at, below, -Math.abs(factor), { scale, ...measured });
  }
  if (unit === null) return amount(number, at, scaled.to, factor, { scale });
  return amount(number, at, unit.to, factor * unit.factor, {
    scale,
    kind: unit.kind,
    unit: unit.unit,
    hyphened: unit.hyphened,
  });
}

/** Where "bajo cero" ends behind degrees, or behind a bare number; or null. */
function belowZero(lexemes: Lexemes, at: number, unit: UnitFound | null): number | null {
  const book = lexemes.books.belowZero;
  if (book.size === 0 || (unit !== null && !unit.unit.startsWith('degree'))) return null;
  return lookUp(book, lexemes, at)?.to ?? null;
}

/** "百分之二十": a percentage that is said before its number. */
function readPercentBehind(lexemes: Lexemes, at: number): Amount | null {
  const { percentBefore } = lexemes.books;
  const led = percentBefore.size > 0 ? lookUp(percentBefore, lexemes, at) : null;
  const number = led === null ? null : readNumeral(lexemes, led.to);
  if (led === null || number === null) return null;
  const kind = { kind: 'percent', unit: 'percent' } as const;
  return amount({ ...number, from: at }, at, number.to, led.meaning, kind);
}

/** "七成六", "七五折": tenths and hundredths of a whole, a digit each, around or before the word for tenths. */
function readTenths(lexemes: Lexemes, at: number): Amount | null {
  const { tenths } = lexemes.books;
  if (tenths.size === 0) return null;
  const { units, scales } = lexemes.language.numbers;
  const digitAt = (place: number): number | null => {
    const digit = units.get(lexemes[place]?.form ?? '') ?? 0;
    return Number.isInteger(digit) && digit > 0 && digit < 10 ? digit : null;
  };
  const named = lookUp(tenths, lexemes, at + 1) ?? lookUp(tenths, lexemes, at + 2);
  const second = named?.to === at + 2 ? at + 2 : at + 1;
  const [ten, one] = [digitAt(at), digitAt(second)];
  if (named === null || ten === null || one === null || digitAt(at - 1) !== null) return null;
  const to = Math.max(named.to, second + 1);
  const after = lexemes[to]?.form ?? '';
  if (scales.has(after) || (second > at + 1 && lookUp(lexemes.books.units, lexemes, to)))
    return null;
  const kind = { kind: 'percent', unit: 'percent' } as const;
  return amount(numeral(at, to, ten * 10 + one), at, to, 1, kind);
}

/** The unit that "40-" of "40- to 60-hour weeks" has from behind the next number. */
function suspended(lexemes: Lexemes, at: number): UnitFound | null {
  const { and, to } = lexemes.language.grammar;
  const [hyphen, join] = [lexemes[at], lexemes[at + 1]];
  if (hyphen?.form !== '-' || hyphen.gap || !join?.gap) return null;
  if (![and, to, lexemes.language.ranges.or].some((words) => words.has(join.form))) return null;
  const next = readNumeral(lexemes, at + 2);
  const unit = next === null ? null : unitAfter(lexemes, next.to, next);
  return unit?.hyphened ? { ...unit, to: at + 1 } : null;
}

function amount(
  { to: numberTo, value, kind, scale, digits, vague }: Numeral,
  from: number,
  to: number,
  factor: number,
  rest: Partial<Amount> = {},
): Amount {
  const whole = { from, to, numberTo, value: withoutNoise(value * factor), kind, unit: null };
  return { ...whole, scale, digits, vague, hyphened: false, ...rest };
}

/** Takes off what binary fractions add (4.35 * 1e9); whole numbers have nothing to take off. */
function withoutNoise(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(13));
}

function signAt(lexemes: Lexemes, at: number): { to: number; factor: number } {
  const [first, second] = [lexemes[at], lexemes[at + 1]];
  if (first === undefined || second === undefined) return { to: at, factor: 1 };
  const minus = lookUp(lexemes.books.negatives, lexemes, at);
  if (minus !== null && phraseBefore(lexemes.books.bounds, lexemes, minus.to) === null)
    return { to: lexemes[minus.to]?.form === '-' ? minus.to + 1 : minus.to, factor: -1 };
  const opens = first.gap && !second.gap;
  if (opens && first.form === '-') return { to: at + 1, factor: -1 };
  return { to: opens && first.form === '+' ? at + 1 : at, factor: 1 };
}

/** A letter behind digits beside money is a scale; else a capital M is, and m or b before what is counted. */
function scaleAfter(
  lexemes: Lexemes,
  number: Numeral,
  money: boolean,
): { to: number; factor: number } {
  const none = { to: number.to, factor: 1 };
  const letter = lexemes[number.to];
  const factor = lexemes.language.numbers.letterScales.get(letter?.form ?? '');
  if (letter === undefined || factor === undefined) return none;
  if (!number.digits || number.scale > 1) return none;
  const taken = { to: number.to + 1, factor };
  if (money) return taken;
  if (letter.gap || letter.form === 't') return none;
  if (letter.text === 'M') return taken;
  const next = isHyphen(lexemes, taken.to) ? taken.to + 1 : taken.to;
  const counted =
    countsNext(lexemes, taken.to) ||
    isPounds(lexemes, next) ||
    lookUp(lexemes.books.money, lexemes, next) !== null;
  return counted ? taken : none;
}

/** Whether something counted in the plural stands there ("35m of its users", "1.2m tons"). */
function countsNext(lexemes: Lexemes, at: number): boolean {
  const next = lexemes[at];
  const { of, isPlural } = lexemes.language.grammar;
  return next?.kind === 'word' && next.gap && (of.has(next.form) || isPlural(next.form));
}

/** "a dollar bond", "a euro-zone country" are no sums. */
function isNounLike(lexemes: Lexemes, at: number): boolean {
  const lexeme = lexemes[at];
  return lexeme?.kind === 'word' && !isFunctionWord(lexemes, lexeme);
}

const ONE_OF = new Set([
  ...['mile', 'kilometre', 'metre', 'kilogram', 'gram', 'litre', 'millilitre', 'pound', 'inch'],
]);

/** "a dollar", "a kilometre": an article for one, with units that are seldom meant otherwise; of any unit "a year and a half". */
function readArticled(lexemes: Lexemes, at: number): Amount | null {
  if (!isArticle(lexemes, at)) return null;
  const one = numeral(at, at + 1, 1);
  const unit = unitAfter(lexemes, at + 1, one);
  if (unit === null || unit.hyphened || unit.factor !== 1) return null;
  const part = stands(lexemes, unit.to, lexemes.language.grammar.and)
    ? readPart(lexemes, unit.to + 1)
    : null;
  if (part !== null && part.value < 1 && unitAfter(lexemes, part.to, one) === null)
    return amount(one, at, part.to, 1 + part.value, { kind: unit.kind, unit: unit.unit });
  if (unit.kind === 'percent' || (unit.kind === 'measure' && !ONE_OF.has(unit.unit))) return null;
  if (lexemes[unit.to]?.form === '-' || isNounLike(lexemes, unit.to)) return null;
  return amount(one, at, unit.to, 1, { kind: unit.kind, unit: unit.unit });
}

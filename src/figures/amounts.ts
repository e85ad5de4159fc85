import { CODES, CURRENCY_WORDS, type Money, SIGNS } from './currencies.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { lookUp } from './phrasebook.ts';
import type { Lexeme } from './scan.ts';
import { PERCENT_WORDS, UNIT_SYMBOLS, UNIT_WORDS } from './units.ts';

type Lexemes = readonly Lexeme[];

/** A number with its sign, scale and unit. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'money' | 'measure' | 'percent';
  /** ISO 4217 code, or the unit's name, or null. */
  readonly unit: string | null;
  readonly scale: number;
  readonly digits: boolean;
  readonly vague: boolean;
  /** Whether currency or unit was joined by a hyphen ("a five-year plan"). */
  readonly hyphened: boolean;
}

const NEGATIVE = new Set(['minus', 'negative']);

/** Reads the amount that begins at lexeme `at` ("$4.3 billion", "minus-5 yards", "110 km"), or null. */
export function readAmount(lexemes: Lexemes, at: number, joins = true): Amount | null {
  const sign = signAt(lexemes, at);
  const money = moneyBefore(lexemes, sign.to);
  const begin = money?.to ?? sign.to;
  if (money !== null && lexemes[begin]?.kind !== 'digits' && !money.sign) return null;
  const numeral = readNumeral(lexemes, begin, joins);
  if (numeral === null || (money !== null && numeral.kind === 'ordinal')) {
    return money === null && sign.to === at ? readArticled(lexemes, at) : null;
  }
  if (numeral.kind === 'ordinal') return amount(numeral, at, numeral.to, 1, {});
  const scaled = scaleAfter(lexemes, numeral, money !== null);
  const factor = sign.factor * scaled.factor;
  const rest = { scale: numeral.scale * scaled.factor };
  if (money !== null) {
    const to = redundantMoney(lexemes, scaled.to, money.meaning.code);
    return amount(numeral, at, to, factor, { ...rest, kind: 'money', unit: money.meaning.code });
  }
  const unit = unitAfter(lexemes, scaled.to, numeral);
  return amount(numeral, at, unit?.to ?? scaled.to, factor * (unit?.factor ?? 1), {
    ...rest,
    ...(unit === null ? {} : { kind: unit.kind, unit: unit.unit, hyphened: unit.hyphened }),
  });
}

function amount(
  numeral: Numeral,
  from: number,
  to: number,
  factor: number,
  rest: Partial<Amount>,
): Amount {
  const { value, kind, scale, digits, vague } = numeral;
  return {
    from,
    to,
    value: rounded(value * factor),
    kind,
    unit: null,
    scale,
    digits,
    vague,
    hyphened: false,
    ...rest,
  };
}

/** Takes off what binary fractions add (4.35 * 1e9). */
function rounded(value: number): number {
  return Number(value.toPrecision(13));
}

function signAt(lexemes: Lexemes, at: number): { to: number; factor: number } {
  const [first, second] = [lexemes[at], lexemes[at + 1]];
  if (first === undefined || second === undefined) return { to: at, factor: 1 };
  if (NEGATIVE.has(first.form)) return { to: second.form === '-' ? at + 2 : at + 1, factor: -1 };
  const opens = first.gap && !second.gap;
  if (opens && first.form === '-') return { to: at + 1, factor: -1 };
  if (opens && first.form === '+') return { to: at + 1, factor: 1 };
  return { to: at, factor: 1 };
}

function moneyBefore(
  lexemes: Lexemes,
  at: number,
): { meaning: Money; to: number; sign: boolean } | null {
  const first = lexemes[at];
  if (first === undefined || first.kind === 'digits') return null;
  const sign = lookUp(SIGNS, lexemes, at);
  if (sign !== null) return { ...sign, to: pointed(lexemes, sign.to), sign: true };
  const code = CODES.get(first.text);
  if (code !== undefined) return { meaning: code, to: at + 1, sign: false };
  const named = first.kind === 'word' ? lookUp(CURRENCY_WORDS, lexemes, at) : null;
  return named !== null && named.meaning.factor === 1 ? { ...named, sign: false } : null;
}

/** Skips the point of "Rs. 20". */
function pointed(lexemes: Lexemes, at: number): number {
  const point = lexemes[at];
  const word = lexemes[at - 1]?.kind === 'word';
  return word && point?.form === '.' && !point.gap ? at + 1 : at;
}

/** Skips a currency said twice ("$10 dollars", "$31.20 US"). */
function redundantMoney(lexemes: Lexemes, at: number, code: string): number {
  const named = lookUp(CURRENCY_WORDS, lexemes, at);
  if (named !== null && named.meaning.factor === 1 && named.meaning.code === code) return named.to;
  return lexemes[at]?.text === code ? at + 1 : at;
}

const MILLIONS: Readonly<Record<string, number | undefined>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** "m" and "b" beside money are scales; else a capital M is, and an m before what is counted. */
function scaleAfter(
  lexemes: Lexemes,
  numeral: Numeral,
  money: boolean,
): { to: number; factor: number } {
  const none = { to: numeral.to, factor: 1 };
  const letter = lexemes[numeral.to];
  const factor = MILLIONS[letter?.form ?? ''];
  if (letter === undefined || factor === undefined || !numeral.digits || numeral.scale > 1)
    return none;
  const taken = { to: numeral.to + 1, factor };
  if (money) return taken;
  if (letter.gap || letter.form === 't') return none;
  const next = lexemes[numeral.to + 1];
  if (letter.form === 'b' || letter.capital)
    return letter.form === 'm' || countedNext(next) ? taken : none;
  return letter.form === 'm' &&
    (countedNext(next) || lookUp(CURRENCY_WORDS, lexemes, numeral.to + 1) !== null)
    ? taken
    : none;
}

/** Whether a lexeme looks like something counted in the plural ("35m users", "1.2m tons"). */
function countedNext(next: Lexeme | undefined): boolean {
  if (next?.kind !== 'word' || !next.gap) return false;
  return next.form === 'of' || next.form === 'people' || /[^su]s$/.test(next.form);
}

interface UnitAfter {
  readonly unit: string;
  readonly to: number;
  readonly kind: 'money' | 'measure' | 'percent';
  readonly factor: number;
  readonly hyphened: boolean;
}

function unitAfter(lexemes: Lexemes, at: number, numeral: Numeral): UnitAfter | null {
  const hyphened = lexemes[at]?.form === '-' && lexemes[at + 1]?.gap === false;
  const next = hyphened ? at + 1 : at;
  const { digits } = numeral;
  const percent = lookUp(PERCENT_WORDS, lexemes, next);
  if (percent !== null && (digits || (lexemes[next]?.form.length ?? 0) > 2))
    return { unit: percent.meaning, to: percent.to, kind: 'percent', factor: 1, hyphened };
  const money = moneyAfter(lexemes, next, digits);
  if (money !== null && !(isPound(lexemes, next) && weighs(lexemes, next)))
    return {
      unit: money.meaning.code,
      to: money.to,
      kind: 'money',
      factor: money.meaning.factor,
      hyphened,
    };
  if (money !== null) return { unit: 'pound', to: money.to, kind: 'measure', factor: 1, hyphened };
  const symbol = digits && !hyphened ? unitSymbol(lexemes, next) : null;
  const word = lookUp(UNIT_WORDS, lexemes, next);
  const unit = symbol !== null && symbol.to > (word?.to ?? 0) ? symbol : word;
  if (unit === null) return null;
  return { unit: unit.meaning, to: unit.to, kind: 'measure', factor: 1, hyphened };
}

function moneyAfter(
  lexemes: Lexemes,
  at: number,
  digits: boolean,
): { meaning: Money; to: number } | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  const code = CODES.get(first.text);
  if (code !== undefined) return { meaning: code, to: at + 1 };
  if (digits) {
    const sign = lookUp(SIGNS, lexemes, at);
    const next = lexemes[sign?.to ?? 0];
    const opensNext = first.gap && next?.kind === 'digits' && !next.gap;
    if (sign !== null && !opensNext) return sign;
  }
  const named = lookUp(CURRENCY_WORDS, lexemes, at);
  if (named === null) return isPound(lexemes, at) ? { meaning: POUND, to: at + 1 } : null;
  return first.form === 'p' && (!digits || first.gap) ? null : named;
}

const POUND: Money = { code: 'GBP', factor: 1 };

function isPound(lexemes: Lexemes, at: number): boolean {
  const form = lexemes[at]?.form;
  return form === 'pound' || form === 'pounds';
}

const WEIGHT =
  /^(?:weigh|weight|heav|lift|lost|lose|losing|gain|baby|body|explosive|payload|warhead|meat|beef|cargo|fish)/;

/** Whether "pounds" is a weight here: "pounds of flour", or a word of weight near by. */
function weighs(lexemes: Lexemes, at: number): boolean {
  if (lexemes[at + 1]?.form === 'of') return true;
  const near = lexemes.slice(Math.max(0, at - 8), at + 5);
  return near.some((lexeme) => WEIGHT.test(lexeme.form));
}

/** Marks of feet and inches are taken only right behind the digits and outside quotation marks. */
function unitSymbol(lexemes: Lexemes, at: number): { meaning: string; to: number } | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  if (first.form === "'" || first.form === '"') return lengthMark(lexemes, at);
  if (first.form === 'in') return inchAt(lexemes, at);
  const symbol = lookUp(UNIT_SYMBOLS, lexemes, at);
  const letter =
    symbol !== null && symbol.to === at + 1 && first.kind === 'word' && first.form.length === 1;
  const after = lexemes[at + 1];
  if (letter && after !== undefined && !after.gap && after.kind !== 'mark') return null;
  return symbol;
}

function lengthMark(lexemes: Lexemes, at: number): { meaning: string; to: number } | null {
  const mark = lexemes[at]?.form;
  if (lexemes[at]?.gap) return null;
  if (mark === "'" && lexemes[at + 1]?.form === "'") return { meaning: 'inch', to: at + 2 };
  let open = 0;
  for (let index = 0; index < at; index++) if (lexemes[index]?.form === mark) open += 1;
  return open % 2 === 1 ? null : { meaning: mark === "'" ? 'foot' : 'inch', to: at + 1 };
}

function inchAt(lexemes: Lexemes, at: number): { meaning: string; to: number } | null {
  const next = lexemes[at + 1];
  const ends = next === undefined || next.form === ')' || next.form === ',' || next.form === '.';
  return ends ? { meaning: 'inch', to: at + 1 } : null;
}

const ONE_OF = new Set([
  ...['mile', 'kilometre', 'metre', 'kilogram', 'gram', 'litre', 'millilitre', 'pound', 'inch'],
  ...['gallon', 'tonne', 'hectare', 'barrel'],
]);

/** "a dollar", "a kilometre": an article for one, with units that are seldom meant otherwise. */
function readArticled(lexemes: Lexemes, at: number): Amount | null {
  const form = lexemes[at]?.form;
  if (form !== 'a' && form !== 'an') return null;
  const one: Numeral = {
    from: at,
    to: at + 1,
    value: 1,
    kind: 'cardinal',
    scale: 1,
    digits: false,
    vague: false,
  };
  const unit = unitAfter(lexemes, at + 1, one);
  if (unit === null || unit.hyphened || unit.factor !== 1) return null;
  if (unit.kind === 'measure' ? !ONE_OF.has(unit.unit) : unit.kind !== 'money') return null;
  return amount(one, at, unit.to, 1, { kind: unit.kind, unit: unit.unit });
}

import { ARTICLES, type Lexemes, type Numeral, numeral } from '../numbers/numeral.ts';
import { readNumeral } from '../numbers/numerals.ts';
import { CURRENCY_WORDS } from '../words/currencies.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { isPlural } from '../words/nouns.ts';
import { lookUp } from '../words/phrasebook.ts';
import type { Lexeme } from '../words/scan.ts';
import { PERCENT_WORDS, UNIT_SYMBOLS, UNIT_WORDS } from '../words/units.ts';
import { isPounds, moneyAfter, moneyBefore, pastRepeated } from './money.ts';

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
  /** Whether the unit was joined by a hyphen ("a five-year plan"). */
  readonly hyphened: boolean;
}

/** Reads the amount that begins at lexeme `at` ("$4.3 billion", "minus-5 yards", "110 km"), or null. */
export function readAmount(lexemes: Lexemes, at: number, joins = true): Amount | null {
  const sign = signAt(lexemes, at);
  const money = moneyBefore(lexemes, sign.to);
  const begin = money?.to ?? sign.to;
  if (money !== null && !money.sign && lexemes[begin]?.kind !== 'digits') return null;
  const number = readNumeral(lexemes, begin, joins);
  if (number === null) return money === null && sign.to === at ? readArticled(lexemes, at) : null;
  if (number.kind === 'ordinal') return money === null ? amount(number, at, number.to, 1) : null;
  const scaled = scaleAfter(lexemes, number, money !== null);
  const factor = sign.factor * scaled.factor;
  const scale = number.scale * scaled.factor;
  if (money !== null) {
    const unit = money.meaning.code;
    const to = pastRepeated(lexemes, scaled.to, unit);
    return amount(number, at, to, factor, { scale, kind: 'money', unit });
  }
  const unit = unitAfter(lexemes, scaled.to, number);
  if (unit === null) return amount(number, at, scaled.to, factor, { scale });
  return amount(number, at, unit.to, factor * unit.factor, {
    scale,
    kind: unit.kind,
    unit: unit.unit,
    hyphened: unit.hyphened,
  });
}

function amount(
  { value, kind, scale, digits, vague }: Numeral,
  from: number,
  to: number,
  factor: number,
  rest: Partial<Amount> = {},
): Amount {
  const whole = { from, to, value: withoutNoise(value * factor), kind, unit: null };
  return { ...whole, scale, digits, vague, hyphened: false, ...rest };
}

/** Takes off what binary fractions add (4.35 * 1e9). */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(13));
}

const NEGATIVE = new Set(['minus', 'negative']);

function signAt(lexemes: Lexemes, at: number): { to: number; factor: number } {
  const [first, second] = [lexemes[at], lexemes[at + 1]];
  if (first === undefined || second === undefined) return { to: at, factor: 1 };
  if (NEGATIVE.has(first.form)) return { to: second.form === '-' ? at + 2 : at + 1, factor: -1 };
  const opens = first.gap && !second.gap;
  if (opens && first.form === '-') return { to: at + 1, factor: -1 };
  return { to: opens && first.form === '+' ? at + 1 : at, factor: 1 };
}

const LETTER_SCALES: Readonly<Record<string, number | undefined>> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  t: 1e12,
};

/** A letter behind digits beside money is a scale; else a capital M is, and m or b before what is counted. */
function scaleAfter(
  lexemes: Lexemes,
  number: Numeral,
  money: boolean,
): { to: number; factor: number } {
  const none = { to: number.to, factor: 1 };
  const letter = lexemes[number.to];
  const factor = LETTER_SCALES[letter?.form ?? ''];
  if (letter === undefined || factor === undefined) return none;
  if (!number.digits || number.scale > 1) return none;
  const taken = { to: number.to + 1, factor };
  if (money) return taken;
  if (letter.gap || letter.form === 't') return none;
  if (letter.text === 'M') return taken;
  const counted =
    countsNext(lexemes, taken.to) || lookUp(CURRENCY_WORDS, lexemes, taken.to) !== null;
  return counted ? taken : none;
}

/** Whether something counted in the plural stands there ("35m of its users", "1.2m tons"). */
function countsNext(lexemes: Lexemes, at: number): boolean {
  const next = lexemes[at];
  return next?.kind === 'word' && next.gap && (next.form === 'of' || isPlural(next.form));
}

interface UnitFound {
  readonly unit: string;
  readonly to: number;
  readonly kind: 'money' | 'measure' | 'percent';
  readonly factor: number;
  readonly hyphened: boolean;
}

function unitAfter(lexemes: Lexemes, at: number, number: Numeral): UnitFound | null {
  const hyphened = lexemes[at]?.form === '-' && lexemes[at + 1]?.gap === false;
  const next = hyphened ? at + 1 : number.kind === 'fraction' ? pastArticle(lexemes, at) : at;
  const rest = { factor: 1, hyphened };
  const percent = lookUp(PERCENT_WORDS, lexemes, next);
  const short = lexemes[next]?.kind === 'word' && (lexemes[next]?.form.length ?? 0) < 3;
  if (percent !== null && (number.digits || !short))
    return { ...rest, unit: percent.meaning, to: percent.to, kind: 'percent' };
  const money = moneyAfter(lexemes, next, number.digits);
  const word = lookUp(UNIT_WORDS, lexemes, next);
  if (money !== null && money.to >= (word?.to ?? 0)) {
    const { code, factor } = money.meaning;
    return { unit: code, to: money.to, kind: 'money', factor, hyphened };
  }
  const symbol = number.digits ? unitSymbol(lexemes, next, hyphened) : null;
  const unit = symbol !== null && symbol.to > (word?.to ?? 0) ? symbol : word;
  if (unit !== null) return { ...rest, unit: unit.meaning, to: unit.to, kind: 'measure' };
  const pounds = isPounds(lexemes[next]?.form ?? '');
  return pounds ? { ...rest, unit: 'pound', to: next + 1, kind: 'measure' } : null;
}

/** "half an hour", "1/16 of a pint": from a fraction to its unit. */
function pastArticle(lexemes: Lexemes, at: number): number {
  const article = lexemes[at]?.form === 'of' ? at + 1 : at;
  return ARTICLES.has(lexemes[article]?.form ?? '') ? article + 1 : at;
}

/** Single letters and marks stand right behind the digits; after a hyphen a symbol has two letters or more. */
function unitSymbol(
  lexemes: Lexemes,
  at: number,
  hyphened: boolean,
): { meaning: string; to: number } | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  if (first.form === "'" || first.form === '"') return lengthMark(lexemes, at);
  if (first.form === 'in') return inchAt(lexemes, at);
  const symbol = lookUp(UNIT_SYMBOLS, lexemes, at);
  const letter = symbol?.to === at + 1 && first.kind === 'word' && first.form.length === 1;
  const after = lexemes[at + 1];
  const code = letter && after !== undefined && !after.gap && after.kind !== 'mark';
  return code || (letter && hyphened) ? null : symbol;
}

/** Marks of feet and inches, outside quotation marks of the same kind. */
function lengthMark(lexemes: Lexemes, at: number): { meaning: string; to: number } | null {
  const mark = lexemes[at];
  if (mark === undefined) return null;
  const next = lexemes[at + 1];
  if (mark.form === "'" && next?.form === "'" && !next.gap) return { meaning: 'inch', to: at + 2 };
  let open = false;
  for (let index = Math.max(0, at - 60); index < at; index++)
    if (lexemes[index]?.form === mark.form) open = !open;
  return open ? null : { meaning: mark.form === "'" ? 'foot' : 'inch', to: at + 1 };
}

/** "in" is an inch only where nothing follows that it could lead to. */
function inchAt(lexemes: Lexemes, at: number): { meaning: string; to: number } | null {
  const next = lexemes[at + 1];
  const ends = next === undefined || (next.kind === 'mark' && !/["“‘'$£€]/.test(next.form));
  return ends ? { meaning: 'inch', to: at + 1 } : null;
}

/** "a dollar bond", "a euro-zone country" are no sums. */
function isNounLike(lexeme: Lexeme): boolean {
  return lexeme.kind === 'word' && !isFunctionWord(lexeme);
}

const ONE_OF = new Set([
  ...['mile', 'kilometre', 'metre', 'kilogram', 'gram', 'litre', 'millilitre', 'pound', 'inch'],
]);

/** "a dollar", "a kilometre": an article for one, with units that are seldom meant otherwise. */
function readArticled(lexemes: Lexemes, at: number): Amount | null {
  if (!ARTICLES.has(lexemes[at]?.form ?? '')) return null;
  const one = numeral(at, at + 1, 1);
  const unit = unitAfter(lexemes, at + 1, one);
  if (unit === null || unit.hyphened || unit.factor !== 1) return null;
  if (unit.kind === 'percent' || (unit.kind === 'measure' && !ONE_OF.has(unit.unit))) return null;
  const after = lexemes[unit.to];
  if (after !== undefined && (after.form === '-' || isNounLike(after))) return null;
  return amount(one, at, unit.to, 1, { kind: unit.kind, unit: unit.unit });
}

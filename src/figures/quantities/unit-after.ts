import { type Numeral, scaleAt } from '../numbers/numeral.ts';
import { isHyphen, type Lexemes, past, stands } from '../words/lexemes.ts';
import { lookUp } from '../words/phrasebook.ts';
import { isPounds, moneyAfter } from './money.ts';
import { isTimeUnit } from './quantity.ts';

/** The unit found behind a number, up to lexeme `to`. */
export interface UnitFound {
  readonly unit: string;
  readonly to: number;
  readonly kind: 'money' | 'measure' | 'percent';
  readonly factor: number;
  readonly hyphened: boolean;
}

/** Reads the unit behind a number, from lexeme `at` on: percent, a currency, a measure; or null. */
export function unitAfter(lexemes: Lexemes, at: number, number: Numeral): UnitFound | null {
  const hyphened = lexemes[at]?.form === '-' && lexemes[at + 1]?.gap === false;
  const next = hyphened
    ? at + 1
    : number.kind === 'fraction'
      ? pastArticle(lexemes, at)
      : pastOf(lexemes, at, number);
  const rest = { factor: 1, hyphened };
  const percent = lookUp(lexemes.books.percents, lexemes, next);
  const name = percent?.to === next + 1 ? lexemes[next] : undefined;
  const short = name?.kind === 'word' && name.form.length < 3;
  if (percent !== null && (number.digits || !short))
    return { ...rest, unit: percent.meaning, to: percent.to, kind: 'percent' };
  const tenths = lookUp(lexemes.books.tenths, lexemes, next);
  if (tenths !== null && number.value <= 10)
    return { unit: 'percent', to: tenths.to, kind: 'percent', factor: 10, hyphened };
  const money = moneyAfter(lexemes, next, number.digits);
  const word = lookUp(lexemes.books.units, lexemes, pastToNow(lexemes, next));
  if (money !== null && money.to >= (word?.to ?? 0)) {
    const { code, factor } = money.meaning;
    // "75 USD millones"
    const scale = number.scale === 1 ? (scaleAt(lexemes, money.to) ?? 1) : 1;
    const to = scale > 1000 ? money.to + 1 : money.to;
    return {
      unit: code,
      to,
      kind: 'money',
      factor: scale > 1000 ? factor * scale : factor,
      hyphened,
    };
  }
  const symbol = number.digits ? unitSymbol(lexemes, next, hyphened) : null;
  const unit = symbol !== null && symbol.to > (word?.to ?? 0) ? symbol : word;
  if (unit !== null) return { ...rest, unit: unit.meaning, to: unit.to, kind: 'measure' };
  return isPounds(lexemes, next) ? { ...rest, unit: 'pound', to: next + 1, kind: 'measure' } : null;
}

/** "3 derniers jours": over the adjective between a number and its length of time. */
function pastToNow(lexemes: Lexemes, at: number): number {
  const next = past(lexemes, at, lexemes.language.calendar.toNowBehind);
  const unit = next > at ? lookUp(lexemes.books.units, lexemes, next) : null;
  return unit !== null && isTimeUnit(unit.meaning) ? next : at;
}

/** "3 millones de euros": from a scale to its unit. */
function pastOf(lexemes: Lexemes, at: number, { scale, vague }: Numeral): number {
  const large = scale >= 1e6 || vague;
  return large ? past(lexemes, at, lexemes.language.numbers.ofBehindScale) : at;
}

/** "half an hour", "1/16 of a pint": from a fraction to its unit. */
function pastArticle(lexemes: Lexemes, at: number): number {
  const { of, indefinite } = lexemes.language.grammar;
  const article = past(lexemes, at, of);
  return stands(lexemes, article, indefinite) ? article + 1 : at;
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
  if (stands(lexemes, at, lexemes.language.measures.inch)) return inchAt(lexemes, at);
  const degree = DEGREE_LETTERS[first.text];
  if (degree !== undefined) return isWarmth(lexemes, at) ? { meaning: degree, to: at + 1 } : null;
  const symbol = lookUp(lexemes.books.symbols, lexemes, at);
  const letter = symbol?.to === at + 1 && first.kind === 'word' && first.form.length === 1;
  const after = lexemes[at + 1];
  const code = letter && after !== undefined && !after.gap && after.kind !== 'mark';
  return code || (letter && hyphened) ? null : symbol;
}

const DEGREE_LETTERS: Readonly<Record<string, string | undefined>> = {
  C: 'degree Celsius',
  F: 'degree Fahrenheit',
};

/**
 * Whether "1.5C" is a temperature: nothing glued behind, and below zero, or led like one, or warmth
 * or cold spoken of near by; "40 C", which is not glued, only by what is spoken of.
 */
function isWarmth(lexemes: Lexemes, at: number): boolean {
  const after = lexemes[at + 1];
  if (after !== undefined && !after.gap && after.kind !== 'mark') return false;
  const { warmth, beforeWarmth } = lexemes.language.measures;
  const before = lexemes[at - 2];
  if (lexemes[at]?.gap) return isSpokenOf(lexemes, at, warmth);
  if (beginsRange(lexemes, at)) return true;
  if ((before?.form === '-' && before.gap) || stands(lexemes, at - 2, beforeWarmth)) return true;
  return isSpokenOf(lexemes, at, warmth);
}

function isSpokenOf(lexemes: Lexemes, at: number, words: ReadonlySet<string>): boolean {
  return lexemes.slice(Math.max(0, at - 14), at + 12).some(({ form }) => words.has(form));
}

/** "5C to 38C": the letter of a degree, up to another. */
function beginsRange(lexemes: Lexemes, at: number): boolean {
  if (!stands(lexemes, at + 1, lexemes.language.ranges.joins)) return false;
  const [number, letter] = [lexemes[at + 2], lexemes[at + 3]];
  return number?.kind === 'digits' && letter?.gap === false && letter.text === lexemes[at]?.text;
}

/** Marks of feet and inches, outside quotation marks of the same kind, and no opening one. */
function lengthMark(lexemes: Lexemes, at: number): { meaning: string; to: number } | null {
  const mark = lexemes[at];
  const next = lexemes[at + 1];
  const opens = mark?.gap && next?.gap === false && next.kind === 'word';
  if (mark === undefined || opens) return null;
  if (mark.form === "'" && next?.form === "'" && !next.gap) return { meaning: 'inch', to: at + 2 };
  let open = false;
  for (let index = Math.max(0, at - 60); index < at; index++)
    if (lexemes[index]?.form === mark.form) open = !open;
  return open ? null : { meaning: mark.form === "'" ? 'foot' : 'inch', to: at + 1 };
}

/** "in" is an inch right behind digits ("6ft 2in"), else only where nothing follows that it could lead to. */
function inchAt(lexemes: Lexemes, at: number): { meaning: string; to: number } | null {
  const next = lexemes[at + 1];
  const glued = !lexemes[at]?.gap && lexemes[at - 1]?.kind === 'digits';
  if (glued && next?.gap !== false) return { meaning: 'inch', to: at + 1 };
  const ends = next === undefined || (next.kind === 'mark' && !/["“‘'$£€]/.test(next.form));
  return ends && !isHyphen(lexemes, at + 1) ? { meaning: 'inch', to: at + 1 } : null;
}

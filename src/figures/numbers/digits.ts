import type { DecimalMark } from '../../language/number-words.ts';
import { isHyphen, type Lexemes, stands } from '../words/lexemes.ts';
import { readSlashed, VULGAR } from './fractions.ts';

/** Longer runs of digits are keys or codes, no quantities, with their marks. */
const LONGEST = 40;

/** Four digits or more that begin with a nought are a key or a code: "0018". */
const WHOLE = /^(?!0\d{3})\d+$/;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const GROUPED_BY_POINT = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_BY_APOSTROPHE = /^\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?$/;
const DECIMAL_POINT = /^\d+\.\d+$/;
const DECIMAL_COMMA = /^(?:\d+,(?:\d{1,2}|\d{4,})|0,\d+)$/;
/** Too many digits before the mark for a group. */
const UNGROUPED = /^(?:0|\d{4,}),\d+$/;
/** One mark before three digits: in English a group or three decimals, in German the other way round. */
const DOUBTFUL = /^[1-9]\d{0,2}([.,])\d{3}$/;

/**
 * The number that a run of digits states, or null where it states none (192.168.1.2, 11:55) or where
 * the decimal mark is not known and would decide it ("1.234"). Elsewhere a mark before three digits
 * groups (12,34,567 too), before any other count it is a decimal mark, whichever it is.
 */
export function digitsValue(form: string, decimal: DecimalMark | null): number | null {
  if (form.length > LONGEST) return null;
  if (/[٫٬]/.test(form)) return arabicValue(form);
  if (WHOLE.test(form)) return Number(form);
  const mark = DOUBTFUL.exec(form)?.[1];
  if (mark !== undefined && decimal === null) return null;
  if (mark !== undefined) return Number(form.replace(mark, mark === decimal ? '.' : ''));
  if (DECIMAL_POINT.test(form)) return Number(form);
  if (UNGROUPED.test(form)) return Number(form.replace(',', '.'));
  if (GROUPED_BY_COMMA.test(form)) return Number(form.replaceAll(',', ''));
  if (GROUPED_BY_POINT.test(form)) return Number(form.replaceAll('.', '').replace(',', '.'));
  if (GROUPED_BY_APOSTROPHE.test(form)) return Number(form.replace(/['’]/g, '').replace(',', '.'));
  return DECIMAL_COMMA.test(form) ? Number(form.replace(',', '.')) : null;
}

/** Digits with the decimal and the group mark of Arabic, which are no other marks. */
function arabicValue(form: string): number | null {
  if (!/^(?:\d+|\d{1,3}(?:٬\d{3})+)(?:٫\d+)?$/.test(form)) return null;
  return Number(form.replaceAll('٬', '').replace('٫', '.'));
}

interface Digits {
  readonly value: number;
  readonly to: number;
  readonly ordinal: boolean;
}

/** Digits with what belongs to them: a point in front, groups apart by spaces, a fraction, a power of ten, an ordinal's ending. */
export function readDigits(lexemes: Lexemes, at: number): Digits | null {
  const mark = lexemes[at]?.form;
  const comma =
    mark === ',' && lexemes.language.numbers.decimal === ',' && lexemes[at]?.gap !== false;
  const pointed = mark === '.' || comma ? 1 : 0;
  const first = lexemes[at + pointed];
  if (first?.kind !== 'digits' || (pointed === 1 && first.gap)) return null;
  const grouped =
    pointed === 0 ? spacedGroups(lexemes, at) : { form: `0.${first.form}`, to: at + 2 };
  const { decimal, ordinalEndings } = lexemes.language.numbers;
  const value = digitsValue(grouped.form, decimal);
  if (value === null) return null;
  const { to } = grouped;
  const isRaised = value === 10 || lexemes[to]?.form === '^';
  const raised = isRaised ? exponentAt(lexemes, to, false) : null;
  if (raised !== null) return { value: value ** raised.value, to: raised.to, ordinal: false };
  const after = lexemes[to];
  const ending = isHyphen(lexemes, to) ? to + 1 : to;
  if (lexemes[ending]?.gap === false && stands(lexemes, ending, ordinalEndings))
    return { value, to: ending + 1, ordinal: true };
  if (isPointedOrdinal(lexemes, to, value)) return { value, to: to + 1, ordinal: true };
  const whole = Number.isInteger(value);
  const vulgar = whole ? VULGAR.get(after?.form ?? '') : undefined;
  if (vulgar !== undefined) return { value: value + vulgar, to: to + 1, ordinal: false };
  const slashed = whole ? readSlashed(lexemes, isHyphen(lexemes, to) ? to + 1 : to) : null;
  if (slashed !== null) return { value: value + slashed.value, to: slashed.to, ordinal: false };
  const power = powerOfTen(lexemes, to);
  return { value: value * (power?.factor ?? 1), to: power?.to ?? to, ordinal: false };
}

/** Larger numbers with a point behind them are seldom ordinals. */
const LARGEST_POINTED = 400;

/** Whether the point at `at` makes an ordinal of the digits before it, inside a sentence: "am 3. Oktober". */
function isPointedOrdinal(lexemes: Lexemes, at: number, value: number): boolean {
  if (!lexemes.language.numbers.ordinalPoint || value > LARGEST_POINTED) return false;
  const [point, next] = [lexemes[at], lexemes[at + 1]];
  return point?.form === '.' && !point.gap && next?.kind === 'word' && next.gap;
}

/** "1 234 567.89" as one number. */
function spacedGroups(lexemes: Lexemes, at: number): { form: string; to: number } {
  let form = lexemes[at]?.form ?? '';
  let to = at + 1;
  if (!/^\d{1,3}$/.test(form)) return { form, to };
  for (let next = lexemes[to]; next?.kind === 'digits' && next.gap; next = lexemes[to]) {
    if (!/^\d{3}(?:[.,]\d+)?$/.test(next.form) || form.length > LONGEST) break;
    form += next.form;
    to += 1;
  }
  return { form, to };
}

/** "×10^-4", "x10−30", " × 10⁶", "e6" behind digits; before an exponent alone ("10³") the digits are the ten. */
function powerOfTen(lexemes: Lexemes, at: number): { factor: number; to: number } | null {
  const form = (index: number): string => lexemes[index]?.form ?? '';
  const glued = lexemes[at]?.gap === false;
  if (glued && form(at) === 'e') return asFactor(exponentAt(lexemes, at + 1, true));
  const times = form(at) === '×' || form(at) === 'x';
  if (!times || form(at + 1) !== '10') return null;
  return asFactor(exponentAt(lexemes, at + 2, glued && lexemes[at + 1]?.gap === false));
}

function asFactor(exponent: Exponent | null): { factor: number; to: number } | null {
  return exponent && { factor: 10 ** exponent.value, to: exponent.to };
}

/** An exponent, up to lexeme `to`. */
interface Exponent {
  readonly value: number;
  readonly to: number;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "^3", "^-3", "⁻³" glued behind a ten; where it is `bare`, "3" too. */
function exponentAt(lexemes: Lexemes, at: number, bare: boolean): Exponent | null {
  if (lexemes[at]?.gap !== false) return null;
  const caret = lexemes[at]?.form === '^';
  if (!caret && !bare) return raisedAt(lexemes, at);
  const sign = caret ? at + 1 : at;
  const negative = lexemes[sign]?.form === '-';
  const signed = negative || lexemes[sign]?.form === '+';
  const digits = lexemes[signed ? sign + 1 : sign];
  if (digits?.kind !== 'digits' || digits.gap || !/^\d{1,2}$/.test(digits.form))
    return caret ? null : raisedAt(lexemes, at);
  const value = Number(digits.form);
  return { value: negative ? -value : value, to: signed ? sign + 2 : sign + 1 };
}

function raisedAt(lexemes: Lexemes, at: number): Exponent | null {
  const negative = lexemes[at]?.form === '⁻';
  let to = negative ? at + 1 : at;
  let value = '';
  for (; value.length < 2 && lexemes[to]?.gap === false; to++) {
    const digit = RAISED.indexOf(lexemes[to]?.form ?? ' ');
    if (digit === -1) break;
    value += digit;
  }
  return value === '' ? null : { value: negative ? -Number(value) : Number(value), to };
}

import { DENOMINATORS, ORDINALS, singular, TENS, UNITS, VULGAR } from '../words/number-words.ts';
import { ARTICLES, type Lexemes, type Numeral, numeral, scaleAt } from './numeral.ts';

/** A fraction without a whole: "a fifth", "half", "3/4", "⅔". One with a numerator in words begins as a cardinal. */
export function readFraction(lexemes: Lexemes, at: number): Numeral | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  const vulgar = VULGAR.get(first.form);
  if (vulgar !== undefined) return fraction(lexemes, at, at + 1, vulgar);
  const slashed = readSlashed(lexemes, at);
  if (slashed !== null) return slashed;
  if (first.form === 'half') return fraction(lexemes, at, at + 1, 1 / 2);
  if (first.form === 'quarter' && scaleAt(lexemes, at + 1) !== undefined)
    return fraction(lexemes, at, at + 1, 1 / 4);
  if (!ARTICLES.has(first.form)) return null;
  const lower = readDenominator(lexemes, at + 1, 1);
  if (
    lower === null ||
    (scaleAt(lexemes, lower.to) === undefined && !isPart(lexemes, at, lower.to))
  )
    return null;
  return fraction(lexemes, at, lower.to, 1 / lower.value);
}

const COUNTS_PARTS = new Set(
  'of by about around almost nearly over than under roughly some up down and above below to nearly'.split(
    ' ',
  ),
);

/** Whether "a third" is a part rather than one more ("a third missile"): of something, measured out, or at the end. */
function isPart(lexemes: Lexemes, from: number, to: number): boolean {
  const after = lexemes[to];
  if (after === undefined || after.kind === 'mark' || after.form === 'of')
    return after?.form !== '-';
  return COUNTS_PARTS.has(lexemes[from - 1]?.form ?? '') || COUNTS_PARTS.has(after.form);
}

/** The fraction up to `end`, with a scale behind it: "half a million", "three quarters of a billion". */
export function fraction(lexemes: Lexemes, from: number, end: number, value: number): Numeral {
  let next = end;
  if (lexemes[next]?.form === 'of') next += 1;
  if (ARTICLES.has(lexemes[next]?.form ?? '')) next += 1;
  const scale = scaleAt(lexemes, next);
  if (scale === undefined) return numeral(from, end, value, { kind: 'fraction' });
  return numeral(from, next + 1, value * scale, { scale });
}

const USUAL_DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000]);

/** "3/4", "1/16": a proper fraction in digits; other pairs are dates, scores or codes. */
export function readSlashed(lexemes: Lexemes, at: number): Numeral | null {
  const [upper, slash, lower, after] = lexemes.slice(at, at + 4);
  if (upper?.kind !== 'digits' || slash?.form !== '/' || lower?.kind !== 'digits') return null;
  if (lower.gap || slash.gap || (after?.form === '/' && !after.gap)) return null;
  const [above, below] = [Number(upper.form), Number(lower.form)];
  if (!(above > 0 && above < below && USUAL_DENOMINATORS.has(below))) return null;
  if (!DECIMAL_DENOMINATORS.has(below) && sharesDivisor(above, below)) return null;
  return numeral(at, at + 3, above / below, { kind: 'fraction', digits: true });
}

const DECIMAL_DENOMINATORS = new Set([10, 100, 1000]);

/** Whether a fraction is not in its lowest terms; nobody writes 10/20 for a half. */
function sharesDivisor(above: number, below: number): boolean {
  let [a, b] = [above, below];
  while (b > 0) [a, b] = [b, a % b];
  return a > 1;
}

/** The lower part of a fraction under `upper`: plural unless `upper` is one ("two thirds", "one third"). */
export function readDenominator(
  lexemes: Lexemes,
  at: number,
  upper: number,
): { readonly value: number; readonly to: number } | null {
  const next = lexemes[at]?.form === '-' ? at + 1 : at;
  const form = lexemes[next]?.form ?? '';
  const named = DENOMINATORS.get(form);
  if (named !== undefined) {
    const fits = form === 'halves' || form === 'quarters' ? upper > 1 && upper < 4 : upper === 1;
    return fits ? { value: named, to: next + 1 } : null;
  }
  const tens = TENS.get(form);
  if (tens !== undefined) {
    const unit = lexemes[next + 1]?.form === '-' ? next + 2 : next + 1;
    const ordinal = denominator(lexemes[unit]?.form ?? '', upper);
    return ordinal !== undefined && ordinal < 10 ? { value: tens + ordinal, to: unit + 1 } : null;
  }
  const value = denominator(form, upper);
  return value !== undefined && value > 2 ? { value, to: next + 1 } : null;
}

function denominator(form: string, upper: number): number | undefined {
  if (upper === 1) return ORDINALS.get(form);
  return form.endsWith('s') ? ORDINALS.get(singular(form)) : undefined;
}

/** The fraction of "one and a half", "three and one fourth", "five and three quarters", from its first word on. */
export function readPart(
  lexemes: Lexemes,
  at: number,
): { readonly value: number; readonly to: number } | null {
  const form = lexemes[at]?.form ?? '';
  if (form === 'half') return { value: 1 / 2, to: at + 1 };
  const upper = ARTICLES.has(form) ? 1 : UNITS.get(form);
  if (upper === undefined) return null;
  const lower = readDenominator(lexemes, at + 1, upper);
  return lower === null ? null : { value: upper / lower.value, to: lower.to };
}

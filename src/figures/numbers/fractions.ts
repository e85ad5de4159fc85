import { isFunctionWord, isHyphen, type Lexemes, past, stands } from '../words/lexemes.ts';
import { lookUp } from '../words/phrasebook.ts';
import { numberWordsAt } from './number-words.ts';
import { isArticle, type Numeral, numeral, scaleAt } from './numeral.ts';

/** Fractions of one character. */
export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** The lower part of a fraction, up to lexeme `to`. */
interface Denominator {
  readonly value: number;
  readonly to: number;
}

/** A fraction without a whole: "a fifth", "half", "3/4", "⅔". One with a numerator in words begins as a cardinal. */
export function readFraction(lexemes: Lexemes, at: number): Numeral | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  const vulgar = VULGAR.get(first.form);
  if (vulgar !== undefined) return fraction(lexemes, at, at + 1, vulgar);
  const slashed = readSlashed(lexemes, at);
  if (slashed !== null) return slashed;
  const { denominators, halves, nounsOfParts } = lexemes.language.numbers;
  if (halves.has(first.form))
    return isMeasured(lexemes, at + 1) ? fraction(lexemes, at, at + 1, 1 / 2) : null;
  const named = denominators.get(first.form);
  const alone = named === 2 || nounsOfParts.has(first.form);
  if (named !== undefined && alone) return fraction(lexemes, at, at + 1, 1 / named);
  if (named !== undefined && scaleAt(lexemes, at + 1) !== undefined)
    return fraction(lexemes, at, at + 1, 1 / named);
  if (!isArticle(lexemes, at)) return null;
  const lower = readDenominator(lexemes, at + 1, 1);
  if (lower === null) return null;
  if (stands(lexemes, at + 1, halves)) {
    if (!isMeasured(lexemes, lower.to)) return null;
  } else if (!isPart(lexemes, at, lower) && !isQuarterOf(lexemes, at + 1, lower.to)) return null;
  return fraction(lexemes, at, lower.to, 1 / lower.value);
}

/** "A quarter mile", "a third of a million": a scale behind any part, a unit only behind one that is no order. */
function isQuarterOf(lexemes: Lexemes, at: number, end: number): boolean {
  if (scaleAt(lexemes, end) !== undefined) return true;
  const { denominators } = lexemes.language.numbers;
  return denominators.has(lexemes[at]?.form ?? '') && isMeasured(lexemes, end);
}

/** Whether a scale or a unit stands at lexeme `at`, or behind a hyphen there. */
function isMeasured(lexemes: Lexemes, at: number): boolean {
  const next = isHyphen(lexemes, at) ? at + 1 : at;
  const { units, money } = lexemes.books;
  return (
    scaleAt(lexemes, next) !== undefined ||
    lookUp(units, lexemes, next) !== null ||
    lookUp(money, lexemes, next) !== null
  );
}

/** Parts with a larger lower part than this are seldom meant where nothing says of what: "he came in a ninth." */
const LARGEST_ALONE = 5;

/** Whether "a third" is a part rather than one more ("a third missile", "and a third missile"): of something, measured out, or at the end. */
function isPart(lexemes: Lexemes, from: number, { to, value }: Denominator): boolean {
  const { grammar, numbers } = lexemes.language;
  const after = lexemes[to];
  const measured = stands(lexemes, from - 1, numbers.besideParts);
  if (stands(lexemes, to, grammar.of)) return true;
  if (after === undefined || after.kind === 'mark')
    return after?.form !== '-' && (measured || from === 0 || value <= LARGEST_ALONE);
  if (stands(lexemes, from - 1, grammar.and) && !isFunctionWord(lexemes, after)) return false;
  return measured || stands(lexemes, to, numbers.besideParts);
}

/** The fraction up to `end`, with a scale behind it: "half a million", "three quarters of a billion". */
export function fraction(lexemes: Lexemes, from: number, end: number, value: number): Numeral {
  const { of, indefinite } = lexemes.language.grammar;
  const next = past(lexemes, past(lexemes, end, of), indefinite);
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

/** Halves and quarters are much else besides: more of them than make one are none. */
const LARGEST_NAMED = 4;

/** The lower part of a fraction under `upper`: plural unless `upper` is one ("two thirds", "one third"). */
export function readDenominator(lexemes: Lexemes, at: number, upper: number): Denominator | null {
  const next = lexemes[at]?.form === '-' ? at + 1 : at;
  const form = lexemes[next]?.form ?? '';
  const { denominators, pluralDenominators, tens: allTens } = lexemes.language.numbers;
  const named = (upper === 1 ? denominators : pluralDenominators).get(form);
  if (named !== undefined)
    return upper < named || named > LARGEST_NAMED ? { value: named, to: next + 1 } : null;
  if (denominators.has(form) || pluralDenominators.has(form)) return null;
  const tens = allTens.get(form);
  if (tens !== undefined) {
    const unit = lexemes[next + 1]?.form === '-' ? next + 2 : next + 1;
    const ordinal = denominator(lexemes, unit, upper);
    return ordinal !== undefined && ordinal < 10 ? { value: tens + ordinal, to: unit + 1 } : null;
  }
  const value = denominator(lexemes, next, upper);
  return value !== undefined && value > 2 ? { value, to: next + 1 } : null;
}

function denominator(lexemes: Lexemes, at: number, upper: number): number | undefined {
  const { ordinals, pluralOrdinals, together, units, tens } = lexemes.language.numbers;
  const lower = upper === 1 ? ordinals : pluralOrdinals;
  const one = lower.get(lexemes[at]?.form ?? '');
  if (one !== undefined || together === null) return one;
  // "venticinquesimi" is one word of a ten and an ordinal.
  const [ten = '', last = '', more] = numberWordsAt(lexemes, at)?.pieces ?? [];
  const higher = tens.get(ten) ?? units.get(ten) ?? 0;
  const unit = lower.get(last) ?? 10;
  return more === undefined && higher >= 20 && unit < 10 ? higher + unit : undefined;
}

/** The fraction of "one and a half", "three and one fourth", "five and three quarters", from its first word on. */
export function readPart(
  lexemes: Lexemes,
  at: number,
): { readonly value: number; readonly upper: number; readonly to: number } | null {
  const form = lexemes[at]?.form ?? '';
  const { denominators, units } = lexemes.language.numbers;
  if (denominators.get(form) === 2) return { value: 1 / 2, upper: 1, to: at + 1 };
  const upper = isArticle(lexemes, at) ? 1 : units.get(form);
  if (upper === undefined) return null;
  const lower = readDenominator(lexemes, at + 1, upper);
  return lower === null ? null : { value: upper / lower.value, upper, to: lower.to };
}

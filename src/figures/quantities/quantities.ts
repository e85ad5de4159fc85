import { readMoment } from '../dates/moments.ts';
import { approximationAt } from '../words/approximations.ts';
import { type Lexemes, past, stands } from '../words/lexemes.ts';
import { asAge, withAge } from './ages.ts';
import { type Amount, readAmount } from './amounts.ts';
import { withParts } from './compounds.ts';
import type { Quantity } from './quantity.ts';
import { readBetween, readBounds, readRange } from './ranges.ts';
import { withRate } from './rates.ts';
import { readRatio } from './ratios.ts';
import { scaleBefore } from './scale-before.ts';

/** Reads the quantity that begins at lexeme `at`: an amount, a range, a ratio, with its rate; or null. */
export function readQuantity(lexemes: Lexemes, at: number): Quantity | null {
  const { between, from } = lexemes.language.ranges;
  if (stands(lexemes, at, between) || stands(lexemes, at, from)) {
    const first = past(lexemes, at + 1, lexemes.language.grammar.definite);
    const range = readMoment(lexemes, first) === null ? readBetween(lexemes, at) : null;
    return range && withRate(lexemes, range);
  }
  const bounds = approximationAt(lexemes, at);
  if (bounds !== null) return readBounds(lexemes, at, bounds);
  const first = readAmount(lexemes, at);
  if (first === null) return null;
  const whole =
    readRatio(lexemes, first) ??
    readRange(lexemes, first) ??
    withMany(lexemes, single(withParts(lexemes, first)));
  return asAge(lexemes, withAge(lexemes, withRate(lexemes, onScale(lexemes, whole))));
}

/** "magnitude 6.1", "magnitude-6.1": the name of a scale before its number. */
function onScale(lexemes: Lexemes, quantity: Quantity): Quantity {
  if (quantity.unit !== null || quantity.kind !== 'cardinal' || !quantity.digits) return quantity;
  const unit = scaleBefore(lexemes, quantity.from);
  return unit === undefined ? quantity : { ...quantity, kind: 'measure', unit };
}

/** "500多亿": more than its number says, by a word inside it. */
function withMany(lexemes: Lexemes, quantity: Quantity): Quantity {
  const { manyInside } = lexemes.language.numbers;
  if (manyInside.size === 0) return quantity;
  const many = lexemes.slice(quantity.from, quantity.to).some(({ form }) => manyInside.has(form));
  return many ? { ...quantity, approx: 'over' } : quantity;
}

function single(amount: Amount): Quantity {
  const { from, to, kind, value, unit, hyphened, digits, vague } = amount;
  const rest = { from, to, value, unit, hyphened, digits };
  if (vague) return { ...rest, kind: 'range', value2: value * 10, approx: 'about' };
  const zero = value === 0 && kind === 'cardinal';
  return { ...rest, kind: zero ? 'zero' : kind, value2: null, approx: null };
}

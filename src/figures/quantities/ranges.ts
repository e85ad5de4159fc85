import type { Approximation } from '../figure.ts';
import { isArticle } from '../numbers/numeral.ts';
import { approximationAt } from '../words/approximations.ts';
import { type Lexemes, past, stands } from '../words/lexemes.ts';
import { type Amount, readAmount } from './amounts.ts';
import type { Quantity } from './quantity.ts';
import { isScore, score } from './ratios.ts';

/** "between 5 and 10", "from $250,000 to $1 million"; the ends in the order of the text. */
export function readBetween(lexemes: Lexemes, at: number): Quantity | null {
  const joined = joinsTens(lexemes) ? readEnds(lexemes, at, true) : null;
  return joined ?? readEnds(lexemes, at, false);
}

/** Whether "and" stands inside numbers below a hundred, so that an end of a range may have one: "treinta y cinco". */
function joinsTens({ language }: Lexemes): boolean {
  return language.numbers.andBehind.least < 100;
}

/** The same, with "and" inside the numbers or not. */
function readEnds(lexemes: Lexemes, at: number, joins: boolean): Quantity | null {
  const { ranges } = lexemes.language;
  const between = stands(lexemes, at, ranges.between);
  const first = readAmount(lexemes, pastHedge(lexemes, at + 1), joins);
  if (first === null || first.vague) return null;
  const join = between ? first.to : past(lexemes, first.to, ranges.ways);
  if (!stands(lexemes, join, between ? ranges.betweenJoins : ranges.fromJoins)) return null;
  const second = readAmount(lexemes, pastHedge(lexemes, join + 1), joins);
  if (second === null || second.vague) return null;
  const range = spanned(first, second);
  return range === null || (between && !ascends(range)) ? null : { ...range, from: at };
}

/** Steps over "about" and an article before an end of a range. */
function pastHedge(lexemes: Lexemes, at: number): number {
  const next = approximationAt(lexemes, at)?.to ?? at;
  const article = isArticle(lexemes, next) && readAmount(lexemes, next) === null;
  return article ? next + 1 : past(lexemes, next, lexemes.language.grammar.definite);
}

/** "28 votes to 23", "25-30", "four to five thousand", "three or four", "0-to-60 mph", "33-35 billion". */
export function readRange(lexemes: Lexemes, first: Amount): Quantity | null {
  const { ranges, grammar } = lexemes.language;
  if (stands(lexemes, first.to, ranges.contests) && stands(lexemes, first.to + 1, grammar.to)) {
    const second = readAmount(lexemes, first.to + 2);
    return second !== null && isScore(lexemes, first, second, false) ? score(first, second) : null;
  }
  const neighbours = readNeighbours(lexemes, first);
  if (neighbours !== null) return neighbours;
  const join = lexemes[first.to]?.form ?? '';
  if (!ranges.joins.has(join) || first.vague) return null;
  const dash = join === '-' || join === '—' || join === '~';
  let next = first.to + 1;
  const to = grammar.to.has(join);
  if (join === '-' && stands(lexemes, next, grammar.to) && lexemes[next + 1]?.form === '-')
    next += 2;
  if (join === '-') next = pastHedge(lexemes, next);
  const second = readAmount(lexemes, next, true, first.kind === 'money');
  if (second === null || second.vague) return null;
  const contested = join === '-' || (to && first.value >= second.value);
  if (contested && isScore(lexemes, first, second, join === '-')) return score(first, second);
  if (!dash && !goTogether(lexemes, first, second, ranges.or.has(join))) return null;
  const range = spanned(first, second);
  return range !== null && ascends(range) ? range : null;
}

/** "二三十", "十七八岁": two digits that follow each other, the first lent all that belongs to the second. */
function readNeighbours(lexemes: Lexemes, first: Amount): Quantity | null {
  const { endsInTenths, units } = lexemes.language.numbers;
  if (!endsInTenths || first.to !== first.numberTo || first.kind === 'ordinal') return null;
  const digit = units.get(lexemes[first.to - 1]?.form ?? '') ?? 0;
  const next = units.get(lexemes[first.to]?.form ?? '');
  if (digit === 0 || next !== digit + 1) return null;
  const second = readAmount(lexemes, first.to);
  if (second === null || units.has(lexemes[second.numberTo]?.form ?? '')) return null;
  const power = second.value / next;
  const isWhole = Number.isInteger(Math.log10(power));
  const tens = first.value - digit;
  if (!isWhole || (tens > 0 && power !== 1)) return null;
  const range = spanned(
    { ...first, value: tens + digit * power },
    { ...second, value: tens + second.value },
  );
  return range && { ...range, approx: 'about', unit: second.unit ?? first.unit };
}

/** Whether "A to B" or "A or B" is a span, and not how far and where to ("rose 3 points to 20"). */
function goTogether(lexemes: Lexemes, first: Amount, second: Amount, or: boolean): boolean {
  if (or) return second.value <= first.value * 4 && (first.unit === null || first.hyphened);
  if (first.unit !== null && second.unit === null) return false;
  return !stands(lexemes, first.from - 1, lexemes.language.ranges.moves);
}

function ascends(range: Quantity): boolean {
  return range.value2 !== null && range.value < range.value2;
}

/** The range of two amounts, the second lending its unit and scale to the first; null where they do not go together. */
function spanned(first: Amount, second: Amount): Quantity | null {
  if ((first.kind === 'ordinal') !== (second.kind === 'ordinal')) return null;
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return null;
  const mantissa = second.value / second.scale;
  const lends = first.scale === 1 && second.scale > 1 && Math.abs(first.value) < Math.abs(mantissa);
  const value = lends ? first.value * second.scale : first.value;
  if (value === second.value) return null;
  return {
    from: first.from,
    to: second.to,
    kind: 'range',
    value,
    value2: second.value,
    unit: second.unit ?? first.unit,
    approx: null,
    hyphened: second.hyphened,
    digits: first.digits,
  };
}

type Bound = { readonly approx: Approximation; readonly to: number };

/** "more than 10 and less than 20", "above 5 but below 8": two bounds that close a range; else null. */
export function readBounds(lexemes: Lexemes, at: number, lower: Bound): Quantity | null {
  if (sideOf(lower.approx) === 0) return null;
  const { and, but, definite } = lexemes.language.grammar;
  const first = readAmount(lexemes, past(lexemes, lower.to, definite), joinsTens(lexemes));
  if (first === null) return null;
  const comma = lexemes[first.to]?.form === ',' ? first.to + 1 : first.to;
  const word = stands(lexemes, comma, and) || stands(lexemes, comma, but);
  const second = word ? comma + 1 : comma;
  const upper = second > first.to ? approximationAt(lexemes, second) : null;
  if (upper === null || sideOf(upper.approx) !== -sideOf(lower.approx)) return null;
  const last = readAmount(lexemes, past(lexemes, upper.to, definite));
  const range = last === null ? null : spanned(first, last);
  if (range?.value2 == null || ascends(range) !== sideOf(lower.approx) > 0) return null;
  const [value, value2] = ascends(range)
    ? [range.value, range.value2]
    : [range.value2, range.value];
  return { ...range, from: at, value, value2 };
}

/** On which side of the number a bound leaves room: 1 above, -1 below, 0 neither. */
function sideOf(approx: Approximation): number {
  if (approx === 'over' || approx === 'at-least') return 1;
  return approx === 'under' || approx === 'up-to' ? -1 : 0;
}

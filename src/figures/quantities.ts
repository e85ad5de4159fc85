import { type Amount, readAmount } from './amounts.ts';
import { approximationAt } from './approximations.ts';
import { commonUnit } from './convert-units.ts';
import type { Approximation, FigureKind } from './figure.ts';
import { lookUp } from './phrasebook.ts';
import type { Lexeme } from './scan.ts';
import { UNIT_SYMBOLS, UNIT_WORDS } from './units.ts';

type Lexemes = readonly Lexeme[];

/** A quantity as read from lexemes `from` to `to`, before what surrounds it is looked at. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind;
  readonly value: number;
  readonly value2: number | null;
  readonly unit: string | null;
  /** Said by the quantity itself ("dozens"), else null. */
  readonly approx: Approximation | null;
  readonly hyphened: boolean;
}

/** Reads the quantity that begins at lexeme `at`: an amount, a range, a ratio, with its rate; or null. */
export function readQuantity(lexemes: Lexemes, at: number): Quantity | null {
  const form = lexemes[at]?.form;
  if (form === 'between' || form === 'from') return readBetween(lexemes, at, form);
  const first = readAmount(lexemes, at);
  if (first === null) return null;
  return withRate(
    lexemes,
    readRatio(lexemes, first) ??
      readRange(lexemes, first) ??
      readCompound(lexemes, first) ??
      single(first),
  );
}

function single(amount: Amount): Quantity {
  const { from, to, kind, value, unit, hyphened } = amount;
  if (amount.vague)
    return { from, to, kind: 'range', value, value2: value * 10, unit, approx: 'about', hyphened };
  const zero = value === 0 && kind === 'cardinal';
  return {
    from,
    to,
    kind: zero ? 'zero' : kind,
    value,
    value2: null,
    unit,
    approx: null,
    hyphened,
  };
}

const BETWEEN_JOINS: Readonly<Record<string, readonly string[]>> = {
  between: ['and', 'to', '-'],
  from: ['to', 'and', '-', 'through', 'up', 'down'],
};

/** "between 5 and 10", "from $250,000 to $1 million": keyword, first amount, join, second amount. */
function readBetween(lexemes: Lexemes, at: number, keyword: string): Quantity | null {
  const first = readAmount(lexemes, skipHedge(lexemes, at + 1), false);
  if (first === null || first.vague) return null;
  if (!BETWEEN_JOINS[keyword]?.includes(lexemes[first.to]?.form ?? '')) return null;
  const direction = /^(?:up|down)$/.test(lexemes[first.to]?.form ?? '') ? 1 : 0;
  const second = readAmount(
    lexemes,
    skipHedge(lexemes, first.to + 1 + direction),
    keyword !== 'between',
  );
  const range = second === null ? null : spanned(first, second, keyword === 'between');
  return range === null ? null : withRate(lexemes, { ...range, from: at });
}

function skipHedge(lexemes: Lexemes, at: number): number {
  const hedge = approximationAt(lexemes, at);
  const the = hedge?.to ?? at;
  return /^(?:the|a)$/.test(lexemes[the]?.form ?? '') && readAmount(lexemes, the) === null
    ? the + 1
    : the;
}

const RANGE_JOINS = new Set(['-', '—', '~', 'to', 'or', 'through']);

/** "25-30", "four to five thousand", "three or four", "0-to-60 mph", "33-35 billion". */
function readRange(lexemes: Lexemes, first: Amount): Quantity | null {
  const join = lexemes[first.to];
  if (join === undefined || !RANGE_JOINS.has(join.form) || first.vague) return null;
  let next = first.to + 1;
  if (join.form === '-' && lexemes[next]?.form === 'to' && lexemes[next + 1]?.form === '-')
    next += 2;
  else if (join.form === 'or' && lexemes[next]?.form === 'so') return null;
  if (join.form === '-' || join.form === '—') next = skipHedge(lexemes, next);
  const second = readAmount(lexemes, next);
  if (second === null || second.vague) return null;
  if (join.form === '-' && isScore(lexemes, first, second)) return score(first, second);
  if (join.form === 'or' && second.value > first.value * 4) return null;
  return spanned(first, second, true);
}

/** The range of two amounts, the second lending its unit and scale to the first; null where they do not go together. */
function spanned(first: Amount, second: Amount, ascending: boolean): Quantity | null {
  if (first.kind === 'ordinal' || second.kind === 'ordinal') {
    if (first.kind !== second.kind) return null;
  }
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return null;
  const mantissa = second.value / second.scale;
  const lends = first.scale === 1 && second.scale > 1 && Math.abs(first.value) < Math.abs(mantissa);
  const low = lends ? first.value * second.scale : first.value;
  if (ascending ? low >= second.value : low === second.value) return null;
  return {
    from: first.from,
    to: second.to,
    kind: 'range',
    value: low,
    value2: second.value,
    unit: second.unit ?? first.unit,
    approx: null,
    hyphened: second.hyphened,
  };
}

const CONTESTS =
  /^(?:beat|beaten|beating|win|wins|won|winning|lose|loses|lost|losing|draw|drew|drawn|defeat|defeated|defeats|victory|lead|leads|led|leading|tie|tied|score|scored|scoreline|vote|voted|votes|ruled|ruling|decision|result|goal|goals|match|trail|trailed|trailing|thrash|thrashed)$/;

/** Whether "A-B" is a score: it does not ascend, or a word of contest stands near. */
function isScore(lexemes: Lexemes, first: Amount, second: Amount): boolean {
  const plain = (amount: Amount): boolean =>
    amount.kind === 'cardinal' && amount.unit === null && amount.scale === 1 && amount.value < 300;
  if (!plain(first) || !plain(second)) return false;
  if (first.value >= second.value) return true;
  const near = lexemes.slice(Math.max(0, first.from - 10), second.to + 6);
  return near.some((lexeme) => CONTESTS.test(lexeme.form));
}

function score(first: Amount, second: Amount): Quantity {
  return {
    from: first.from,
    to: second.to,
    kind: 'ratio',
    value: first.value,
    value2: second.value,
    unit: null,
    approx: null,
    hyphened: false,
  };
}

const DETERMINERS = new Set([
  'the',
  'its',
  'their',
  'all',
  'those',
  'these',
  'his',
  'her',
  'our',
  'every',
]);

/** "five out of the six", "two of eight", "one in four": a part and its whole. */
function readRatio(lexemes: Lexemes, part: Amount): Quantity | null {
  if (part.kind !== 'cardinal' || part.unit !== null || part.vague || part.scale > 1) return null;
  let next = part.to;
  const out = lexemes[next]?.form === 'out' ? 1 : 0;
  const join = lexemes[next + out]?.form;
  if (join !== 'of' && (join !== 'in' || out === 1)) return null;
  next += out + 1;
  while (DETERMINERS.has(lexemes[next]?.form ?? '')) next += 1;
  const whole = readAmount(lexemes, next);
  if (whole === null || whole.kind !== 'cardinal' || whole.unit !== null || whole.scale > 1)
    return null;
  if (!(part.value <= whole.value) || whole.value < 2) return null;
  if (join === 'in' && (part.value > 10 || whole.value > 1000 || part.value === whole.value))
    return null;
  return {
    from: part.from,
    to: whole.to,
    kind: 'ratio',
    value: part.value,
    value2: whole.value,
    unit: null,
    approx: null,
    hyphened: false,
  };
}

/** "7 feet 10 inches", "3 dollars and 50 cents": a smaller unit of the same family goes on. */
function readCompound(lexemes: Lexemes, first: Amount): Quantity | null {
  if (first.unit === null || (first.kind !== 'measure' && first.kind !== 'money')) return null;
  let { to, value } = first;
  let last = first.unit;
  for (;;) {
    const join = lexemes[to]?.form;
    const next = join === ',' || join === 'and' ? to + 1 : to;
    const second = readAmount(
      lexemes,
      join === ',' && lexemes[next]?.form === 'and' ? next + 1 : next,
    );
    if (second === null || second.kind !== first.kind || second.unit === null) break;
    const part =
      first.kind === 'money'
        ? moneyPart(first, second)
        : commonUnit(second.value, last, second.unit, first.unit);
    if (part === null) break;
    value += part;
    to = second.to;
    last = second.unit;
  }
  return to === first.to ? null : { ...single(first), to, value };
}

/** Cents beside whole dollars ("20 dollars 43 cents"). */
function moneyPart(first: Amount, second: Amount): number | null {
  return first.unit === second.unit &&
    second.value < 1 &&
    second.value > 0 &&
    Number.isInteger(first.value) &&
    second.from > first.to - 1
    ? second.value
    : null;
}

const PER = new Set(['per', 'a', 'an', 'each', 'every']);
const PER_WORDS = new Set(
  'share barrel person head capita ounce game bottle household family child student worker employee unit vehicle car ticket minute second annum tonne ton'.split(
    ' ',
  ),
);

/** "dollars per barrel", "$68 a share", "barrels a day": the rate becomes part of the unit. */
function withRate(lexemes: Lexemes, quantity: Quantity): Quantity {
  if (quantity.unit === null || quantity.unit === 'percent') return quantity;
  let { to } = quantity;
  if (lexemes[to]?.form === '-') to += 1;
  const per = lexemes[to]?.form ?? '';
  if (!PER.has(per) && per !== '/') return quantity;
  let next = to + 1;
  if (lexemes[next]?.form === '-') next += 1;
  const unit =
    lookUp(UNIT_WORDS, lexemes, next) ??
    (per === 'per' || per === '/' ? lookUp(UNIT_SYMBOLS, lexemes, next) : null);
  if (unit !== null)
    return { ...quantity, to: unit.to, unit: `${quantity.unit} per ${unit.meaning}` };
  const word = lexemes[next];
  const named = word?.kind === 'word' && (per === 'per' || PER_WORDS.has(word.form));
  return named
    ? { ...quantity, to: next + 1, unit: `${quantity.unit} per ${word.form}` }
    : quantity;
}

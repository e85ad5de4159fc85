import type { Normal } from './normalise.ts';

/**
 * How much a value tells by itself, most first: hardly any text has 2,117 of something twice, all
 * have two of something, and "dozens" may be any number.
 */
export type Telling =
  | 'rare'
  | 'full date'
  | 'uncommon'
  | 'year'
  | 'part of a date'
  | 'common'
  | 'vague';

const ORDER: Readonly<Record<Telling, number>> = {
  rare: 0,
  'full date': 1,
  uncommon: 2,
  year: 3,
  'part of a date': 4,
  common: 5,
  vague: 6,
};

/** The less telling of two: what it tells that two figures have one value. */
export function lessTelling(one: Telling, other: Telling): Telling {
  return ORDER[one] > ORDER[other] ? one : other;
}

/** How telling the value of a figure is. */
export function tellingOf({ figure, date }: Normal): Telling {
  const { kind, value, value2, unit, text, what } = figure;
  if (kind === 'time') return 'full date';
  if (kind === 'date') {
    if (date === null) return 'part of a date';
    const parts = [date.year, date.month, date.day].filter((part) => part !== null);
    if (parts.length > 1) return 'full date';
    return date.year === null ? 'part of a date' : 'year';
  }
  if (kind === 'ordinal' && what === null && /\d/.test(text)) return 'part of a date';
  if (kind === 'range') return /\d/.test(text) ? 'rare' : 'vague';
  if (kind === 'ordinal' || kind === 'zero' || value === null) return 'common';
  const size = Math.abs(kind === 'ratio' ? (value2 ?? value) : value);
  const digits = significantDigits(size);
  if (digits > 2 || (digits === 2 && size >= 1000)) return 'rare';
  if (unit !== null && unit !== 'year of age' && (digits > 1 || size >= 100)) return 'rare';
  return digits > 1 || size >= 100 || unit !== null ? 'uncommon' : 'common';
}

/** Without the zeros at the end: 2 for 27,000, 3 for 2.35. */
function significantDigits(size: number): number {
  const [mantissa = ''] = Number(size.toPrecision(12)).toExponential().split('e');
  return mantissa.replace('.', '').replace(/0+$/, '').length || 1;
}

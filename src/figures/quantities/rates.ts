import type { Lexemes } from '../numbers/numeral.ts';
import { lookUp } from '../words/phrasebook.ts';
import { UNIT_SYMBOLS, UNIT_WORDS } from '../words/units.ts';
import type { Quantity } from './quantity.ts';

const PER = new Set(['per', '/', 'a', 'an', 'each', 'every']);

/** What is no unit but stands behind "a" in a rate ("$68 a share"). */
const SHARES = new Set(
  (
    'share barrel person head ounce game bottle household family child student worker employee vehicle ' +
    'car ticket piece pop'
  ).split(' '),
);

/** "a year earlier" tells when, not how much a year. */
const RELATIVE = new Set(['ago', 'earlier', 'later', 'before', 'after', 'from']);

/** Makes a rate that follows part of the unit: "dollars per barrel", "$68 a share", "barrels a day". */
export function withRate(lexemes: Lexemes, quantity: Quantity): Quantity {
  if (quantity.unit === null || quantity.unit === 'percent') return quantity;
  const per = pastHyphen(lexemes, quantity.to);
  const keyword = lexemes[per]?.form ?? '';
  if (!PER.has(keyword)) return quantity;
  const next = pastHyphen(lexemes, per + 1);
  const symbol = keyword === 'per' || keyword === '/' ? lookUp(UNIT_SYMBOLS, lexemes, next) : null;
  const unit = lookUp(UNIT_WORDS, lexemes, next) ?? symbol;
  const rate = `${quantity.unit} per`;
  if (unit !== null) {
    const relative = keyword !== 'per' && RELATIVE.has(lexemes[unit.to]?.form ?? '');
    return relative ? quantity : { ...quantity, to: unit.to, unit: `${rate} ${unit.meaning}` };
  }
  const word = lexemes[next];
  const named = word?.kind === 'word' && (keyword === 'per' || SHARES.has(word.form));
  return named ? { ...quantity, to: next + 1, unit: `${rate} ${word.form}` } : quantity;
}

function pastHyphen(lexemes: Lexemes, at: number): number {
  return lexemes[at]?.form === '-' ? at + 1 : at;
}

import { type Lexemes, stands } from '../words/lexemes.ts';
import { lookUp } from '../words/phrasebook.ts';
import type { Quantity } from './quantity.ts';

/** Makes a rate that follows part of the unit: "dollars per barrel", "$68 a share", "barrels a day". */
export function withRate(lexemes: Lexemes, quantity: Quantity): Quantity {
  if (quantity.unit === null || quantity.unit === 'percent') return quantity;
  const per = pastHyphen(lexemes, quantity.to);
  const { measures } = lexemes.language;
  const sure = stands(lexemes, per, measures.per);
  if (!sure && !stands(lexemes, per, measures.each)) return quantity;
  const next = pastHyphen(lexemes, per + 1);
  const symbol = sure ? lookUp(lexemes.books.symbols, lexemes, next) : null;
  const unit = lookUp(lexemes.books.units, lexemes, next) ?? symbol;
  const rate = `${quantity.unit} per`;
  if (unit !== null) {
    const relative = !sure && stands(lexemes, unit.to, measures.relative);
    return relative ? quantity : { ...quantity, to: unit.to, unit: `${rate} ${unit.meaning}` };
  }
  const word = lexemes[next];
  const worded = sure && lexemes[per]?.kind === 'word';
  const named = word?.kind === 'word' && (worded || measures.shares.has(word.form));
  return named ? { ...quantity, to: next + 1, unit: `${rate} ${word.form}` } : quantity;
}

function pastHyphen(lexemes: Lexemes, at: number): number {
  return lexemes[at]?.form === '-' ? at + 1 : at;
}

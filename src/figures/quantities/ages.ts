import type { Lexemes } from '../numbers/numeral.ts';
import type { Quantity } from './quantity.ts';

/** What turns a length of time into an age. */
const OLD = [['-', 'old'], ['-', 'olds'], ['old'], ['of', 'age']];

/** An age is no length of time that passed: it has a unit of its own, "year of age". Takes "-old", "old" or "of age" behind a length of time into the figure: "a 22-year-old", "ten years old". */
export function withAge(lexemes: Lexemes, quantity: Quantity): Quantity {
  if (quantity.unit === null) return quantity;
  const { to } = quantity;
  const tail = OLD.find((forms) =>
    forms.every((form, index) => lexemes[to + index]?.form === form),
  );
  return tail === undefined
    ? quantity
    : { ...quantity, to: to + tail.length, unit: `${quantity.unit} of age` };
}

const OLDEST = 120;

/** Reads a bare number as an age in years: "aged 22", "Vonny Moyes, 26, was …". */
export function asAge(lexemes: Lexemes, quantity: Quantity): Quantity {
  const { from, to, value, kind, unit, digits } = quantity;
  const before = lexemes[from - 1];
  if (kind !== 'cardinal' || unit !== null || value > OLDEST || before === undefined)
    return quantity;
  const aged =
    before.form === 'aged' || (before.form === 'age' && lexemes[from - 2]?.form !== 'of');
  const after = lexemes[to]?.form ?? '.';
  const name = lexemes[from - 2];
  const apposition =
    digits && before.form === ',' && /^[,.)]$/.test(after) && name?.kind === 'word' && name.capital;
  return aged || apposition ? { ...quantity, kind: 'measure', unit: 'year of age' } : quantity;
}

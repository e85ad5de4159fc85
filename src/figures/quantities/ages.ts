import { isFunctionWord, type Lexemes, stands } from '../words/lexemes.ts';
import { lookUp } from '../words/phrasebook.ts';
import type { Quantity } from './quantity.ts';

/** An age is no length of time that passed: it has a unit of its own, "year of age". Takes "-old", "old" or "of age" behind a length of time into the figure: "a 22-year-old", "ten years old". */
export function withAge(lexemes: Lexemes, quantity: Quantity): Quantity {
  if (quantity.unit === null) return quantity;
  const tail = lookUp(lexemes.books.old, lexemes, quantity.to);
  return tail === null ? quantity : { ...quantity, to: tail.to, unit: `${quantity.unit} of age` };
}

const OLDEST = 120;

/** Reads a bare number as an age in years: "aged 22", "the age of 22", "Vonny Moyes, 26, was …", "Astrid, one, and Pål", "who is 46", "dies at 84". */
export function asAge(lexemes: Lexemes, quantity: Quantity): Quantity {
  const { from, to, value, kind, unit, digits } = quantity;
  const before = lexemes[from - 1];
  if (kind !== 'cardinal' || unit !== null || value > OLDEST || before === undefined)
    return quantity;
  const { measures, grammar, calendar, counts } = lexemes.language;
  const age = stands(lexemes, from - 1, measures.age) && !stands(lexemes, from - 2, grammar.of);
  const ofAge = stands(lexemes, from - 1, grammar.of) && stands(lexemes, from - 2, measures.age);
  const aged = age || ofAge || stands(lexemes, from - 1, measures.aged);
  const after = lexemes[to]?.form ?? '.';
  const name = lexemes[from - 2];
  const ends = digits ? /^[,.)]$/.test(after) : after === ',';
  const apposition = before.form === ',' && ends && name?.kind === 'word' && name.capital;
  const told = stands(lexemes, from - 1, measures.agingVerbs) && isPerson(lexemes, from - 2, to);
  const died = counts.fates.dead?.has(lexemes[from - 2]?.form ?? '') && endsClause(lexemes, to);
  const late = died && stands(lexemes, from - 1, calendar.clock.at);
  return aged || apposition || ((told || late) && digits)
    ? { ...quantity, kind: 'measure', unit: 'year of age' }
    : quantity;
}

/** Whether somebody stands at `at` of whom a number up to lexeme `to` can be the age: "who is 46,", "Mr Lund was 46 when he left". */
function isPerson(lexemes: Lexemes, at: number, to: number): boolean {
  const { aging } = lexemes.language.measures;
  if (!endsClause(lexemes, to)) return false;
  return (
    stands(lexemes, at, aging) || (lexemes[at]?.capital === true && stands(lexemes, to + 1, aging))
  );
}

/** Whether what begins at `at` goes on with no noun that the number before it could count. */
function endsClause(lexemes: Lexemes, at: number): boolean {
  const after = lexemes[at];
  if (after === undefined) return true;
  return after.form !== '-' && (after.kind === 'mark' || isFunctionWord(lexemes, after));
}

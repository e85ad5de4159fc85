import { partOf } from '../conversion.ts';
import { isHyphen, type Lexemes, past, stands } from '../words/lexemes.ts';
import { lookUp } from '../words/phrasebook.ts';
import { type Amount, readAmount } from './amounts.ts';

/** Adds the smaller units that go on from an amount: "7 feet 10 inches", "3 dollars and 50 cents", "15 dollars 50". */
export function withParts(lexemes: Lexemes, first: Amount): Amount {
  let whole = withHalf(lexemes, first);
  let last = first.unit;
  while (last !== null && (first.kind === 'measure' || first.kind === 'money')) {
    const next = pastJoin(lexemes, whole.to);
    const second = readAmount(lexemes, next);
    const hundredths = second === null ? null : hundredthsOf(lexemes, first, second);
    const part =
      second === null ? null : (hundredths?.value ?? valueOfPart(lexemes, first, last, second));
    if (second === null || part === null) break;
    whole = { ...whole, to: hundredths?.to ?? second.to, value: whole.value + part };
    last = second.unit;
  }
  return whole;
}

/** "两年半后": half of a unit behind it. */
function withHalf(lexemes: Lexemes, first: Amount): Amount {
  const { halves, afterHalf } = lexemes.language.numbers;
  const { to, unit, scale, value } = first;
  if (afterHalf.size === 0 || unit === null || scale !== 1 || !stands(lexemes, to, halves))
    return first;
  const after = lexemes[to + 1];
  const ends = after === undefined || after.kind === 'mark' || afterHalf.has(after.form);
  return ends ? { ...first, to: to + 1, value: value + 1 / 2 } : first;
}

/** "15 dólares y 15 centavos": hundredths that are of the currency before them. */
function hundredthsOf(
  lexemes: Lexemes,
  first: Amount,
  second: Amount,
): { readonly value: number; readonly to: number } | null {
  if (first.kind !== 'money' || second.kind !== 'cardinal' || second.value >= 100) return null;
  const named = lookUp(lexemes.books.anyHundredths, lexemes, second.to);
  return named && { value: second.value / 100, to: named.to };
}

function pastJoin(lexemes: Lexemes, at: number): number {
  const comma = lexemes[at]?.form === ',' || isHyphen(lexemes, at) ? at + 1 : at;
  return past(lexemes, comma, lexemes.language.grammar.and);
}

function valueOfPart(lexemes: Lexemes, first: Amount, last: string, second: Amount): number | null {
  const comma = lexemes[second.from - 1]?.form === ',';
  const joined = comma || stands(lexemes, second.from - 1, lexemes.language.grammar.and);
  if (first.kind === 'measure')
    return second.unit === null || first.unit === null
      ? null
      : partOf(second.value, second.unit, { last, whole: first.unit, joined });
  if (!Number.isInteger(first.value) || comma) return null;
  if (second.kind === 'money')
    return second.unit === first.unit && second.value > 0 && second.value < 1 ? second.value : null;
  const after = lexemes[second.to];
  const ends = after === undefined || (after.kind === 'mark' && after.form !== '-');
  const hundredths = second.kind === 'cardinal' && Number.isInteger(second.value);
  const fits = second.value >= 10 && second.value < 100;
  return ends && hundredths && fits && first.scale === 1 ? second.value / 100 : null;
}

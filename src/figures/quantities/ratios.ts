import type { Lexemes } from '../numbers/numeral.ts';
import { type Amount, readAmount } from './amounts.ts';
import type { Quantity } from './quantity.ts';

const DETERMINERS = new Set('the its their all those these his her our every'.split(' '));

/** "five out of the six", "two of eight", "one in four": a part and its whole. */
export function readRatio(lexemes: Lexemes, part: Amount): Quantity | null {
  if (!isPlain(part)) return null;
  const out = lexemes[part.to]?.form === 'out' ? 1 : 0;
  const join = lexemes[part.to + out]?.form;
  if (join !== 'of' && (join !== 'in' || out === 1)) return null;
  let next = part.to + out + 1;
  while (DETERMINERS.has(lexemes[next]?.form ?? '')) next += 1;
  const whole = readAmount(lexemes, next);
  if (whole === null || !isPlain(whole) || part.value > whole.value || whole.value < 2) return null;
  const odds = part.value < whole.value && part.value <= 10 && whole.value <= 1000;
  return join === 'of' || odds ? score(part, whole) : null;
}

function isPlain({ kind, unit, scale, vague }: Amount): boolean {
  return kind === 'cardinal' && unit === null && scale === 1 && !vague;
}

const CONTESTS =
  /^(?:beat|beaten|beating|wins?|won|winning|loses?|lost|losing|draws?|drew|drawn|defeat(?:ed|s)?|victory|leads?|led|leading|ties?|tied|scored?|scoreline|vot(?:e|ed|es|ing)|ruled|ruling|decision|trail(?:ed|ing|s)?|thrash(?:ed)?|equali[sz]ed?|aggregate)$/;

/** Whether "A-B" is a score: it does not ascend, or a word of contest stands near; "A to B" needs the word. */
export function isScore(lexemes: Lexemes, first: Amount, second: Amount, join: string): boolean {
  if (!isPlain(first) || !isPlain(second) || Math.max(first.value, second.value) >= 1000)
    return false;
  if (join === '-' && first.value >= second.value) return true;
  return lexemes
    .slice(Math.max(0, first.from - 10), second.to + 6)
    .some((lexeme) => CONTESTS.test(lexeme.form));
}

export function score(first: Amount, second: Amount): Quantity {
  return {
    from: first.from,
    to: second.to,
    kind: 'ratio',
    value: first.value,
    value2: second.value,
    unit: null,
    approx: null,
    hyphened: false,
    digits: first.digits,
  };
}

import type { Lexemes } from '../numbers/numeral.ts';
import { singularNoun } from '../words/nouns.ts';
import { type Phrase, pluralPhrase } from './counted.ts';

/** What news count even when there is none of it. Elsewhere "no" is a negation, not a quantity. */
const TOLL = new Set(
  (
    'casualty death fatality injury victim survivor arrest dead wounded injured loss hostage prisoner ' +
    'case vote goal injured person'
  ).split(' '),
);

const HARMED = new Set('killed hurt injured wounded harmed arrested hit died missing'.split(' '));

const NONE = new Set(['no', 'without', 'zero']);

/** What there is none of, and where the words that say so end. */
export interface Zero extends Phrase {
  readonly end: number;
}

/** "no casualties", "without any injuries", "no one was hurt"; or null. */
export function readZero(lexemes: Lexemes, at: number): Zero | null {
  const form = lexemes[at]?.form ?? '';
  if (form === 'nobody') return harmed(lexemes, at + 1);
  if (!NONE.has(form)) return null;
  if (form === 'no' && lexemes[at + 1]?.form === 'one') return harmed(lexemes, at + 2);
  const phrase = pluralPhrase(lexemes, lexemes[at + 1]?.form === 'any' ? at + 2 : at + 1);
  if (phrase === null || !TOLL.has(singularNoun(lexemes[phrase.to - 1]?.form ?? ''))) return null;
  return { ...phrase, end: phrase.to };
}

/** "was injured", "had been killed" behind "no one". */
function harmed(lexemes: Lexemes, at: number): Zero | null {
  let next = at;
  while (
    next < at + 3 &&
    /^(?:was|were|is|has|had|have|been|being)$/.test(lexemes[next]?.form ?? '')
  )
    next += 1;
  if (next === at && lexemes[next]?.form !== 'died') return null;
  const verb = lexemes[next]?.form ?? '';
  return HARMED.has(verb) ? { from: next, to: next + 1, end: at } : null;
}

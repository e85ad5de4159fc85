import { type Lexemes, past, stands } from '../words/lexemes.ts';
import { type Phrase, pluralPhrase } from './counted.ts';

/** What there is none of, and where the words that say so end. */
export interface Zero extends Phrase {
  readonly end: number;
}

/** "no casualties", "without any injuries", "no one was hurt"; or null. Elsewhere "no" is a negation, not a quantity. */
export function readZero(lexemes: Lexemes, at: number): Zero | null {
  const { counts, grammar } = lexemes.language;
  if (stands(lexemes, at, counts.nobody)) return harmed(lexemes, at + 1);
  if (stands(lexemes, at, counts.noneOf) && stands(lexemes, at + 1, grammar.of))
    return noneOf(lexemes, at);
  if (!stands(lexemes, at, counts.none)) return null;
  if (stands(lexemes, at + 1, counts.one)) return harmed(lexemes, at + 2);
  const phrase = pluralPhrase(lexemes, past(lexemes, at + 1, counts.any));
  if (phrase === null) return null;
  const noun = grammar.singular(lexemes[phrase.to - 1]?.form ?? '');
  return counts.tolls.has(noun) ? { ...phrase, end: phrase.to } : null;
}

/** "none of the passengers was hurt" */
function noneOf(lexemes: Lexemes, at: number): Zero | null {
  const phrase = pluralPhrase(lexemes, at + 1);
  const verb = phrase && harmed(lexemes, phrase.to);
  return phrase && verb && { ...verb, end: phrase.to };
}

/** "was injured", "had been killed" behind "no one". */
function harmed(lexemes: Lexemes, at: number): Zero | null {
  const { counts, grammar } = lexemes.language;
  let next = at;
  while (
    next < at + 3 &&
    [grammar.passives, grammar.perfects].some((w) => stands(lexemes, next, w))
  )
    next += 1;
  if (next === at && !stands(lexemes, next, counts.died)) return null;
  return stands(lexemes, next, counts.harmed) ? { from: next, to: next + 1, end: at } : null;
}

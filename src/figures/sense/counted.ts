import { isFunctionWord, type Lexemes, past, stands } from '../words/lexemes.ts';

/** A noun phrase without its determiner, as lexemes `from` to `to`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 6;

/** What several things are, from lexeme `at` on: everything up to the first plural ("North Korean troops"). */
export function pluralPhrase(lexemes: Lexemes, at: number): Phrase | null {
  const from = pastDeterminers(lexemes, at);
  let last = from;
  for (let next = from; next < from + LONGEST && inPhrase(lexemes, next); next++) {
    if (endsPlural(lexemes, next)) return { from, to: next + 1 };
    const participle = lexemes.language.grammar.isParticiple(lexemes[next]?.form ?? '');
    if (last === next && !participle) last = next + 1;
  }
  // "84 fell seriously ill": what they did is not what they are.
  const [first, second] = [lexemes[from], lexemes[from + 1]];
  const { isVerb } = lexemes.language.counts;
  if (last > from + 1 && second?.form !== '-' && !first?.capital && isVerb(first?.form ?? ''))
    return null;
  return trimmed(lexemes, from, last);
}

/** What a share is of, from behind "of" on: without a determiner a plural if there is one ("of birth certificates"). */
export function wholePhrase(lexemes: Lexemes, at: number): Phrase | null {
  const first = lexemes[at];
  const { determiners } = lexemes.language.grammar;
  const determined = stands(lexemes, at, determiners) || /['’]s?$/.test(first?.form ?? '');
  const several = determined ? null : pluralPhrase(lexemes, at);
  return several !== null && endsPlural(lexemes, several.to - 1)
    ? several
    : singularPhrase(lexemes, at);
}

/** What one thing is, from lexeme `at` on: adjectives and the first noun ("Russian arms depot"). */
export function singularPhrase(lexemes: Lexemes, at: number): Phrase | null {
  const from = pastDeterminers(lexemes, at);
  let to = from;
  while (to < from + LONGEST && inPhrase(lexemes, to)) {
    to += 1;
    if (stands(lexemes, to - 1, lexemes.language.grammar.attributive)) continue;
    if (endsPlural(lexemes, to - 1) || !modifies(lexemes, to - 1)) break;
  }
  return trimmed(lexemes, from, to);
}

function pastDeterminers(lexemes: Lexemes, at: number): number {
  const { of, determiners } = lexemes.language.grammar;
  let from = past(lexemes, at, of);
  while (stands(lexemes, from, determiners)) from += 1;
  return from;
}

function trimmed(lexemes: Lexemes, from: number, to: number): Phrase | null {
  const end = lexemes[to - 1]?.form === '-' ? to - 1 : to;
  return end > from ? { from, to: end } : null;
}

/** Whether the lexeme may belong to a noun phrase. */
export function inPhrase(lexemes: Lexemes, at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  if (lexeme.form === '-') return !lexeme.gap && lexemes[at + 1]?.gap === false;
  if (lexeme.kind !== 'word') return false;
  const inName = !lexeme.gap && lexemes[at - 1]?.form === '-';
  return inName || !isFunctionWord(lexemes, lexeme);
}

function endsPlural(lexemes: Lexemes, at: number): boolean {
  const lexeme = lexemes[at];
  const { isPlural, attributive } = lexemes.language.grammar;
  if (lexeme === undefined || !isPlural(lexeme.form)) return false;
  if (lexeme.text === lexeme.text.toUpperCase()) return false;
  return !(attributive.has(lexeme.form) && isPlural(lexemes[at + 1]?.form ?? ''));
}

/** Whether the word at `at` goes with the next one rather than being the noun itself. */
function modifies(lexemes: Lexemes, at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  if (lexeme.form === '-' || lexemes[at + 1]?.form === '-') return true;
  return lexeme.capital || lexemes.language.grammar.isAdjective(lexeme.form);
}

import type { Lexemes } from '../numbers/numeral.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { isPlural } from '../words/nouns.ts';

/** A noun phrase without its determiner, as lexemes `from` to `to`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Nouns in -s that stand before another noun ("arms depots"). */
const ATTRIBUTIVE = new Set(
  'arms sports news sales systems communications operations forces goods ss'.split(' '),
);

const DETERMINERS = new Set('the its their his her our my your all those these'.split(' '));

const LONGEST = 6;

/** What several things are, from lexeme `at` on: everything up to the first plural ("North Korean troops"). */
export function pluralPhrase(lexemes: Lexemes, at: number): Phrase | null {
  const from = pastDeterminers(lexemes, at);
  let last = from;
  for (let next = from; next < from + LONGEST && inPhrase(lexemes, next); next++) {
    if (endsPlural(lexemes, next)) return { from, to: next + 1 };
    const participle = /.ed$/.test(lexemes[next]?.form ?? '');
    if (last === next && !participle) last = next + 1;
  }
  return trimmed(lexemes, from, last);
}

/** What a share is of, from behind "of" on: without a determiner a plural if there is one ("of birth certificates"). */
export function wholePhrase(lexemes: Lexemes, at: number): Phrase | null {
  const first = lexemes[at];
  const determined = DETERMINERS.has(first?.form ?? '') || /['’]s?$/.test(first?.form ?? '');
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
    if (ATTRIBUTIVE.has(lexemes[to - 1]?.form ?? '')) continue;
    if (endsPlural(lexemes, to - 1) || !modifies(lexemes, to - 1)) break;
  }
  return trimmed(lexemes, from, to);
}

function pastDeterminers(lexemes: Lexemes, at: number): number {
  let from = at;
  if (lexemes[from]?.form === 'of') from += 1;
  while (DETERMINERS.has(lexemes[from]?.form ?? '')) from += 1;
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
  return inName || !isFunctionWord(lexeme);
}

function endsPlural(lexemes: Lexemes, at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined || !isPlural(lexeme.form)) return false;
  if (lexeme.text === lexeme.text.toUpperCase()) return false;
  return !(ATTRIBUTIVE.has(lexeme.form) && isPlural(lexemes[at + 1]?.form ?? ''));
}

const ADJECTIVE =
  /(?:ian|ean|ese|ish|al|ic|ive|ous|ary|ful|less|able|ible|ern|ant|ent|est|an|or|ed|ing|'s|s')$/;

const SHORT_ADJECTIVES = new Set(
  (
    'new big small large high low long young old top key single separate good bad heavy light early late main ' +
    'chief deep dry wet free full hot cold open red black white green blue third second first last next arms air other ' +
    'more additional extra few many further'
  ).split(' '),
);

/** Whether the word at `at` goes with the next one rather than being the noun itself. */
function modifies(lexemes: Lexemes, at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  if (lexeme.form === '-' || lexemes[at + 1]?.form === '-') return true;
  return lexeme.capital || SHORT_ADJECTIVES.has(lexeme.form) || ADJECTIVE.test(lexeme.form);
}

import { type Phrase, pluralPhrase, singularPhrase } from './counted.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Lexemes } from './numeral.ts';
import type { Quantity } from './quantities.ts';

/** What a quantity is a quantity of, or null. `from` is where it begins with its approximation. */
export function whatOf(lexemes: Lexemes, quantity: Quantity, from: number): Phrase | null {
  const { to, kind, value, value2, unit } = quantity;
  const next = lexemes[to];
  if (kind === 'ratio' && lexemes[quantity.from + 1]?.form === '-') return null;
  if (next?.form === '-' && unit === null) return glued(lexemes, to + 1);
  if (unit !== null || kind === 'fraction')
    return measured(lexemes, quantity) ?? before(lexemes, from);
  if (kind === 'ordinal') return singularPhrase(lexemes, to);
  const participle = passive(lexemes, to);
  if (participle !== null) return participle;
  const several = value !== 1 || value2 !== null || next?.form === 'of';
  return several ? pluralPhrase(lexemes, to) : singularPhrase(lexemes, to);
}

/** The word behind the hyphen of "a 12-page document". */
function glued(lexemes: Lexemes, at: number): Phrase | null {
  const lexeme = lexemes[at];
  return lexeme?.kind === 'word' && !lexeme.gap ? { from: at, to: at + 1 } : null;
}

const PASSIVES = new Set(['was', 'were', 'been', 'be', 'being', 'are', 'is']);

/** "12 were injured": what happened stands for what is counted. */
function passive(lexemes: Lexemes, at: number): Phrase | null {
  let next = at;
  if (lexemes[next]?.form === 'have' || lexemes[next]?.form === 'had') next += 1;
  if (!PASSIVES.has(lexemes[next]?.form ?? '')) return null;
  const word = lexemes[next + 1];
  return word?.kind === 'word' && /(?:ed|en|wn|lt|ught)$/.test(word.form)
    ? { from: next + 1, to: next + 2 }
    : null;
}

/** "$100 million in military aid", "a fifth of its territory", "a $138 million contribution". */
function measured(lexemes: Lexemes, { to, kind, hyphened }: Quantity): Phrase | null {
  const next = lexemes[to];
  if (next === undefined || next.kind === 'mark') return null;
  if (next.form === 'of') return singularPhrase(lexemes, to + 1);
  if (next.form === 'worth' && lexemes[to + 1]?.form === 'of')
    return singularPhrase(lexemes, to + 2);
  if (kind === 'money' && next.form === 'in' && !lexemes[to + 1]?.capital)
    return singularPhrase(lexemes, to + 1);
  if (FUNCTION_WORDS.has(next.form) || kind === 'fraction') return null;
  return hyphened || kind !== 'measure' ? singularPhrase(lexemes, to) : null;
}

/** The noun of "a range of up to 300 km", "a population of 4 million". */
function before(lexemes: Lexemes, from: number): Phrase | null {
  const noun = lexemes[from - 2];
  if (lexemes[from - 1]?.form !== 'of' || noun?.kind !== 'word' || FUNCTION_WORDS.has(noun.form))
    return null;
  return { from: from - 2, to: from - 1 };
}

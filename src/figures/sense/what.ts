import type { Lexemes } from '../numbers/numeral.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { MULTIPLES, UNITS } from '../words/number-words.ts';
import type { Lexeme } from '../words/scan.ts';
import { inPhrase, type Phrase, pluralPhrase, singularPhrase, wholePhrase } from './counted.ts';

/** What a quantity is a quantity of, or null. `from` is where it begins with its approximation. */
export function whatOf(lexemes: Lexemes, quantity: Quantity, from: number): Phrase | null {
  const { to, kind, value, value2, unit } = quantity;
  const next = lexemes[to];
  if (kind === 'ratio' && lexemes[quantity.from + 1]?.form === '-') return null;
  if (MULTIPLES.has(lexemes[quantity.from]?.form ?? '')) return null;
  if (next?.form === '-' && unit === null) return glued(lexemes, to + 1);
  if (unit !== null || kind === 'fraction')
    return measured(lexemes, quantity, from) ?? before(lexemes, quantity, from);
  if (kind === 'ordinal') return isNumber(next) ? null : singularPhrase(lexemes, to);
  const participle = passive(lexemes, to);
  if (participle !== null) return participle;
  const several = value !== 1 || value2 !== null || next?.form === 'of';
  return several ? pluralPhrase(lexemes, to) : singularPhrase(lexemes, to);
}

function isNumber(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'digits' || UNITS.has(lexeme?.form ?? '');
}

/** The word behind the hyphen of "a 12-page document"; behind "300-strong" what is so strong. */
function glued(lexemes: Lexemes, at: number): Phrase | null {
  const lexeme = lexemes[at];
  if (lexeme?.form === 'strong') return pluralPhrase(lexemes, at + 1);
  return lexeme?.kind === 'word' && !lexeme.gap ? { from: at, to: at + 1 } : null;
}

const PASSIVES = new Set(['was', 'were', 'been', 'be', 'being', 'are', 'is']);

/** What may happen to people so that they are counted by it. */
const SUFFERED = new Set(
  (
    'killed injured wounded hurt arrested displaced infected detained hospitalised hospitalized evacuated ' +
    'rescued affected missing dead captured charged vaccinated unaccounted'
  ).split(' '),
);

/** "27,000 injured", "12 were injured": what happened stands for what is counted. */
function passive(lexemes: Lexemes, at: number): Phrase | null {
  let next = at;
  if (lexemes[next]?.form === 'have' || lexemes[next]?.form === 'had') next += 1;
  if (PASSIVES.has(lexemes[next]?.form ?? '')) next += 1;
  return SUFFERED.has(lexemes[next]?.form ?? '') && !inPhrase(lexemes, next + 1)
    ? { from: next, to: next + 1 }
    : null;
}

/** "$100 million in military aid", "a fifth of its territory", "a $138 million contribution". */
function measured(lexemes: Lexemes, { to, kind, hyphened }: Quantity, from: number): Phrase | null {
  const next = lexemes[to];
  if (next === undefined || next.kind === 'mark') return null;
  if (next.form === 'of') return wholePhrase(lexemes, to + 1);
  if (next.form === 'worth' && lexemes[to + 1]?.form === 'of') return wholePhrase(lexemes, to + 2);
  if (kind === 'money' && next.form === 'in' && !lexemes[to + 1]?.capital)
    return singularPhrase(lexemes, to + 1);
  if (isFunctionWord(next) || kind === 'fraction') return null;
  const old = lexemes[to - 1]?.form === 'old';
  const modifies = hyphened || old || (kind !== 'measure' && isDeterminer(lexemes[from - 1]));
  return modifies ? singularPhrase(lexemes, to) : null;
}

const DETERMINERS = new Set('a an the its their his her our another this that each'.split(' '));

function isDeterminer(lexeme: Lexeme | undefined): boolean {
  return DETERMINERS.has(lexeme?.form ?? '') || /['’]s$/.test(lexeme?.form ?? '');
}

/** The noun of "a range of up to 300 km", "cut the population by a quarter". */
function before(lexemes: Lexemes, { kind }: Quantity, from: number): Phrase | null {
  const [noun, join] = [lexemes[from - 2], lexemes[from - 1]?.form];
  if (noun?.kind !== 'word' || isFunctionWord(noun)) return null;
  const share = kind === 'fraction' || kind === 'percent';
  const changed =
    join === 'by' && share && !noun.capital && !/(?:ed|en|ew|ose|ll|nk|ing)$/.test(noun.form);
  return join === 'of' || changed ? { from: from - 2, to: from - 1 } : null;
}

import { readWordDate } from '../dates/dates.ts';
import { isMonth } from '../dates/days.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isFunctionWord, type Lexemes, past, stands } from '../words/lexemes.ts';
import { inPhrase, type Phrase, pluralPhrase, singularPhrase, wholePhrase } from './counted.ts';

/** What a quantity is a quantity of, or null. `from` is where it begins with its approximation. */
export function whatOf(lexemes: Lexemes, quantity: Quantity, from: number): Phrase | null {
  const { to, kind, value, value2, unit } = quantity;
  const next = lexemes[to];
  if (kind === 'ratio' && to === quantity.from + 3 && lexemes[to - 2]?.form === '-') return null;
  const { grammar, numbers } = lexemes.language;
  if (!grammar.counted) return null;
  if (numbers.multiples.has(lexemes[quantity.from]?.form ?? '')) return null;
  if (next?.form === '-' && unit === null) return glued(lexemes, to + 1);
  if (unit !== null || kind === 'fraction')
    return measured(lexemes, quantity, from) ?? before(lexemes, quantity, from);
  if (kind === 'ordinal') return isNumber(lexemes, to) ? null : singularPhrase(lexemes, to);
  const participle = passive(lexemes, to);
  if (participle !== null) return participle;
  const several = value !== 1 || value2 !== null || stands(lexemes, to, grammar.of);
  const noun = pastDay(lexemes, to);
  return several ? pluralPhrase(lexemes, noun) : singularPhrase(lexemes, noun);
}

/** Steps over the day of "14 Sept. 11 victims": a month's name with more behind it. */
function pastDay(lexemes: Lexemes, at: number): number {
  const day = isMonth(lexemes, at) ? readWordDate(lexemes, at) : null;
  return day !== null && lexemes[day.to]?.kind === 'word' ? day.to : at;
}

function isNumber(lexemes: Lexemes, at: number): boolean {
  const { kind, form = '' } = lexemes[at] ?? {};
  return kind === 'digits' || lexemes.language.numbers.units.has(form);
}

/** The word behind the hyphen of "a 12-page document"; behind "300-strong" what is so strong. */
function glued(lexemes: Lexemes, at: number): Phrase | null {
  const lexeme = lexemes[at];
  if (stands(lexemes, at, lexemes.language.counts.strong)) return pluralPhrase(lexemes, at + 1);
  return lexeme?.kind === 'word' && !lexeme.gap ? { from: at, to: at + 1 } : null;
}

/** "27,000 injured", "12 were injured": what happened stands for what is counted. */
function passive(lexemes: Lexemes, at: number): Phrase | null {
  const { grammar, counts } = lexemes.language;
  const next = past(lexemes, past(lexemes, at, grammar.perfects), grammar.passives);
  return stands(lexemes, next, counts.suffered) && !inPhrase(lexemes, next + 1)
    ? { from: next, to: next + 1 }
    : null;
}

/** "$100 million in military aid", "a fifth of its territory", "a $138 million contribution". */
function measured(
  lexemes: Lexemes,
  { to, kind, unit, hyphened }: Quantity,
  from: number,
): Phrase | null {
  const next = lexemes[to];
  if (next === undefined || next.kind === 'mark') return null;
  const { grammar, counts } = lexemes.language;
  const worth = past(lexemes, to, counts.worth);
  if (stands(lexemes, worth, grammar.of)) return wholePhrase(lexemes, worth + 1);
  if (kind === 'money' && stands(lexemes, to, grammar.in) && !lexemes[to + 1]?.capital)
    return singularPhrase(lexemes, to + 1);
  if (isFunctionWord(lexemes, next) || kind === 'fraction') return null;
  const old = unit?.endsWith(' of age') === true;
  const modifies = hyphened || old || (kind !== 'measure' && isDeterminer(lexemes, from - 1));
  return modifies ? singularPhrase(lexemes, to) : null;
}

function isDeterminer(lexemes: Lexemes, at: number): boolean {
  const { singularDeterminers } = lexemes.language.grammar;
  return stands(lexemes, at, singularDeterminers) || /['’]s$/.test(lexemes[at]?.form ?? '');
}

/** The noun of "a range of up to 300 km", "cut the population by a quarter". */
function before(lexemes: Lexemes, { kind }: Quantity, from: number): Phrase | null {
  const { grammar, counts } = lexemes.language;
  const noun = lexemes[from - 2];
  if (noun?.kind !== 'word' || isFunctionWord(lexemes, noun)) return null;
  const share = kind === 'fraction' || kind === 'percent';
  const by = stands(lexemes, from - 1, grammar.by);
  const changed = by && share && !noun.capital && !counts.isVerb(noun.form);
  return stands(lexemes, from - 1, grammar.of) || changed ? { from: from - 2, to: from - 1 } : null;
}

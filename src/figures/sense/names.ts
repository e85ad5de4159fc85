import { isUnspaced } from '../../text/words.ts';
import { numberWordsAt } from '../numbers/number-words.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { scaleBefore } from '../quantities/scale-before.ts';
import { approximationBefore } from '../words/approximations.ts';
import type { Lexeme } from '../words/cut.ts';
import { isFunctionWord, isHyphen, type Lexemes, stands } from '../words/lexemes.ts';

/** Whether a figure may begin at lexeme `at`: not inside a name, a code or a longer number. */
export function mayBegin(lexemes: Lexemes, at: number): boolean {
  const [before, lexeme] = [lexemes[at - 1], lexemes[at]];
  if (lexeme === undefined || lexeme.gap || before === undefined) return true;
  if (before.kind !== 'mark')
    return isUnspaced(before.form) || stands(lexemes, at - 1, lexemes.language.grammar.prefixes);
  const earlier = lexemes[at - 2];
  if (earlier === undefined || before.gap) return true;
  if (before.form === '/' && earlier.kind === 'word') return lexeme.kind === 'word';
  if (before.form === '-' && scaleBefore(lexemes, at) !== undefined) return true;
  if (before.form === '-' && earlier.kind === 'word')
    return lexeme.kind === 'word' || stands(lexemes, at - 2, lexemes.language.counts.gluedBefore);
  if (/^[-/]$/.test(before.form) && earlier.kind === 'digits') return lexeme.kind === 'word';
  return !(before.form === '.' && lexeme.kind === 'digits' && earlier.kind !== 'mark');
}

/** Whether a number states a quantity rather than being a name, a label, a code or a pronoun. */
export function isQuantity(lexemes: Lexemes, quantity: Quantity): boolean {
  const { from, to, unit, kind, digits } = quantity;
  const { counts } = lexemes.language;
  if (unit !== null) return true;
  const [before, first, after] = [lexemes[from - 1], lexemes[from], lexemes[to]];
  if (first === undefined || isCode(lexemes, quantity)) return false;
  if (isUnspaced(first.form) && !isNumberApart(lexemes, quantity)) return false;
  if (to === from + 1 && stands(lexemes, from, counts.one)) return isCountedOne(lexemes, from);
  if (kind === 'fraction') return isShare(lexemes, from, to);
  if (kind === 'ordinal' && !digits && isNamedOrdinal(lexemes, from, to)) return false;
  const hyphened = after?.form === '-' && !after.gap && lexemes[to + 1]?.gap === false;
  if (!digits && hyphened && kind === 'cardinal')
    return isPerson(lexemes, to + 1) || stands(lexemes, to + 1, counts.strong);
  if (before === undefined || !first.gap) return true;
  if (kind === 'range' && !beginsInNumber(lexemes, from)) return true;
  return !isLabelled(lexemes, from, to) && !isPartOfName(lexemes, quantity);
}

/** How many letters around a number tell whether it is a word by itself. */
const AROUND = 6;

/** Whether a number in Chinese letters is one: a counter behind it, or by itself where words are cut, unlike that of 统一. */
function isNumberApart(lexemes: Lexemes, { from, to }: Quantity): boolean {
  if (stands(lexemes, to, lexemes.language.counts.counters)) return true;
  const beside = [lexemes[from - 1], lexemes[to]];
  if (to === from + 1 && beside.some((one) => isUnspaced(one?.form ?? ''))) return false;
  const text = (piece: readonly Lexeme[]): string => piece.map((one) => one.text).join('');
  const before = text(lexemes.slice(Math.max(0, from - AROUND), from));
  const within = text(lexemes.slice(from, to));
  const starts = new Set<number>();
  for (const { index } of WORDS.segment(before + within + text(lexemes.slice(to, to + AROUND))))
    starts.add(index);
  const end = before.length + within.length;
  return starts.has(before.length) && (to >= lexemes.length || starts.has(end));
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether the number itself stands at lexeme `at`, and no word that opens a range or a bound. */
function beginsInNumber(lexemes: Lexemes, at: number): boolean {
  return lexemes[at]?.kind === 'digits' || numberWordsAt(lexemes, at) !== null;
}

/** The word for one of the people that a number joined to it counts: "a nine-man crew". */
function isPerson(lexemes: Lexemes, at: number): boolean {
  const { grammar } = lexemes.language;
  const { form } = lexemes[at] ?? {};
  return grammar.persons.values().some((persons) => grammar.singular(persons) === form);
}

/** "page 3", "No. 142", "#5", "day 3"; "the bottom three" is a rank. */
function isLabelled(lexemes: Lexemes, from: number, to: number): boolean {
  const { labels, looseLabels } = lexemes.language.counts;
  const before = lexemes[from - 1]?.form === '.' ? from - 2 : from - 1;
  if (stands(lexemes, before, labels)) return true;
  return stands(lexemes, before, looseLabels) && !startsPhrase(lexemes, lexemes[to]);
}

/** "iPhone 11", "Big Ten", "49 Zorro Ranch Road"; but "In Gaza 27 people", "About 300". */
function isPartOfName(lexemes: Lexemes, { from, to, kind, digits }: Quantity): boolean {
  const [before, first] = [lexemes[from - 1], lexemes[from]];
  if (before === undefined || first === undefined || !before.capital)
    return digits && isAddress(lexemes, to);
  if (!digits) return first.capital && from > 1;
  if (isAddress(lexemes, to)) return true;
  const { persons, singularDeterminers, isPlural } = lexemes.language.grammar;
  if (kind !== 'cardinal' || isFunctionWord(lexemes, before)) return false;
  if (stands(lexemes, from - 1, singularDeterminers) || isOwner(before.form)) return false;
  if (countsBehindName(lexemes, from, to)) return false;
  if (isTitle(lexemes)) return !lexemes.slice(to, to + 3).some(({ form }) => isPlural(form));
  return !stands(lexemes, to, persons) && approximationBefore(lexemes, from) === null;
}

/** "On Monday 12 houses burned", "In Kharkiv 8 schools closed": a day, or a place that opens the sentence, and a plural behind. */
function countsBehindName(lexemes: Lexemes, from: number, to: number): boolean {
  const { calendar, grammar } = lexemes.language;
  const [before, after] = [lexemes[from - 1], lexemes[to]];
  if (calendar.weekdays.has(before?.form ?? '')) return after?.kind === 'word';
  if (after === undefined || after.capital || !grammar.isPlural(after.form)) return false;
  return from === 2 && stands(lexemes, 0, grammar.in);
}

/** A headline in title case has no more lexemes. */
const LONGEST_TITLE = 40;
/** Words of more letters than this have a capital in one. */
const SMALL = 4;

/** Whether all longer words have a capital, so that a capital before a number makes no name: "NASA Discovers 715 New Worlds". */
function isTitle(lexemes: Lexemes): boolean {
  if (lexemes.length > LONGEST_TITLE) return false;
  const long = lexemes.filter(({ kind, form }) => kind === 'word' && form.length > SMALL);
  return long.length > 3 && long.every(({ capital }) => capital);
}

/** "Kharkiv's 8 schools", "Romney's 206". */
function isOwner(form: string): boolean {
  return /['’]s$/.test(form);
}

function startsPhrase(lexemes: Lexemes, lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && !isFunctionWord(lexemes, lexeme);
}

/** Not "the second half", "half past six", "half-sister". */
function isShare(lexemes: Lexemes, from: number, to: number): boolean {
  const { counts, calendar } = lexemes.language;
  if (isHyphen(lexemes, to) && stands(lexemes, from, counts.half)) return false;
  if (stands(lexemes, to, calendar.clock.past) || stands(lexemes, to, calendar.clock.to))
    return false;
  return !(stands(lexemes, from, counts.half) && stands(lexemes, from - 1, counts.beforeHalf));
}

/** "First Schedule", "Second World War", "third-party", "for the first time", "the first few days". */
function isNamedOrdinal(lexemes: Lexemes, from: number, to: number): boolean {
  const { counts, numbers } = lexemes.language;
  const after = lexemes[to];
  if (lexemes[from]?.capital && after?.kind === 'word' && after.capital) return true;
  if (stands(lexemes, to, numbers.few)) return true;
  if (after?.form === '-' && !after.gap) return !isRank(lexemes, from, lexemes[to + 1]?.form ?? '');
  if (isAdverb(lexemes, from, to)) return true;
  return stands(lexemes, from, counts.first) && stands(lexemes, to, counts.afterFirst);
}

/** Ordinals up to this are joined to words that count nothing: "third-party", "second-hand". */
const IN_SET_PHRASES = 3;

/** Whether an ordinal counts that a hyphen joins to what is behind: "third-largest", "eighth-place". */
function isRank(lexemes: Lexemes, at: number, behind: string): boolean {
  const { numbers, counts } = lexemes.language;
  const order = numbers.ordinals.get(lexemes[at]?.form ?? '') ?? 0;
  return order > IN_SET_PHRASES || counts.isSuperlative(behind);
}

/** "First, he left", "it first opened", "she came first": no determiner before, no noun behind. */
function isAdverb(lexemes: Lexemes, from: number, to: number): boolean {
  const { determiners, singularDeterminers, isParticiple } = lexemes.language.grammar;
  if (!stands(lexemes, from, lexemes.language.counts.first) || lexemes.length < 3) return false;
  const [before, after] = [lexemes[from - 1], lexemes[to]];
  const led = [determiners, singularDeterminers].some((words) => stands(lexemes, from - 1, words));
  if (led || /['’]s?$/.test(before?.form ?? '') || to > from + 1) return false;
  if (after === undefined || after.kind === 'mark') return true;
  return isParticiple(after.form) || isFunctionWord(lexemes, after);
}

/** More digits than are written without marks between for anything but a key. */
const LONG_RUN = /^\d{25,}$/;

/** Digits with letters or more digits glued behind ("13F", "24/7", "1-222-2222"). */
function isCode(lexemes: Lexemes, { from, to, digits }: Quantity): boolean {
  const [after, next] = [lexemes[to], lexemes[to + 1]];
  if (LONG_RUN.test(lexemes[from]?.form ?? '')) return true;
  if (!digits || after === undefined || after.gap) return false;
  if (after.kind !== 'mark') return !isUnspaced(after.form);
  return (after.form === '/' || after.form === '-') && next?.kind === 'digits' && !next.gap;
}

/** Whether "one" counts: "one of the men", "one missile", not "which one", "one is". */
function isCountedOne(lexemes: Lexemes, at: number): boolean {
  const { counts, grammar, calendar } = lexemes.language;
  if (stands(lexemes, at - 1, counts.beforePronoun)) return false;
  if (stands(lexemes, at - 1, calendar.clock.at) && stands(lexemes, at + 1, counts.momentsOfOne))
    return false;
  const after = lexemes[at + 1];
  if (after === undefined) return lexemes.length === 1;
  if (stands(lexemes, at + 1, grammar.of)) return true;
  return startsPhrase(lexemes, after) && !counts.afterPronoun.has(after.form);
}

/** "49 Zorro Ranch Road": capitals and a street behind a number. */
function isAddress(lexemes: Lexemes, at: number): boolean {
  for (let next = at; next < at + 5; next++) {
    const lexeme = lexemes[next];
    if (lexeme === undefined || !(lexeme.capital || lexeme.kind === 'digits' || !lexeme.gap))
      return false;
    if (lexemes.language.counts.streets.has(lexeme.form)) return true;
  }
  return false;
}

import type { Language } from '../language/language.ts';
import { kept } from '../text/kept.ts';
import type { Token } from '../text/words.ts';
import type { FigureSide } from './context.ts';
import type { Figure } from './figure.ts';
import type { Mention } from './mention.ts';

/** What a text says besides its figures, which may be what another text states as one. */
export interface Elsewhere {
  /** Numbers in words or digits that are no figures: "Section 60", "the triple killer", "half of them". */
  readonly numbers: ReadonlySet<number>;
  /** Whether it names days from its own: "yesterday", "four years ago", "last year". */
  readonly relativeDays: boolean;
  readonly relativeMonths: boolean;
  readonly relativeYears: boolean;
}

/** A text with the words and marks of each sentence. */
export interface WordedSide extends FigureSide {
  readonly words: readonly (readonly Token[])[];
}

// "72", "23" and "24" of "23/24", "twice"; of "1,200" the whole.
const WORD = /\p{L}+|(\p{Nd}+(?:[.,]\p{Nd}+)*)/gu;
/** Most words are one piece. */
const ONE_PIECE = /^[a-z]+$/;

/** The values that each number word of a language can have. */
const valuesOf = kept(({ numbers }: Language): ReadonlyMap<string, readonly number[]> => {
  const { units, tens, scales, ordinals, multiples, multipliers, denominators } = numbers;
  const tables = [units, tens, scales, ordinals, multiples, multipliers];
  const parts = [...denominators].map(([word, whole]) => [word, 1 / whole] as const);
  const all = [...tables.flatMap((table) => [...table]), ...parts];
  const values = Map.groupBy(all, ([word]) => word);
  return new Map([...values].map(([word, pairs]) => [word, pairs.map(([, value]) => value)]));
});

/** Looks through a whole text. */
export const elsewhereIn = kept(({ figures, language, words }: WordedSide): Elsewhere => {
  const { calendar, counts } = language;
  const values = valuesOf(language);
  const found = new Set<number>();
  let [relativeDays, relativeMonths, relativeYears] = [false, false, false];
  let next = 0;
  let before = '';
  const look = (word: string, digits: string | undefined, at: number): void => {
    while ((figures[next]?.end ?? Infinity) <= at) next += 1;
    const isFree = (figures[next]?.start ?? Infinity) > at;
    if (isFree && digits !== undefined) found.add(Number(digits));
    else if (isFree && !counts.one.has(word))
      for (const value of values.get(word) ?? []) found.add(value);
    relativeDays ||= calendar.daysFromNow.has(word);
    relativeMonths ||= calendar.monthNames.has(word) && calendar.toNow.has(before);
    relativeYears ||= calendar.years.has(word) && calendar.toNow.has(before);
    before = word;
  };
  for (const { form, start, kind } of words.flat()) {
    if (kind === 'mark') continue;
    if (ONE_PIECE.test(form)) look(form, undefined, start);
    else
      for (const { 0: word, 1: digits, index } of form.matchAll(WORD))
        look(word, digits, start + index);
  }
  const lengths = new Set(figures.filter(isRelative).map(({ unit }) => unit));
  return {
    numbers: found,
    relativeDays: relativeDays || lengths.has('day'),
    relativeMonths: relativeMonths || lengths.has('month'),
    relativeYears: relativeYears || lengths.has('year') || lengths.has('decade'),
  };
});

/** "Four years ago", "in the last two weeks". */
function isRelative({ kind, unit }: Figure): boolean {
  return kind === 'date' && unit !== null;
}

/** Whether a text that has no such figure may well say the same in another form. */
export function maySay(elsewhere: Elsewhere, { figure, normal }: Mention): boolean {
  const { numbers, relativeDays, relativeMonths, relativeYears } = elsewhere;
  if (figure.kind === 'date') {
    const { weekday = null, month = null, year = null } = normal.date ?? {};
    if (weekday !== null) return relativeDays;
    return (month !== null && relativeMonths) || (year !== null && relativeYears);
  }
  if (figure.kind === 'time' || figure.unit !== null) return false;
  return [figure.value, figure.value2].some((value) => value !== null && numbers.has(value));
}

import type { Language } from '../language/language.ts';
import { kept } from '../text/kept.ts';
import { byWord, fatesIn, type Surroundings } from './context.ts';
import type { DateParts } from './dates/date-parts.ts';
import type { Figure } from './figure.ts';
import { type Normal, normalised } from './normalise.ts';
import { type Telling, tellingOf } from './telling.ts';

/** A figure with what is known of it. */
export interface Mention extends Surroundings {
  readonly index: number;
  readonly figure: Figure;
  readonly normal: Normal;
  /** The noun of what is counted, in the singular. */
  readonly head: string | null;
  /** The same under the one name that all nouns for this thing have ("resident": "population"). */
  readonly thing: string | null;
  /** What befell those who are counted where the noun itself says it ("deaths", "injured"), or null. */
  readonly toll: string | null;
  /** Whether the noun is a word for people. */
  readonly person: boolean;
  /** How much its value tells by itself. */
  readonly telling: Telling;
  /** Who says so, in a form that can be compared; null for nobody. */
  readonly source: string | null;
  /** Whether no date of the text is of a later year. */
  readonly isLatest: boolean;
  /** The other dates of its sentence: what it holds for. */
  readonly dates: readonly DateParts[];
}

/** Of a sentence's dates only the first are looked at. */
const MOST_DATES = 8;

/** The figures of a side, each with what is known of it. */
export function mentionsOf(
  figures: readonly Figure[],
  surroundings: readonly Surroundings[],
): Mention[] {
  const known = figures.flatMap((figure, index) => {
    const around = surroundings[index];
    return around ? [{ figure, index, around, normal: normalised(figure, around.language) }] : [];
  });
  const yearOf = ({ date }: Normal): number => date?.year ?? 0;
  const latest = known.reduce((year, { normal }) => Math.max(year, yearOf(normal)), 0);
  const dated = known.filter(({ normal }) => normal.date !== null);
  const bySentence = Map.groupBy(dated, ({ around }) => around.sentence);
  return known.map(({ figure, index, around, normal }): Mention => {
    const { language } = around;
    const head = headOf(figure, language) ?? nounBefore(figure, around);
    const fates = fatesIn(language);
    const toll = fates.get(head ?? '') ?? fates.get(lastWordOf(figure) ?? '') ?? null;
    const beside = bySentence.get(around.sentence)?.slice(0, MOST_DATES) ?? [];
    return {
      ...around,
      index,
      figure,
      normal,
      head,
      toll,
      thing: toll ?? (head && thingOf(head, language)),
      person: language.grammar.persons.has(lastWordOf(figure) ?? ''),
      telling: tellingOf(normal),
      source: sourceKey(figure.source),
      isLatest: yearOf(normal) === latest,
      dates: beside.flatMap((other) => (other.index === index ? [] : datesIn(other))),
    };
  });
}

/** The date of a figure; of years from one to another ("2016 to 2021") both. */
function datesIn({ figure, normal: { date } }: Pick<Mention, 'figure' | 'normal'>): DateParts[] {
  if (date === null) return [];
  const last = /\p{Nd}{4}$/u.exec(figure.text)?.[0];
  return last === undefined ? [date] : [date, { ...date, year: Number(last) }];
}

function headOf(figure: Figure, { grammar }: Language): string | null {
  const word = lastWordOf(figure);
  return word ? grammar.singular(word) : null;
}

function lastWordOf({ what }: Figure): string | undefined {
  return what
    ?.toLowerCase()
    .split(/[\s-]+/)
    .at(-1)
    ?.replace(/['’]s?$/, '');
}

/** "A population of 120,000": the word before stands for what is counted where it is a known thing. */
function nounBefore({ kind }: Figure, { before, language }: Surroundings): string | null {
  if (before === null || kind === 'date' || kind === 'time') return null;
  const noun = language.grammar.singular(before);
  return thingOf(noun, language) === noun && !(noun in language.counts.things) ? null : noun;
}

const thingsIn = kept(({ counts }: Language) => byWord(counts.things));

function thingOf(noun: string, language: Language): string {
  return thingsIn(language).get(noun) ?? noun;
}

function sourceKey(source: string | null): string | null {
  if (source === null) return null;
  return source
    .toLowerCase()
    .replace(/^(?:an?|the) /, '')
    .replaceAll('.', '')
    .replace(/s$/, '');
}

/** Whether what is counted by each suffered something else: the dead are not the injured. */
export function fatesDiffer(a: Mention, b: Mention): boolean {
  return a.fate !== null && b.fate !== null && a.fate !== b.fate;
}

/** Whether both name who says so, and not the same. */
export function sourcesDiffer(a: Mention, b: Mention): boolean {
  return a.source !== null && b.source !== null && a.source !== b.source;
}

/** Whether the names before both are given and none is the same: Ann, 34, and Bo, 17. */
export function ownersDiffer(a: Mention, b: Mention): boolean {
  return a.owner.size > 0 && b.owner.size > 0 && a.owner.isDisjointFrom(b.owner);
}

/** So many years in common are one period, whatever else is dated besides: "from 2016 to 2021, he said in 2024". */
const PERIOD = 2;

/** Whether both sentences date what they tell, and to other years: "24.6% for 2019", "19.2% from 2014 to 2018". */
export function periodsDiffer(a: Mention, b: Mention): boolean {
  const [one, other] = [yearsOf(a), yearsOf(b)];
  if (one.size === 0 || other.size === 0 || one.intersection(other).size >= PERIOD) return false;
  return one.symmetricDifference(other).size > 0;
}

/** The years that the sentence of a figure dates it to. */
export function yearsOf({ dates }: Mention): Set<number> {
  return new Set(dates.flatMap(({ year }) => year ?? []));
}

/** How what two figures count stands to each other. */
export type Counted = 'same' | 'alike' | 'unknown' | 'other';

/** How the nouns of two figures stand to each other; "people" may well be the soldiers of the other text. */
export function countedBy(a: Mention, b: Mention): Counted {
  if (a.head === null || b.head === null) return 'unknown';
  if (a.head === b.head) return 'same';
  const people = a.person && b.person && (isAnybody(a) || isAnybody(b));
  if (a.thing === b.thing || people) return 'alike';
  return isTollOf(a, b) || isTollOf(b, a) ? 'alike' : 'other';
}

function isAnybody({ head, language }: Mention): boolean {
  return language.counts.anybody.has(head ?? '');
}

/** Whether one counts by what befell them those whom the other names: "four dead", "four people died". */
function isTollOf({ toll }: Mention, { person, fate }: Mention): boolean {
  return toll !== null && person && toll === fate;
}

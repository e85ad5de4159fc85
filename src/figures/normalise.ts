import type { Language } from '../language/language.ts';
import { kept } from '../text/kept.ts';
import { type InBase, inBase } from './conversion.ts';
import { type DateParts, dateParts } from './dates/date-parts.ts';
import { type Approximation, type Figure, longDigits } from './figure.ts';

/** How the values of two figures stand to each other, whatever they are figures of. */
export type Agreement = 'same' | 'equivalent' | 'different';

/** A figure whose values are in base units, so that any two can be compared. */
export interface Normal {
  readonly figure: Figure;
  /** What is measured ("metre", "USD", "percent"); empty for a count. */
  readonly dimension: string;
  readonly value: number | null;
  readonly value2: number | null;
  /** As stated; dozens and "half a million", which are seldom counted to the one, are about so many. */
  readonly approx: Approximation;
  /** Whether it is put roughly, with a part of a number: "a quarter of a million", "one and a half". */
  readonly isPart: boolean;
  /** Its digits where they are more than a program keeps of a number, else null; made once, as they may be all of a text. */
  readonly longDigits: string | null;
  /** Whether it is money in hundredths that several currencies have: of "50 cents" the unit is a guess. */
  readonly isCents: boolean;
  /** What is counted, in the singular, or null. */
  readonly noun: string | null;
  /** Of a date, what it states. */
  readonly date: DateParts | null;
}

/** Brings a figure to base units; a fraction to percent. */
export function normalised(figure: Figure, language: Language): Normal {
  const unit = unitOf(figure);
  const share = figure.kind === 'fraction' && figure.unit === null ? 100 : 1;
  const based = (value: number | null): InBase | null =>
    value === null ? null : unit === null ? { dimension: '', value } : inBase(value * share, unit);
  const [first, second] = [based(figure.value), based(figure.value2)];
  const words = figure.text.toLowerCase().split(/[\s-]+/);
  const { dozens, cents, parts, scales } = looseWordsOf(language);
  const isPart =
    words.some((word) => parts.has(word)) &&
    words.some((word) => scales.has(word) || language.grammar.and.has(word));
  const isLoose = isPart || words.some((word) => dozens.has(word));
  return {
    figure,
    approx: figure.approx === 'exact' && isLoose ? 'about' : figure.approx,
    isPart,
    longDigits: longDigits(figure),
    isCents: figure.kind === 'money' && cents.has(words.at(-1) ?? ''),
    dimension: first?.dimension ?? '',
    value: first?.value ?? null,
    value2: second?.value ?? null,
    noun: figure.what === null ? null : language.grammar.singular(figure.what),
    date: figure.kind === 'date' ? dateParts(figure, language) : null,
  };
}

/** The unit that a figure is compared in, a fraction as percent; null for a count. */
export function unitOf({ kind, unit }: Figure): string | null {
  return kind === 'fraction' && unit === null ? 'percent' : unit;
}

/** The words for twelve as a scale, and the names of hundredths that are part of those of other currencies ("euro cent"). */
const looseWordsOf = kept(({ numbers, money, counts }: Language) => {
  const dozens = [...numbers.scales].flatMap(([word, scale]) => (scale === 12 ? [word] : []));
  const names = money.hundredths.flatMap(([code, all]) => all.map((name) => ({ code, name })));
  const cents = names.filter(({ code, name }) =>
    names.some((other) => other.code !== code && other.name.endsWith(` ${name}`)),
  );
  const scales = [...numbers.scales].flatMap(([word, scale]) => (scale >= 1000 ? [word] : []));
  return {
    dozens: new Set(dozens),
    cents: new Set(cents.map(({ name }) => name)),
    parts: new Set([...numbers.denominators.keys(), ...counts.half]),
    scales: new Set(scales),
  };
});

import type { Approximation, Figure } from '../../src/figures/figure.ts';
import { findFigures } from '../../src/figures/find.ts';
import { languageOf } from '../../src/language/languages.ts';
import { sentences } from '../../src/text/sentences.ts';
import { CURRENCY_NAMES } from './currency-names.ts';

export const anchors = [
  'value / value and unit F1 on newsquant: compromise 68.0 / 26.9, Recognizers-Text 71.2 / 34.7, quantulum3 73.0 / 47.2, GPT-3 70.6 / 59.1, CQE 92.0 / 85.6',
  'recognizers and duckling: Recognizers-Text 68.7 (66.1) and 52.5 (44.9), compromise 56.1 (31.5) and 47.6 (30.2)',
  'dates read as another figure: Recognizers-Text 15.6%, compromise 73.1%',
].join('\n               ');

interface Gold {
  readonly id: string;
  readonly text: string;
  /** BCP 47 tag; English where there is none. */
  readonly lang?: string;
}

const APPROXIMATIONS: Readonly<Record<Approximation, string>> = {
  exact: '=',
  about: '~',
  nearly: '~',
  over: '>',
  'at-least': '>',
  under: '<',
  'up-to': '<',
};

/** The product's figures under the scorer's names. */
export function answers(gold: readonly Gold[], file: string): object[] {
  const habit = file === 'gold-newsquant' ? NEWSQUANT : RECOGNIZERS;
  return gold.map(({ id, text, lang = 'en' }) => {
    const language = languageOf(lang);
    const figures = findFigures(text, sentences(text, language.sentences), language);
    return { id, figures: figures.map((figure) => row(figure, habit)) };
  });
}

/** How a gold file writes that a number has no unit, and the unit of an age. */
interface Habit {
  readonly none: string | null;
  readonly age: string;
}

const NEWSQUANT: Habit = { none: '-', age: ' of age' };
const RECOGNIZERS: Habit = { none: null, age: '' };

function row(figure: Figure, { none, age }: Habit): object {
  const { start, end, approx } = figure;
  const share = figure.what !== null && (figure.kind === 'fraction' || figure.kind === 'ratio');
  const unit = figure.unit ?? (share ? `% ${figure.what}` : figure.what);
  return {
    start,
    end,
    ...values(figure),
    kind: kindOf(figure),
    unit: unit === null ? none : named(unit).replace(' of age', age),
    approx: APPROXIMATIONS[approx],
  };
}

/** The scorer takes a part of a whole as one number, and a bound as a range that is open at one end. */
function values({ kind, value, value2, approx }: Figure): object {
  if (kind === 'ratio' && value !== null && value2) return { value: value / value2 };
  if (value2 !== null) return { value: null, low: value, high: value2 };
  if (approx === 'over' || approx === 'at-least') return { value, low: value, high: null };
  if (approx === 'under' || approx === 'up-to') return { value, low: null, high: value };
  return { value };
}

function kindOf({ kind, unit }: Figure): string {
  if (
    kind === 'range' ||
    kind === 'fraction' ||
    kind === 'ratio' ||
    kind === 'zero' ||
    kind === 'cardinal'
  ) {
    if (unit === null) return 'number';
    if (unit === 'percent') return 'percent';
    return CURRENCY_NAMES.get(unit.split(' ')[0] ?? '') === undefined ? measure(unit) : 'money';
  }
  return kind === 'measure' && unit !== null ? measure(unit) : kind;
}

function measure(unit: string): string {
  return unit.startsWith('degree ') || unit === 'kelvin' ? 'temperature' : 'measure';
}

/** Currencies by name, also in rates ("USD per barrel"); what is counted in the singular. */
function named(unit: string): string {
  const words = unit.split(' ');
  const currency = CURRENCY_NAMES.get(words[0] ?? '');
  if (currency !== undefined) return [currency, ...words.slice(1)].join(' ');
  if (unit === 'times') return 'count';
  return [...words.slice(0, -1), languageOf('en').grammar.singular(words.at(-1) ?? '')].join(' ');
}

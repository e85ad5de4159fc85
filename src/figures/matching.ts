import type { Language } from '../language/language.ts';
import { agreement } from './agreement.ts';
import { likeness, type Surroundings } from './context.ts';
import { sharePart } from './dates/date-parts.ts';
import type { Figure } from './figure.ts';
import { type Agreement, type Normal, normalised } from './normalise.ts';

/** A figure with what is known of it. */
export interface Mention extends Surroundings {
  readonly index: number;
  readonly figure: Figure;
  readonly normal: Normal;
  /** The noun of what is counted, in the singular. */
  readonly head: string | null;
  /** Who says so, in a form that can be compared; null for nobody and for a pronoun. */
  readonly source: string | null;
}

/** The figures of a side, each with what is known of it. */
export function mentionsOf(
  figures: readonly Figure[],
  surroundings: readonly Surroundings[],
): Mention[] {
  return figures.flatMap((figure, index) => {
    const around = surroundings[index];
    if (around === undefined) return [];
    const normal = normalised(figure, around.language);
    const [head, source] = [headOf(figure, around.language), sourceKey(figure.source)];
    return [{ ...around, index, figure, normal, head, source }];
  });
}

/** That two figures speak of one quantity, and how sure that is, in millionths. */
export interface Match {
  readonly agreement: Agreement;
  readonly score: number;
}

/** A figure that agrees speaks of the same quantity from this score on, one that does not from the other. */
const AGREEING = 0.95;
const DIFFERING = 1.1;

/**
 * Whether two figures speak of one quantity: by what is counted, the unit, the words around, how
 * well their sentences are aligned (0 to 1) and where in their texts they stand; an equal value
 * alone decides nothing. The score does not depend on the order of the two.
 */
export function matchOf(a: Mention, b: Mention, aligned: number): Match | null {
  const how = agreement(a.normal, b.normal);
  if (how === null) return null;
  const differs = how === 'different';
  const heads = headsOf(a, b);
  const loose = isLoose(a.figure) && isLoose(b.figure);
  if (differs && (heads === 'other' || (heads === 'unknown' && !loose))) return null;
  const scoreAt = (like: number): number =>
    0.6 * aligned + (differs ? differing(a, b, heads, like) : agreeing(a, b, heads, like, loose));
  const enough = differs ? DIFFERING : AGREEING;
  if (scoreAt(1) < enough) return null;
  const score = scoreAt(likeness(a.words, b.words));
  return score < enough ? null : { agreement: how, score: Math.round(score * 1e6) };
}

function agreeing(a: Mention, b: Mention, heads: Heads, like: number, loose: boolean): number {
  const named = heads === 'same' && ![a, b].some(countsPersons);
  const noun = { same: named ? 0.7 : 0.4, unknown: 0.3, other: loose ? 0.1 : -0.6 }[heads];
  const telling = (named ? 0.5 : 0.25) * Math.min(distinction(a.figure), distinction(b.figure));
  const near = 0.15 * (1 - Math.abs(a.place - b.place));
  const doubt = fatesDiffer(a, b) ? 0.5 : areGuessed(a.normal, b.normal) ? 0.3 : 0;
  return noun + telling + 0.9 * Math.sqrt(like) + near - doubt;
}

/** One thing is seldom given another value, so that the words around must say that it is one. */
function differing(a: Mention, b: Mention, heads: Heads, like: number): number {
  if (fatesDiffer(a, b) || a.figure.value === 1 || b.figure.value === 1) return 0;
  const ratio = a.figure.kind === 'ratio' || b.figure.kind === 'ratio';
  const noun = heads === 'same' ? 0.5 : [a, b].every(isNamedByUnit) ? 0.2 : 0;
  const apart = ratio ? -0.3 : 0.15 * distance(a.normal, b.normal);
  const sources = a.normal.date === null && sourcesDiffer(a, b) ? 0.3 : 0;
  return noun - apart + 1.5 * like + sources;
}

/** Percentages and dates are many in one passage, lengths and sums are few. */
function isNamedByUnit({ figure: { kind, unit } }: Mention): boolean {
  return unit !== null && unit !== 'percent' && kind !== 'date' && kind !== 'time';
}

function countsPersons({ figure: { what }, language }: Mention): boolean {
  return language.grammar.persons.has(what?.toLowerCase() ?? '');
}

/** Whether what is counted by each suffered something else: the dead are not the injured. */
export function fatesDiffer(a: Mention, b: Mention): boolean {
  return a.fate !== null && b.fate !== null && a.fate !== b.fate;
}

/** A weekday and a day of a month may be one day, or may not. */
function areGuessed(a: Normal, b: Normal): boolean {
  return a.date !== null && b.date !== null && !sharePart(a.date, b.date);
}

/** How often the smaller value would have to be doubled to reach the other. */
function distance(a: Normal, b: Normal): number {
  if (a.figure.kind === 'date' || a.value === null || b.value === null) return 0;
  const [low, high] = [Math.abs(a.value), Math.abs(b.value)].sort((x, y) => x - y);
  return low && high ? Math.log2(high / low) : 2;
}

/** How the nouns of two figures stand to each other. */
type Heads = 'same' | 'unknown' | 'other';

function headsOf(a: Mention, b: Mention): Heads {
  if ((a.figure.kind === 'ordinal') !== (b.figure.kind === 'ordinal')) return 'same';
  if (a.head === null || b.head === null) return 'unknown';
  return a.head === b.head ? 'same' : 'other';
}

/** Whether both count the same noun. */
export function sameNoun(a: Mention, b: Mention): boolean {
  return headsOf(a, b) === 'same';
}

function headOf({ what }: Figure, { grammar }: Language): string | null {
  const word = what
    ?.toLowerCase()
    .split(/[\s-]+/)
    .at(-1);
  return word ? grammar.singular(word.replace(/['’]s?$/, '')) : null;
}

/** Sums, measures, shares and dates are told apart by their unit; the noun beside them is a loose one. */
function isLoose({ kind, unit }: Figure): boolean {
  return unit !== null || kind === 'fraction' || kind === 'date' || kind === 'time';
}

/** How telling a value is by itself: few texts have 27,000 of something twice, all have two of something. */
function distinction({ kind, value }: Figure): number {
  if (value === null || kind === 'date' || kind === 'time') return 0.6;
  if (kind === 'range') return 0.2;
  const size = Math.abs(value);
  if (size >= 1000 || kind === 'money') return 1;
  return size > 12 || !Number.isInteger(value) ? 0.6 : 0.2;
}

/** Whether both name who says so, and not the same. */
export function sourcesDiffer(a: Mention, b: Mention): boolean {
  return a.source !== null && b.source !== null && a.source !== b.source;
}

function sourceKey(source: string | null): string | null {
  if (source === null) return null;
  return source
    .toLowerCase()
    .replace(/^(?:an?|the) /, '')
    .replaceAll('.', '')
    .replace(/s$/, '');
}

import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import { isFunctionWord } from './words/function-words.ts';
import { type Lexeme, scan } from './words/scan.ts';

/** A text with its body's sentences and its figures: one side of a comparison. */
export interface FigureSide {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly figures: readonly Figure[];
}

/** The words around a figure by their stems, each with the weight that its nearness gives. */
export type Words = ReadonlyMap<string, number>;

/** What is known of each figure of a side besides itself. */
export interface Surroundings {
  /** Index of its sentence, or -1. */
  readonly sentence: number;
  /** Where in the text that is, from 0 to 1. */
  readonly place: number;
  readonly words: Words;
}

/** In how many sentences of a side each stem stands. */
export type Frequencies = ReadonlyMap<string, number>;

const STEM_LENGTH = 6;

/** A stem that needs no language: the first letters of a folded word. */
function stem(form: string): string {
  return form.slice(0, STEM_LENGTH);
}

/** At this many words from the figure a word counts half. */
const HALF_WAY = 6;

/** The surroundings of each figure, and how common each word is in the text. */
export function surroundingsOf(side: FigureSide): {
  readonly surroundings: readonly Surroundings[];
  readonly frequencies: Frequencies;
} {
  const frequencies = new Map<string, number>();
  const sentences = side.sentences.map((sentence) => {
    const words = contentWords(side.text, sentence);
    for (const form of new Set(words.map((word) => stem(word.form))))
      frequencies.set(form, (frequencies.get(form) ?? 0) + 1);
    return words;
  });
  let at = 0;
  const surroundings = side.figures.map((figure) => {
    while (at < side.sentences.length - 1 && (side.sentences[at]?.end ?? 0) <= figure.start)
      at += 1;
    const inside = (side.sentences[at]?.start ?? Infinity) <= figure.start;
    return {
      sentence: inside ? at : -1,
      place: at / Math.max(1, side.sentences.length - 1),
      words: wordsAround(figure, inside ? (sentences[at] ?? []) : []),
    };
  });
  return { surroundings, frequencies };
}

function contentWords(text: string, sentence: Span): Lexeme[] {
  return scan(text, sentence).filter((lexeme) => lexeme.kind === 'word' && !isFunctionWord(lexeme));
}

function wordsAround(figure: Figure, words: readonly Lexeme[]): Words {
  const around = new Map<string, number>();
  const before = words.filter((word) => word.end <= figure.start);
  const after = words.filter((word) => word.start >= figure.end);
  const add = (word: Lexeme, distance: number): void => {
    const form = stem(word.form);
    const weight = HALF_WAY / (HALF_WAY + distance);
    around.set(form, Math.max(around.get(form) ?? 0, weight));
  };
  before.reverse().forEach(add);
  after.forEach(add);
  return around;
}

/** Likeness of the words around two figures, 0 to 1: a cosine in which rare words weigh more. */
export function likeness(a: Words, b: Words, rarity: (stem: string) => number): number {
  let shared = 0;
  let [sizeA, sizeB] = [0, 0];
  for (const [form, weight] of a) {
    const rare = rarity(form);
    sizeA += (weight * rare) ** 2;
    shared += weight * (b.get(form) ?? 0) * rare ** 2;
  }
  for (const [form, weight] of b) sizeB += (weight * rarity(form)) ** 2;
  return shared === 0 ? 0 : shared / Math.sqrt(sizeA * sizeB);
}

/** How much a word tells: one that stands in many sentences of either text tells little. */
export function rarityIn(
  a: Frequencies,
  b: Frequencies,
  sentences: number,
): (form: string) => number {
  return (form) => Math.log(1 + sentences / (1 + (a.get(form) ?? 0) + (b.get(form) ?? 0)));
}

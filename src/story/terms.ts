import type { Token } from '../text/words.ts';
import { termKey } from './term-key.ts';
import { unitsOf } from './units.ts';

/** The words of an article that can tell its story, by key, ascending. */
export interface Terms {
  readonly keys: Uint32Array;
  /** How much each word stands out in the article, whatever it is worth elsewhere; above 0. */
  readonly salience: Float32Array;
}

/** Some tokens, and the text that they point into. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const UPPER = /^\p{Lu}/u;

/** Occurrences that one in the title stands for. */
const TITLE = 4;
/** The first sentence counts so many times more than the last ones … */
const LEAD = 4;
/** … and half of that surplus is gone after so many sentences. */
const LEAD_LENGTH = 4;
/** A name is shared by all the stories about its bearer, so it tells the event less than its rarity says. */
const NAME = 0.75;
/** A figure is seldom shared by chance. */
const NUMBER = 1.5;

interface Count {
  readonly number: boolean;
  weight: number;
  upper: number;
  lower: number;
}

/** Counts the words of the title and of the body's sentences, given as tokens with their text. */
export function termsOf(title: Passage, sentences: readonly Passage[]): Terms {
  const counts = new Map<number, Count>();
  count(counts, title, TITLE);
  sentences.forEach((sentence, index) => {
    count(counts, sentence, 1 + (LEAD - 1) / (1 + index / LEAD_LENGTH));
  });
  const sorted = [...counts].sort(([a], [b]) => a - b);
  return {
    keys: Uint32Array.from(sorted, ([key]) => key),
    salience: Float32Array.from(sorted, ([, term]) => salience(term)),
  };
}

function count(counts: Map<number, Count>, { text, tokens }: Passage, weight: number): void {
  for (const token of tokens) {
    const number = token.kind === 'number';
    const upper = UPPER.test(text.slice(token.start, token.start + 2)) ? 1 : 0;
    for (const word of unitsOf(token)) {
      const key = termKey(word, number);
      const term = counts.get(key) ?? { number, weight: 0, upper: 0, lower: 0 };
      term.weight += weight;
      term.upper += upper;
      term.lower += 1 - upper;
      counts.set(key, term);
    }
  }
}

function salience({ number, weight, upper, lower }: Count): number {
  return Math.log(1 + weight) * (number ? NUMBER : upper >= lower ? NAME : 1);
}

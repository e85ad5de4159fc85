import { hasCapitalAt, type Token } from '../text/words.ts';
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

/** Occurrences in the text's last sentences that one in the title counts as. Higher, headlines decide more. */
const TITLE = 4;
/** Occurrences in the last sentences that one in the first sentence counts as. Higher, the background at the end decides less. */
const LEAD = 4;
/** Sentences after which half of that surplus is gone. More, the lead is taken to be longer. */
const LEAD_LENGTH = 4;
/**
 * What a name weighs beside another word of the same rarity: it is shared by all the stories about
 * its bearer, so it tells the event less. Higher, these stories run together.
 */
const NAME = 0.75;
/** What a figure weighs beside another word of the same rarity: it is seldom shared by chance. */
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
    const upper = hasCapitalAt(text, token.start) ? 1 : 0;
    for (const word of unitsOf(token)) {
      const key = termKey(word, number);
      let term = counts.get(key);
      if (term === undefined) {
        term = { number, weight: 0, upper: 0, lower: 0 };
        counts.set(key, term);
      }
      term.weight += weight;
      term.upper += upper;
      term.lower += 1 - upper;
    }
  }
}

function salience({ number, weight, upper, lower }: Count): number {
  return Math.log(1 + weight) * (number ? NUMBER : upper >= lower ? NAME : 1);
}

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
  const countsOf = countsIn(counts);
  count(countsOf, title, TITLE);
  sentences.forEach((sentence, index) => {
    count(countsOf, sentence, 1 + (LEAD - 1) / (1 + index / LEAD_LENGTH));
  });
  const sorted = [...counts].sort(([a], [b]) => a - b);
  return {
    keys: Uint32Array.from(sorted, ([key]) => key),
    salience: Float32Array.from(sorted, ([, term]) => salience(term)),
  };
}

/** Gives the counts of what a token stands for, looked up once for each form. */
function countsIn(counts: Map<number, Count>): (token: Token) => readonly Count[] {
  const known = new Map<string, readonly Count[]>();
  return (token) => {
    const before = known.get(token.form);
    if (before) return before;
    const number = token.kind === 'number';
    const found = unitsOf(token).map((word) => {
      const key = termKey(word, number);
      const term = counts.get(key) ?? { number, weight: 0, upper: 0, lower: 0 };
      counts.set(key, term);
      return term;
    });
    known.set(token.form, found);
    return found;
  };
}

function count(
  countsOf: (token: Token) => readonly Count[],
  { text, tokens }: Passage,
  weight: number,
): void {
  for (const token of tokens) {
    const upper = hasCapitalAt(text, token.start) ? 1 : 0;
    for (const term of countsOf(token)) {
      term.weight += weight;
      term.upper += upper;
      term.lower += 1 - upper;
    }
  }
}

function salience({ number, weight, upper, lower }: Count): number {
  return Math.log(1 + weight) * (number ? NUMBER : upper >= lower ? NAME : 1);
}

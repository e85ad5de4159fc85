import type { Approximation } from '../figure.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import type { Lexeme } from './scan.ts';

/** Phrases that stand before a number and say how exactly it is meant. */
const BEFORE: ReadonlyMap<string, Approximation> = new Map(
  Object.entries({
    about:
      'about|around|approximately|approx|roughly|some|circa|estimated|an estimated|~|≈|or so|in the region of|in the neighbourhood of|on average|averaged|averages|average|averaging|an average of|somewhere around',
    nearly:
      'nearly|almost|close to|just shy of|just short of|approaching|near|virtually|not quite|barely',
    over: 'over|just over|well over|more than|greater than|larger than|higher than|bigger than|longer than|older than|better than|above|at least|exceeding|exceed|exceeds|exceeded|in excess of|upwards of|upward of|no less than|no fewer than|not less than|a minimum of|minimum of|surpass|surpassing|surpassed|surpasses|topped|topping|bigger or equal than|greater or equal than|greater than or equal to|more than or equal to|at a minimum|north of|>|≥|> =',
    under:
      'under|just under|well under|less than|fewer than|lower than|smaller than|younger than|shorter than|below|beneath|south of|sub -|<|under the age of',
    'up-to':
      'up to|as many as|as much as|as high as|as few as|as little as|at most|no more than|not more than|no greater than|no larger than|a maximum of|maximum of|less or equal than|less than or equal to|smaller or equal than|no higher than|≤|< =|not exceeding',
  } satisfies Partial<Record<Approximation, string>>).flatMap(([approximation, phrases]) =>
    phrases.split('|').map((phrase) => [phrase, approximation as Approximation] as const),
  ),
);

/** Phrases that stand after it. */
const AFTER: ReadonlyMap<string, Approximation> = new Map([
  ['or so', 'about'],
  ['or thereabouts', 'about'],
  ['- odd', 'about'],
  ['odd', 'about'],
  ['- ish', 'about'],
  ['or more', 'over'],
  ['and more', 'over'],
  ['or greater', 'over'],
  ['or higher', 'over'],
  ['or above', 'over'],
  ['- plus', 'over'],
  ['plus', 'over'],
  ['+', 'over'],
  ['at least', 'over'],
  ['or less', 'up-to'],
  ['or fewer', 'up-to'],
  ['or lower', 'up-to'],
  ['or below', 'up-to'],
  ['at most', 'up-to'],
]);

/** Words between the phrase and the number that change nothing. */
const BETWEEN = new Set(['a', 'an', 'the', 'only', 'just', 'another', '(']);

const LONGEST = 5;

/** What the words before lexeme `at` say about how exact it is, and where that phrase begins; null if they say nothing. */
export function approximationBefore(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly approx: Approximation; readonly from: number } | null {
  for (const end of BETWEEN.has(lexemes[at - 1]?.form ?? '') ? [at, at - 1] : [at]) {
    for (let count = Math.min(LONGEST, end); count > 0; count--) {
      const phrase = formsOf(lexemes, end - count, end);
      const approx = BEFORE.get(phrase);
      if (approx !== undefined) return { approx, from: end - count };
    }
  }
  return null;
}

/** What the words from lexeme `at` on say about the number just before them. */
export function approximationAfter(lexemes: readonly Lexeme[], at: number): Approximation | null {
  return AFTER.get(formsOf(lexemes, at, at + 2)) ?? AFTER.get(lexemes[at]?.form ?? '') ?? null;
}

const PHRASES = phrasebook(BEFORE);

/** The approximation phrase that begins at lexeme `at`, and where it ends, or null. */
export function approximationAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly approx: Approximation; readonly to: number } | null {
  const found = lookUp(PHRASES, lexemes, at);
  return found && { approx: found.meaning, to: found.to };
}

function formsOf(lexemes: readonly Lexeme[], from: number, to: number): string {
  let forms = '';
  for (let index = from; index < to; index++) {
    const form = lexemes[index]?.form;
    if (form !== undefined) forms += forms === '' ? form : ` ${form}`;
  }
  return forms;
}

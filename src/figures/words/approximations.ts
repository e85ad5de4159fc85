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
    over: 'over|just over|well over|more than|greater than|larger than|higher than|bigger than|longer than|older than|better than|above|exceeding|exceed|exceeds|exceeded|in excess of|upwards of|upward of|surpass|surpassing|surpassed|surpasses|topped|topping|north of|>',
    'at-least':
      'at least|no less than|no fewer than|not less than|a minimum of|minimum of|bigger or equal than|greater or equal than|greater than or equal to|more than or equal to|at a minimum|≥|> =',
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
  ['or more', 'at-least'],
  ['and more', 'at-least'],
  ['or greater', 'at-least'],
  ['or higher', 'at-least'],
  ['or above', 'at-least'],
  ['- plus', 'at-least'],
  ['plus', 'at-least'],
  ['+', 'at-least'],
  ['at least', 'at-least'],
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

/** What the words from lexeme `at` on say about the number just before them, and where they end; null if nothing. */
export function approximationAfter(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly approx: Approximation; readonly to: number } | null {
  for (const to of [at + 2, at + 1]) {
    const approx = AFTER.get(formsOf(lexemes, at, to));
    if (approx !== undefined) return { approx, to };
  }
  return null;
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

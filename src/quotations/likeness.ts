import type { Span } from '../text/span.ts';
import { type Token, tokenise } from '../text/words.ts';
import { isFunctionWord } from './lexicon.ts';

/** Words that share so many letters at the beginning count as one: intercepted, intercepting. */
const STEM = 6;

/** The words of a stretch of text, marks left out. */
export function wordsOf(text: string, span: Span): Token[] {
  return tokenise(text, span).filter((token) => token.kind !== 'mark');
}

/** The words that say something, cut to their beginnings; each once. */
export function contentOf(text: string, span: Span): Set<string> {
  const content = new Set<string>();
  for (const { form } of wordsOf(text, span)) {
    if (!isFunctionWord(form)) content.add(stem(form));
  }
  return content;
}

export function stem(form: string): string {
  return form.replace(/'s$/, '').slice(0, STEM);
}

/** How many two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.intersection(b).size;
}

/** How much of the smaller set the other has, 0 to 1; 0 where one is empty. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : shared(a, b) / smaller;
}

/** How much of `part` stands in `whole`, 0 to 1. */
export function coverage(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  return part.size === 0 ? 0 : shared(part, whole) / part.size;
}

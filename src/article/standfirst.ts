import type { Span } from '../text/span.ts';
import { tokenise } from '../text/words.ts';

const LONGEST = 600;
/** Share of the summary's words that the story's own first paragraph must say again. */
const RESTATED = 0.5;
/** Shorter words are mostly articles and prepositions, in every language with spaces. */
const SHORTEST_WORD = 4;

/**
 * Whether a paragraph sums up the story that begins anew in the next: a short one, half of whose
 * longer words and numbers the next one has too. A story that goes on adds new ones instead.
 */
export function isStandfirst(text: string, first: Span, next: Span): boolean {
  if (first.end - first.start > LONGEST || first.end - first.start > next.end - next.start) {
    return false;
  }
  const told = contentWords(text, next);
  const summary = contentWords(text, first);
  const again = [...summary].filter((word) => told.has(word)).length;
  return summary.size > 0 && again / summary.size >= RESTATED;
}

function contentWords(text: string, span: Span): Set<string> {
  const words = tokenise(text, span).filter(
    ({ kind, form }) => kind === 'number' || (kind === 'word' && form.length >= SHORTEST_WORD),
  );
  return new Set(words.map(({ form }) => form));
}

import type { Span } from '../text/span.ts';
import type { DiffToken } from './tokens.ts';

/** Where more words than this have a capital inside sentences (German nouns), a capital makes no name. */
const MOST_CAPITALS = 0.28;
/** Names with so many first letters in common are one name inflected: Russia, Russian. */
const BEGINNING = 5;

/** Tells names from other words in one text: a word with a capital inside a sentence. */
export function nameTeller(tokens: readonly DiffToken[]): (token: DiffToken) => boolean {
  const inside = tokens.filter(({ kind, opens }) => kind === 'word' && !opens);
  const capitals = inside.filter(hasCapital).length;
  if (capitals > MOST_CAPITALS * inside.length) return () => false;
  return (token) => token.kind === 'word' && !token.opens && hasCapital(token);
}

function hasCapital({ form }: DiffToken): boolean {
  return /^\p{Lu}/u.test(form);
}

/** What forms of one name have in common: Russia, Russia's, Russian, Russian-held. */
export function nameKey({ form }: DiffToken): string {
  return form
    .replace(/['-].*/su, '')
    .slice(0, BEGINNING)
    .toLowerCase();
}

/** Names side by side as one span: "State Department". */
export function nameSpans(names: readonly DiffToken[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of names) {
    const last = spans.at(-1);
    if (last && start - last.end === 1) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

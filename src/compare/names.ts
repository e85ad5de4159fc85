import type { Span } from '../text/span.ts';
import { looseStemOf } from '../text/stem.ts';
import type { DiffToken } from './tokens.ts';

/** Where more words than this have a capital inside sentences (German nouns), a capital makes no name. */
const MOST_CAPITALS = 0.28;

/**
 * Tells names from other words in one text: a word of its prose with a capital inside a sentence.
 * Around the prose all words may have capitals; there only names that the prose has are names.
 */
export function nameTeller(
  prose: readonly DiffToken[],
  around: readonly DiffToken[] = [],
): (token: DiffToken) => boolean {
  const inside = prose.filter(({ kind, opens }) => kind === 'word' && !opens);
  const capitals = inside.filter(hasCapital).length;
  if (capitals > MOST_CAPITALS * inside.length) return () => false;
  const isProseName = (token: DiffToken): boolean =>
    token.kind === 'word' && !token.opens && hasCapital(token);
  const known = new Set(prose.filter(isProseName).map(nameKey));
  const outside = new Set(around.map(({ start }) => start));
  return (token) => isProseName(token) && (!outside.has(token.start) || known.has(nameKey(token)));
}

function hasCapital({ form }: DiffToken): boolean {
  return /^\p{Lu}/u.test(form);
}

/** What forms of one name have in common: Russia, Russia's, Russian, Russian-held. */
export function nameKey({ form }: DiffToken): string {
  return looseStemOf(form.replace(/-.*/su, '').toLowerCase());
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

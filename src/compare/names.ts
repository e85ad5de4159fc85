import type { Span } from '../text/span.ts';
import { looseStemOf } from '../text/stem.ts';
import type { DiffToken } from './tokens.ts';

/** Where more words than this have a capital inside sentences (German nouns), a capital makes no name. */
const MOST_CAPITALS = 0.28;
/** NATO, FBI. */
const ACRONYM = /^\p{Lu}{2,}$/u;

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
  const named = inside.filter(hasCapital);
  const known = new Set(named.map(nameKey));
  const names = new Set(named.map(({ form }) => form));
  const common = new Set(inside.map(({ form }) => form));
  const outside = new Set(around.map(({ start }) => start));
  // What opens a sentence has a capital anyway: it is a name where it is one elsewhere, or an acronym.
  const opensAsName = ({ form }: DiffToken): boolean =>
    !common.has(form.toLowerCase()) && (names.has(form) || ACRONYM.test(form));
  return (token) =>
    token.kind === 'word' &&
    hasCapital(token) &&
    (!token.opens || opensAsName(token)) &&
    (!outside.has(token.start) || known.has(nameKey(token)));
}

function hasCapital({ form }: DiffToken): boolean {
  return /^\p{Lu}/u.test(form);
}

/**
 * Whether two names are one, spelled otherwise: a letter or two apart, and not the same name with
 * another ending ("Russia", "Russian").
 */
export function isRespelled(a: string, b: string, endings: ReadonlySet<string>): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one === other || Math.min(one.length, other.length) < SHORTEST) return false;
  let stem = 0;
  while (stem < one.length && one[stem] === other[stem]) stem++;
  const [ours, theirs] = [one.slice(stem), other.slice(stem)];
  const inflected = [ours, theirs].every((ending) => ending === '' || endings.has(ending));
  return !inflected && distance(one, other) <= (one.length < LONG ? 1 : 2);
}

/** Shorter words are a letter apart by chance. */
const SHORTEST = 4;
/** From this length on, two letters may differ. */
const LONG = 7;
/** Longer names are none. */
const LONGEST = 40;

/** How many letters have to be put in, left out or replaced. */
function distance(a: string, b: string): number {
  if (Math.max(a.length, b.length) > LONGEST) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
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

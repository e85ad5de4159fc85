import type { Language } from '../language/language.ts';
import type { Quotation } from '../speech/quotation.ts';
import type { NamedSource } from '../speech/same-source.ts';
import { contentOf, overlapOf, shared, wordsOf } from './likeness.ts';

/** A quotation as it is matched with those of another text. */
export interface Entry {
  readonly index: number;
  readonly quotation: Quotation;
  readonly source: NamedSource;
  /** Its words in their compared form. */
  readonly forms: readonly string[];
  /** The same as one string, with a space at both ends. */
  readonly key: string;
  /** The words that say something, cut to their beginnings. */
  readonly content: ReadonlySet<string>;
  /** Each word with the next. */
  readonly pairs: ReadonlySet<string>;
  /** The rows of the comparison in which it stands. */
  readonly rows: ReadonlySet<number>;
}

export function entryOf(
  language: Language,
  index: number,
  quotation: Quotation,
  source: NamedSource,
  rows: ReadonlySet<number>,
): Entry {
  const whole = { start: 0, end: quotation.text.length };
  const forms = wordsOf(quotation.text, whole).map((token) => token.form);
  return {
    index,
    quotation,
    source,
    forms,
    key: ` ${forms.join(' ')} `,
    content: contentOf(language, quotation.text, whole),
    pairs: new Set(forms.slice(1).map((form, at) => `${forms[at]} ${form}`)),
    rows,
  };
}

export interface Match {
  readonly left: Entry;
  readonly right: Entry;
}

/** How much content two quotations share, of both, if they are one whose words were changed. */
const ALIKE = 0.5;
/** How many of the shorter one's pairs of words the longer one has, if it was cut. */
const CUT = 0.6;
/** Fewer words are alike by chance; they must stand in rows that answer each other. */
const FEW = 3;
/** A word that stands in more quotations finds none. */
const COMMON = 40;

/** Matches quotations one for one, the same words first, then the likest; then parts with their whole. */
export function matched(ours: readonly Entry[], theirs: readonly Entry[]): Match[] {
  const matches: Match[] = [];
  const taken = new Set<Entry>();
  const candidates = [...equal(ours, theirs), ...alike(ours, theirs)];
  for (const match of candidates) {
    if (taken.has(match.left) || taken.has(match.right)) continue;
    matches.push(match);
    taken.add(match.left).add(match.right);
  }
  const wholes = new Set(taken);
  for (const match of candidates) {
    const { left, right } = match;
    const part = wholes.has(left) ? isPart(right, left) : wholes.has(right) && isPart(left, right);
    const other = wholes.has(left) ? right : left;
    if (!part || taken.has(other)) continue;
    matches.push(match);
    taken.add(other);
  }
  return matches;
}

function isPart(part: Entry, whole: Entry): boolean {
  return part.forms.length >= FEW && whole.key.includes(part.key);
}

/** Pairs of the same words, the first with the first, the second with the second. */
function equal(ours: readonly Entry[], theirs: readonly Entry[]): Match[] {
  const byKey = Map.groupBy(theirs, (entry) => entry.key);
  const used = new Map<string, number>();
  return ours.flatMap((left) => {
    const nth = used.get(left.key) ?? 0;
    used.set(left.key, nth + 1);
    const right = byKey.get(left.key)?.[nth];
    return right ? [{ left, right }] : [];
  });
}

/** Pairs of quotations with words in common, the likest first. */
function alike(ours: readonly Entry[], theirs: readonly Entry[]): Match[] {
  const holders = new Map<string, Entry[]>();
  for (const entry of theirs) {
    for (const word of entry.content) {
      const list = holders.get(word);
      if (list) list.push(entry);
      else holders.set(word, [entry]);
    }
  }
  const scored: Array<Match & { readonly score: number }> = [];
  for (const left of ours) {
    const lists = [...left.content].map((word) => holders.get(word) ?? []);
    for (const right of new Set(lists.filter((list) => list.length <= COMMON).flat())) {
      const score = likeness(left, right);
      if (score > 0) scored.push({ left, right, score });
    }
  }
  return scored.sort(
    (a, b) => b.score - a.score || a.left.index + a.right.index - b.left.index - b.right.index,
  );
}

/** 0 where two quotations are not one; more for those that stand in rows that answer each other. */
function likeness(left: Entry, right: Entry): number {
  const common = shared(left.content, right.content);
  const together = left.rows.isDisjointFrom(right.rows) ? 0 : 1;
  if (common < FEW && !together) return 0;
  const dice = (2 * common) / (left.content.size + right.content.size);
  const cut = overlapOf(left.pairs, right.pairs);
  return dice < ALIKE && cut < CUT ? 0 : Math.max(dice, cut) + together;
}

import type { Language } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import { looseStemOf } from '../text/stem.ts';
import { hasCapitalAt } from '../text/words.ts';
import type { DiffToken } from './tokens.ts';

/** Where more words than this have a capital inside sentences (German nouns), a capital makes no name. */
const MOST_CAPITALS = 0.28;
/** A letter by itself, and the tag of a party with a place: "R-Texas". */
const INITIAL = /^\p{Lu}(?:$|-\p{Lu})/u;
/** NATO, FBI. */
const ACRONYM = /^\p{Lu}{2,}$/u;

/**
 * Tells names from other words in one text: a word of its prose with a capital inside a sentence.
 * Around the prose all words may have capitals; there only names that the prose has are names.
 * Titles ("Mr"), initials, the tags of parties, weekdays and months are none.
 */
export function nameTeller(
  prose: readonly DiffToken[],
  around: readonly DiffToken[],
  { speech, calendar }: Language,
): (token: DiffToken) => boolean {
  const common = new Set<string>();
  const [names, beside] = [new Set<string>(), new Set<string>()];
  let inside = 0;
  let capitals = 0;
  let before: DiffToken | undefined;
  for (const token of prose) {
    const isCapital = hasCapital(token);
    // "Theresa May" and "Mr May" make May a name.
    if (isCapital && isBeside(before, token)) beside.add(token.form);
    before = token;
    if (token.kind !== 'word' || token.opens) continue;
    inside += 1;
    common.add(token.form);
    if (!isCapital) continue;
    capitals += 1;
    names.add(token.form);
  }
  if (capitals > MOST_CAPITALS * inside) return () => false;
  const isNone = ({ form }: DiffToken): boolean => {
    const lower = form.toLowerCase();
    if (INITIAL.test(form) || speech.people.titles.has(lower)) return true;
    return calendar.weekdays.has(lower) || (calendar.months.has(lower) && !beside.has(form));
  };
  const known = new Set([...names].map((form) => nameKey({ form })));
  const outside = new Set(around.map(({ start }) => start));
  // What opens a sentence has a capital anyway: it is a name where it is one elsewhere, or an acronym.
  const opensAsName = ({ form }: DiffToken): boolean =>
    !common.has(form.toLowerCase()) && (names.has(form) || ACRONYM.test(form));
  return (token) =>
    token.kind === 'word' &&
    hasCapital(token) &&
    !isNone(token) &&
    (!token.opens || opensAsName(token)) &&
    (!outside.has(token.start) || known.has(nameKey(token)));
}

/** Whether a token stands right behind another word with a capital. */
function isBeside(before: DiffToken | undefined, token: DiffToken): boolean {
  if (before?.kind !== 'word' || before.opens || !hasCapital(before)) return false;
  return token.start - before.end <= 2;
}

export function hasCapital({ form }: DiffToken): boolean {
  return hasCapitalAt(form, 0);
}

/**
 * Whether two names are one, spelled otherwise: a letter or two apart, and not the same name with
 * another ending ("Russia", "Russian").
 */
export function isRespelled(a: string, b: string, endings: ReadonlySet<string>): boolean {
  const [one, other] = [owner(a), owner(b)];
  if (one === other || Math.min(one.length, other.length) < SHORTEST) return false;
  let stem = 0;
  while (stem < one.length && one[stem] === other[stem]) stem++;
  const [ours, theirs] = [one.slice(stem), other.slice(stem)];
  const inflected = [ours, theirs].every((ending) => ending === '' || endings.has(ending));
  return !inflected && distance(one, other) <= (one.length < LONG ? 1 : 2);
}

/** A name in lower case, without what says that something is its own. */
function owner(name: string): string {
  return name.toLowerCase().replace(/['’]s?$/, '');
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
export function nameKey({ form }: Pick<DiffToken, 'form'>): string {
  const hyphen = form.indexOf('-');
  return keyOf(hyphen < 0 ? form : form.slice(0, hyphen));
}

function keyOf(form: string): string {
  return looseStemOf(form.toLowerCase());
}

/** The words of a text, by what a name of another text may have in common with them. */
export interface NameIndex {
  readonly keys: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
  /** Names in a row by their initials. */
  readonly spelledOut: ReadonlyMap<string, readonly DiffToken[]>;
}

export function indexNames(tokens: readonly DiffToken[]): NameIndex {
  const forms = new Set<string>();
  for (const { kind, form } of tokens) if (kind === 'word') forms.add(form);
  const keys = new Set<string>();
  for (const form of forms)
    if (form.includes('-')) for (const part of form.split('-')) keys.add(keyOf(part));
    else keys.add(keyOf(form));
  return {
    keys,
    acronyms: new Set([...forms].filter((form) => hasCapitalAt(form, 0) && ACRONYM.test(form))),
    spelledOut: spelledOut(tokens),
  };
}

/**
 * Makes a function that tells whether another text has a name of this one, in whatever form: with
 * another ending, as a part of a longer name, spelled out ("United Nations"), or by its initials ("UN").
 */
export function nameHolder(own: NameIndex, other: NameIndex): (name: DiffToken) => boolean {
  const known = [...own.spelledOut].filter(([acronym]) => other.acronyms.has(acronym));
  const starts = new Set(known.flatMap(([, names]) => names.map(({ start }) => start)));
  return (name) =>
    other.keys.has(nameKey(name)) || other.spelledOut.has(name.form) || starts.has(name.start);
}

/** So many words an acronym stands for, at most, and so many names in a row are looked at. */
const MOST_INITIALS = 6;
const LONGEST_RUN = 12;
/** Words that an acronym leaves out: of, and, the, for. */
const SMALL = /^\p{Ll}{1,3}$/u;

/** The names in every two to six words with a capital in a row, by their initials; small words between them are left out. */
function spelledOut(tokens: readonly DiffToken[]): Map<string, DiffToken[]> {
  const found = new Map<string, DiffToken[]>();
  let run: DiffToken[] = [];
  const close = (): void => {
    for (let from = 0; from < run.length - 1; from++)
      for (let to = from + 2; to <= Math.min(run.length, from + MOST_INITIALS); to++) {
        const names = run.slice(from, to);
        const acronym = names.map(({ form }) => form.charAt(0)).join('');
        const known = found.get(acronym);
        if (known) known.push(...names);
        else found.set(acronym, names);
      }
    run = [];
  };
  for (const token of tokens) {
    if (token.kind === 'word' && hasCapital(token) && run.length < LONGEST_RUN) run.push(token);
    else if (token.kind !== 'word' || !SMALL.test(token.form)) close();
  }
  close();
  return found;
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

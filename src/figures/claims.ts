import { agreement } from './agreement.ts';
import { likeness } from './context.ts';
import type { Figure } from './figure.ts';
import { matchOf } from './matching.ts';
import { countedBy, type Mention, ownersDiffer, periodsDiffer, sourcesDiffer } from './mention.ts';
import { lessTelling } from './telling.ts';
import { cut } from './words/cut.ts';

/** What one text says of one quantity, perhaps more than once. */
export interface Claim {
  readonly mentions: readonly Mention[];
  /** Claims of the same text that another source makes of the same thing, with another value. */
  readonly rivals: readonly Claim[];
}

/** Mentions of one claim: some of them, or all. */
export interface Part {
  readonly claim: Claim;
  readonly mentions: readonly Mention[];
}

/** From these odds on, as logarithm, two mentions in one text are one claim: nearly three to one. */
const SURELY_ONE = 1;

/** So many claims with one value, or of one noun, are held against each other; a text with more is a table, whose rest stands alone. */
const MOST = 24;

/** So many of a claim's mentions are looked at. */
const MOST_MENTIONS = 12;

/** Gathers a text's mentions into claims and finds which claims its sources dispute. */
export function claimsOf(mentions: readonly Mention[], text: string): Claim[] {
  const claims: { mentions: Mention[]; rivals: Claim[] }[] = [];
  const byValue = new Map<string, (typeof claims)[number][]>();
  let last: (typeof claims)[number] | undefined;
  for (const [place, mention] of mentions.entries()) {
    const before = mentions[place - 1];
    const restates = before !== undefined && isRestated(before, mention, text);
    const alike = listAt(byValue, valueKey(mention));
    const claim =
      (restates ? last : undefined) ??
      alike
        .slice(0, MOST)
        .find((known) =>
          known.mentions.slice(0, MOST_MENTIONS).some((other) => isOne(other, mention)),
        );
    if (claim === undefined) {
      const own = { mentions: [mention], rivals: [] };
      claims.push(own);
      alike.push(own);
      last = own;
    } else {
      claim.mentions.push(mention);
      if (!alike.slice(0, MOST).includes(claim)) alike.push(claim);
      last = claim;
    }
  }
  const told = claims.filter((claim) => claim.mentions.some(({ source }) => source !== null));
  for (const same of Map.groupBy(told, (claim) => claim.mentions[0]?.head).values())
    for (const [index, claim] of same.slice(0, MOST).entries())
      for (const other of same.slice(index + 1, MOST))
        if (claim.mentions.some((a) => other.mentions.some((b) => isDisputed(a, b, text)))) {
          claim.rivals.push(other);
          other.rivals.push(claim);
        }
  return claims;
}

function listAt<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** What two mentions have in common where their values are the same, whatever they are values of. */
function valueKey({ figure, normal }: Mention): string {
  if (normal.date !== null) return Object.values(normal.date).join(' ');
  return `${figure.value} ${figure.value2}`;
}

function isOne(a: Mention, b: Mention): boolean {
  const how = agreement(a.normal, b.normal);
  if (how === 'equivalent' && (a.figure.kind === 'ordinal') !== (b.figure.kind === 'ordinal'))
    return true;
  if (how !== 'same' && !(how === 'equivalent' && isOneNumber(a, b))) return false;
  return isAgain(a, b) || (matchOf(a, b, 0)?.score ?? 0) >= SURELY_ONE;
}

/** "At least 19 people", "19": a bound is left out where a text says it again. */
function isOneNumber({ figure: a }: Mention, { figure: b }: Mention): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.value === b.value && a.value2 === b.value2;
}

/** A number of one noun, or whom one thing befell, and a date, that a text gives again is the same one. */
function isAgain(a: Mention, b: Mention): boolean {
  if (a.figure.kind === 'date') return a.normal.date !== null;
  if (
    a.figure.kind === 'ordinal' ||
    a.figure.value === 1 ||
    lessTelling(a.telling, b.telling) === 'vague'
  )
    return false;
  const counted = countedBy(a, b);
  if (a.fate !== null && a.fate === b.fate && counted !== 'other') return true;
  return counted === 'same' && !a.person;
}

/** "110 km (70 miles)", "333.6 million yen ($3.1 million)": the same once more in another unit. */
function isRestated(a: Mention, b: Mention, text: string): boolean {
  const units = a.figure.unit !== null && b.figure.unit !== null && a.figure.unit !== b.figure.unit;
  if (!units || a.sentence !== b.sentence) return false;
  const between = text.slice(a.figure.end, b.figure.start);
  if (!/^\s?[([,/]\s?(?:or |about |around |roughly |nearly |some |US ?)?$/.test(between))
    return false;
  const sums = [a, b].every(({ figure }) => figure.kind === 'money' && !isRate(figure));
  return sums || agreement(a.normal, b.normal) === 'equivalent';
}

function isRate({ unit }: Figure): boolean {
  return unit?.includes(' per ') === true;
}

/** How alike the words around two disputing figures are at the least, 0 to 1. */
const DISPUTED = 0.2;
/** Of ratios ("five of six", "two of eight"), which hardly any text has two of. */
const DISPUTED_RATIO = 0.05;
/** Two sources do not give one thing values that lie further apart than this many times. */
const FARTHEST = 10;

function isDisputed(a: Mention, b: Mention, text: string): boolean {
  if (!sourcesDiffer(a, b) || countedBy(a, b) !== 'same') return false;
  if (isShare(a, text) !== isShare(b, text)) return false;
  if (ownersDiffer(a, b) && a.figure.unit === 'year of age') return false;
  if (periodsDiffer(a, b) || agreement(a.normal, b.normal) !== 'different') return false;
  const ratios = a.figure.kind === 'ratio' && b.figure.kind === 'ratio';
  const [low = 0, high = 0] = [a.normal.value ?? 0, b.normal.value ?? 0].sort((x, y) => x - y);
  if (!ratios && high > FARTHEST * low) return false;
  return likeness(a.words(), b.words()) >= (ratios ? DISPUTED_RATIO : DISPUTED);
}

/** How far behind a figure the word "of" begins at most, in UTF-16 units. */
const NEXT = 4;

/** Whether a number is said to be part of another: "eighteen of the injured". */
function isShare({ figure, language }: Mention, text: string): boolean {
  const [next] = cut(text, { start: figure.end, end: figure.end + NEXT });
  return figure.kind === 'cardinal' && next !== undefined && language.grammar.of.has(next.form);
}

import { countryOf } from './countries.ts';
import { isFunctionWord, isRole } from './lexicon.ts';

/** Words that say of a source only that it is one. */
const GENERIC = new Set(
  `military force forces army troops government governments leader leaders authorities authority side
  administration regime officials officialdom source sources people person man woman member members
  local national new representative representatives figures president's party spokesmen mr mrs ms dr
  sir lady familiar matter`.split(/\s+/),
);

/** Sources that are nobody. */
const PAPERS = new Set(
  `report reports estimate estimates poll polls survey surveys study studies data figures document
  documents footage video videos image images records filing filings`.split(/\s+/),
);

/** Who or what a phrase names, by what two phrases for one thing have in common. */
export interface Actor {
  readonly countries: ReadonlySet<string>;
  /** Names and what else tells this one from others; empty for "Russian officials". */
  readonly names: ReadonlySet<string>;
  /** The name of a person, a description of people ("the driver"), or anything else. */
  readonly kind: 'person' | 'people' | 'other';
}

const PERSON =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:de|van|von|bin|al|el|da|di|der|la|le)\s)*\p{Lu}[\p{L}.'’-]*)+$/u;

function actorOf(phrase: string): Actor {
  const countries = new Set<string>();
  const names = new Set<string>();
  const text = phrase
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/united states/g, 'us');
  for (const word of text.match(/(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu) ?? []) {
    const form = word.replace(/'s?$/, '');
    const country = countryOf(form);
    if (country !== undefined) countries.add(country);
    else if (!isFunctionWord(form) && !isRole(form) && !GENERIC.has(form)) names.add(form);
  }
  const described = !/\p{Lu}/u.test(phrase) && !names.values().some((name) => PAPERS.has(name));
  const kind =
    PERSON.test(phrase) && countries.size === 0 ? 'person' : described ? 'people' : 'other';
  return { countries, names, kind };
}

/**
 * Whether two phrases may well name one source: a name in common, or one of them only says of
 * which country it is ("Russia", "Russian officials", "Russia's Defence Ministry") or what it does
 * ("the driver" and a name).
 */
function mayBeSame(a: Actor, b: Actor): boolean {
  if (!a.names.isDisjointFrom(b.names)) return true;
  if (isNameFor(a, b) || isNameFor(b, a)) return true;
  const apart =
    a.countries.size > 0 && b.countries.size > 0 && a.countries.isDisjointFrom(b.countries);
  return !apart && (a.names.size === 0 || b.names.size === 0);
}

function isNameFor(a: Actor, b: Actor): boolean {
  return a.kind !== 'people' && b.kind === 'people' && b.countries.size === 0 && b.names.size < 3;
}

/** Somebody named in a text: the best name, and the words that stand there. */
export interface NamedSource {
  readonly speaker: string | null;
  readonly mention: string;
}

/** Whether two texts may well mean one source, from the names and from the words beside what is said. */
export function sameSource(a: NamedSource, b: NamedSource): boolean {
  if (a.speaker === null || b.speaker === null) return true;
  // Whom a pronoun stands for is a guess, and no ground to say that it changed.
  if (isPronoun(a.mention) || isPronoun(b.mention)) return true;
  if (lettersOf(a.speaker) === lettersOf(b.speaker)) return true;
  const [first, second] = [actorOf(a.speaker), actorOf(b.speaker)];
  if (mayBeSame(first, second)) return true;
  if (first.kind === 'person' && second.kind === 'person') return false;
  return mayBeSame(actorOf(`${a.mention} ${a.speaker}`), actorOf(`${b.mention} ${b.speaker}`));
}

/** "Head teachers", "Headteachers", "head-teachers" */
function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isPronoun(mention: string): boolean {
  return !/\s/.test(mention) && isFunctionWord(mention.toLowerCase());
}

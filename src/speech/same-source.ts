import type { Language } from '../language/language.ts';
import { lazy } from '../text/kept.ts';
import { stemOf } from '../text/stem.ts';
import { isFunctionWord, isRole } from './tags.ts';

/** Who or what a phrase names, by what two phrases for one thing have in common. */
interface Actor {
  readonly countries: ReadonlySet<string>;
  /** Names and what else tells this one from others; empty for "Russian officials". */
  readonly names: ReadonlySet<string>;
  /** The name of a person, a description of people ("the driver"), or anything else. */
  readonly kind: 'person' | 'people' | 'other';
  /** Whether it is a name that no person has: "the AP", "CNN". */
  readonly organised: boolean;
  /** Whether a description may be of one who speaks for others, or of a body: "a spokesman", "the union". */
  readonly official: boolean;
}

const PERSON =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:de|van|von|bin|al|el|da|di|der|la|le)\s)*\p{Lu}[\p{L}.'’-]*)+$/u;

function actorOf(language: Language, phrase: string): Actor {
  const { people } = language.speech;
  const countries = new Set<string>();
  const names = new Set<string>();
  const text = phrase
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/united states/g, 'us');
  for (const word of text.match(/(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu) ?? []) {
    const form = word.replace(/'s?$/, '');
    const country = people.countries.get(form);
    if (country !== undefined) countries.add(country);
    else if (
      !isFunctionWord(language, form) &&
      !isRole(language, form) &&
      !people.generic.has(form)
    )
      names.add(form);
  }
  const described =
    isDescription(language, phrase) && !names.values().some((name) => people.papers.has(name));
  const kind =
    isPerson(language, phrase) && countries.size === 0 ? 'person' : described ? 'people' : 'other';
  const forms = phrase.toLowerCase().split(/[^\p{L}\p{N}'-]+/u);
  return {
    countries,
    names,
    kind,
    organised: kind === 'other' && ORGANISED.test(phrase),
    official: forms.some(
      (form) =>
        isRole(language, form) || people.generic.has(form) || people.organisations.has(form),
    ),
  };
}

const ORGANISED = /^(?:[Tt]he\s+(?=\p{Lu})|\p{Lu}{2,}$)/u;

/** Whether a phrase says what somebody is, and its head is no name: "the driver", "the judge at the Old Bailey". */
function isDescription({ speech }: Language, phrase: string): boolean {
  const words = phrase.split(/\s+/);
  const joint = words.findIndex(
    (word, index) => index > 0 && speech.classes.get(word) === 'preposition',
  );
  const head = words.slice(0, joint < 0 ? undefined : joint).at(-1) ?? '';
  return /^\p{Ll}/u.test(head);
}

/** Whether a phrase is the full name of somebody, and of no council or party. */
function isPerson({ speech }: Language, phrase: string): boolean {
  const last = phrase.toLowerCase().split(/\s+/).at(-1) ?? '';
  return PERSON.test(phrase) && !speech.people.organisations.has(last);
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
  if (a.kind === 'people' || b.kind !== 'people' || (a.organised && !b.official)) return false;
  return a.kind === 'person' || (b.countries.size === 0 && b.names.size < 3);
}

/** Somebody named in a text, by the best name and by the words that stand there. */
export interface NamedSource {
  /** The best name, null where nobody is named. */
  readonly speaker: string | null;
  /** Its letters alone: "Head teachers", "Headteachers", "head-teachers" are one. */
  readonly letters: string;
  /** Whether it is a guess whom the words mean, and so no ground to say that it changed. */
  readonly guessed: boolean;
  readonly named: Actor;
  /** Its names, cut to their beginnings. */
  readonly stems: ReadonlySet<string>;
  /** With the words that stand there. */
  readonly mentioned: Actor;
}

/** A source by its best name and the words that stand for it beside what is said. */
export function namedSource(
  language: Language,
  speaker: string | null,
  mention: string,
  guessed: boolean,
): NamedSource {
  const name = speaker ?? '';
  const named = actorOf(language, name);
  const mentioned = lazy(() => actorOf(language, `${mention} ${name}`));
  return {
    speaker,
    letters: name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
    guessed,
    named,
    stems: new Set([...named.names].map((form) => stemOf(form))),
    get mentioned() {
      return mentioned();
    },
  };
}

/** Whether two sources have a name in common. */
export function sharesName(a: NamedSource, b: NamedSource): boolean {
  return a.letters === b.letters || !a.named.names.isDisjointFrom(b.named.names);
}

/**
 * Whether two sources cannot be one person: both are called by a full name, and the names are neither
 * alike nor another spelling of each other.
 */
export function otherPerson(a: NamedSource, b: NamedSource): boolean {
  const persons = a.named.kind === 'person' && b.named.kind === 'person';
  return persons && !sameSource(a, b) && !respelt(a, b);
}

/** A name in capitals throughout, of one word or several. */
const NAME = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*)*$/u;

/**
 * Whether two sources are called by names that have nothing in common, as "Hale" and "Orr": sure only
 * of one place in two versions of a text, since one who has two names may be called by either.
 */
export function otherName(a: NamedSource, b: NamedSource): boolean {
  const [ours, theirs] = [[...a.named.names], [...b.named.names]];
  return (
    [a, b].every(({ speaker, named, guessed }) => {
      // A sergeant speaks for the police.
      const isBody = named.official && named.kind !== 'person';
      return !guessed && !isBody && named.countries.size === 0 && NAME.test(speaker ?? '');
    }) &&
    ours.length > 0 &&
    theirs.length > 0 &&
    !ours.some((one) => theirs.some((other) => areAlike(one, other)))
  );
}

/** How many letters two spellings of a name share at its beginning or end. */
const ALIKE = 3;

/** Whether two full names are spellings of one: Sandi and Sandra Toll, Katherine Whitlow and Catherine Whitlock. */
export function respelt(a: NamedSource, b: NamedSource): boolean {
  if (a.named.kind !== 'person' || b.named.kind !== 'person' || a.letters === b.letters)
    return false;
  const [ours, theirs] = [[...a.named.names], [...b.named.names]];
  return (
    ours.length === theirs.length &&
    ours.every((name, index) => areAlike(name, theirs[index] ?? ''))
  );
}

function areAlike(a: string, b: string): boolean {
  const [begins, ends] = [
    a.slice(0, ALIKE) === b.slice(0, ALIKE),
    a.slice(-ALIKE) === b.slice(-ALIKE),
  ];
  return a === b || (Math.min(a.length, b.length) > ALIKE && (begins || ends));
}

/** Whether two texts may well mean one source, from the names and from the words beside what is said. */
export function sameSource(a: NamedSource, b: NamedSource): boolean {
  if (a.speaker === null || b.speaker === null || a.guessed || b.guessed) return true;
  if (a.letters === b.letters || mayBeSame(a.named, b.named)) return true;
  if (a.named.kind === 'person' && b.named.kind === 'person') return false;
  return mayBeSame(a.mentioned, b.mentioned);
}

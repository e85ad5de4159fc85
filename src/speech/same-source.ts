import type { Language } from '../language/language.ts';
import { isFunctionWord, isRole } from './tags.ts';

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
    !/\p{Lu}/u.test(phrase) && !names.values().some((name) => people.papers.has(name));
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

/** Somebody named in a text, by the best name and by the words that stand there. */
export interface NamedSource {
  /** The best name, null where nobody is named. */
  readonly speaker: string | null;
  /** Its letters alone: "Head teachers", "Headteachers", "head-teachers" are one. */
  readonly letters: string;
  /** Whether a pronoun stands there; whom it stands for is a guess, and no ground to say that it changed. */
  readonly guessed: boolean;
  readonly named: Actor;
  /** With the words that stand there. */
  readonly mentioned: Actor;
}

/** A source by its best name and the words that stand for it beside what is said. */
export function namedSource(
  language: Language,
  speaker: string | null,
  mention: string,
): NamedSource {
  const name = speaker ?? '';
  return {
    speaker,
    letters: name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
    guessed: !/\s/.test(mention) && isFunctionWord(language, mention.toLowerCase()),
    named: actorOf(language, name),
    mentioned: actorOf(language, `${mention} ${name}`),
  };
}

/** Whether two texts may well mean one source, from the names and from the words beside what is said. */
export function sameSource(a: NamedSource, b: NamedSource): boolean {
  if (a.speaker === null || b.speaker === null || a.guessed || b.guessed) return true;
  if (a.letters === b.letters || mayBeSame(a.named, b.named)) return true;
  if (a.named.kind === 'person' && b.named.kind === 'person') return false;
  return mayBeSame(a.mentioned, b.mentioned);
}

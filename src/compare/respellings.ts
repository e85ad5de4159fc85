import { kept } from '../text/kept.ts';
import type { Span } from '../text/span.ts';
import type { Reading } from './comparison.ts';
import { languageOfReading } from './language.ts';
import { hasCapital, isRespelled } from './names.ts';
import { isParatext, rolesOf } from './roles.ts';
import { type DiffToken, tokensOf } from './tokens.ts';

/** One person's full name, spelled otherwise in the two texts: where either has it first. */
export interface Respelling {
  readonly left: Span;
  readonly right: Span;
  /** The words that differ, as each side writes them. */
  readonly words: Readonly<Record<'left' | 'right', readonly string[]>>;
}

/** Full names of so many words are looked at. */
const LONGEST = 3;
/** Beginnings of so many letters make two first names one: Sandra, Sandi. */
const BEGINNING = 4;

/**
 * Finds full names that only one text has of which the other has another spelling, wherever they
 * stand: "Sandra Toll", "Sandi Toll". One that could be two of the others is none.
 */
export function respellings(left: Reading, right: Reading): Respelling[] {
  const [ours, theirs] = [fullNames(left), fullNames(right)];
  const { nameEndings } = languageOfReading(left).meaning;
  const newTheirs = [...theirs].filter(([name]) => !ours.has(name)).map(([, tokens]) => tokens);
  const bySurname = Map.groupBy(newTheirs, surnameKey);
  const found = [...ours].flatMap(([name, one]) => {
    if (theirs.has(name)) return [];
    const alike = (bySurname.get(surnameKey(one)) ?? []).filter((other) =>
      isVariant(one, other, nameEndings),
    );
    const [other] = alike;
    return other && alike.length === 1 ? [{ one, other }] : [];
  });
  const counts = Map.groupBy(found, ({ other }) => other);
  return found
    .filter(({ other }) => counts.get(other)?.length === 1)
    .map(({ one, other }) => {
      const differing = (a: readonly DiffToken[], b: readonly DiffToken[]): string[] =>
        a.map(bare).filter((form, index) => form !== (b[index] && bare(b[index])));
      const words = { left: differing(one, other), right: differing(other, one) };
      return { left: spanOf(one), right: spanOf(other), words };
    });
}

/** The full names of a text's prose by their words, each where it stands first; titles and roles in front are left out. */
const fullNames = kept((reading: Reading): Map<string, readonly DiffToken[]> => {
  const { speech, common, numbers } = languageOfReading(reading);
  const isName = (token: DiffToken): boolean => {
    if (token.kind !== 'word' || !hasCapital(token)) return false;
    const lower = token.form.toLowerCase();
    const { titles, roles } = speech.people;
    if (titles.has(lower) || roles.has(lower)) return false;
    // What opens a sentence has a capital anyway.
    return (
      !token.opens || !(common.has(lower) || speech.classes.has(lower) || numbers.units.has(lower))
    );
  };
  const roles = rolesOf(reading.article);
  const found = new Map<string, readonly DiffToken[]>();
  for (const [index, tokens] of tokensOf(reading).entries()) {
    if (isParatext(roles[index] ?? 'body')) continue;
    let run: DiffToken[] = [];
    const close = (): void => {
      // "Conductor Ann Lee": what opens a sentence may be no part of the name.
      for (const one of run[0]?.opens ? [run, run.slice(1)] : [run]) {
        const name = one.map(bare).join(' ');
        if (one.length > 1 && one.length <= LONGEST && !found.has(name)) found.set(name, one);
      }
      run = [];
    };
    for (const token of tokens) {
      const [last, names] = [run.at(-1), isName(token)];
      if (last && (!names || token.start - last.end > 1)) close();
      if (names) run.push(token);
    }
    close();
  }
  return found;
});

/** A name without the mark of its owner: "Toll's". */
function bare({ form }: DiffToken): string {
  return form.replace(/['’]s?$/u, '');
}

function surnameKey(name: readonly DiffToken[]): string {
  return `${name.length} ${name.at(-1)?.form.slice(0, 2).toLowerCase()}`;
}

/** Whether each word of one full name is the other's, spelled otherwise, and the last but for a letter or two. */
function isVariant(
  one: readonly DiffToken[],
  other: readonly DiffToken[],
  endings: ReadonlySet<string>,
): boolean {
  return one.every((token, index) => {
    const form = bare(token);
    const theirs = other[index] ? bare(other[index]) : '';
    if (form === theirs || isRespelled(form, theirs, endings)) return true;
    if (index === one.length - 1) return false;
    if (form.length >= BEGINNING && theirs.startsWith(form.slice(0, BEGINNING))) return true;
    return isLetterMore(form, theirs) || isLetterMore(theirs, form);
  });
}

/** Shorter first names are no more one for a letter: "Al", "Ali". */
const SHORTEST = 3;

/** Whether a first name is another with one letter more: "Anna", "Ana". */
function isLetterMore(longer: string, shorter: string): boolean {
  if (shorter.length < SHORTEST || longer.length !== shorter.length + 1) return false;
  const differs = [...shorter].findIndex((letter, at) => letter !== longer[at]);
  const at = differs < 0 ? shorter.length : differs;
  return longer.slice(at + 1) === shorter.slice(at);
}

function spanOf(tokens: readonly DiffToken[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

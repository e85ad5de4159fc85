import { ENGLISH } from './en/english.ts';
import type { Language } from './language.ts';
import { NONE } from './none.ts';

/** The languages that have a folder; a new one is a line here. */
const LANGUAGES: readonly Language[] = [ENGLISH];

const BY_TAG: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.map((language) => [language.tag, language]),
);

/** The language of a BCP 47 tag ("en-GB"); where the tag is null or the language is not yet there, what no language decides. */
export function languageOf(tag: string | null): Language {
  return BY_TAG.get(tag?.toLowerCase().split(/[-_]/)[0] ?? '') ?? NONE;
}

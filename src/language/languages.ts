import { GERMAN } from './de/german.ts';
import { ENGLISH } from './en/english.ts';
import type { Language } from './language.ts';
import { fromLocaleData } from './locale.ts';
import { NONE } from './none.ts';

/** The languages that have a folder; a new one is a line here. */
const LANGUAGES: readonly Language[] = [ENGLISH, GERMAN];

const BY_TAG = new Map<string, Language>(LANGUAGES.map((language) => [language.tag, language]));

/**
 * The language of a BCP 47 tag ("en-GB"). One without a folder knows what the platform's locale data
 * tell of it; where the tag is null or says nothing, there is only what no language decides.
 */
export function languageOf(tag: string | null): Language {
  const primary = tag?.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = BY_TAG.get(primary) ?? (primary === '' ? NONE : fromLocaleData(primary)) ?? NONE;
  if (known !== NONE) BY_TAG.set(primary, known);
  return known;
}

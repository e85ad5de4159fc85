import { speech as german } from './de/speech.ts';
import { ENGLISH } from './en/english.ts';
import type { Language } from './language.ts';
import { fromLocaleData } from './locale.ts';
import { NONE } from './none.ts';
import type { SpeechWords } from './speech-words.ts';

/** The languages that have a folder; a new one is a line here. */
const LANGUAGES: readonly Language[] = [ENGLISH];

const BY_TAG = new Map<string, Language>(LANGUAGES.map((language) => [language.tag, language]));

/** Of these only who says what is written down; the locale data tell the rest. */
const SPEECH: ReadonlyMap<string, SpeechWords> = new Map([['de', german]]);

/**
 * The language of a BCP 47 tag ("en-GB"). One without a folder knows what the platform's locale data
 * tell of it; where the tag is null or says nothing, there is only what no language decides.
 */
export function languageOf(tag: string | null): Language {
  const primary = tag?.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = BY_TAG.get(primary) ?? (primary === '' ? NONE : fromData(primary)) ?? NONE;
  if (known !== NONE) BY_TAG.set(primary, known);
  return known;
}

function fromData(tag: string): Language | null {
  const language = fromLocaleData(tag);
  const speech = SPEECH.get(tag);
  return language && speech ? { ...language, speech } : language;
}

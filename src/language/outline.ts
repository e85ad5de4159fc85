import type { Language } from './language.ts';
import { NO_WORDS } from './words.ts';

/**
 * What is known of a language before a text of it is read: by which words its texts are told, where
 * their sentences end, what stands on its pages. The outlines of all languages are loaded at the
 * start, their other words when the first text of one is read.
 */
export interface Outline
  extends Pick<Language, 'tag' | 'frequent' | 'common' | 'sentences' | 'page'> {
  /** Names of months, from 1, and of weekdays, from 1 for Monday, beside those of the locale data. */
  readonly months?: ReadonlyMap<string, number>;
  readonly weekdays?: ReadonlyMap<string, number>;
}

/** What is known of a language without words of its own. */
export const NO_OUTLINE: Pick<Outline, 'frequent' | 'common' | 'sentences'> = {
  frequent: NO_WORDS,
  common: NO_WORDS,
  sentences: {
    leading: NO_WORDS,
    trailing: NO_WORDS,
    degrees: NO_WORDS,
    beforeNumber: NO_WORDS,
    beforeOrdinal: NO_WORDS,
    afterOrdinal: NO_WORDS,
    starters: NO_WORDS,
  },
};

import type { Language } from '../language/language.ts';
import { consonantsOf } from '../language/transliterate.ts';
import { isRole } from '../speech/tags.ts';
import { hasCapitalAt, type Token } from '../text/words.ts';
import type { Comparison, Reading } from './comparison.ts';
import { languageOfReading } from './language.ts';
import { type SentenceWords, sentenceWords } from './sentence-words.ts';

/** Whether two versions are surely in different languages, so that what they say answers each other in figures, dates and names alone. */
export function areForeign(left: Reading, right: Reading): boolean {
  const [ours, theirs] = [languageOfReading(left).tag, languageOfReading(right).tag];
  return ours !== 'und' && theirs !== 'und' && ours !== theirs;
}

/** Names have at least so many consonants; with fewer, other words would pass for them. */
const FEWEST = 3;

/**
 * The sentences of two texts in different languages, with each name that both have in one spelling:
 * "Харькова" on one side is "kharkiv" if the other has that. Names are words with a capital whose
 * consonants are the same.
 */
export function inOneSpelling(
  left: Reading,
  right: Reading,
): readonly [readonly SentenceWords[], readonly SentenceWords[]] {
  const [spellings, language] = [namesOf(left), languageOfReading(right)];
  return [
    sentenceWords(left),
    sentenceWords(right).map((sentence) => ({
      ...sentence,
      tokens: sentence.tokens.map((token) => {
        const named = isName(language, sentence, token);
        const form = named ? spellings.get(consonantsOf(token.form)) : undefined;
        return form === undefined ? token : { ...token, form };
      }),
    })),
  ];
}

/** How much links two versions in different languages: "12 figures, 5 names". */
export function linksBetween({
  left,
  right,
  figures,
}: Pick<Comparison, 'left' | 'right' | 'figures'>): string {
  const linked = figures.filter((pair) => pair.left.length > 0 && pair.right.length > 0).length;
  const names = new Set(namesOf(left).keys()).intersection(new Set(namesOf(right).keys())).size;
  return `${linked} ${linked === 1 ? 'figure' : 'figures'}, ${names} ${names === 1 ? 'name' : 'names'} linked`;
}

/** The names of a text by their consonants, each as it is first spelled. */
function namesOf(reading: Reading): Map<string, string> {
  const [names, language] = [new Map<string, string>(), languageOfReading(reading)];
  for (const sentence of sentenceWords(reading))
    for (const token of sentence.tokens) {
      const key = isName(language, sentence, token) ? consonantsOf(token.form) : '';
      if (key.length >= FEWEST && !names.has(key)) names.set(key, token.form);
    }
  return names;
}

/** Whether a word with a capital is no title, day or month, and none of those that all articles have. */
function isName(language: Language, { text, tokens }: SentenceWords, token: Token): boolean {
  const { kind, form, start } = token;
  if (kind !== 'word' || token === tokens[0] || !hasCapitalAt(text, start)) return false;
  const { calendar, common, frequent } = language;
  const known = common.has(form) || frequent.has(form) || isRole(language, form);
  return !known && !calendar.months.has(form) && !calendar.weekdays.has(form);
}

import type { Language } from '../language/language.ts';
import type { WordClass } from '../language/speech-words.ts';

/**
 * What a word does in a sentence, as one letter, so that a sentence's shape is a string: besides the
 * letters of the word classes below, N name, n other word, r noun of a role, G genitive, # number,
 * v cue verb, i cue verb in -ing, w other past verb, t day or month, q quotation, Q quotation that
 * ends with a comma, E quotation that ends with a stop, . abbreviation point or parenthesis, and the
 * marks , ; : -
 */
export type Tag = string;

const LETTERS: Readonly<Record<WordClass, Tag>> = {
  determiner: 'd',
  pronoun: 'o',
  objectPronoun: 'u',
  clauseOpener: 's',
  ordinal: '#',
  conjunction: 'c',
  preposition: 'p',
  auxiliary: 'x',
  adverb: 'a',
  day: 't',
  pastVerb: 'w',
};

/** The tag of a word, from its form in lower case, its capital, and whether it opens a sentence. */
export function tagOfWord(language: Language, form: string, capital: boolean, opens: boolean): Tag {
  const { speech, calendar } = language;
  const lower = speech.cues.subjectPlace !== 'before' && form.length > 3;
  if ((capital || lower) && (calendar.months.has(form) || calendar.weekdays.has(form))) return 't';
  const asName = capital && !opens;
  const known = speech.classes.get(form);
  if (known !== undefined && !(asName && NAMES_TOO.has(known))) return LETTERS[known];
  const { genitive, adverb, past } = speech.endings;
  if (genitive.test(form)) return 'G';
  if (capital && speech.endings.role.test(form)) return 'r';
  if (capital && speech.endings.noun.test(form)) return 'n';
  if (asName) return 'N';
  const cue = speech.cues.verbs.get(form);
  if (cue !== undefined) return cue.form === 'ing' ? 'i' : 'v';
  if (isRole(language, form)) return 'r';
  if (capital) return 'N';
  if (adverb.test(form)) return 'a';
  return past.test(form) ? 'w' : 'n';
}

/** Classes whose words are names as well where they have a capital: Will, Held. */
const NAMES_TOO: ReadonlySet<WordClass> = new Set(['auxiliary', 'pastVerb', 'adverb']);

const FUNCTION_CLASSES: ReadonlySet<WordClass | undefined> = new Set([
  'determiner',
  'pronoun',
  'objectPronoun',
  'clauseOpener',
  'conjunction',
  'preposition',
  'auxiliary',
  'adverb',
]);

/** Whether a word only holds a sentence together: "the", "which", "has". */
export function isFunctionWord({ speech, numbers }: Language, form: string): boolean {
  return FUNCTION_CLASSES.has(speech.classes.get(form)) && !numbers.units.has(form);
}

/** "President-elect" */
const ELECT = '-elect';

/** Whether a word names a role: "spokesman", "Minister". */
export function isRole({ speech }: Language, form: string): boolean {
  const role = form.endsWith(ELECT) ? form.slice(0, -ELECT.length) : form;
  return speech.people.roles.has(role) || speech.endings.role.test(form);
}

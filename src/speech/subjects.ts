import { mainSubject, type Phrase, phraseAfter, phraseBefore } from './phrases.ts';
import type { MaskedSentence } from './shape.ts';

/** A subject, and whether it stands behind its verb. */
interface Subject {
  readonly phrase: Phrase;
  readonly inverted: boolean;
}

/** So many words are looked at for the verb of a clause, or for what belongs to it. */
const LONGEST_CLAUSE = 40;
const FINITE = /[vwx]/;
/** Between a verb and its subject: "sagte am Montag der Minister", "ha dicho este lunes el ministro", "dijo a Efe el ministro". */
const BETWEEN = /^(?:[atu]|dt|p(?:d?[#t][#t.]*)|pd?N[N.]*(?=[dr]))*/;
/** Before a subject that opens its clause. */
const OPENS_CLAUSE = /^(?:[,;:\-cEQqs]|)$/;

/** Whom a sentence is about. Where the verb comes second, that may stand behind it: "am Montag reiste Merkel". */
export function subjectOfSentence(sentence: MaskedSentence): Phrase | null {
  const main = mainSubject(sentence);
  const { shape, language } = sentence;
  if (language.speech.cues.subjectPlace !== 'second') return main;
  if (main !== null && main.start === 0 && !isOblique(sentence, main)) return main;
  const verb = shape.slice(0, LONGEST_CLAUSE).search(FINITE);
  if (verb < 0 || /^[so]|[,qQE:]/.test(shape.slice(0, verb))) return main;
  const behind = phraseAfter(sentence, pastAdjuncts(shape, verb + 1));
  return behind !== null && !isOblique(sentence, behind) ? behind : main;
}

/**
 * The subject of a verb of a language in which it stands on either side; `verb` is the first word of
 * the verb with its auxiliaries and `end` the first behind it.
 */
export function subjectBeside(sentence: MaskedSentence, verb: number, end: number): Subject | null {
  const { shape } = sentence;
  const before = subjectBefore(sentence, verb);
  if (before !== null) return { phrase: before, inverted: false };
  const phrase = phraseAfter(sentence, pastAdjuncts(shape, end));
  if (phrase !== null && !isOblique(sentence, phrase)) return { phrase, inverted: true };
  const last = lastOfClause(sentence, verb);
  return last && { phrase: last, inverted: false };
}

/** Who is the object of a verb with a subject: "die Zeitung zitierte Peters", "zitierte die Zeitung den Minister". */
export function objectBeside(sentence: MaskedSentence, verb: number, end: number): Phrase | null {
  const { shape } = sentence;
  const behind = phraseAfter(sentence, pastAdjuncts(shape, end));
  if (behind === null || isOblique(sentence, behind)) return behind;
  const before = subjectBefore(sentence, verb);
  return before === null ? phraseAfter(sentence, pastAdjuncts(shape, behind.end)) : behind;
}

/** The phrase right before a verb, where it opens its clause and may be a subject. */
function subjectBefore(sentence: MaskedSentence, verb: number): Phrase | null {
  const { shape, language } = sentence;
  let end = verb;
  while (end > 0 && 'at'.includes(shape.charAt(end - 1))) end--;
  const phrase = phraseBefore(sentence, end);
  if (phrase === null || isOblique(sentence, phrase)) return null;
  const place = language.speech.cues.subjectPlace;
  if (shape.charAt(phrase.start - 1) === 'p') {
    // "в интервью газете министр Лавров": a role or a name that no preposition governs
    const own = shape.slice(phrase.start, phrase.end).search(/(?<=n)[rN]/);
    return place === 'either' && own > 0 ? { ...phrase, start: phrase.start + own } : null;
  }
  return OPENS_CLAUSE.test(shape.charAt(phrase.start - 1)) || place === 'either' ? phrase : null;
}

/** The subject of a verb that closes its clause: "wie ein Sprecher in Berlin sagte". */
export function lastOfClause(sentence: MaskedSentence, verb: number): Phrase | null {
  const { shape } = sentence;
  const lowest = Math.max(0, verb - LONGEST_CLAUSE);
  for (let at = verb - 1; at >= lowest; at--) {
    if (/[;:E]/.test(shape.charAt(at))) return null;
    if (shape.charAt(at) !== 's') continue;
    const phrase = phraseAfter(sentence, pastAdjuncts(shape, at + 1), verb);
    return phrase !== null && !isOblique(sentence, phrase) ? phrase : null;
  }
  return null;
}

/** Where the auxiliary of a participle at the end of its clause stands: "Merkel hat in Berlin gesagt"; −1 for none. */
export function auxiliaryBefore({ shape }: MaskedSentence, verb: number): number {
  const from = Math.max(0, verb - LONGEST_CLAUSE);
  const clause = shape.slice(from, verb);
  const at = clause.lastIndexOf('x');
  return at < 0 || /[;:E]|,[sv]/.test(clause.slice(at)) ? -1 : from + at;
}

/** Whether one of these words closes the clause of a verb: "an" of "gab die Polizei gestern an". */
export function isClosedBy(
  { shape, words }: MaskedSentence,
  verb: number,
  parts: ReadonlySet<string>,
): boolean {
  const end = Math.min(shape.length, verb + LONGEST_CLAUSE);
  for (let at = verb + 1; at < end; at++) {
    if (/^(?:;|,[sv])/.test(shape.slice(at, at + 2))) return false;
    if (parts.has(words[at]?.form ?? '') && /^(?:[.,;:\-cqQE]|$)/.test(shape.slice(at + 1)))
      return true;
  }
  return false;
}

function pastAdjuncts(shape: string, at: number): number {
  return at + (BETWEEN.exec(shape.slice(at, at + LONGEST_CLAUSE))?.[0].length ?? 0);
}

function isOblique({ words, language }: MaskedSentence, { start }: Phrase): boolean {
  return language.speech.joints.oblique.has(words[start]?.form ?? '');
}

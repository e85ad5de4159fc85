import type { Span } from '../text/span.ts';
import type { MaskedSentence } from './shape.ts';
import { isRole } from './tags.ts';

/** A noun phrase: indices into a sentence's words, `end` exclusive. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}

/** Where words of a sentence stand in the text. */
export function spanOf({ words }: MaskedSentence, { start, end }: Phrase): Span {
  return { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

const NOUNISH = 'NnrG.#';
const LONGEST_RUN = 14;
const LONGEST_APPOSITION = 40;
const MOST_ATTACHED = 4;
const NAME = /^N[N.]*$/;

/** The noun phrase whose last word stands right before `end`, looking left; over apposition and "who". */
export function phraseBefore(sentence: MaskedSentence, end: number, depth = 3): Phrase | null {
  const { shape, words, language } = sentence;
  const { relatives, times } = language.speech.joints;
  const last = shape.charAt(end - 1);
  if (end <= 0 || depth === 0) return null;
  if (last === 'o') return { start: end - 1, end };
  if (last === 's' && relatives.has(words[end - 1]?.form ?? '')) {
    return phraseBefore(sentence, shape.charAt(end - 2) === ',' ? end - 2 : end - 1, depth - 1);
  }
  if (last === ',') return phraseBeforeApposition(sentence, end - 1, depth - 1);
  if (last === 't' || (last === 'n' && times.has(words[end - 1]?.form ?? ''))) {
    return phraseBefore(sentence, timeStart(shape, end - 1), depth - 1);
  }
  if (!NOUNISH.includes(last) && last !== 'd') return null;
  const start = phraseStart(shape, end);
  // "who in 2010 said": what a preposition governs is no subject
  if (shape.charAt(start - 1) === 'p' && /^[#.]+$/.test(shape.slice(start, end))) {
    return phraseBefore(sentence, start - 1, depth - 1);
  }
  return { start, end };
}

/** Where "on Friday", "last week", "Monday" begins that ends at `last`. */
function timeStart(shape: string, last: number): number {
  let start = last;
  while (start > 0 && /[dat#n]/.test(shape.charAt(start - 1)) && last - start < 3) start--;
  return shape.charAt(start - 1) === 'p' ? start - 1 : last;
}

/** "Smith, the mayor of Bath, | said": of the phrases before a comma the one that a clause may begin with. */
function phraseBeforeApposition(
  sentence: MaskedSentence,
  close: number,
  depth: number,
): Phrase | null {
  const { shape } = sentence;
  const lowest = Math.max(0, close - LONGEST_APPOSITION);
  let nearest: Phrase | null = null;
  let apposed = close;
  for (let open = close - 1; open > lowest; open--) {
    const tag = shape.charAt(open);
    if ('qQE;:'.includes(tag)) break;
    if (tag !== ',') continue;
    const phrase = phraseBefore(sentence, open, depth);
    if (phrase === null || shape.charAt(phrase.end - 1) === ',') break;
    // "Speaking at the dam, the mayor, Ann Lee, said"
    if (nearest !== null && introduces(sentence, phrase.start)) break;
    // "They left hospital, the doctor, Ann Lee, said": what is governed is no subject.
    if (nearest !== null && /[xvwp]/.test(shape.charAt(phrase.start - 1))) break;
    // "the minister, Ann Lee, said": the name belongs to whom it is about
    const named = NAME.test(shape.slice(open + 1, apposed)) && !isPartyTag(sentence, open + 1);
    nearest = named ? { start: phrase.start, end: apposed } : phrase;
    apposed = open;
    if (shape.charAt(phrase.start - 1) !== ',' || !'dr'.includes(shape.charAt(phrase.start))) break;
  }
  return nearest;
}

/** "Ann Lee, R-Texas, said": a letter and a place, which name nobody. */
function isPartyTag({ words }: MaskedSentence, at: number): boolean {
  const form = words[at]?.form ?? '';
  return /^\p{L}-\p{L}/u.test(form) || (form.length === 1 && words[at + 1]?.form === '-');
}

/** Where the noun phrase begins whose last word is before `end`, with what is attached by prepositions. */
function phraseStart(shape: string, end: number): number {
  let start = runStart(shape, end);
  for (let attached = 0; attached < MOST_ATTACHED && start >= 2; attached++) {
    const joint = shape.charAt(start - 1);
    if (!'NnrG'.includes(shape.charAt(start - 2))) break;
    const other = runStart(shape, start - 1);
    const joins = joint === 'p' || (joint === 'c' && !/[^,;:\-sqQE]/.test(shape.charAt(other - 1)));
    if (!joins) break;
    start = other;
  }
  return start;
}

/** Where a run of nouns, names and their modifiers begins, its determiner included. */
export function runStart(shape: string, end: number): number {
  let start = end;
  const lowest = Math.max(0, end - LONGEST_RUN);
  while (start > lowest) {
    // "the proposed law", "officials' repeated claims"
    const modified = start < end && /^[dG][wai]$/.test(shape.slice(Math.max(0, start - 2), start));
    if (!modified && !NOUNISH.includes(shape.charAt(start - 1))) break;
    start--;
  }
  if (shape.charAt(start - 1) === 'd') {
    while (start > lowest && shape.charAt(start - 1) === 'd') start--;
    return start;
  }
  // Without a determiner lower-case words before a name are another's, but for those of a role.
  let name = start;
  while (name < end && !'NG'.includes(shape.charAt(name))) name++;
  if (name === end) return start;
  while (name > start && 'r.#'.includes(shape.charAt(name - 1))) name--;
  return name - (OWN_ROLE.exec(shape.slice(start, name))?.[0].length ?? 0);
}

/** A role with the nouns that belong to it: "министр обороны Израиля". */
const OWN_ROLE = /r[nr]{1,2}$/;

/** The noun phrase that begins at `start`, looking right, not past `limit`. */
export function phraseAfter(
  sentence: MaskedSentence,
  start: number,
  limit = sentence.words.length,
): Phrase | null {
  const { shape, words, language } = sentence;
  const { to, of } = language.speech.joints;
  if (start >= limit) return null;
  if (shape.charAt(start) === 'o') return { start, end: start + 1 };
  let end = runEnd(shape, start, limit);
  if (/^[d.]*$/.test(shape.slice(start, end))) return null;
  const named = shape.slice(start, end).includes('N');
  for (let attached = 0; attached < MOST_ATTACHED && shape.charAt(end) === 'p'; attached++) {
    const joint = words[end]?.form ?? '';
    if (to.has(joint) || (named && !of.has(joint)) || isCuePhrase(sentence, end)) break;
    const next = runEnd(shape, end + 1, limit);
    if (next <= end + 1 || (named && !shape.slice(end, next).includes('N'))) break;
    end = next;
  }
  while (end > start + 1 && shape.charAt(end - 1) === '.' && words[end - 1]?.form !== ')') end--;
  // "the mayor, Ann Lee," and "the head of the agency, Ann Lee"
  const own = shape.slice(start, end);
  const role = isRole(language, words[end - 1]?.form ?? '') || /^d?r+p/.test(own);
  // "the shop steward, Ann Lee.": what nobody is called for sure has a first and a last name beside it.
  const described = /^(?:d|N*G)[^N]*n$/.test(own);
  const naming = role ? /^,(N[N.]*)(?:,|\.?$)/ : described ? /^,(NN[N.]*)(?:,|\.?$)/ : null;
  const apposition = naming?.exec(shape.slice(end, end + LONGEST_RUN)) ?? null;
  return { start, end: end + (apposition?.[1] ? apposition[1].length + 1 : 0) };
}

/** Whether a word by itself says that what follows is a source: "laut", which attaches nothing to a noun. */
function isCuePhrase({ words, language }: MaskedSentence, at: number): boolean {
  const form = words[at]?.form;
  return language.speech.cues.phrases.some(
    ([first, ...more]) => more.length === 0 && first === form,
  );
}

function runEnd(shape: string, start: number, limit: number): number {
  const highest = Math.min(limit, start + LONGEST_RUN);
  let end = start;
  while (end < highest && shape.charAt(end) === 'd') end++;
  if (end > start && /^[wai][NnrG#]/.test(shape.slice(end, end + 2))) end++;
  while (
    end < highest &&
    (NOUNISH.includes(shape.charAt(end)) || MODIFIED.test(shape.slice(end - 1, end + 2)))
  )
    end++;
  return end;
}

/** A participle between an owner and what is owned: "the rebels' self-styled republic". */
const MODIFIED = /^G[wi][NnrG]/;

const DATELINE = /^[N,.#t]{1,12}-/;
/** "Afterwards she": a capital before a pronoun is no name. */
const INTRODUCTION = /^(?:N(?=o))?[ca,.\-tqQE]*/;
const SUBORDINATE = 'psivwx';

/** The subject of a sentence's main clause: the first noun phrase after what introduces it. */
export function mainSubject(sentence: MaskedSentence): Phrase | null {
  const { shape } = sentence;
  let at = DATELINE.exec(shape)?.[0].length ?? 0;
  at += INTRODUCTION.exec(shape.slice(at))?.[0].length ?? 0;
  // "At a rally in Ohio, Smith…", "Speaking on Monday, Smith…"
  for (let clauses = 0; clauses < 2 && introduces(sentence, at); clauses++) {
    const comma = shape.slice(at, at + LONGEST_APPOSITION).search(/[,Q:]/);
    if (comma < 0) break;
    at += comma + 1;
    at += INTRODUCTION.exec(shape.slice(at))?.[0].length ?? 0;
  }
  return phraseAfter(sentence, at);
}

function introduces({ shape, words, language }: MaskedSentence, at: number): boolean {
  const { joints, endings, people } = language.speech;
  if (SUBORDINATE.includes(shape.charAt(at) || ' ')) return true;
  // "Last month, Smith…"
  const time = /^[dN#]*n(?=,)/.exec(shape.slice(at, at + LONGEST_RUN))?.[0].length ?? 0;
  if (time > 0 && joints.times.has(words[at + time - 1]?.form ?? '')) return true;
  const form = words[at]?.form ?? '';
  const gerund = endings.gerund.test(form) && /[pds]/.test(shape.charAt(at + 1));
  return gerund && !people.countries.has(form);
}

const VERB = /[vwx]/;

/** The subject of the nearest finite verb before `end`: who "…and said" goes on with. */
export function subjectSoFar(sentence: MaskedSentence, end: number): Phrase | null {
  const { shape } = sentence;
  const lowest = Math.max(0, end - LONGEST_APPOSITION);
  for (let index = end - 1; index > lowest; index--) {
    if (shape.charAt(index) === ';') return null;
    if (!VERB.test(shape.charAt(index))) continue;
    let before = index;
    while (before > lowest && 'axvw'.includes(shape.charAt(before - 1))) before--;
    const phrase = phraseBefore(sentence, before);
    if (phrase !== null) return phrase;
  }
  return null;
}

import type { Cue, ParsedSentence } from './cues.ts';
import type { Mention } from './mentions.ts';
import { phraseAfter } from './phrases.ts';
import { isSpoken } from './titles.ts';

/** Who says a quotation: the phrase beside it that names them, and what marks it as said. */
export interface Said extends Mention {
  readonly cue: Cue | null;
}

/** What the text around quoted words tells of them. */
export interface Giving {
  /** Who says them, or null. */
  readonly said: Said | null;
  /** Whether something marks them as said: a cue, "as", a colon; a whole sentence needs nothing. */
  readonly given: boolean;
}

/** Finds who says each quotation; a quotation that no sentence holds is given by nobody. */
export function attributeQuotes(sentences: readonly ParsedSentence[], count: number): Giving[] {
  const within = new Array<Said | null>(count).fill(null);
  const places = placesOf(sentences);
  for (const { at, index, quote } of places) {
    within[quote] ??= saidWithin(sentences[at] as ParsedSentence, at, index);
  }
  const found = within.map((said): Giving => ({ said, given: said !== null }));
  let last: Said | null = null;
  for (const { at, index, quote } of places) {
    if (found[quote]?.said === null) found[quote] = saidAround(sentences, at, index, last);
    last = found[quote]?.said ?? last;
  }
  return found;
}

/** Where quotations stand: index of the sentence, of the word in it, and of the quotation. */
function placesOf(sentences: readonly ParsedSentence[]) {
  return sentences.flatMap(({ words, shape }, at) =>
    /[qQE]/.test(shape)
      ? words.flatMap(({ quote }, index) => (quote < 0 ? [] : [{ at, index, quote }]))
      : [],
  );
}

/** Who says a quotation of which its own sentence does not tell. */
function saidAround(
  sentences: readonly ParsedSentence[],
  at: number,
  index: number,
  last: Said | null,
): Giving {
  const sentence = sentences[at] as ParsedSentence;
  const dashes = sentence.language.speech.dashes;
  if ((dashes ? /^-?[qQE.,]+$/ : /^[qQE.,]+$/).test(sentence.shape))
    return { said: goesOn(sentences, at, last), given: true };
  const reported = reportedSaid(sentences, at);
  const said =
    reported ??
    droppedSaid(sentences, at, index) ??
    mainSaid(sentence, at, index) ??
    (index === 0 ? last : null);
  return { said, given: reported !== null || isGiven(sentence, index) };
}

/** Who says the quotation at `index` as its own sentence tells. */
function saidWithin(sentence: ParsedSentence, at: number, index: number): Said | null {
  const { shape, cues } = sentence;
  const after = cueAfter(sentence, index);
  const before = cueBefore(sentence, index);
  // "Smith wrote on its page: “…”, according to the Courier" has two sources, and the nearer says it.
  const inner = after?.kind === 'phrase' && before && !/[,;]/.test(shape.slice(before.end, index));
  if (inner) return said(at, before);
  if (after !== null && (shape.charAt(index) !== 'q' || !before)) return said(at, after);
  if (before && isBeside(shape, before.end, index)) return said(at, before);
  if (after !== null) return said(at, after);
  if (before) return said(at, before);
  const trailing = cues.find((cue) => cue.start > index && isTrailing(sentence, cue));
  return trailing ? said(at, trailing) : byline(sentence, at, index);
}

function said(sentence: number, cue: Cue): Said | null {
  return cue.source && { sentence, phrase: cue.source, cue };
}

/** The nearest cue before a quotation that may give it. */
function cueBefore(
  { shape, words, cues, language }: ParsedSentence,
  index: number,
): Cue | undefined {
  const { that, impersonal } = { ...language.speech.joints, ...language.speech.people };
  const before = cues.filter(
    (cue) =>
      cue.start < index &&
      cue.source !== null &&
      // "found there had been" gives no words
      (cue.kind !== 'knowing' ||
        that.has(words[cue.end]?.form ?? '') ||
        /^[,:sd]*$/.test(shape.slice(cue.end, index))),
  );
  return before.findLast((cue, at) => {
    // "so der Minister laut dem Blatt": who says it, by another's word
    const [last, through] = [before[at - 1], cue.kind === 'phrase'];
    if (through && last?.kind === 'phrase' && last.source?.end === cue.start) return false;
    if (isBeside(shape, cue.end, index)) return true;
    const between = shape.slice(cue.end, index);
    if (cue.kind === 'noun') return that.has(words[cue.end]?.form ?? '') || !/[xvw]/.test(between);
    // "She says it shows…", "told a man who said…": the one before gives it.
    const weak =
      cue.relative || (cue.kind === 'knowing' && impersonal.has(words[cue.start - 1]?.form ?? ''));
    return !weak || at === 0;
  });
}

/** "…," Smith said; "…," said Smith; "…," Smith, the mayor of Bath, said. */
function cueAfter(sentence: ParsedSentence, index: number): Cue | null {
  const { shape, cues, language } = sentence;
  const eitherSide = language.speech.cues.subjectPlace !== 'before';
  const marks =
    (eitherSide ? /^(?::(?=u)|[,.]?-?)/ : /^,?/).exec(shape.slice(index + 1))?.[0].length ?? 0;
  const from = index + 1 + marks;
  const cue = cues.find((c) => c.end > from && c.kind !== 'noun');
  if (cue?.source) {
    const start = cue.inverted ? cue.start : cue.source.start;
    if (start >= from && /^[nrwaxu]{0,3}$/.test(shape.slice(from, start))) return cue;
  }
  if (eitherSide) return marks > 0 ? verbBefore(sentence, from) : null;
  return shape.charAt(index) === 'Q' ? verbAfter(sentence, from) : null;
}

/** The same where the verb stands first: „…“, orakelte der Minister; « … », a tenu à rassurer le ministre. */
function verbBefore(sentence: ParsedSentence, from: number): Cue | null {
  const { shape, words } = sentence;
  const verb = /^[ao]?u?x?[nvw](?:p[nvw])?(?=u?[dNro])/.exec(shape.slice(from));
  if (verb === null) return null;
  const end = from + verb[0].length;
  const source = phraseAfter(sentence, shape.charAt(end) === 'u' ? end + 1 : end);
  const base = words[end - 1]?.form ?? '';
  // „Wikiasari“, so heißt ein Projekt
  const { verbs, standing } = sentence.language.speech.cues;
  if (standing.has(verbs.get(base)?.base ?? '')) return null;
  return (
    source && {
      start: end - 1,
      end,
      kind: 'quoting',
      base,
      source,
      inverted: true,
      relative: false,
    }
  );
}

/** After a quotation that ends with a comma any verb gives it: "…," Smith yodelled. */
function verbAfter(sentence: ParsedSentence, from: number): Cue | null {
  const source = phraseAfter(sentence, from);
  if (source === null || sentence.shape.charAt(source.end) !== 'w') return null;
  const base = sentence.words[source.end]?.form ?? '';
  const [start, end] = [source.end, source.end + 1];
  return { start, end, kind: 'quoting', base, source, inverted: false, relative: false };
}

function isBeside(shape: string, end: number, index: number): boolean {
  return /^[,:s]*$/.test(shape.slice(end, index));
}

/** So many words before a comma are a clause, though its verb be unknown; what introduces it aside. */
const LONG_CLAUSE = /^(?:[^,]{1,6},)?[^ps,][^,]{4,},$/;

/** A sentence by itself, which nothing introduces. */
const MAIN = /^[dnNGr#o][^,;]*[xvw][^,;]*,$/;

/** Whether a cue closes what stands before it: "…, Smith said on Monday." */
export function isTrailing(sentence: ParsedSentence, cue: Cue): boolean {
  const { shape, words, language } = sentence;
  if (cue.source === null || cue.start === 0) return false;
  const start = cue.inverted ? cue.start : cue.source.start;
  const before = shape.slice(0, start);
  if (!/[xvwqQE]/.test(before) && !LONG_CLAUSE.test(before)) return false;
  if (cue.kind === 'phrase') return true;
  const end = cueEnd(sentence, cue);
  const next = words[end]?.form ?? '';
  const { joints } = language.speech;
  // "Both have agreed, the envoy said after talks in Geneva."
  const whenSaid = /^s/.test(shape.slice(end)) && !joints.that.has(next) && MAIN.test(before);
  const ends = (/^(?:[.,pt;u]|$)/.test(shape.slice(end)) && !joints.to.has(next)) || whenSaid;
  return ends && /[,s]/.test(shape.charAt(titleStart(shape, start) - 1));
}

/** Where a source begins with the nouns before its title or name: "museum director Ann Lee". */
export function titleStart(shape: string, start: number): number {
  if (!/[rN]/.test(shape.charAt(start))) return start;
  return start - (/(?<=[,s])n{1,3}$/.exec(shape.slice(0, start))?.[0].length ?? 0);
}

/** Where a cue ends, with its source and whom it is said to: "said Smith", "told the paper". */
export function cueEnd(sentence: ParsedSentence, cue: Cue): number {
  const end = cue.inverted ? Math.max(cue.end, cue.source?.end ?? 0) : cue.end;
  return sentence.language.speech.cues.addressing.has(cue.base)
    ? (phraseAfter(sentence, end)?.end ?? end)
    : end;
}

/** "…" — Jane Smith; "…" -- Jane Smith; "…" (Jane Smith) */
function byline(sentence: ParsedSentence, at: number, index: number): Said | null {
  const { shape, words } = sentence;
  const named = words[index + 1]?.form === '(' && /^E\.{2,9}$/.test(shape.slice(index));
  const name = words.slice(index + 2).findIndex(({ form }) => form === ')');
  if (named && index === 0 && name > 0 && words[2]?.capital)
    return { sentence: at, phrase: { start: 2, end: 2 + name }, cue: null };
  return bylineBehindDash(sentence, at, index);
}

function bylineBehindDash(sentence: ParsedSentence, at: number, index: number): Said | null {
  const dash = /^-{1,2}/.exec(sentence.shape.slice(index + 1))?.[0].length ?? 0;
  if (dash === 0) return null;
  const name = phraseAfter(sentence, index + 1 + dash);
  if (name === null || !sentence.shape.slice(name.start, name.end).includes('N')) return null;
  return { sentence: at, phrase: name, cue: null };
}

/** A quotation that is a sentence of its own: who was introduced, or who was speaking. */
function goesOn(sentences: readonly ParsedSentence[], at: number, last: Said | null): Said | null {
  const before = sentences[at - 1];
  if (before === undefined) return null;
  if (/[qQE]/.test(before.shape) && !before.shape.endsWith(':')) return last;
  const cue = before.cues.findLast((c) => c.source !== null);
  return cue ? said(at - 1, cue) : mainSaid(before, at - 1, before.words.length);
}

/** "Er wurde als „Gefährder“ eingestuft": by whom is left open. */
function isCalledByNobody({ words, language }: ParsedSentence, index: number): boolean {
  const { joints, cues } = language.speech;
  const verb = cues.verbs.get(words[index + 1]?.form ?? '');
  const named = verb?.kind === 'judging' && verb.form !== 'base';
  if (cues.subjectPlace !== 'second' || !named || !joints.as.has(words[index - 1]?.form ?? ''))
    return false;
  const forms = words.map(({ form }) => form);
  return forms.some((form) => joints.be.has(form)) && !forms.some((form) => joints.by.has(form));
}

/** Whom a sentence is about, as who may say what is quoted in it. */
function mainSaid(parsed: ParsedSentence, sentence: number, index: number): Said | null {
  const { main, shape, words, language } = parsed;
  if (main === null || main.end > index) return null;
  // "His response: “…”"
  const { joints } = language.speech;
  if (joints.owners.has(words[main.start]?.form ?? '') && shape.charAt(index - 1) === ':') {
    return { sentence, phrase: { start: main.start, end: main.start + 1 }, cue: null };
  }
  // "Smith was praised as “a giant”", by others.
  const passive =
    /^xa*[vw]/.test(shape.slice(main.end)) && joints.be.has(words[main.end]?.form ?? '');
  const named = /[Nor]/.test(shape.slice(main.start, main.end));
  const unsaid = passive || isCalledByNobody(parsed, index);
  return named && !unsaid ? { sentence, phrase: main, cue: null } : null;
}

/** So many sentences on from its source what somebody has said may still be told. */
const FARTHEST_REPORTED = 4;

/** Who has said what a sentence tells in the mood of reported speech: "Es sei „zu spät“." */
function reportedSaid(sentences: readonly ParsedSentence[], at: number): Said | null {
  const isReported = ({ words, cues, language: { speech } }: ParsedSentence) =>
    words.some(({ form }) => speech.joints.reported.has(form)) ||
    (speech.cues.subjectPlace !== 'before' && cues.some(({ source }) => source === null));
  for (let before = at; before >= Math.max(0, at - FARTHEST_REPORTED); before--) {
    const sentence = sentences[before] as ParsedSentence;
    const cue = sentence.cues.findLast(({ source }) => source !== null);
    if (cue !== undefined && (before < at || isReported(sentence))) return said(before, cue);
    if (!isReported(sentence)) return null;
  }
  return null;
}

/** Whom the sentence before is about, where the verb behind a quotation has no subject of its own: «…», ha aggiunto. */
function droppedSaid(sentences: readonly ParsedSentence[], at: number, index: number): Said | null {
  const [before, sentence] = [sentences[at - 1], sentences[at]];
  if (before === undefined || !sentence?.language.speech.cues.dropsSubject) return null;
  const untold =
    isClosedByCue(sentence, index) && sentence.cues.every(({ source }) => source === null);
  return untold ? mainSaid(before, at - 1, before.words.length) : null;
}

/** Whether a verb that marks words as said stands right behind a quotation; where it needs a subject, only behind a mark: not „…“ genannt. */
function isClosedByCue({ shape, cues, language }: ParsedSentence, index: number): boolean {
  const { dropsSubject } = language.speech.cues;
  if (!dropsSubject && !/^[,.-]/.test(shape.slice(index + 1))) return false;
  return cues.some(
    ({ start, kind }) =>
      start > index &&
      kind !== 'phrase' &&
      /^[,.]?-?[aoux]{0,3}$/.test(shape.slice(index + 1, start)),
  );
}

/** Whether something beside quoted words marks them as said, though by whom is not told. */
function isGiven(sentence: ParsedSentence, index: number): boolean {
  const { shape, cues, language } = sentence;
  if (isSpoken(sentence, index)) return true;
  if (language.speech.cues.subjectPlace !== 'before' && isClosedByCue(sentence, index)) return true;
  // as "a mistake" and "a shame"
  if (/[:s]d*(?:[qQE][,cd]*)*$/.test(shape.slice(Math.max(0, index - 20), index))) return true;
  return cues.some(({ start, kind }) => start < index && kind !== 'noun' && kind !== 'knowing');
}

import type { CueForm, CueKind, CueVerb, CueWords } from '../language/speech-words.ts';
import { kept } from '../text/kept.ts';
import { type Phrase, phraseAfter, phraseBefore, runStart, subjectSoFar } from './phrases.ts';
import type { MaskedSentence } from './shape.ts';
import {
  auxiliaryBefore,
  isClosedBy,
  lastOfClause,
  objectBeside,
  subjectBeside,
  subjectOfSentence,
} from './subjects.ts';

/** A verb, noun or phrase that says that somebody says it. Indices into the sentence's words. */
export interface Cue {
  /** The words that mark it: "said", "according to". */
  readonly start: number;
  readonly end: number;
  readonly kind: CueKind | 'phrase' | 'noun';
  /** The verb's base form, or the phrase. */
  readonly base: string;
  /** Who says it; null where the sentence does not tell. */
  readonly source: Phrase | null;
  /** Whether the source stands after the verb: "…", said Smith. */
  readonly inverted: boolean;
  /** Whether it stands in a clause about its source: "a man who said". */
  readonly relative: boolean;
}

/** A sentence with its main subject and all that says who says what in it. */
export interface ParsedSentence extends MaskedSentence {
  readonly main: Phrase | null;
  readonly cues: readonly Cue[];
}

export function parseSentence(sentence: MaskedSentence): ParsedSentence {
  const main = subjectOfSentence(sentence);
  return { ...sentence, main, cues: cuesIn(sentence, main) };
}

function cuesIn(sentence: MaskedSentence, main: Phrase | null): Cue[] {
  const cues: Cue[] = [];
  let source: Phrase | null = null;
  for (let index = 0; index < sentence.words.length; index++) {
    const cue: Cue | null =
      phraseCue(sentence, index) ??
      phraseBehind(sentence, index) ??
      nounCue(sentence, index) ??
      verbCue(sentence, index, main, source);
    if (cue === null) continue;
    cues.push(cue);
    source = cue.source ?? source;
    index = cue.end - 1;
  }
  return cues;
}

function phraseCue(sentence: MaskedSentence, index: number): Cue | null {
  const { words, language } = sentence;
  const { cues } = language.speech;
  const phrase = cues.phrases.find((forms) =>
    forms.every((form, n) => words[index + n]?.form === form),
  );
  if (phrase === undefined) return null;
  const end = index + phrase.length;
  // "per the ministry", not "per cent"; "selon des sources", not "il secondo tempo"
  const opens = /(?:^|[,;:qQE-])p$/.test(sentence.shape.slice(Math.max(0, index - 1), end));
  const named = opens ? /^(?:[NGrn]|d[rnNG])/ : /^(?:[NGr]|d[rnNG])/;
  if (phrase.length === 1 && !named.test(sentence.shape.slice(end))) return null;
  // "The director, Per Dahl"
  const before = words[index - 1];
  if (phrase.length === 1 && words[index]?.capital && before && before.quote < 0) return null;
  const own = phrase.findIndex((form) => language.speech.people.personal.has(form));
  // "nach Angaben der Polizei", but "so der Minister"
  const joined = phrase.length > 1 && language.speech.joints.genitive.has(words[end]?.form ?? '');
  const source =
    own < 0
      ? phraseAfter(sentence, joined ? end + 1 : end)
      : { start: index + own, end: index + own + 1 };
  return {
    start: index,
    end,
    kind: 'phrase',
    base: phrase.join(' '),
    source,
    inverted: true,
    relative: false,
  };
}

/** "Angaben der Polizei zufolge" */
function phraseBehind(sentence: MaskedSentence, index: number): Cue | null {
  const base = sentence.words[index]?.form ?? '';
  if (!sentence.language.speech.cues.behindSource.has(base)) return null;
  const source = phraseBefore(sentence, index);
  const [start, end] = [index, index + 1];
  return { start, end, kind: 'phrase', base, source, inverted: false, relative: false };
}

/** "Smith's repeated claim that", "his statement about". */
function nounCue(sentence: MaskedSentence, index: number): Cue | null {
  const { shape, words } = sentence;
  const { cues, joints } = sentence.language.speech;
  const form = words[index]?.form ?? '';
  if (!cues.nouns.has(form)) return null;
  const gives =
    joints.gives.has(words[index + 1]?.form ?? '') || /^[,:qQE]/.test(shape.slice(index + 1));
  if (!gives) return null;
  let owner = index - 1;
  while (owner > 0 && index - owner < 4 && 'nwra'.includes(shape.charAt(owner))) owner--;
  const possessive = joints.owners.has(words[owner]?.form ?? '');
  if (shape.charAt(owner) !== 'G' && !possessive) return null;
  const start = possessive ? owner : runStart(shape, owner + 1);
  const source = { start, end: owner + 1 };
  return {
    start: index,
    end: index + 1,
    kind: 'noun',
    base: form,
    source,
    inverted: false,
    relative: false,
  };
}

function verbCue(
  sentence: MaskedSentence,
  index: number,
  main: Phrase | null,
  lastSource: Phrase | null,
): Cue | null {
  const { shape, words } = sentence;
  const { cues, joints } = sentence.language.speech;
  const verb = cueVerb(sentence, index);
  if (verb === null) return null;
  const eitherSide = cues.subjectPlace !== 'before';
  let before = index;
  while (before > 0 && 'axu'.slice(0, eitherSide ? 3 : 2).includes(shape.charAt(before - 1)))
    before--;
  const last = shape.charAt(before - 1);
  if (before === index && (last === 'G' || joints.articles.has(words[index - 1]?.form ?? '')))
    return null;
  const made = (source: Phrase | null, inverted = false): Cue => ({
    start: index,
    end: index + cueLength(verb),
    kind: verb.kind,
    base: verb.base,
    source,
    inverted,
    relative: last === 's',
  });
  if (eitherSide) return subjectAt(sentence, index, before, verb, main, lastSource, made);
  if (isPassive(sentence, before, index, verb.form)) {
    const by = joints.by.has(words[index + 1]?.form ?? '')
      ? phraseAfter(sentence, index + 2)
      : null;
    // "The court was told that"
    const hearer = cues.hearers.has(words[before - 1]?.form ?? '') && by === null;
    if (hearer && cues.addressing.has(verb.base)) return made(phraseBefore(sentence, before));
    return made(by, true);
  }
  if (verb.form === 'participle' && before === index) return null;
  if (verb.form === 'ing' && before === index)
    return made(sourceOfParticiple(sentence, index, main, lastSource));
  if (last === 'c') return made(lastSource ?? subjectSoFar(sentence, before - 1) ?? main);
  if (joints.to.has(words[before - 1]?.form ?? '')) {
    return made(subjectSoFar(sentence, before - 1) ?? lastSource ?? main);
  }
  const inverts =
    /[QqE],?$/.test(shape.slice(0, before)) ||
    (last === ',' && cues.inverting.has(verb.base)) ||
    opensInverted(shape, index);
  if (inverts && opensRelative(sentence, main, before)) return made(main);
  if (inverts && 'dNr#noG'.includes(shape.charAt(index + 1) || ' ')) {
    const behind = phraseAfter(sentence, index + 1);
    // "The price rose, said director Ann Lee."
    const closes =
      behind !== null &&
      /[Nr]/.test(shape.slice(behind.start, behind.end)) &&
      /^\.*$/.test(shape.slice(behind.end));
    const apposed = last === ',' && !closes ? phraseBefore(sentence, before) : null;
    const after = apposed ?? behind;
    if (after !== null) return made(after, apposed === null);
  }
  const subject = subjectOf(sentence, before, main);
  return made(subject ?? (/^[,qQE]?$/.test(last) ? main : null));
}

/** How many words the forms of a verb have: two in "fa sapere". */
function cueLength({ base }: CueVerb): number {
  return base.split(' ').length;
}

/** The cue of a verb of a language in which the subject stands on either side. */
function subjectAt(
  sentence: MaskedSentence,
  index: number,
  before: number,
  verb: CueVerb,
  main: Phrase | null,
  lastSource: Phrase | null,
  made: (source: Phrase | null, inverted?: boolean) => Cue,
): Cue | null {
  const { words, shape, language } = sentence;
  const { cues, joints } = language.speech;
  const end = cueLength(verb) + index;
  if (cues.standing.has(verb.base)) {
    // "auf Plakaten standen Sätze wie „…“", not "im Mittelpunkt steht das „…“"
    if (verb.kind === 'quoting' && !/[:s][qQE]/.test(shape.slice(index))) return null;
    const at = standsIn(sentence, index);
    return made(at < 0 ? null : phraseAfter(sentence, at + 1), true);
  }
  if (shape.charAt(before - 1) === 'c')
    return made(lastSource ?? subjectSoFar(sentence, before - 1) ?? main);
  if (joints.to.has(words[index - 1]?.form ?? ''))
    return made(lastOfClause(sentence, index) ?? subjectSoFar(sentence, index - 1) ?? main);
  const auxiliary = before < index ? before : auxiliaryBefore(sentence, index);
  const after = words[auxiliary]?.form ?? '';
  const reflexive = shape.charAt(auxiliary - 1) === 'u';
  const passive = auxiliary >= 0 && joints.be.has(after) && !reflexive;
  if (!passive && cues.quoted.has(verb.base))
    return made(objectBeside(sentence, before, end), true);
  if (passive && !cues.quoted.has(verb.base)) {
    const by = words.findIndex(({ form }, at) => at > auxiliary && joints.by.has(form));
    const near = by >= 0 && by < index + 2;
    return near ? { ...made(phraseAfter(sentence, by + 1), true), kind: 'quoting' } : null;
  }
  if (verb.form === 'participle' && auxiliary < 0) return null;
  const closes = verb.form === 'participle' || /^[.,:;qQE]/.test(shape.slice(end));
  const split = auxiliary >= 0 && before === index && closes;
  const subject = split
    ? subjectBeside(sentence, auxiliary, auxiliary + 1)
    : subjectBeside(sentence, before, end);
  if (subject !== null) return made(subject.phrase, subject.inverted && !split);
  const inside = cues.inside.has(words[end]?.form ?? '') ? phraseAfter(sentence, end + 1) : null;
  // "В полиции подчеркнули"
  const ahead = inside === null ? phraseBefore(sentence, before) : null;
  if (ahead !== null && cues.inside.has(words[ahead.start - 1]?.form ?? '')) return made(ahead);
  return made(inside ?? subjectSoFar(sentence, before) ?? main, inside !== null);
}

/** Where the preposition stands of what a verb at `index` is told of: "heißt es in dem Brief", "in dem Brief der Stadt heißt es"; −1 for none. */
function standsIn({ shape, words, language }: MaskedSentence, index: number): number {
  const { of, genitive } = language.speech.joints;
  const joinsOwner = (at: number) =>
    [of, genitive].some((joints) => joints.has(words[at]?.form ?? ''));
  const behind = shape.indexOf('p', index);
  if (behind >= 0 && behind <= index + 3) return behind;
  let at = shape.lastIndexOf('p', index);
  while (at > 0 && joinsOwner(at)) at = shape.lastIndexOf('p', at - 1);
  return at;
}

/** The first words of cue verbs of two words: "put" of "put it". */
const phraseOpeners = kept(
  ({ verbs }: CueWords): ReadonlySet<string> =>
    new Set([...verbs.keys()].flatMap((verb) => (verb.includes(' ') ? verb.split(' ', 1) : []))),
);

/** The cue verb at `index`, if what stands there is one. */
function cueVerb(sentence: MaskedSentence, index: number): CueVerb | null {
  const { shape, words } = sentence;
  const tag = shape.charAt(index);
  const form = words[index]?.form ?? '';
  const next = words[index + 1]?.form ?? '';
  const { cues, joints } = sentence.language.speech;
  const phrase = phraseOpeners(cues).has(form) ? cues.verbs.get(`${form} ${next}`) : undefined;
  if (phrase !== undefined) return phrase;
  const verb = tag === 'v' || tag === 'i' ? cues.verbs.get(form) : undefined;
  if (verb === undefined) return null;
  if (verb.parts !== undefined && !isClosedBy(sentence, index, verb.parts)) return null;
  if (verb.kind === 'quoting' && joints.that.has(next) && !cues.alsoNouns.has(form))
    return { ...verb, kind: 'stating' };
  if (verb.kind !== 'knowing') return verb;
  return opensStatement(sentence, index + 1) || closesStatement(sentence, index) ? verb : null;
}

/** Whether what follows a verb is a statement: "that …", a quotation, or a clause with its own verb. */
function opensStatement(sentence: MaskedSentence, at: number): boolean {
  const { shape, words } = sentence;
  const { that } = sentence.language.speech.joints;
  if (that.has(words[at]?.form ?? '') || /[qQE:]/.test(shape.slice(at, at + 2))) return true;
  const subject = phraseAfter(sentence, at);
  if (subject === null) return false;
  if (/^a?[xvw]/.test(shape.slice(subject.end, subject.end + 2))) return true;
  // "found all passengers and crew were killed"
  const joined = shape.charAt(subject.end) === 'c' ? phraseAfter(sentence, subject.end + 1) : null;
  return joined !== null && /^a?x/.test(shape.slice(joined.end, joined.end + 2));
}

/** Whether a verb closes what stands before its subject: in the present any, "…, she thinks", of papers and courts in any tense, "…, a study found." */
function closesStatement({ shape, words, language }: MaskedSentence, index: number): boolean {
  if (!/^.[.]*$/.test(shape.slice(index))) return false;
  const comma = shape.lastIndexOf(',', index);
  if (comma < 0 || shape.slice(comma, index).includes(';')) return false;
  if (!/[xvw]/.test(shape.slice(0, comma))) return false;
  const { people, cues } = language.speech;
  const isTelling = words
    .slice(comma + 1, index)
    .some(({ form }) => people.papers.has(form) || cues.hearers.has(form));
  return isTelling || /s$/.test(words[index]?.form ?? '');
}

/** What belongs to a noun after it: "of the board", "released in May", "with a habit of suing the port". */
const ATTACHED = /^(?:w?p[dnNrG.#t]+(?:c(?=p)|i[dnNrG.#]+)?)+$/;
/** The same with a clause about it: "looking into the crash that killed nine people last week". */
const ATTACHED_CLAUSE = /^[^,;:sqQEvx-]*s[axu]*[vw][^,;:sqQEvx-]*$/;

/** The subject of the verb at `verb`: the phrase before it, or the main subject that this belongs to. */
function subjectOf(sentence: MaskedSentence, verb: number, main: Phrase | null): Phrase | null {
  const nearest = phraseBefore(sentence, verb);
  if (main === null || (nearest !== null && nearest.start <= main.start)) return nearest;
  const between = sentence.shape.slice(main.end, verb);
  return ATTACHED.test(between) || ATTACHED_CLAUSE.test(between) ? main : nearest;
}

/** Said Smith: "…" */
function opensInverted(shape: string, index: number): boolean {
  return index === 0 && /^.[Ndr]/.test(shape) && /^[^,qQE]{1,12}:/.test(shape.slice(1));
}

/** Whether a verb after a comma is what "Smith, who called it “a mistake”, | says" says. */
function opensRelative({ shape }: MaskedSentence, main: Phrase | null, verb: number): boolean {
  if (main === null || main.end >= verb || shape.charAt(verb - 1) !== ',') return false;
  return shape.startsWith(',s', main.end) && !/,a?[xvw]/.test(shape.slice(main.end, verb));
}

/** Between a source and what it goes on "adding": "told the board,", or nothing after "said Smith". */
const JUST_SPOKE = /^(?:a*[vw][dnNrt.#p]{0,4})?,$/;

/** Who is "saying": the name right before, who spoke last, or whom the sentence is about. */
function sourceOfParticiple(
  sentence: MaskedSentence,
  index: number,
  main: Phrase | null,
  lastSource: Phrase | null,
): Phrase | null {
  const { shape } = sentence;
  if ('NrG.'.includes(shape.charAt(index - 1) || ' ')) {
    const start = runStart(shape, index);
    // "…, with union officials saying that …"
    if (shape.slice(start, index).includes('N') || /,p$/.test(shape.slice(0, start)))
      return { start, end: index };
  }
  // "The price will fall, Smith told the board, adding that…"
  const justSpoke = lastSource !== null && JUST_SPOKE.test(shape.slice(lastSource.end, index));
  if (justSpoke) return lastSource;
  return main ?? subjectSoFar(sentence, index);
}

function isPassive(
  { words, language }: MaskedSentence,
  before: number,
  index: number,
  form: CueForm,
): boolean {
  if (form !== 'past' && form !== 'participle') return false;
  const { by, be } = language.speech.joints;
  const auxiliaries = words.slice(before, index);
  // "had conceded by phone"
  const active = auxiliaries.length > 0 && !auxiliaries.some(({ form }) => be.has(form));
  if (by.has(words[index + 1]?.form ?? '')) return !active;
  return auxiliaries.some(({ form }) => be.has(form));
}

import { ALSO_NOUNS, CUE_NOUNS, CUE_VERBS, type CueForm, type CueKind } from './cues.ts';
import type { MaskedSentence } from './masked.ts';
import { mainSubject, type Phrase, phraseAfter, phraseBefore } from './phrases.ts';

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
}

/** Phrases before a source. The last four are German, French, Spanish and Italian. */
const PHRASES: readonly string[][] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['laut'],
  ['selon'],
  ['según'],
  ['secondo'],
];
const PHRASE_BEGINNINGS = new Set(PHRASES.map(([first]) => first));

const BE = /^(?:is|are|was|were|be|been|being|isn't|wasn't|aren't|weren't)$/;
/** Verbs that may stand before their subject without a quotation: "…, said one source." */
const INVERTING = new Set(['say', 'add', 'write', 'report', 'note']);

/** Finds the cues of one sentence, in order. */
export function cuesIn(sentence: MaskedSentence): Cue[] {
  const cues: Cue[] = [];
  let main: Phrase | null | undefined;
  const inherited = () => {
    const last = cues.findLast((cue) => cue.source !== null);
    if (last) return last.source;
    if (main === undefined) main = mainSubject(sentence);
    return main;
  };
  for (let index = 0; index < sentence.words.length; index++) {
    const cue =
      phraseCue(sentence, index) ?? nounCue(sentence, index) ?? verbCue(sentence, index, inherited);
    if (cue === null) continue;
    cues.push(cue);
    index = Math.max(index, cue.end - 1);
  }
  return cues;
}

function phraseCue(sentence: MaskedSentence, index: number): Cue | null {
  const { words } = sentence;
  if (!PHRASE_BEGINNINGS.has(words[index]?.form ?? '')) return null;
  const phrase = PHRASES.find((forms) => forms.every((form, n) => words[index + n]?.form === form));
  if (phrase === undefined) return null;
  const end = index + phrase.length;
  const source = phraseAfter(sentence, end);
  return { start: index, end, kind: 'phrase', base: phrase.join(' '), source, inverted: true };
}

/** "Smith's repeated claim", "his statement". */
function nounCue(sentence: MaskedSentence, index: number): Cue | null {
  const { shape, words } = sentence;
  const form = words[index]?.form ?? '';
  if (!CUE_NOUNS.has(form)) return null;
  let owner = index - 1;
  while (owner > 0 && index - owner < 4 && 'nwra'.includes(shape.charAt(owner))) owner--;
  const possessive = /^(?:his|her|their|its)$/.test(words[owner]?.form ?? '');
  if (shape.charAt(owner) !== 'G' && !possessive) return null;
  const source = possessive ? { start: owner, end: owner + 1 } : phraseBefore(sentence, owner + 1);
  return { start: index, end: index + 1, kind: 'noun', base: form, source, inverted: false };
}

function verbCue(
  sentence: MaskedSentence,
  index: number,
  inherited: () => Phrase | null,
): Cue | null {
  const { shape, words } = sentence;
  const tag = shape.charAt(index);
  const form = words[index]?.form ?? '';
  const verb = tag === 'v' || tag === 'i' ? CUE_VERBS.get(form) : undefined;
  if (verb === undefined) return null;
  let before = index;
  while (before > 0 && 'ax'.includes(shape.charAt(before - 1))) before--;
  const auxiliary = before < index;
  const last = shape.charAt(before - 1);
  const next = shape.charAt(index + 1);
  if (!auxiliary && (last === 'd' || last === 'G')) return null;
  if (ALSO_NOUNS.has(form) && !auxiliary && !isVerbHere(sentence, index)) return null;
  const made = (source: Phrase | null, inverted = false): Cue => ({
    start: index,
    end: index + 1,
    kind: verb.kind,
    base: verb.base,
    source,
    inverted,
  });
  if (isPassive(sentence, before, index, verb.form)) {
    const by = words[index + 1]?.form === 'by' ? phraseAfter(sentence, index + 2) : null;
    return made(by, true);
  }
  if (verb.form === 'ing' && !auxiliary && ',pcqQEa'.includes(last || ','))
    return made(inherited());
  if (words[before - 1]?.form === 'to') return made(inherited());
  if (last === 'c') return made(inherited());
  const opensInversion = /^[QqE]$/.test(last) || (last === ',' && INVERTING.has(verb.base));
  if (opensInversion && 'dNr#noG'.includes(next || ' ')) {
    const apposed = last === ',' ? phraseBefore(sentence, before) : null;
    const after = apposed ?? phraseAfter(sentence, index + 1);
    if (after !== null) return made(after, apposed === null);
  }
  return made(phraseBefore(sentence, before) ?? (/^[,qQE]?$/.test(last) ? inherited() : null));
}

/** Whether a form that is as often a noun is a verb: a subject before it, a clause or quotation after. */
function isVerbHere({ shape, words }: MaskedSentence, index: number): boolean {
  const before = shape.charAt(index - 1);
  if (before === 'o' || words[index - 1]?.form === 'to') return true;
  if (/^(?:who|which)$/.test(words[index - 1]?.form ?? '')) return true;
  if (/^[qQE]$/.test(before)) return /^[Ndro]$/.test(shape.charAt(index + 1));
  if (!'NrnG.,'.includes(before || ' ')) return false;
  return /^[doqQE:sGN]/.test(shape.charAt(index + 1));
}

function isPassive(
  { words }: MaskedSentence,
  before: number,
  index: number,
  form: CueForm,
): boolean {
  if (form !== 'past' && form !== 'participle') return false;
  if (words[index + 1]?.form === 'by') return true;
  return words.slice(before, index).some((word) => BE.test(word.form));
}

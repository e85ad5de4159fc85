import type { CueKind } from '../language/speech-words.ts';
import type { Span } from '../text/span.ts';
import type { Cue, ParsedSentence } from './cues.ts';
import { isGuess } from './guesses.ts';
import { bestName, type Context } from './mentions.ts';
import { type Phrase, phraseBefore, spanOf } from './phrases.ts';
import { cueEnd, isTrailing, titleStart } from './speakers.ts';

type Stance = 'naming' | 'doubtful' | 'firm';

/** Something that a text does not say in its own voice: who says it, and what. */
export interface Attribution {
  /** The words that name the source, null where it is not told ("reportedly"). */
  readonly source: Span | null;
  /** The best name for it. */
  readonly speaker: string | null;
  /** Whether it is a guess that the words mean that speaker: a pronoun that may stand for another. */
  readonly guessed: boolean;
  /** The words that mark it as said: "claimed", "according to". */
  readonly cue: Span;
  /** The cue in its base form: claim. */
  readonly base: string;
  readonly kind: Cue['kind'] | 'hedge';
  /** What is said. */
  readonly content: Span;
  /** Where that goes on after a cue in its middle: "…, the agency said, and …". */
  readonly rest: Span | null;
  /** Whether that is a statement of its own ("that …", "to have …"), and no mere object ("a sale"). */
  readonly clause: boolean;
  /** Whether the verb takes a stand in the speaker's words ("called it a mistake"), leaves open whether it is so, or says that it is. */
  readonly stance: Stance | null;
}

const REPORTING: ReadonlySet<string> = new Set<CueKind | 'phrase' | 'noun'>([
  'stating',
  'knowing',
  'phrase',
  'noun',
]);
const FARTHEST_THAT = 12;
/** When and where something is said: on Monday, in a statement. */
const ADJUNCTS = /^(?:[t,a]|p[adnNrG.#t]+)*/;
/** The same before "that": "announced after a meeting on Thursday that". */
const ADJUNCTS_BEFORE_THAT = /^(?:[t,a]|[ps][adnNrG.#t]+)*$/;
/** The attributions of one sentence. */
export function attributionsIn(context: Context, sentence: number): Attribution[] {
  const parsed = context.sentences[sentence] as ParsedSentence;
  const found = parsed.cues.flatMap((cue, index) => {
    const next = parsed.cues[index + 1];
    const content = contentOf(parsed, cue, next);
    if (content === null) return [];
    return attribution(context, sentence, cue, content, restOf(parsed, cue, next, content));
  });
  return [...found, ...hedgesIn(parsed)];
}

/** Whether an attribution gives what somebody said, rather than what they thought of it. */
export function isReported({ kind, source, stance }: Attribution): boolean {
  return source !== null && (REPORTING.has(kind) || stance === 'naming');
}

function attribution(
  context: Context,
  sentence: number,
  cue: Cue,
  content: Phrase,
  rest: Phrase | null,
): Attribution {
  const parsed = context.sentences[sentence] as ParsedSentence;
  const { source, base, kind } = cue;
  const mention = source && { sentence, phrase: source };
  const speaker = mention && bestName(context, mention);
  return {
    source: source && spanOf(parsed, source),
    speaker,
    guessed: mention !== null && speaker !== null && isGuess(context, mention, speaker),
    cue: spanOf(parsed, cue),
    base,
    // "The road is closed, she added."
    kind: kind === 'quoting' ? 'stating' : kind,
    content: spanOf(parsed, content),
    rest: rest && spanOf(parsed, rest),
    // What stands before ", officials said" is a sentence.
    clause:
      (content.start < cue.start && !isSubject(parsed, cue, content)) || isClause(parsed, content),
    stance: stanceOf(parsed, base),
  };
}

function stanceOf({ language }: ParsedSentence, base: string): Stance | null {
  const { naming, doubtful, firm } = language.speech.cues;
  if (naming.has(base)) return 'naming';
  return doubtful.has(base) ? 'doubtful' : firm.has(base) ? 'firm' : null;
}

/** What goes on after a cue that closes what stands before it. */
function restOf(
  parsed: ParsedSentence,
  cue: Cue,
  next: Cue | undefined,
  content: Phrase,
): Phrase | null {
  const said = cueEnd(parsed, cue);
  if (content.start >= said) {
    // "In his first year, Smith said, the town grew."
    const opening = introductionBefore(parsed, cue);
    return opening > 0 ? { start: 0, end: opening } : null;
  }
  const start =
    said + (WHEN_AND_WHERE.exec(parsed.shape.slice(said, said + FARTHEST_THAT))?.[0].length ?? 0);
  if (!GOES_ON.test(parsed.shape.slice(start, start + 2))) return null;
  const end = contentEnd(parsed, cue, next, start);
  return start < end ? { start, end } : null;
}

/** A joint, after when and where it was said, at which a statement goes on: ", and", ", compared". What follows a semicolon may be the text's own. */
const GOES_ON = /^[,-][cw]/;
const WHEN_AND_WHERE = /^(?:[ta]|p[adnNrG.#t]+)*/;

/** Where what is said ends that stands before a source between two commas; 0 where there is none. */
function introductionBefore(parsed: ParsedSentence, cue: Cue): number {
  const { shape } = parsed;
  const start = sourceStart(cue);
  const end = cueEnd(parsed, cue);
  if (shape.charAt(start - 1) !== ',' || shape.charAt(end) !== ',') return 0;
  const before = shape.slice(0, start - 1);
  // "The driver, police said, fell asleep."
  const isSubject = /^[^,xvwiqQE]+$/.test(before) && /^,a?[xvw]/.test(shape.slice(end));
  return !before.includes(',') && (isSubject || /^[ps]/.test(shape)) ? start - 1 : 0;
}

/** Where a cue with its source begins. */
function sourceStart({ start, source, inverted }: Cue): number {
  return inverted ? start : (source?.start ?? start);
}

function isClause({ shape, words, language }: ParsedSentence, { start, end }: Phrase): boolean {
  const { joints, endings } = language.speech;
  const first = words[start]?.form ?? '';
  if (joints.to.has(first) || endings.gerund.test(first)) return true;
  if (joints.that.has(words[start - 1]?.form ?? '')) return true;
  // A verb that neither belongs to a noun ("the proposed law") nor to a relative clause or an apposition.
  const clause = shape.slice(start, end).replace(/(?<=[dG])w(?=[nNr])/g, 'a');
  return /^[^,s]*(?:,[^,]*,[^,s]*)?[xvw]/.test(clause);
}

/** What a cue says: the clause after it, or what stands before a cue that closes a sentence. */
function contentOf(parsed: ParsedSentence, cue: Cue, next: Cue | undefined): Phrase | null {
  const { shape, words } = parsed;
  const { cues, joints } = parsed.language.speech;
  const after = words[cue.end]?.form ?? '';
  const adds = cue.kind === 'quoting' && cues.inverting.has(cue.base) && isTrailing(parsed, cue);
  if (cue.kind === 'quoting' && !adds) return null;
  if (isDenied(parsed, cue) || isGerund(parsed, cue)) return null;
  const opened = joints.that.has(after);
  if (cue.kind === 'noun' && !opened) return null;
  const confirmed = cue.inverted && joints.by.has(after) ? subjectBefore(parsed, cue) : null;
  if (confirmed !== null && cue.source !== null) return confirmed;
  if (cue.source === null && !opened && !joints.to.has(after)) return null;
  const source = cue.source === null ? '' : (words[cue.source.start]?.form ?? '');
  if (cues.nobody.has(source) || (cue.kind === 'knowing' && !isOpinion(parsed, cue))) return null;
  const closing = isTrailing(parsed, cue) || followsQuotation(parsed, cue);
  const start = closing
    ? openingStart(parsed, cue)
    : cue.source === null
      ? 0
      : contentStart(parsed, cue);
  if (!closing && cues.addressing.has(cue.base) && /[,;.]/.test(shape.charAt(cueEnd(parsed, cue))))
    return null;
  const end = closing ? closingStart(parsed, cue) : contentEnd(parsed, cue, next, start);
  return start < end && /[nNr#]/.test(shape.slice(start, end)) ? { start, end } : null;
}

/** What is said of somebody or something by another: "his death | was confirmed by". */
function subjectBefore(parsed: ParsedSentence, cue: Cue): Phrase | null {
  const { shape, words, language } = parsed;
  let before = cue.start;
  while (before > 0 && /[ax]/.test(shape.charAt(before - 1))) before--;
  const passive = words
    .slice(before, cue.start)
    .some(({ form }) => language.speech.joints.be.has(form));
  return passive && cue.kind === 'stating' ? phraseBefore(parsed, before) : null;
}

/** Whether what stands before a cue is but its subject, and no sentence. */
function isSubject({ shape, words, language }: ParsedSentence, cue: Cue, { end }: Phrase): boolean {
  const passive = cue.inverted && language.speech.joints.by.has(words[cue.end]?.form ?? '');
  return passive && /^[ax]+$/.test(shape.slice(end, cue.start));
}

/** Whether a knowing verb claims something: "believes", and "heard" of a court. */
function isOpinion({ words, shape, language }: ParsedSentence, { base, source }: Cue): boolean {
  const { opinions, hearers } = language.speech.cues;
  if (opinions.has(base)) return true;
  if (source === null) return false;
  const attached = shape.slice(source.start, source.end).indexOf('p');
  const head = attached < 0 ? source.end - 1 : source.start + attached - 1;
  return hearers.has(words[head]?.form ?? '');
}

/** "back away from reporting", which reports nothing */
function isGerund({ shape, words, language }: ParsedSentence, { start }: Cue): boolean {
  const before = words[start - 1]?.form ?? '';
  const { by } = language.speech.joints;
  return shape.charAt(start) === 'i' && shape.charAt(start - 1) === 'p' && !by.has(before);
}

/** "did not confirm" */
function isDenied({ words, shape, language }: ParsedSentence, cue: Cue): boolean {
  const { not } = language.speech.joints;
  let before = cue.start;
  while (before > 0 && /[ax]/.test(shape.charAt(before - 1))) before--;
  return words.slice(before, cue.start).some((word) => not.has(word.form));
}

/** "“…,” Smith said as she left", which says nothing else. */
function followsQuotation({ shape, words, language }: ParsedSentence, cue: Cue): boolean {
  const { that } = language.speech.joints;
  const before = shape.slice(0, sourceStart(cue));
  return /[qQE][nrwa]{0,3}$/.test(before) && !that.has(words[cue.end]?.form ?? '');
}

/** Where begins what a cue closes: behind a sentence whose stop has no space after it, as in Mars."We go," said Lee. */
function openingStart({ shape, words }: ParsedSentence, cue: Cue): number {
  const glued = /\.[QqE][nrwa]{0,3}$/.exec(shape.slice(0, sourceStart(cue)));
  return glued !== null && words[glued.index]?.form === '.' ? glued.index + 1 : 0;
}

/** The only dash after a place, where what is said breaks off; −1 for none, or for two around an aside. */
function lastDash(shape: string, start: number): number {
  const first = shape.indexOf('-', start);
  return first === shape.lastIndexOf('-') ? first : -1;
}

function closingStart({ shape }: ParsedSentence, cue: Cue): number {
  const start = titleStart(shape, sourceStart(cue));
  return /[,s]/.test(shape.charAt(start - 1)) ? start - 1 : start;
}

function contentEnd(
  { shape, main, words, language }: ParsedSentence,
  cue: Cue,
  next: Cue | undefined,
  start: number,
): number {
  const { what } = language.speech.joints;
  const dash = lastDash(shape, start);
  const end = dash > start ? dash : shape.replace(/[.E]+$/, '').length;
  // "Although Smith confirmed it, Jones denied…"
  if (main !== null && main.start > cue.start) {
    const comma = shape.lastIndexOf(',', main.start);
    if (comma > start) return comma;
  }
  // "Smith, who argued against the war, died": the sentence goes on about whom the clause is about.
  if (cue.relative) {
    const verb = shape.slice(start).search(/,a?[vwx]/);
    if (verb > 0) return start + verb;
  }
  // "what Smith says it costs, and what it does"
  if (cue.source !== null && what.has(words[cue.source.start - 1]?.form ?? '')) {
    const comma = shape.indexOf(',', start);
    if (comma > start) return comma;
  }
  // "Smith said A, adding B", "condemned A and demanded B"
  if (next === undefined) return end;
  const own = next.source !== null && next.source.start > start && next.source.start < next.start;
  const joint = own ? (next.source?.start ?? next.start) : next.start;
  if (joint <= start || !/[,c]/.test(shape.charAt(joint - 1))) return end;
  return joint - (/,c$/.test(shape.slice(0, joint)) ? 2 : 1);
}

/** Where what is said begins: after whom it is said to, when and where, and "that". */
function contentStart(parsed: ParsedSentence, cue: Cue): number {
  const { shape, words } = parsed;
  const { that } = parsed.language.speech.joints;
  let start = cueEnd(parsed, cue);
  const next = words.slice(start, start + FARTHEST_THAT);
  const before = next.findIndex(({ form }) => that.has(form));
  if (before >= 0 && ADJUNCTS_BEFORE_THAT.test(shape.slice(start, start + before)))
    return start + before + 1;
  const adjuncts = ADJUNCTS.exec(shape.slice(start, start + FARTHEST_THAT))?.[0].length ?? 0;
  // "told the paper on Monday how"
  if (shape.charAt(start + adjuncts) === 's') return start + adjuncts;
  while (/[,:t]/.test(shape.charAt(start))) start++;
  return start;
}

function hedgesIn(parsed: ParsedSentence): Attribution[] {
  const { words, shape, language } = parsed;
  return words.flatMap((word, index) => {
    if (!language.speech.cues.hedges.has(word.form)) return [];
    const rest = shape.slice(index).search(/[,;.]/);
    const content = { start: index, end: rest < 0 ? shape.length : index + rest };
    return [
      {
        source: null,
        speaker: null,
        guessed: false,
        cue: word,
        base: word.form,
        kind: 'hedge' as const,
        content: spanOf(parsed, content),
        rest: null,
        clause: true,
        stance: null,
      },
    ];
  });
}

import type { StoryRole } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import type { Attribution } from '../speech/attributions.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Change, Reading, Sense, Side } from './comparison.ts';
import { isRespelled, nameKey, nameSpans } from './names.ts';
import { numberChanged } from './number-changes.ts';
import type { Passage } from './passage.ts';
import type { DiffToken } from './tokens.ts';
import type { Edit } from './words.ts';

/** What an edit does, and to which words of each side. */
export interface Meaning extends Pick<Change, 'kind' | 'sense'> {
  readonly left: readonly Span[];
  readonly right: readonly Span[];
}

/** What has to be known of a row to say what its edits do. */
export interface Ground {
  readonly left: GroundSide;
  readonly right: GroundSide;
}

export interface GroundSide {
  readonly passage: Passage;
  readonly language: Language;
  /** Who says what in the passage. */
  readonly attributions: readonly Attribution[];
  /** Whether words stand in a quotation, in marks or in a block of its own. */
  readonly isQuoted: (span: Span) => boolean;
}

/** An edit of no more words than this on a side is told whole where one of its words weighs. */
const FEW = 4;

/** The side's passage with its language and what is attributed in it. */
export function groundOf(
  reading: Reading,
  passage: Passage,
  language: Language,
  role: StoryRole,
): GroundSide {
  const tokens = passage.sentences.flat();
  const [first, last] = [tokens[0], tokens.at(-1)];
  const whole = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const attributions = reading.attributions.filter(({ cue }) => contains(whole, cue));
  const isQuoted = (span: Span): boolean =>
    role === 'blockquote' || passage.quotations.some((quotation) => contains(quotation, span));
  return { passage, language, attributions, isQuoted };
}

/** All that an edit changes in the meaning, heaviest first; empty where it changes the wording only. */
export function meaningsOf(edit: Edit, ground: Ground): Meaning[] {
  const attribution = attributionChanged(edit, ground);
  if (attribution) return [attribution];
  return [
    dateChanged(edit, ground) ?? figureChanged(edit, ground),
    titleChanged(edit, ground) ?? nameChanged(edit, ground),
    certaintyChanged(edit, ground),
    directionChanged(edit, ground),
  ].filter((meaning) => meaning !== null);
}

/** Whether all of an edit's words hold sentences together and say next to nothing. */
export function isLight({ left, right }: Edit, ground: Ground): boolean {
  return [...contentOf(left, ground.left), ...contentOf(right, ground.right)].length === 0;
}

function contentOf(tokens: readonly DiffToken[], { language }: GroundSide): DiffToken[] {
  const { light } = language.meaning;
  return tokens.filter((token) => token.kind !== 'mark' && !light.has(lower(token)));
}

/** Another verb for the same words, another source, words that are no longer anybody's or now somebody's. */
function attributionChanged(edit: Edit, ground: Ground): Meaning | null {
  const { left, right } = ground;
  const verb = verbChanged(edit, ground);
  if (verb) return verb;
  const spans = { left: wholeOf(edit.left), right: wholeOf(edit.right) };
  const [ours, theirs] = [citedIn(edit.left, left), citedIn(edit.right, right)];
  const sources = ours?.part === 'source' && theirs?.part === 'source';
  const gone = ours?.part === 'both' && contentOf(edit.right, right).length === 0;
  const come = theirs?.part === 'both' && contentOf(edit.left, left).length === 0;
  if (!(sources && ours.of.base === theirs.of.base) && !gone && !come) return null;
  return { kind: 'attribution', sense: null, ...spans };
}

/** A verb of saying in the place of another, where either text gives words with it: "said" → "claimed". */
function verbChanged(edit: Edit, { left, right }: Ground): Meaning | null {
  const [one, other] = [contentOf(edit.left, left), contentOf(edit.right, right)];
  if (one.length !== 1 || other.length !== 1) return null;
  const [ours, theirs] = [one[0] as DiffToken, other[0] as DiffToken];
  const verbOf = (token: DiffToken, { language }: GroundSide) =>
    language.speech.cues.verbs.get(lower(token));
  const [before, after] = [verbOf(ours, left), verbOf(theirs, right)];
  if (!before || !after || before.base === after.base) return null;
  if (isRespelled(ours.form, theirs.form, NO_ENDINGS)) return null;
  if (!gives(ours, left) && !gives(theirs, right)) return null;
  return { kind: 'attribution', sense: 'verb', left: wholeOf(one), right: wholeOf(other) };
}

const NO_ENDINGS: ReadonlySet<string> = new Set();

/** Whether a verb gives words as somebody's: reported ones, or a quotation in its sentence. */
function gives(verb: DiffToken, { attributions, passage }: GroundSide): boolean {
  if (attributions.some(({ cue }) => overlaps(cue, verb))) return true;
  return passage.quotations.some((quotation) => !overlaps(quotation, verb));
}

/** The attribution of which an edit's words are the source, or the source with its verb. */
interface Cited {
  readonly of: Attribution;
  readonly part: 'source' | 'both';
}

function citedIn(tokens: readonly DiffToken[], side: GroundSide): Cited | null {
  const content = contentOf(tokens, side);
  const [whole] = wholeOf(tokens);
  // What is quoted may cite somebody in its turn; that is the quotation's.
  if (content.length === 0 || !whole || side.isQuoted(whole)) return null;
  for (const of of side.attributions) {
    const { source, cue } = of;
    if (source === null) continue;
    if (content.every((token) => overlaps(token, source))) {
      // Of "a senior Israeli official" another nation is another name; another head is another source.
      const head = content.at(-1);
      const next = wordAfter(content, side);
      const isHead = head?.end === source.end && !(next && isTitle(next, side));
      const isName = head !== undefined && side.passage.isName(head);
      return isHead && (!isName || isDefinite(source, side)) ? { of, part: 'source' } : null;
    }
    if (contains(whole, source) && contains(whole, cue)) return { of, part: 'both' };
  }
  return null;
}

/** "The Pentagon", and no person: an article, then names only. */
function isDefinite(source: Span, { passage, language }: GroundSide): boolean {
  const [first, ...names] = passage.sentences.flat().filter((token) => contains(source, token));
  const { definite } = language.grammar;
  return first !== undefined && definite.has(lower(first)) && names.every(passage.isName);
}

/** A month or weekday by itself, for another. */
function dateChanged(edit: Edit, { left, right }: Ground): Meaning | null {
  const isDate = (token: DiffToken | undefined, { language }: GroundSide): boolean =>
    token !== undefined &&
    hasCapital(token) &&
    [language.calendar.months, language.calendar.weekdays].some((names) => names.has(lower(token)));
  if (edit.left.length !== 1 || edit.right.length !== 1) return null;
  const [one, other] = [edit.left[0], edit.right[0]];
  if (!isDate(one, left) || !isDate(other, right)) return null;
  return { kind: 'figure', sense: null, left: wholeOf(edit.left), right: wholeOf(edit.right) };
}

function figureChanged(edit: Edit, { left, right }: Ground): Meaning | null {
  const changed = numberChanged(edit, left.passage, right.passage);
  return changed && { kind: 'figure', sense: null, ...changed };
}

/**
 * Names that only one side has: where both sides of an edit have names these answer each other,
 * wherever else they stand; a name alone is news only where the other passage does not have it.
 */
function nameChanged(edit: Edit, { left, right }: Ground): Meaning | null {
  const { nameEndings } = left.language.meaning;
  const own = [namesIn(edit.left, left), namesIn(edit.right, right)] as const;
  const replaced = own[0].length > 0 && own[1].length > 0;
  const others = (side: GroundSide, names: readonly DiffToken[]): readonly DiffToken[] =>
    replaced ? names : side.passage.sentences.flat();
  const ours = without(own[0], others(right, own[1]), nameEndings);
  const theirs = without(own[1], others(left, own[0]), nameEndings);
  if (ours.length + theirs.length === 0) return null;
  const [one, other] = [ours[0], theirs[0]];
  const isSpelling =
    ours.length === theirs.length && one && other && isRespelled(one.form, other.form, nameEndings);
  const sense: Sense | null = isSpelling ? 'spelling' : null;
  return { kind: 'name', sense, left: nameSpans(ours), right: nameSpans(theirs) };
}

/** What somebody is, beside the name: another title, or one that is no more ("former"). */
function titleChanged(edit: Edit, { left, right }: Ground): Meaning | null {
  const sides = [
    { tokens: edit.left, side: left },
    { tokens: edit.right, side: right },
  ].filter(({ tokens, side }) => contentOf(tokens, side).length > 0);
  const isTitles = sides.every(({ tokens, side }) => {
    const next = wordAfter(tokens, side);
    const beside = next !== undefined && (side.passage.isName(next) || isTitle(next, side));
    return beside && contentOf(tokens, side).every((token) => isTitle(token, side));
  });
  if (sides.length === 0 || !isTitles) return null;
  const kind = sides.some(({ tokens }) => tokens.some(hasCapital)) ? 'name' : 'wording';
  // "president" became "vice president": what a title goes with says what it was.
  const ours = edit.left.length > 0 ? edit.left : counterpart(edit.right, right, left);
  const theirs = edit.right.length > 0 ? edit.right : counterpart(edit.left, left, right);
  const withNext = (tokens: readonly DiffToken[], side: GroundSide): DiffToken[] => {
    const next = wordAfter(tokens, side);
    return next ? [...tokens, next] : [...tokens];
  };
  if (edit.left.length > 0 && edit.right.length > 0)
    return { kind, sense: 'title', left: wholeOf(ours), right: wholeOf(theirs) };
  return {
    kind,
    sense: 'title',
    left: wholeOf(edit.left.length > 0 ? withNext(ours, left) : ours),
    right: wholeOf(edit.right.length > 0 ? withNext(theirs, right) : theirs),
  };
}

function isTitle(token: DiffToken, { language }: GroundSide): boolean {
  const { titles, roles } = language.speech.people;
  return titles.has(lower(token)) || roles.has(lower(token));
}

/** The first word of a passage behind some of its tokens. */
function wordAfter(tokens: readonly DiffToken[], { passage }: GroundSide): DiffToken | undefined {
  const last = tokens.at(-1);
  if (!last) return undefined;
  return passage.sentences.flat().find(({ start, kind }) => start >= last.end && kind !== 'mark');
}

/** On the other side, the word behind some tokens that only one side has; none where that is not sure. */
function counterpart(
  tokens: readonly DiffToken[],
  own: GroundSide,
  other: GroundSide,
): DiffToken[] {
  const next = wordAfter(tokens, own);
  const alike = ({ passage }: GroundSide): DiffToken[] =>
    passage.sentences.flat().filter(({ form }) => form === next?.form);
  const [ours, theirs] = [alike(own), alike(other)];
  const found = next && ours.length === theirs.length ? theirs[ours.indexOf(next)] : undefined;
  return found ? [found] : [];
}

function hasCapital({ form }: DiffToken): boolean {
  return /^\p{Lu}/u.test(form);
}

function namesIn(tokens: readonly DiffToken[], { passage }: GroundSide): DiffToken[] {
  return tokens.filter(passage.isName);
}

/** The names that the others do not have, in no form; one with another spelling counts. */
function without(
  names: readonly DiffToken[],
  others: readonly DiffToken[],
  endings: ReadonlySet<string>,
): DiffToken[] {
  const keys = Map.groupBy(others, nameKey);
  const found = new Map<string, DiffToken>();
  for (const name of names) {
    const alike = keys.get(nameKey(name)) ?? [];
    const isNew =
      alike.length === 0 || alike.every(({ form }) => isRespelled(name.form, form, endings));
    if (isNew && !found.has(name.form)) found.set(name.form, name);
  }
  return [...found.values()];
}

/** A negation, a word of doubt or a modal verb that one side has more of. */
function certaintyChanged(edit: Edit, ground: Ground): Meaning | null {
  const found = (tell: (side: GroundSide, tokens: readonly DiffToken[]) => DiffToken[]) => {
    const more = (side: Side, other: Side): DiffToken[] => surplus(edit[side], side, other);
    const surplus = (tokens: readonly DiffToken[], side: Side, other: Side): DiffToken[] => {
      const own = tell(ground[side], tokens);
      if (own.length === 0) return [];
      const count = (one: Side, form: string): number =>
        tell(ground[one], ground[one].passage.sentences.flat()).filter((t) => lower(t) === form)
          .length;
      return own.filter((token) => count(side, lower(token)) > count(other, lower(token)));
    };
    return { left: more('left', 'right'), right: more('right', 'left') };
  };
  const told = (sense: Sense, { left, right }: ReturnType<typeof found>): Meaning | null =>
    left.length + right.length === 0
      ? null
      : {
          kind: 'negation',
          sense,
          left: left.length > 0 ? wholeOf(left) : besides(edit.left, ground.left),
          right: right.length > 0 ? wholeOf(right) : besides(edit.right, ground.right),
        };
  const modals = found(modalsIn);
  const isModal = modals.left.length > 0 && modals.right.length > 0;
  return (
    told('negation', found(negationsIn)) ??
    (isModal ? told('modal', modals) : null) ??
    told('certainty', found(hedgesIn))
  );
}

function negationsIn({ language, passage }: GroundSide, tokens: readonly DiffToken[]): DiffToken[] {
  const { negations, to } = language.grammar;
  const { refusals } = language.meaning;
  const all = passage.sentences.flat();
  const refuses = (token: DiffToken): boolean =>
    refusals.has(lower(token)) && to.has(lower(all[all.indexOf(token) + 1] ?? token));
  return tokens.filter(
    (token) => token.kind === 'word' && (refuses(token) || negations.has(lower(token))),
  );
}

function modalsIn({ language }: GroundSide, tokens: readonly DiffToken[]): DiffToken[] {
  return tokens.filter((token) => language.meaning.modals.has(lower(token)));
}

function hedgesIn({ language }: GroundSide, tokens: readonly DiffToken[]): DiffToken[] {
  return tokens.filter((token) => language.grammar.hedges.has(lower(token)));
}

/** What went up on one side goes down on the other. */
function directionChanged(edit: Edit, { left, right }: Ground): Meaning | null {
  const [ours, theirs] = [left.language.meaning, right.language.meaning];
  const turn = (up: Side, down: Side): Meaning | null => {
    const among = (side: Side, words: ReadonlySet<string>): Span[] =>
      wholeOf(edit[side].filter((token) => words.has(lower(token))));
    const [risen, fallen] = [
      among(up, ours.rises.union(theirs.rises)),
      among(down, ours.falls.union(theirs.falls)),
    ];
    if (risen.length === 0 || fallen.length === 0) return null;
    const spans = up === 'left' ? { left: risen, right: fallen } : { left: fallen, right: risen };
    return { kind: 'wording', sense: 'direction', ...spans };
  };
  return turn('left', 'right') ?? turn('right', 'left');
}

/** A stretch from its first word to its last. */
export function wholeOf(tokens: readonly Span[]): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** The words of an edit that are no names, where they are few enough to answer a single word. */
function besides(tokens: readonly DiffToken[], { passage }: GroundSide): Span[] {
  const words = tokens.filter((token) => token.kind !== 'mark' && !passage.isName(token));
  return words.length <= FEW ? wholeOf(words) : [];
}

function lower({ form }: DiffToken): string {
  return form.toLowerCase();
}

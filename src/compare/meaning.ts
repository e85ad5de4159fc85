import type { Language } from '../language/language.ts';
import type { Attribution } from '../speech/attributions.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Change, ChangeKind, Reading, Sense, Side } from './comparison.ts';
import { isRespelled, nameKey, nameSpans } from './names.ts';
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
}

/** An edit of no more words than this on a side is told whole where one of its words weighs. */
const FEW = 4;

/** The side's passage with its language and what is attributed in it. */
export function groundOf(reading: Reading, passage: Passage, language: Language): GroundSide {
  const tokens = passage.sentences.flat();
  const [first, last] = [tokens[0], tokens.at(-1)];
  const whole = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const attributions = reading.attributions.filter(({ cue }) => contains(whole, cue));
  return { passage, language, attributions };
}

/** All that an edit changes in the meaning, heaviest first; empty where it changes the wording only. */
export function meaningsOf(edit: Edit, ground: Ground): Meaning[] {
  const attribution = attributionChanged(edit, ground);
  if (attribution) return [attribution];
  return [
    dateChanged(edit, ground),
    nameChanged(edit, ground),
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

/** Another verb for the same words, or words that are no longer anybody's, or now somebody's. */
function attributionChanged(edit: Edit, ground: Ground): Meaning | null {
  const [ours, theirs] = [citedIn(edit.left, ground.left), citedIn(edit.right, ground.right)];
  const content = {
    left: contentOf(edit.left, ground.left),
    right: contentOf(edit.right, ground.right),
  };
  if (ours?.part === 'cue' && theirs?.part === 'cue') {
    if (ours.of.base === theirs.of.base) return null;
    return { kind: 'attribution', sense: 'verb', left: [ours.of.cue], right: [theirs.of.cue] };
  }
  if (ours?.part === 'source' && theirs?.part === 'source' && ours.of.base === theirs.of.base) {
    return {
      kind: 'attribution',
      sense: null,
      left: wholeOf(edit.left),
      right: wholeOf(edit.right),
    };
  }
  if (ours?.part === 'both' && content.right.length === 0)
    return { kind: 'attribution', sense: null, left: wholeOf(edit.left), right: [] };
  if (theirs?.part === 'both' && content.left.length === 0)
    return { kind: 'attribution', sense: null, left: [], right: wholeOf(edit.right) };
  return null;
}

/** The attribution of which an edit's words are the verb, the source's last word, or both. */
interface Cited {
  readonly of: Attribution;
  readonly part: 'cue' | 'source' | 'both';
}

function citedIn(tokens: readonly DiffToken[], side: GroundSide): Cited | null {
  const content = contentOf(tokens, side);
  const last = content.at(-1);
  if (!last) return null;
  for (const of of side.attributions) {
    const isIn = (span: Span | null): boolean =>
      span !== null && content.every((token) => overlaps(token, span));
    if (isIn(of.cue)) return { of, part: 'cue' };
    const { source } = of;
    if (source === null) continue;
    const both = {
      start: Math.min(source.start, of.cue.start),
      end: Math.max(source.end, of.cue.end),
    };
    if (isIn(source)) {
      // Of "a senior Israeli official" another nation is another name; another head is another source.
      const head = last.end === source.end && !side.passage.isName(last);
      return head || startsWithArticle(source, side) ? { of, part: 'source' } : null;
    }
    const edited = wholeOf(tokens)[0];
    if (edited && contains(edited, both)) return { of, part: 'both' };
  }
  return null;
}

/** "The Pentagon": no person. */
function startsWithArticle(source: Span, { passage, language }: GroundSide): boolean {
  const first = passage.sentences.flat().find((token) => token.start >= source.start);
  return first !== undefined && language.grammar.definite.has(lower(first));
}

/** A month or weekday by itself, for another. */
function dateChanged(edit: Edit, { left, right }: Ground): Meaning | null {
  const isDate = (token: DiffToken | undefined, { language }: GroundSide): boolean =>
    token !== undefined &&
    /^\p{Lu}/u.test(token.form) &&
    [language.calendar.months, language.calendar.weekdays].some((names) => names.has(lower(token)));
  if (edit.left.length !== 1 || edit.right.length !== 1) return null;
  const [one, other] = [edit.left[0], edit.right[0]];
  if (!isDate(one, left) || !isDate(other, right)) return null;
  return { kind: 'figure', sense: null, left: wholeOf(edit.left), right: wholeOf(edit.right) };
}

/**
 * Names that only one side has: where both sides of an edit have names these answer each other,
 * wherever else they stand; a name alone is news only where the other passage does not have it.
 */
function nameChanged(edit: Edit, { left, right }: Ground): Meaning | null {
  const { titles, nameEndings } = left.language.meaning;
  const own = [namesIn(edit.left, left), namesIn(edit.right, right)] as const;
  const replaced = own[0].length > 0 && own[1].length > 0;
  const others = (side: GroundSide, names: readonly DiffToken[]): readonly DiffToken[] =>
    replaced ? names : side.passage.sentences.flat();
  const ours = without(own[0], others(right, own[1]), nameEndings);
  const theirs = without(own[1], others(left, own[0]), nameEndings);
  const content = [...contentOf(edit.left, left), ...contentOf(edit.right, right)];
  if (content.length > 0 && content.every((token) => titles.has(lower(token))))
    return { kind: 'name', sense: 'title', left: wholeOf(edit.left), right: wholeOf(edit.right) };
  if (ours.length + theirs.length === 0) return null;
  const [one, other] = [ours[0], theirs[0]];
  const isSpelling =
    ours.length === theirs.length && one && other && isRespelled(one.form, other.form, nameEndings);
  const sense: Sense | null = isSpelling ? 'spelling' : null;
  return { kind: 'name', sense, left: nameSpans(ours), right: nameSpans(theirs) };
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
          left: left.length > 0 ? wholeOf(left) : shortOf(edit.left),
          right: right.length > 0 ? wholeOf(right) : shortOf(edit.right),
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
  const has = (tokens: readonly DiffToken[], words: ReadonlySet<string>): boolean =>
    tokens.some((token) => words.has(lower(token)));
  const [ours, theirs] = [left.language.meaning, right.language.meaning];
  const turned =
    (has(edit.left, ours.rises) && has(edit.right, theirs.falls)) ||
    (has(edit.left, ours.falls) && has(edit.right, theirs.rises));
  if (!turned) return null;
  const kind: ChangeKind = 'wording';
  return { kind, sense: 'direction', left: wholeOf(edit.left), right: wholeOf(edit.right) };
}

/** A stretch from its first word to its last. */
export function wholeOf(tokens: readonly Span[]): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** The same, where it is short enough to answer a single word. */
function shortOf(tokens: readonly DiffToken[]): Span[] {
  return tokens.filter(({ kind }) => kind !== 'mark').length <= FEW ? wholeOf(tokens) : [];
}

function lower({ form }: DiffToken): string {
  return form.toLowerCase();
}

import type { Attribution } from '../../speech/attributions.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { isRespelled } from '../names.ts';
import type { DiffToken } from '../tokens.ts';
import type { Edit } from '../words.ts';
import {
  contentOf,
  type Ground,
  type GroundSide,
  isTitle,
  lower,
  type Meaning,
  wholeOf,
  wordAfter,
} from './ground.ts';

/** Another verb for the same words, another source, words that are no longer anybody's or now somebody's. */
export function attributionChanged(edit: Edit, ground: Ground): Meaning | null {
  const { left, right } = ground;
  const verb = verbChanged(edit, ground);
  if (verb) return verb;
  // Of a side that has but a full stop in the place of the source, nothing is told.
  const [one, other] = [contentOf(edit.left, left), contentOf(edit.right, right)];
  const spans = {
    left: one.length > 0 ? wholeOf(edit.left) : [],
    right: other.length > 0 ? wholeOf(edit.right) : [],
  };
  const [ours, theirs] = [citedIn(edit.left, left), citedIn(edit.right, right)];
  const sources = ours?.part === 'source' && theirs?.part === 'source';
  const isSource = sources && ours.of.base === theirs.of.base;
  const isWhole =
    one.length * other.length === 0 &&
    (isAttribution(edit.left, ours, left) || isAttribution(edit.right, theirs, right));
  if (!isSource && !isWhole) return null;
  return { kind: 'attribution', sense: null, ...spans };
}

/** A source with no more words than this, and its verb. */
const FEW = 5;

/** Whether words are a source with its verb and nothing else: ", officials said". */
function isAttribution(
  tokens: readonly DiffToken[],
  cited: Cited | null,
  side: GroundSide,
): boolean {
  if (cited?.part === 'both') return true;
  const content = contentOf(tokens, side);
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last || content.length < 2 || content.length > FEW) return false;
  const { verbs, phrases } = side.language.speech.cues;
  const states = (token: DiffToken): boolean => {
    const verb = verbs.get(lower(token));
    return verb?.kind === 'stating' && (verb.form === 'past' || verb.form === 'third');
  };
  const words = tokens.filter(({ kind }) => kind !== 'mark').map(lower);
  const opens = phrases.some((phrase) => phrase.every((word, index) => words[index] === word));
  return tokens[0]?.kind === 'mark' && (opens || states(first) || states(last));
}

/** Another name in the place of whoever gives a quotation, and not the same with another spelling. */
export function speakerChanged({ left, right }: Edit, ground: Ground): Meaning | null {
  const [ours] = wholeOf(left);
  const [theirs] = wholeOf(right);
  const names = (span: Span | undefined, { quotations }: GroundSide): boolean =>
    span !== undefined &&
    quotations.some(
      ({ speakerSpan }) =>
        speakerSpan !== null && span.end === speakerSpan.end && contains(speakerSpan, span),
    );
  if (!names(ours, ground.left) || !names(theirs, ground.right)) return null;
  const { nameEndings } = ground.left.language.meaning;
  if (isRespelled(left.at(-1)?.form ?? '', right.at(-1)?.form ?? '', nameEndings)) return null;
  return { kind: 'attribution', sense: null, left: wholeOf(left), right: wholeOf(right) };
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
function gives(verb: DiffToken, { attributions, quotations }: GroundSide): boolean {
  if (attributions.some(({ cue }) => overlaps(cue, verb))) return true;
  return quotations.some((quotation) => !overlaps(quotation, verb));
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
function isDefinite(source: Span, { tokens, passage, language }: GroundSide): boolean {
  const [first, ...names] = tokens.filter((token) => contains(source, token));
  const { definite } = language.grammar;
  return first !== undefined && definite.has(lower(first)) && names.every(passage.isName);
}

import type { StoryRole } from '../../article/article.ts';
import type { Language } from '../../language/language.ts';
import type { Attribution } from '../../speech/attributions.ts';
import type { Quotation } from '../../speech/quotation.ts';
import { firstIndex } from '../../text/binary-search.ts';
import { kept } from '../../text/kept.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Change, Reading } from '../comparison.ts';
import type { Passage } from '../passage.ts';
import type { DiffToken } from '../tokens.ts';

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
  /** Its tokens, in order. */
  readonly tokens: readonly DiffToken[];
  readonly language: Language;
  /** Who says what in the passage. */
  readonly attributions: readonly Attribution[];
  /** Direct quotations that lie in the passage, if only in part. */
  readonly quotations: readonly Quotation[];
  /** Whether words stand in a quotation, in marks or in a block of its own. */
  readonly isQuoted: (span: Span) => boolean;
}

/** One side's passage with its language, and what is said in it. */
export function groundOf(
  reading: Reading,
  passage: Passage,
  language: Language,
  role: StoryRole,
): GroundSide {
  const tokens = passage.sentences.flat();
  const [whole = { start: 0, end: 0 }] = wholeOf(tokens);
  const attributions = reading.attributions.filter(({ cue }) => contains(whole, cue));
  const quotations = reading.quotations.filter(
    (quotation) => quotation.direct && overlaps(quotation, whole),
  );
  const isQuoted = (span: Span): boolean =>
    role === 'blockquote' || quotations.some((quotation) => contains(quotation, span));
  return { passage, tokens, language, attributions, quotations, isQuoted };
}

/** The words that say something by themselves. */
export function contentOf(tokens: readonly DiffToken[], { language }: GroundSide): DiffToken[] {
  const { light } = language.meaning;
  return tokens.filter((token) => token.kind !== 'mark' && !light.has(lower(token)));
}

/** A stretch from its first word to its last. */
export function wholeOf(tokens: readonly Span[]): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** The first word of a passage behind some of its tokens. */
export function wordAfter(
  tokens: readonly DiffToken[],
  { tokens: all }: GroundSide,
): DiffToken | undefined {
  const last = tokens.at(-1);
  if (!last) return undefined;
  let at = firstIndex(all.length, (index) => (all[index]?.start ?? 0) >= last.end);
  while (all[at]?.kind === 'mark') at++;
  return all[at];
}

/** The token that follows each of a passage. */
export const nextIn = kept(
  ({ tokens }: GroundSide): ReadonlyMap<DiffToken, DiffToken | undefined> =>
    new Map(tokens.map((token, at) => [token, tokens[at + 1]])),
);

/** Whether a word is a title or a role. */
export function isTitle(token: DiffToken, { language }: GroundSide): boolean {
  const { titles, roles } = language.speech.people;
  return titles.has(lower(token)) || roles.has(lower(token));
}

export function lower({ form }: DiffToken): string {
  return form.toLowerCase();
}

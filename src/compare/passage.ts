import type { FigureOutcome, FigurePair } from '../figures/figure.ts';
import { firstIndex } from '../text/binary-search.ts';
import { kept } from '../text/kept.ts';
import { contains, type Span } from '../text/span.ts';
import type { Reading, Side } from './comparison.ts';
import { languageOfReading } from './language.ts';
import { indexNames, nameHolder, nameTeller } from './names.ts';
import { isParatext, rolesOf } from './roles.ts';
import { type DiffToken, tokensOf } from './tokens.ts';

/** One side of two passages that answer each other. */
export interface Passage {
  /** The tokens of each of its sentences. */
  readonly sentences: readonly (readonly DiffToken[])[];
  /** Direct quotations that lie in it. */
  readonly quotations: readonly Span[];
  readonly isName: (token: DiffToken) => boolean;
  /** Whether the other text has a name, wherever and in whatever form it stands there. */
  readonly isNamedThere: (token: DiffToken) => boolean;
  /** Whether a token is a figure that the other text states alike, in whatever form. */
  readonly isRestated: (token: DiffToken) => boolean;
}

type PassageAt = (sentences: readonly number[]) => Passage;

/**
 * The passages of a reading that is compared with another, by the indices of their sentences.
 *
 * @param restated where the figures begin that the other text states alike
 */
export function passagesOf(
  reading: Reading,
  other: Reading,
  restated: ReadonlySet<number> = new Set(),
): PassageAt {
  const tokens = tokensOf(reading);
  const isName = namesIn(reading);
  let holds: ((name: DiffToken) => boolean) | undefined;
  const isNamedThere = (name: DiffToken): boolean => {
    holds ??= nameHolder(nameIndex(reading), nameIndex(other));
    return holds(name);
  };
  const quotedIn = quotationsBySentence(reading);
  return (indices) => ({
    sentences: indices.map((index): readonly DiffToken[] => tokens[index] ?? []),
    quotations: indices.flatMap((index) => quotedIn.get(index) ?? []),
    isName,
    isNamedThere,
    isRestated: (token) => token.kind === 'figure' && restated.has(token.start),
  });
}

/** The direct quotations that lie in one sentence, by its index. */
function quotationsBySentence({ article, quotations }: Reading): ReadonlyMap<number, Span[]> {
  const { sentences } = article;
  const found = new Map<number, Span[]>();
  for (const quotation of quotations) {
    const at = firstIndex(
      sentences.length,
      (index) => (sentences[index]?.end ?? 0) >= quotation.end,
    );
    const sentence = sentences[at];
    if (!quotation.direct || !sentence || !contains(sentence, quotation)) continue;
    const known = found.get(at);
    if (known) known.push(quotation);
    else found.set(at, [quotation]);
  }
  return found;
}

const nameIndex = kept((reading: Reading) => indexNames(tokensOf(reading).flat()));

/** Tells the names of a reading from its other words. */
const namesIn = kept((reading: Reading) => {
  const roles = rolesOf(reading.article);
  const [prose = [], around = []] = [false, true].map((wanted) =>
    tokensOf(reading)
      .filter((_, index) => isParatext(roles[index] ?? 'body') === wanted)
      .flat(),
  );
  return nameTeller(prose, around, languageOfReading(reading));
});

/** Outcomes of figures that both texts state alike. */
export const ALIKE: ReadonlySet<FigureOutcome> = new Set(['same', 'equivalent']);

/** Where the figures of one side begin that the other states alike, and no source of it otherwise. */
export function restatedFigures(
  { figures }: Reading,
  pairs: readonly FigurePair[],
  side: Side,
): Set<number> {
  const starts = (alike: boolean): number[] =>
    pairs
      .filter(({ outcome }) => ALIKE.has(outcome) === alike)
      .flatMap((pair) => pair[side].map((index) => figures[index]?.start ?? -1));
  return new Set(starts(true)).difference(new Set(starts(false)));
}

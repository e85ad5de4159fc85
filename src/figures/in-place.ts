import type { Passages } from '../article/article.ts';
import type { FigureSide } from './context.ts';
import { statedSpan } from './figure.ts';
import { fatesDiffer, type Mention } from './mention.ts';
import type { Lexeme } from './words/cut.ts';
import { lexemesOf } from './words/lexemes.ts';

/** Two mentions, one of each text, that stand at one place of a passage that both texts have. */
export interface InPlace {
  readonly left: Mention;
  readonly right: Mention;
}

/** One side's text with what is known of its figures. */
export interface Mentioned {
  readonly side: FigureSide;
  /** By the index of their sentence, in the order of the text. */
  readonly bySentence: ReadonlyMap<number, readonly Mention[]>;
}

/**
 * Pairs the figures that stand at one place of two aligned passages of which one is the other,
 * edited: the words are aligned as if all numbers were alike, so that "2 → 1" is a pair also where
 * another 1 stands beside. Passages that were written apart give none.
 */
export function figuresInPlace(
  left: Mentioned,
  right: Mentioned,
  passages: readonly Passages[],
): InPlace[] {
  return passages.flatMap((passage) =>
    hasFigures(left, passage.left) && hasFigures(right, passage.right)
      ? pairsIn(piecesOf(left, passage.left), piecesOf(right, passage.right))
      : [],
  );
}

/** A word, a mark or a whole figure of a passage. */
interface Piece {
  readonly form: string;
  readonly mention: Mention | null;
}

function hasFigures({ bySentence }: Mentioned, sentences: readonly number[]): boolean {
  return sentences.some((index) => bySentence.has(index));
}

function piecesOf({ side, bySentence }: Mentioned, sentences: readonly number[]): Piece[] {
  const lexemes = lexemesOf(side);
  return sentences.flatMap((index) => piecesIn(lexemes(index) ?? [], bySentence.get(index) ?? []));
}

/**
 * A figure is one piece with its bound: "about 40" and "40 to 45" stand at one place. Of "no
 * casualties" only the "no" is the figure here: the noun stays when a number comes.
 */
function piecesIn(lexemes: readonly Lexeme[], mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (const { form, start } of lexemes) {
    let mention = mentions[next];
    while (mention !== undefined && statedSpan(mention.figure).end <= start) {
      next += 1;
      mention = mentions[next];
    }
    if (mention === undefined || start < statedSpan(mention.figure).start)
      pieces.push({ form, mention: null });
    else if (start === mention.figure.start) pieces.push({ form: valueForm(mention), mention });
    else if (mention.figure.kind === 'zero') pieces.push({ form, mention: null });
  }
  return pieces;
}

/** What two figures have in common where their values are the same. */
function valueForm({ normal, figure }: Mention): string {
  const { value, value2, dimension } = normal;
  return value === null ? figure.text.toLowerCase() : `#${value} ${value2} ${dimension}`;
}

/** How much of the shorter passage has to stand in the other, so that one is the other, edited; 0 to 1. */
const EDITED = 0.7;

/** So many pieces next to two figures have to be the same, or one and what is counted. */
const BESIDE = 2;

function pairsIn(ours: readonly Piece[], theirs: readonly Piece[]): InPlace[] {
  const partners = partnersOf(ours, theirs);
  if (partners === null || shareKept(ours, theirs, partners) < EDITED) return [];
  const keeps = (i: number, j: number): boolean =>
    areEnds(i, j) || (partners[i] === j && ours[i]?.form === theirs[j]?.form);
  // That both passages begin or end there tells as much as a word.
  const areEnds = (i: number, j: number): boolean =>
    (i === -1 && j === -1) || (i === ours.length && j === theirs.length);
  const found: InPlace[] = [];
  for (let i = 0; i < ours.length; i++) {
    const j = partners[i] ?? NO_PARTNER;
    const [left, right] = [ours[i]?.mention, theirs[j]?.mention];
    if (!left || !right || fatesDiffer(left, right) || areUnlike(left, right)) continue;
    const beside = run(i, j, -1, keeps) + run(i, j, 1, keeps);
    const enough = left.head !== null && left.head === right.head ? 1 : BESIDE;
    if (beside >= enough || ours.length + theirs.length === 2) found.push({ left, right });
  }
  return found;
}

/** Whether two figures have neither their value nor what they measure in common: 18 years, and €4. */
function areUnlike(left: Mention, right: Mention): boolean {
  const [one, other] = [measuredBy(left), measuredBy(right)];
  if (one === '' || other === '') return false;
  return one !== other && left.normal.value !== right.normal.value;
}

/** What is measured, in whatever currency where it is money, whose unit is a code of three letters. */
function measuredBy({ normal: { dimension } }: Mention): string {
  return /^[A-Z]{3}\b/.test(dimension) ? 'money' : dimension;
}

/** How many pieces in a row are kept, from the one beside a pair on in the direction of `step`; counted as far as it matters. */
function run(i: number, j: number, step: 1 | -1, keeps: (i: number, j: number) => boolean): number {
  let length = 0;
  while (length < BESIDE && keeps(i + step * (length + 1), j + step * (length + 1))) length += 1;
  return length;
}

function shareKept(ours: readonly Piece[], theirs: readonly Piece[], partners: Int32Array): number {
  const kept = ours.filter((_, i) => partners[i] !== NO_PARTNER);
  const words = (pieces: readonly Piece[]): number =>
    pieces.reduce((sum, piece) => sum + (piece.mention ? 0 : weightOf(piece)), 0);
  const shorter = Math.min(words(ours), words(theirs));
  return shorter === 0 ? 1 : words(kept) / shorter;
}

/** Short words and marks stand everywhere. */
function weightOf({ form }: Piece): number {
  return form.length > 3 ? 1 : 0.3;
}

/** Passages with more pairs of pieces than this, after what they begin and end with alike, are not aligned: millions take seconds. */
const MOST = 250_000;

/** Of a piece that nothing answers. */
const NO_PARTNER = -1;

/** The index of what answers each of our pieces: the heaviest common subsequence, all figures alike; null where the passages are too long. */
function partnersOf(ours: readonly Piece[], theirs: readonly Piece[]): Int32Array | null {
  let from = 0;
  const shorter = Math.min(ours.length, theirs.length);
  while (from < shorter && ours[from]?.form === theirs[from]?.form) from += 1;
  let tail = 0;
  while (tail < shorter - from && ours.at(-1 - tail)?.form === theirs.at(-1 - tail)?.form)
    tail += 1;
  const [a, b] = [ours.slice(from, ours.length - tail), theirs.slice(from, theirs.length - tail)];
  if (a.length * b.length > MOST) return null;
  const partners = new Int32Array(ours.length).fill(NO_PARTNER);
  for (let at = 0; at < from; at++) partners[at] = at;
  for (const [i, j] of heaviest(a, b)) partners[from + i] = from + j;
  for (let at = 1; at <= tail; at++) partners[ours.length - at] = theirs.length - at;
  return partners;
}

/** The heaviest common subsequence of two runs of pieces; of several one that does not depend on which run is first. */
function heaviest(a: readonly Piece[], b: readonly Piece[]): [number, number][] {
  const key = (pieces: readonly Piece[]): string => pieces.map(({ form }) => form).join(' ');
  if (a.length > b.length || (a.length === b.length && key(a) > key(b)))
    return heaviest(b, a).map(([j, i]) => [i, j]);
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const joined = weightOfPair(a[i] as Piece, b[j] as Piece);
      best[i * width + j] = Math.max(
        at(i + 1, j),
        at(i, j + 1),
        joined === 0 ? 0 : joined + at(i + 1, j + 1),
      );
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const joined = weightOfPair(a[i] as Piece, b[j] as Piece);
    if (joined > 0 && at(i, j) === joined + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** A figure goes with any of its sort, rather with one of its value, unit or noun. */
function weightOfPair(a: Piece, b: Piece): number {
  if (a.mention === null || b.mention === null)
    return a.mention === b.mention && a.form === b.form ? weightOf(a) : 0;
  if (sortOf(a.mention) !== sortOf(b.mention)) return 0;
  const value = a.form === b.form ? 0.25 : 0;
  const unit = a.mention.normal.dimension === b.mention.normal.dimension ? 0.25 : 0;
  const noun = a.mention.head !== null && a.mention.head === b.mention.head ? 0.25 : 0;
  return 0.75 + value + unit + noun;
}

/** Dates and times are replaced by their like, an order by an order. */
function sortOf({ figure: { kind } }: Mention): 'moment' | 'order' | 'quantity' {
  if (kind === 'date' || kind === 'time') return 'moment';
  return kind === 'ordinal' ? 'order' : 'quantity';
}

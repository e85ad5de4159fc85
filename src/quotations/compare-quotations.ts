import type { Passages } from '../article/article.ts';
import { otherName, respelt } from '../speech/same-source.ts';
import { overlaps } from '../text/span.ts';
import { differenceOf, quoted } from './difference.ts';
import { cutOf } from './likeness.ts';
import { isPart, type Match, matched } from './matching.ts';
import { areApart, byOtherHands } from './other-hands.ts';
import type { Echo, QuotationPair, QuotedText } from './quotation.ts';
import { type Retelling, retellingFinder } from './retold.ts';
import { differs, type Places, placesOf } from './rows.ts';
import { type Utterance, utteranceOf, utterancesOf } from './utterances.ts';

type Side = 'left' | 'right';

/** A quotation of fewer words is never called one-sided: it may as well be a term. */
const FEWEST_ALONE = 3;

/**
 * Pairs the quotations of two texts by their words. A direct quotation stands in one pair, with the
 * pieces in which either text gives it, in several where the other text gives its sentences to
 * several people, or in none, where it is not sure that the other text does not say it; reported speech stands in a pair only as what became of a direct quotation, a term only
 * with what the other text has of it. `passages` say which sentences answer each other, `further`
 * which tell one fact besides. One-sided is only what the whole other text does not say, in
 * quotation marks or without.
 */
export function compareQuotations(
  left: QuotedText,
  right: QuotedText,
  passages: readonly Passages[],
  further: readonly { readonly left: number; readonly right: number }[] = [],
): QuotationPair[] {
  const elsewhere = further.map((place) => ({ left: [place.left], right: [place.right] }));
  const pairings = [...passages, ...elsewhere];
  const sides = {
    left: sideOf(left, placesOf(pairings, 'left')),
    right: sideOf(right, placesOf(pairings, 'right')),
  };
  const found = matched(sides.left.utterances, sides.right.utterances);
  const paired = new Set(found.flatMap((match) => [...match.left, ...match.right]));
  const matches = found.flatMap((match) => byOtherHands(match, sides));
  // What is said in several pieces, as a whole and piece by piece.
  const givings = (utterance: Utterance, side: Side): Utterance[] => {
    const { of, cut, places } = sides[side];
    if (utterance.pieces.length === 1) return [utterance];
    const pieces = utterance.pieces.map((piece) => utteranceOf(of, cut, 0, [piece], places));
    return [utterance, ...pieces];
  };
  const alone = (side: Side): QuotationPair[] =>
    sides[side].utterances
      .filter((utterance) => !paired.has(utterance))
      .flatMap((utterance) => {
        const { retellings, perhaps } = sides[otherOf(side)].tells(givings(utterance, side));
        const short = utterance.term || utterance.forms.length < FEWEST_ALONE;
        const unsure = retellings.length === 0 && (perhaps || short);
        return unsure ? [] : [gone(utterance, side, retellings)];
      });
  // What one side says again without quotation marks, or reports around a part that it quotes.
  const echoesOn = (match: Match, side: Side): Echo[] => {
    const { of, tells } = sides[side];
    const own = piecesOf(match[side]).flatMap((piece) => of.quotations[piece] ?? []);
    return tells(match[otherOf(side)].flatMap((one) => givings(one, otherOf(side))))
      .retellings.filter(
        ({ reported, echo }) =>
          reported !== null || !own.some((quotation) => overlaps(quotation, echo)),
      )
      .map(({ echo }) => echo);
  };
  const unchanged = new Set(
    passages.flatMap((passage, row) => (differs(left, right, passage) ? [] : [row])),
  );
  const told = (match: Match): QuotationPair => {
    // What stands in passages that are the same on both sides is told there.
    const isKept = [...match.left, ...match.right].every(({ places }) =>
      places.values().some((place) => unchanged.has(place)),
    );
    const echoes = isKept
      ? { left: [], right: [] }
      : { left: echoesOn(match, 'left'), right: echoesOn(match, 'right') };
    return { ...pairOf(match, passages.length), echoes };
  };
  // Pieces of a broken quotation that lost their marks are not left out: each is a pair of its own.
  const unmarked = (match: Match, side: Side): QuotationPair[] => {
    const { of, cut, places } = sides[side];
    const all = piecesOf(match[side]);
    const lost = all
      .map((piece) => utteranceOf(of, cut, 0, [piece], places))
      .filter(
        (piece) => !match[otherOf(side)].some((one) => isPart(piece, one) || isPart(one, piece)),
      );
    if (lost.length === 0 || lost.length === all.length) return [];
    const echoed = lost.flatMap((piece) => {
      const { retellings } = sides[otherOf(side)].tells([piece]);
      return retellings.length === 0 ? [] : [{ piece, pair: gone(piece, side, retellings) }];
    });
    if (echoed.length === 0) return [];
    const apart = new Set(echoed.flatMap(({ piece }) => piece.pieces));
    const rest = all.filter((piece) => !apart.has(piece));
    const kept = told({ ...match, [side]: [utteranceOf(of, cut, 0, rest, places)] });
    return [kept, ...echoed.map(({ pair }) => pair)];
  };
  const pairs = matches.flatMap((match) => {
    const pair = told(match);
    if (pair.outcome === 'same' || pair.outcome === 'speaker') return [pair];
    const [went, came] = [unmarked(match, 'left'), unmarked(match, 'right')];
    if (went.length > 0 && came.length > 0) return [pair];
    return [...went, ...came].length > 0 ? [...went, ...came] : [pair];
  });
  return [...pairs, ...alone('left'), ...alone('right')].sort(
    (a, b) => first(a.left) - first(b.left) || first(a.right) - first(b.right) || 0,
  );
}

/** One text with what is said in it, and a function that finds in it what the other says. */
function sideOf(of: QuotedText, places: Places) {
  const cut = cutOf(of);
  const utterances = utterancesOf(of, cut, places);
  let finder: ReturnType<typeof retellingFinder> | null = null;
  const tells: ReturnType<typeof retellingFinder> = (others) => {
    finder ??= retellingFinder(of, cut, places, utterances);
    return finder(others);
  };
  return { of, cut, places, utterances, tells };
}

function otherOf(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

function first(pieces: readonly number[]): number {
  return pieces[0] ?? Number.MAX_SAFE_INTEGER;
}

function piecesOf(utterances: readonly Utterance[]): number[] {
  return utterances.flatMap(({ pieces }) => pieces).sort((a, b) => a - b);
}

/** How utterances that are one differ, in words and in who says them; places below `rows` are rows. */
function pairOf(match: Match, rows: number): Omit<QuotationPair, 'echoes'> {
  const { outcome, why } = differenceOf(match);
  const at = { left: piecesOf(match.left), right: piecesOf(match.right) };
  if ([...match.left, ...match.right].every(({ term }) => term)) {
    return { ...at, outcome: outcome === 'same' ? 'same' : 'term', why };
  }
  const by = moved(match, outcome === 'same', rows)
    ? (['left', 'right'] as const).map((side) => namedIn(match[side])?.credit).join(' → ')
    : null;
  return {
    ...at,
    outcome: by !== null && outcome !== 'words' ? 'speaker' : outcome,
    why: `${why} (${by ?? nameOf(namedIn(match.left), namedIn(match.right))})`,
  };
}

/** Whether both sides name a speaker beside what is said, and none of the one can be any of the other. */
function moved({ left, right }: Match, same: boolean, rows: number): boolean {
  const [ours, theirs] = [left, right].map((side) => side.filter(({ attributed }) => attributed));
  const apart = (a: Utterance, b: Utterance) =>
    areApart(a, b) || (same && inOneRow(a, b, rows) && otherName(a.source, b.source));
  if (!ours?.length || !theirs?.length) return false;
  return ours.every((a) => theirs.every((b) => apart(a, b)));
}

function inOneRow(a: Utterance, b: Utterance, rows: number): boolean {
  return a.places.values().some((place) => place < rows && b.places.has(place));
}

/** The first of several utterances that names its speaker. */
function namedIn(utterances: readonly Utterance[]): Utterance | undefined {
  return utterances.find(({ speaker }) => speaker !== null);
}

function nameOf(a: Utterance | undefined, b: Utterance | undefined): string {
  if (a !== undefined && b !== undefined && respelt(a.source, b.source))
    return `${a.speaker}, on the right ${b.speaker}`;
  return a?.credit ?? b?.credit ?? NOBODY;
}

/** An utterance that the other side does not give in quotation marks. */
function gone(utterance: Utterance, side: Side, retellings: readonly Retelling[]): QuotationPair {
  const words = quoted(utterance.words.join(' '));
  const said = `${words} (${utterance.credit ?? NOBODY})`;
  const reported = new Set(retellings.flatMap(({ reported }) => reported ?? []));
  const echoes = retellings.flatMap(({ reported, echo }) => (reported === null ? [echo] : []));
  const pair = {
    ...sided(side, utterance.pieces, [...reported]),
    echoes: sided(side, [], echoes),
  };
  if (retellings.length === 0)
    return { ...pair, outcome: side, why: `only on the ${side}: ${said}` };
  if (utterance.term) return { ...pair, outcome: 'term', why: words };
  return side === 'left'
    ? { ...pair, outcome: 'now-reported', why: `no longer in quotation marks: ${said}` }
    : { ...pair, outcome: 'now-direct', why: `now in quotation marks: ${said}` };
}

/** What one side has and the other, by the names of the sides. */
function sided<T>(side: Side, own: readonly T[], others: readonly T[]) {
  return side === 'left' ? { left: own, right: others } : { left: others, right: own };
}

const NOBODY = 'speaker not named';

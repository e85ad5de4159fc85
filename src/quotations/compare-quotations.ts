import type { Passages } from '../article/article.ts';
import { otherName, otherPerson, respelt } from '../speech/same-source.ts';
import { differenceOf, quoted } from './difference.ts';
import { type Match, matched } from './matching.ts';
import type { QuotationPair, QuotedText } from './quotation.ts';
import { type Retelling, retellingFinder } from './retold.ts';
import { rowsOf } from './rows.ts';
import { type Utterance, utteranceOf, utterancesOf } from './utterances.ts';

type Side = 'left' | 'right';

/**
 * Pairs the quotations of two texts by their words. Each direct quotation stands in one pair, with
 * the pieces in which either text gives it; reported speech stands in a pair only as what became of
 * a direct quotation. `passages` say which sentences answer each other. One-sided is only what the
 * whole other text does not say, in quotation marks or without.
 */
export function compareQuotations(
  left: QuotedText,
  right: QuotedText,
  passages: readonly Passages[],
): QuotationPair[] {
  const [leftRows, rightRows] = [rowsOf(passages, 'left'), rowsOf(passages, 'right')];
  const [ours, theirs] = [utterancesOf(left, leftRows), utterancesOf(right, rightRows)];
  const matches = matched(ours, theirs);
  const paired = new Set(matches.flatMap((match) => [...match.left, ...match.right]));
  const alone = (utterances: readonly Utterance[], side: Side): QuotationPair[] => {
    const rest = utterances.filter((utterance) => !paired.has(utterance));
    if (rest.length === 0) return [];
    const retold =
      side === 'left' ? retellingFinder(right, rightRows) : retellingFinder(left, leftRows);
    return rest.map((utterance) => gone(utterance, side, retold(utterance)));
  };
  // Pieces of a broken quotation that lost their marks are not left out: each is a pair of its own.
  const unmarked = (match: Match, side: Side): QuotationPair[] => {
    const [of, rows] = side === 'left' ? [left, leftRows] : [right, rightRows];
    const opposite = side === 'left' ? 'right' : 'left';
    const all = piecesOf(match[side]);
    const lost = all
      .map((piece) => utteranceOf(of, 0, [piece], rows))
      .filter(({ key }) => !match[opposite].some((one) => one.key.includes(key)));
    if (lost.length === 0 || lost.length === all.length) return [];
    const retold =
      side === 'left' ? retellingFinder(right, rightRows) : retellingFinder(left, leftRows);
    const echoed = lost.flatMap((piece) => {
      const echo = retold(piece)?.echo ?? null;
      return echo === null ? [] : [{ piece, pair: gone(piece, side, { reported: null, echo }) }];
    });
    if (echoed.length === 0) return [];
    const apart = new Set(echoed.flatMap(({ piece }) => piece.pieces));
    const rest = all.filter((piece) => !apart.has(piece));
    const kept = pairOf({ ...match, [side]: [utteranceOf(of, 0, rest, rows)] });
    return [kept, ...echoed.map(({ pair }) => pair)];
  };
  const pairs = matches.flatMap((match) => {
    const pair = pairOf(match);
    if (pair.outcome === 'same' || pair.outcome === 'speaker') return [pair];
    const [went, came] = [unmarked(match, 'left'), unmarked(match, 'right')];
    if (went.length > 0 && came.length > 0) return [pair];
    return [...went, ...came].length > 0 ? [...went, ...came] : [pair];
  });
  return [...pairs, ...alone(ours, 'left'), ...alone(theirs, 'right')].sort(
    (a, b) => first(a.left) - first(b.left) || first(a.right) - first(b.right) || 0,
  );
}

function first(pieces: readonly number[]): number {
  return pieces[0] ?? Number.MAX_SAFE_INTEGER;
}

function piecesOf(utterances: readonly Utterance[]): number[] {
  return utterances.flatMap(({ pieces }) => pieces).sort((a, b) => a - b);
}

/** How utterances that are one differ, in words and in who says them. */
function pairOf(match: Match): QuotationPair {
  const { outcome, why } = differenceOf(match);
  const [a, b] = [namedIn(match.left), namedIn(match.right)];
  const moved =
    a !== undefined &&
    b !== undefined &&
    (otherPerson(a.source, b.source) ||
      (outcome === 'same' && !a.rows.isDisjointFrom(b.rows) && otherName(a.source, b.source)));
  const by = moved ? `${a.speaker} → ${b.speaker}` : nameOf(a, b);
  return {
    outcome: moved && outcome === 'same' ? 'speaker' : outcome,
    left: piecesOf(match.left),
    right: piecesOf(match.right),
    echo: null,
    why: `${why} (${by})`,
  };
}

/** The first of several utterances that names its speaker. */
function namedIn(utterances: readonly Utterance[]): Utterance | undefined {
  return utterances.find(({ speaker }) => speaker !== null);
}

function nameOf(a: Utterance | undefined, b: Utterance | undefined): string {
  if (a !== undefined && b !== undefined && respelt(a.source, b.source))
    return `${a.speaker}, on the right ${b.speaker}`;
  return a?.speaker ?? b?.speaker ?? NOBODY;
}

/** An utterance that the other side does not give in quotation marks. */
function gone(utterance: Utterance, side: Side, retelling: Retelling | null): QuotationPair {
  const said = `${quoted(utterance.words.join(' '))} (${utterance.speaker ?? NOBODY})`;
  const at = { left: [], right: [], echo: retelling?.echo ?? null, [side]: utterance.pieces };
  if (retelling === null) return { ...at, outcome: side, why: `only on the ${side}: ${said}` };
  const found = retelling.reported === null ? [] : [retelling.reported];
  return side === 'left'
    ? { ...at, right: found, outcome: 'now-reported', why: `no longer in quotation marks: ${said}` }
    : { ...at, left: found, outcome: 'now-direct', why: `now in quotation marks: ${said}` };
}

const NOBODY = 'speaker not named';

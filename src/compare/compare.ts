import { sentencesOf } from '../article/sentences.ts';
import { compareFigures } from '../figures/compare.ts';
import type { FigurePair } from '../figures/figure.ts';
import { compareAttributions } from '../quotations/compare-attributions.ts';
import { compareQuotations } from '../quotations/compare-quotations.ts';
import { kept } from '../text/kept.ts';
import { account } from './account.ts';
import { align } from './align.ts';
import { wereWrittenApart } from './alone.ts';
import type {
  Anchor,
  Comparison,
  ComparisonRow,
  FurtherPlace,
  Reading,
  Side,
} from './comparison.ts';
import { sureFigures, sureQuotations, unsureSentences } from './doubt.ts';
import type { EditedRow, Findings } from './findings.ts';
import { areForeign, inOneSpelling } from './foreign.ts';
import { furnitureApart } from './furniture.ts';
import { furtherPlaces, withFigures } from './further.ts';
import { kinshipOf } from './kin.ts';
import { languageOfReading } from './language.ts';
import { liken } from './likeness.ts';
import { order, type Placed } from './order.ts';
import { paratextChanges } from './paratext.ts';
import { ALIKE, type Passage, passagesOf, restatedFigures } from './passage.ts';
import { passages } from './passages.ts';
import { rank } from './rank.ts';
import { isParatext, rolesOf, sharedRole, tellsFacts } from './roles.ts';
import { sentenceWords } from './sentence-words.ts';
import { compareWords } from './words.ts';

/**
 * Compares two versions: the one entry. `anchors` are sentences that a reader says answer each other.
 * Swapping the sides swaps the result's sides and changes nothing else.
 */
export function compare(
  left: Reading,
  right: Reading,
  { anchors = [] }: { readonly anchors?: readonly Anchor[] } = {},
): Comparison {
  const [leftRoles, rightRoles] = [rolesOf(left.article), rolesOf(right.article)];
  const kinship = kinshipOf(leftRoles, rightRoles);
  const foreign = areForeign(left, right);
  const likened = foreign
    ? liken(...inOneSpelling(left, right))
    : liken(sentenceWords(left), sentenceWords(right));
  const links = align(likened, anchors, kinship);
  const [leftLengths, rightLengths] = [lengthsOf(left), lengthsOf(right)];
  const pairings = passages(links, leftLengths.length, rightLengths.length);
  const sizes = pairings.map((p) => sum(p.left, leftLengths) + sum(p.right, rightLengths));
  const placed = order(pairings, sizes);
  const isFact = (place: FurtherPlace): boolean =>
    tellsFacts(leftRoles[place.left]) && tellsFacts(rightRoles[place.right]);
  const alike = furtherPlaces(likened.cells, pairings).filter(isFact);
  const [ours, theirs] = [found(left), found(right)];
  const apart = wereWrittenApart(placed);
  const agreed = (pairs: readonly FigurePair[]) => ({
    left: agreedIn(left, pairs, 'left'),
    right: agreedIn(right, pairs, 'right'),
  });
  const first = compareFigures(ours, theirs, placed, alike);
  const further = withFigures(alike, likened.cells, pairings, agreed(first)).filter(isFact);
  // Sentences that state one figure alike may state another otherwise.
  const all =
    apart && further.length > alike.length ? compareFigures(ours, theirs, placed, further) : first;
  const figures = apart ? sureFigures(all, { left, right }, placed, likened.cells) : all;
  const leftPassage = passagesOf(left, right, restatedFigures(left, figures, 'left'));
  const rightPassage = passagesOf(right, left, restatedFigures(right, figures, 'right'));
  const rows = placed.map((one) => {
    const role = sharedRole(leftRoles[one.left[0] ?? -1], rightRoles[one.right[0] ?? -1]);
    return rowOf({ ...one, role }, leftPassage(one.left), rightPassage(one.right), apart, foreign);
  });
  // What is quoted is told in other words there, and who says it by other names.
  const quotations = compareQuotations(ours, theirs, placed, further).filter(
    ({ outcome }) => !foreign || outcome === 'same',
  );
  const findings: Findings = {
    left,
    right,
    rows,
    apart,
    figures,
    quotations: apart ? sureQuotations(quotations, figures, { left, right }) : quotations,
    // A headline leaves out who says so, and its verbs are no less often nouns.
    attributions: compareAttributions(ours, theirs, placed, further).filter(
      ({ row, outcome }) =>
        !foreign && (outcome === 'changed' || !isParatext(rows[row]?.row.role ?? 'body')),
    ),
    paratext: paratextChanges(left, right, rows).filter(
      ({ role, ...change }) =>
        !foreign || (role === 'correction' && (change.left === null || change.right === null)),
    ),
    further,
    unsure: foreign
      ? { left: everySentence(left), right: everySentence(right) }
      : unsureSentences(
          likened.cells,
          figures,
          { left, right },
          { left: namesSomething(left, leftPassage), right: namesSomething(right, rightPassage) },
        ),
    furniture: furnitureApart(left, right),
  };
  const ranking = rank(findings);
  const { apart: _, ...comparison } = findings;
  return {
    ...comparison,
    rows: findings.rows.map(({ row }) => row),
    changes: ranking.changes,
    hidden: account(findings, ranking),
  };
}

/** The figures that both texts state alike, by their indices in the list of pairs, of each sentence of a side. */
function agreedIn(
  { article, figures }: Reading,
  pairs: readonly FigurePair[],
  side: Side,
): Map<number, Set<number>> {
  const agreed = new Map<number, Set<number>>();
  for (const [index, pair] of pairs.entries()) {
    if (!ALIKE.has(pair.outcome)) continue;
    for (const figure of pair[side].flatMap((one) => figures[one] ?? [])) {
      for (const sentence of sentencesOf(article.sentences, figure))
        agreed.set(sentence, (agreed.get(sentence) ?? new Set()).add(index));
    }
  }
  return agreed;
}

/**
 * Tells whether a sentence of one side, by index, has a name that the other text does not have; it may
 * have one where names cannot be told from other words, as in German.
 */
function namesSomething(
  { article }: Reading,
  passageOf: (sentences: readonly number[]) => Passage,
): (sentence: number) => boolean {
  const named = (sentences: readonly number[], isNew: boolean): boolean => {
    const { sentences: tokens, isName, isNamedThere } = passageOf(sentences);
    return tokens.flat().some((token) => isName(token) && !(isNew && isNamedThere(token)));
  };
  const hasNames = named([...article.sentences.keys()], false);
  return (sentence) => !hasNames || named([sentence], true);
}

/** Of two languages no sentence is sure to have no match. */
function everySentence({ article }: Reading): ReadonlySet<number> {
  return new Set(article.sentences.keys());
}

function rowOf(
  placed: Placed & Pick<ComparisonRow, 'role'>,
  left: Passage,
  right: Passage,
  apart: boolean,
  foreign: boolean,
): EditedRow {
  if (placed.right.length === 0 || placed.left.length === 0) {
    const kind = placed.right.length === 0 ? 'left' : 'right';
    return { row: { ...placed, kind, words: [] }, left, right, edits: [] };
  }
  if (foreign) return { row: { ...placed, kind: 'reworded', words: [] }, left, right, edits: [] };
  const { kind, words, edits } = compareWords(left, right, {
    caseless: isParatext(placed.role),
    apart,
  });
  return { row: { ...placed, kind, words }, left, right, edits };
}

/** What comparing figures, quotations and sources needs to know of a reading. */
const found = kept((reading: Reading) => {
  const { article, ...rest } = reading;
  const { text, sentences } = article;
  const words = sentenceWords(reading).map(({ tokens }) => tokens);
  return { text, sentences, words, language: languageOfReading(reading), ...rest };
});

function lengthsOf({ article }: Reading): number[] {
  return article.sentences.map(({ start, end }) => end - start);
}

function sum(indices: readonly number[], values: readonly number[]): number {
  return indices.reduce((total, index) => total + (values[index] ?? 0), 0);
}

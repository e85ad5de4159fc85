import { sentencesOf } from '../article/sentences.ts';
import type { QuotationPair } from '../quotations/quotation.ts';
import { kept, lazy } from '../text/kept.ts';
import type { Span } from '../text/span.ts';
import { tokenise } from '../text/words.ts';
import type { Comparison, ComparisonRow, Side } from './comparison.ts';

/**
 * What is known of a sentence that stands beside none of the other text: the fact is told elsewhere
 * there; a figure or quotation of it is; the texts were written apart, and the same may be told there in
 * other words, or nothing like it is; or the other text does not have it.
 */
export type Alone = 'elsewhere' | 'shares' | 'unsure' | 'unmatched' | 'only';

/** What one needs to know of two texts to tell that. */
type Known = Pick<
  Comparison,
  'left' | 'right' | 'further' | 'unsure' | 'figures' | 'quotations'
> & {
  readonly apart: boolean;
};

/** Tells what is known of sentences of one side, by index, that stand in a row by themselves. */
export function aloneTeller(known: Known, side: Side): (sentence: number) => Alone {
  const elsewhere = new Set(known.further.map((place) => place[side]));
  const shares = lazy(() => sharing(known, side));
  return (sentence) => {
    if (elsewhere.has(sentence)) return 'elsewhere';
    if (shares()(sentence)) return 'shares';
    if (!known.apart) return 'only';
    return known.unsure[side].has(sentence) ? 'unsure' : 'unmatched';
  };
}

/** The same in words, as a beginning: "only on the left", "no match on the right". */
export function aloneWords(alone: Alone, side: Side): string {
  const other = side === 'left' ? 'right' : 'left';
  switch (alone) {
    case 'elsewhere':
      return `told elsewhere on the ${other}`;
    case 'shares':
      return `shares a fact with the ${other}`;
    case 'unsure':
      return `no sure match on the ${other}`;
    case 'unmatched':
      return `no match on the ${other}`;
    case 'only':
      return `only on the ${side}`;
  }
}

/** What is known of a row's sentence that stands by itself; null for a row that has both sides. */
export function aloneOf(
  comparison: Comparison,
  { kind, left, right }: ComparisonRow,
): Alone | null {
  if (kind !== 'left' && kind !== 'right') return null;
  return tellers(comparison)[kind]((kind === 'left' ? left : right)[0] ?? -1);
}

/** The same in words, where it is more than that one side has it; null where it is not. */
export function aloneWordsOf(comparison: Comparison, row: ComparisonRow): string | null {
  const alone = aloneOf(comparison, row);
  if (alone === null || alone === 'only') return null;
  return aloneWords(alone, row.kind === 'left' ? 'left' : 'right');
}

const tellers = kept((comparison: Comparison) => {
  const known = { ...comparison, apart: comparison.hidden.apart };
  return { left: aloneTeller(known, 'left'), right: aloneTeller(known, 'right') };
});

/** Tells of which sentences the other text has a figure, or most of what they quote, however its sentence reads; days and hours are shared by all that an event is told with. */
function sharing(
  { figures, quotations, ...readings }: Known,
  side: Side,
): (sentence: number) => boolean {
  const { article, ...found } = readings[side];
  const counts = figures
    .filter(({ left, right }) => left.length > 0 && right.length > 0)
    .flatMap((pair) => pair[side].flatMap((index) => found.figures[index] ?? []))
    .filter(({ kind }) => kind !== 'date' && kind !== 'time');
  const counted = new Set(counts.flatMap((span) => sentencesOf(article.sentences, span)));
  const quoted = quotations
    .filter((pair) => tells(pair, 'left') && tells(pair, 'right'))
    .flatMap((pair) => {
      const theirs = lazy(() => wordsIn(readings, pair, side === 'left' ? 'right' : 'left'));
      return spansOf(readings, pair, side).flatMap((span) =>
        sentencesOf(article.sentences, span).map((sentence) => ({ sentence, span, theirs })),
      );
    });
  const bySentence = Map.groupBy(quoted, ({ sentence }) => sentence);
  // Screens ask again and again.
  const answers = new Map<number, boolean>();
  const isShared = ({ sentence, span, theirs }: (typeof quoted)[number]): boolean => {
    const { start, end } = article.sentences[sentence] ?? span;
    const [from, to] = [Math.max(start, span.start), Math.min(end, span.end)];
    const own = formsIn(article.text, { start: from, end: to });
    return 2 * own.intersection(theirs()).size >= own.size;
  };
  return (sentence) => {
    const answer =
      answers.get(sentence) ??
      (counted.has(sentence) || (bySentence.get(sentence)?.some(isShared) ?? false));
    answers.set(sentence, answer);
    return answer;
  };
}

/** Where a side says what is quoted, in quotation marks or without. */
function spansOf(readings: Pick<Known, Side>, pair: QuotationPair, side: Side): Span[] {
  return [
    ...pair[side].flatMap((index) => readings[side].quotations[index] ?? []),
    ...pair.echoes[side],
  ];
}

/** The words of what a side says there; each once. */
function wordsIn(readings: Pick<Known, Side>, pair: QuotationPair, side: Side): Set<string> {
  const { text } = readings[side].article;
  const spans = spansOf(readings, pair, side);
  return new Set(spans.flatMap((span) => [...formsIn(text, span)]));
}

function formsIn(text: string, span: Span): Set<string> {
  const words = tokenise(text, span).filter(({ kind }) => kind !== 'mark');
  return new Set(words.map(({ form }) => form.toLowerCase()));
}

/** Whether a side says what is quoted, in quotation marks or without. */
function tells(pair: QuotationPair, side: Side): boolean {
  return pair[side].length > 0 || pair.echoes[side].length > 0;
}

/** Passages this much alike (0 to 1) are versions of one. Raising it takes more texts for written apart. */
const KEPT = 0.6;

/** Whether two texts were written apart: of versions of one text, most of the shorter one's sentences are kept. */
export function wereWrittenApart(
  rows: readonly Pick<ComparisonRow, Side | 'similarity'>[],
): boolean {
  return (['left', 'right'] as const).every((side) => {
    const sentences = rows.flatMap((row) => row[side].map(() => row.similarity));
    const kept = sentences.filter((similarity) => similarity >= KEPT);
    return kept.length < sentences.length / 2;
  });
}

import { overlaps, type Span } from '../text/span.ts';
import { tokenise, withoutMarks } from '../text/words.ts';
import { type Alone, aloneTeller, aloneWords } from './alone.ts';
import type { Change, Reading, Sense, Side } from './comparison.ts';
import { type Findings, passageSpan, quoted } from './findings.ts';
import { isParatext } from './roles.ts';

/**
 * What became of whole passages: moved, with other typography, or in one text only (neighbours together).
 * Of texts written apart, a sentence that is a quotation is not told again where one of `claims` tells it.
 */
export function passageChanges(findings: Findings, claims: readonly Change[]): Change[] {
  const told = findings.apart ? claims.filter(({ kind }) => kind === 'quotation') : [];
  return [
    ...rowChanges(findings),
    ...runs(findings, 'left', told),
    ...runs(findings, 'right', told),
  ];
}

function rowChanges(findings: Findings): Change[] {
  const { left, right, rows, apart } = findings;
  return rows.flatMap(({ row }, index): Change[] => {
    const isMoved = row.moved && !apart;
    const retyped = row.kind === 'same' && textsDiffer(findings, row.left, row.right);
    if (!isMoved && !retyped) return [];
    const spans = { left: passageSpan(left, row.left), right: passageSpan(right, row.right) };
    const why = quoted(left, spans.left);
    const moved: Change[] = isMoved
      ? [{ kind: 'moved', sense: null, row: index, ...spans, why }]
      : [];
    if (!retyped) return moved;
    const sense = wordsOf(left, spans.left) === wordsOf(right, spans.right) ? null : 'form';
    return [...moved, { kind: 'typography', sense, row: index, ...spans, why }];
  });
}

/** The words and marks in a span, whatever their typography. */
function wordsOf({ article }: Reading, span: Span | null): string {
  return span
    ? tokenise(article.text, span)
        .map(({ form }) => form)
        .join(' ')
    : '';
}

function textsDiffer(
  { left, right }: Findings,
  ours: readonly number[],
  theirs: readonly number[],
): boolean {
  const texts = ({ article }: Findings['left'], sentences: readonly number[]): string[] =>
    sentences
      .map((index) => article.sentences[index] ?? { start: 0, end: 0 })
      .map(({ start, end }) => withoutMarks(article.text.slice(start, end)));
  const spaced = (sentences: readonly string[]): string =>
    sentences.map((sentence) => sentence.replace(/\s+/g, ' ')).join(' ');
  const [one, other] = [texts(left, ours), texts(right, theirs)];
  return one.join('\n') !== other.join('\n') && spaced(one) !== spaced(other);
}

const SENSES: Readonly<Record<Alone, Sense | null>> = {
  elsewhere: 'elsewhere',
  shares: 'elsewhere',
  unsure: 'unsure',
  unmatched: 'unmatched',
  only: null,
};

/** Sentences of prose that stand in no row of the other side: neighbours of which the same is known as one change. */
function runs(findings: Findings, side: Side, told: readonly Change[]): Change[] {
  const reading = findings[side];
  const quotations = told.flatMap((change) => change[side] ?? []);
  const known = aloneTeller(findings, side);
  const alone = new Map(
    findings.rows.flatMap(({ row }, index) =>
      row.kind === side && !isParatext(row.role)
        ? row[side]
            .filter((sentence) => !isQuotation(reading, sentence, quotations))
            .map((sentence) => [sentence, index] as const)
        : [],
    ),
  );
  const changes: Change[] = [];
  for (let from = 0; from < reading.article.sentences.length; from++) {
    const row = alone.get(from);
    if (row === undefined) continue;
    const what = known(from);
    let to = from;
    while (alone.has(to + 1) && known(to + 1) === what) to++;
    const span = passageSpan(reading, [from, to]);
    const many = to === from ? '' : `${to - from + 1} sentences, `;
    changes.push({
      kind: side === 'left' ? 'removed' : 'added',
      sense: SENSES[what],
      row,
      left: side === 'left' ? span : null,
      right: side === 'right' ? span : null,
      why: `${aloneWords(what, side)}: ${many}${quoted(reading, passageSpan(reading, [from]))}`,
    });
    from = to;
  }
  return changes;
}

/** No more words than these say who speaks: "the mayor of the town told the newspaper on Monday". */
const LONGEST_TAG = 9;

/** Whether all that a sentence says, by its index, stands in one of some quotations. */
function isQuotation({ article }: Reading, index: number, quotations: readonly Span[]): boolean {
  const sentence = article.sentences[index];
  const quotation = quotations.find((one) => sentence && overlaps(one, sentence));
  if (!sentence || !quotation) return false;
  const [before, after] = [
    { start: sentence.start, end: Math.max(sentence.start, quotation.start) },
    { start: Math.min(sentence.end, quotation.end), end: sentence.end },
  ];
  const besides = [before, after]
    .flatMap((span) => tokenise(article.text, span))
    .filter(({ kind }) => kind !== 'mark');
  return besides.length <= LONGEST_TAG;
}

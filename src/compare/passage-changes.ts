import type { Span } from '../text/span.ts';
import { tokenise } from '../text/words.ts';
import type { Change, Reading, Side } from './comparison.ts';
import { type Findings, passageSpan, quoted } from './findings.ts';
import { isParatext } from './roles.ts';

/** What became of whole passages: moved, with other typography, or in one text only (neighbours together). */
export function passageChanges(findings: Findings): Change[] {
  return [...rowChanges(findings), ...runs(findings, 'left'), ...runs(findings, 'right')];
}

function rowChanges(findings: Findings): Change[] {
  const { left, right, rows } = findings;
  return rows.flatMap(({ row }, index): Change[] => {
    const spans = { left: passageSpan(left, row.left), right: passageSpan(right, row.right) };
    const why = quoted(left, spans.left);
    const moved: Change[] = row.moved
      ? [{ kind: 'moved', sense: null, row: index, ...spans, why }]
      : [];
    const retyped = row.kind === 'same' && textsDiffer(findings, row.left, row.right);
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
  const text = ({ article }: Findings['left'], sentences: readonly number[]): string =>
    sentences
      .map((index) => article.sentences[index] ?? { start: 0, end: 0 })
      .map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' '))
      .join(' ');
  return text(left, ours) !== text(right, theirs);
}

/**
 * Sentences of prose that stand in no row of the other side: neighbours as one change. Those that
 * it tells elsewhere are no news, and are told apart.
 */
function runs(findings: Findings, side: Side): Change[] {
  const reading = findings[side];
  const elsewhere = new Set(findings.further.map((place) => place[side]));
  const alone = new Map(
    findings.rows.flatMap(({ row }, index) =>
      row.kind === side && !isParatext(row.role)
        ? row[side].map((sentence) => [sentence, index] as const)
        : [],
    ),
  );
  const changes: Change[] = [];
  for (let from = 0; from < reading.article.sentences.length; from++) {
    const row = alone.get(from);
    if (row === undefined) continue;
    const isElsewhere = elsewhere.has(from);
    let to = from;
    while (alone.has(to + 1) && elsewhere.has(to + 1) === isElsewhere) to++;
    const span = passageSpan(reading, [from, to]);
    const many = to === from ? '' : `${to - from + 1} sentences, `;
    const told = isElsewhere ? `told elsewhere on the ${other(side)}` : `only on the ${side}`;
    changes.push({
      kind: side === 'left' ? 'removed' : 'added',
      sense: isElsewhere ? 'elsewhere' : null,
      row,
      left: side === 'left' ? span : null,
      right: side === 'right' ? span : null,
      why: `${told}: ${many}${quoted(reading, passageSpan(reading, [from]))}`,
    });
    from = to;
  }
  return changes;
}

function other(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

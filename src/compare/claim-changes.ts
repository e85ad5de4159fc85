import type { Figure, FigureOutcome } from '../figures/figure.ts';
import type { Span } from '../text/span.ts';
import type { Change } from './comparison.ts';
import { type Findings, rowFinder } from './findings.ts';

/** A quantity in dispute goes before one that the other text does not give; the rest is no change. */
const DISPUTED: ReadonlySet<FigureOutcome> = new Set(['changed', 'sources-disagree']);
const ALONE: ReadonlySet<FigureOutcome> = new Set(['left', 'right']);

/** Changed figures: first the disputed, then those that one text adds to what both tell. */
export function figureChanges(findings: Findings): Change[] {
  const { left, right, rows, figures } = findings;
  const [leftRow, rightRow] = [rowFinder(findings, 'left'), rowFinder(findings, 'right')];
  const found = (outcomes: ReadonlySet<FigureOutcome>): Change[] =>
    figures.flatMap((pair): Change[] => {
      const [one, other] = [left.figures[pair.left[0] ?? -1], right.figures[pair.right[0] ?? -1]];
      const [ours, theirs] = [bounds(one), bounds(other)];
      const row = (ours && leftRow(ours)) ?? (theirs && rightRow(theirs));
      if (!outcomes.has(pair.outcome) || row === null) return [];
      if (ALONE.has(pair.outcome) && isPointer(one ?? other)) return [];
      return [{ kind: 'figure', row, left: ours, right: theirs, why: pair.why }];
    });
  // What stands in a passage that the other text does not have is told with the passage.
  const added = found(ALONE).filter(({ row }) => {
    const kind = rows[row]?.row.kind;
    return kind !== 'left' && kind !== 'right';
  });
  return [...found(DISPUTED), ...added];
}

/** "The sixth missile" and "one missile" point at a thing more than they count it. */
function isPointer(figure: Figure | undefined): boolean {
  return figure?.kind === 'ordinal' || (figure?.kind === 'cardinal' && figure.value === 1);
}

export function quotationChanges(findings: Findings): Change[] {
  const { left, right, quotations } = findings;
  const [leftRow, rightRow] = [rowFinder(findings, 'left'), rowFinder(findings, 'right')];
  return quotations.flatMap((pair): Change[] => {
    const ours = bounds(left.quotations[pair.left ?? -1]);
    const theirs = bounds(right.quotations[pair.right ?? -1]);
    const row = (ours && leftRow(ours)) ?? (theirs && rightRow(theirs));
    if (pair.outcome === 'same' || row === null) return [];
    return [{ kind: 'quotation', row, left: ours, right: theirs, why: pair.why }];
  });
}

export function attributionChanges({ attributions }: Findings): Change[] {
  return attributions.map(({ row, left, right, why }) => {
    return { kind: 'attribution', row, left: bounds(left), right: bounds(right), why };
  });
}

function bounds(span: Span | null | undefined): Span | null {
  return span ? { start: span.start, end: span.end } : null;
}

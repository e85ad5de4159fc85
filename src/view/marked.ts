import type { Comparison, ComparisonRow, Side } from '../compare/comparison.ts';
import type { Span } from '../text/span.ts';
import { HIGHLIGHTS, type Highlight } from './presentation.ts';
import { passage } from './prose.ts';
import { overlay, type Row, type Run, type RunRole, run } from './row.ts';
import { apart, firstEndingAfter, withoutEdges } from './spans.ts';

/** Stretches of one side's text that show in one role, in order and apart from each other. */
interface Layer {
  readonly role: RunRole;
  readonly spans: readonly Span[];
}

/** What is marked in each side's text; a later layer lies over the ones before it. */
export type Marks = Readonly<Record<Side, readonly Layer[]>>;

/** Changes whose words stand out even where a row is reworded as a whole. */
const TELLING: readonly Highlight[] = ['attributions', 'names', 'negations'];

/** Gathers what a comparison marks of what is to stand out, so that each passage finds its own quickly. */
export function marksOf(comparison: Comparison, highlight: ReadonlySet<Highlight>): Marks {
  const layersOf = (side: Side) => layers(comparison, side, highlight);
  return { left: layersOf('left'), right: layersOf('right') };
}

function layers(comparison: Comparison, side: Side, highlight: ReadonlySet<Highlight>): Layer[] {
  const { rows, changes } = comparison;
  const { text } = comparison[side].article;
  const own = rows.flatMap((row) => row.words.filter((word) => word.side === side));
  // A comma or a stop that went with the words beside it is no news, and reads badly in their marks.
  const words = apart(own.map((word) => withoutEdges(text, word)));
  const spansOf = (...wanted: readonly Highlight[]): Span[] => {
    const kinds = wanted.filter((one) => highlight.has(one)).map((one) => HIGHLIGHTS[one]);
    return changes
      .filter(({ kind }) => kinds.some((wanted) => wanted === kind))
      .flatMap((change) => change[side] ?? []);
  };
  const word: RunRole = side === 'left' ? 'deleted' : 'inserted';
  return [
    { role: word, spans: highlight.has('wording') ? words : [] },
    { role: word, spans: apart(spansOf(...TELLING)) },
    {
      role: 'quotation-changed',
      spans: apart(spansOf('quotations').flatMap((quotation) => changedIn(quotation, words))),
    },
    { role: 'figure-changed', spans: apart(spansOf('figures')) },
  ];
}

/** The changed words of a quotation; all of it where none are told apart. */
function changedIn(quotation: Span, words: readonly Span[]): Span[] {
  const changed: Span[] = [];
  for (let index = firstEndingAfter(words, quotation.start); index < words.length; index++) {
    const word = words[index] as Span;
    if (word.start >= quotation.end) break;
    const start = Math.max(word.start, quotation.start);
    changed.push({ start, end: Math.min(word.end, quotation.end) });
  }
  return changed.length > 0 ? changed : [quotation];
}

/** One side's passage of a comparison row, what is changed in it marked; empty where that side has none. */
export function markedPassage(
  comparison: Comparison,
  row: ComparisonRow,
  side: Side,
  marks: Marks,
): Row {
  const prose = passage(comparison[side].article, row[side], side);
  return marks[side].reduce<Row>(
    (marked, { role, spans }) => overlay(marked, side, spans, role),
    prose,
  );
}

const SIGNS: Readonly<Record<Side, readonly [string, string]>> = {
  left: ['[-', '-]'],
  right: ['{+', '+}'],
};
const MARKED: ReadonlySet<RunRole> = new Set([
  'deleted',
  'inserted',
  'figure-changed',
  'quotation-changed',
]);

/** Whether the run stands out as changed. */
export function isMarked({ role }: Run): boolean {
  return MARKED.has(role);
}

/** The row with signs around what is marked, for where no style can show it: "[-five-]", "{+six+}". */
export function signed(row: Row, side: Side): Row {
  const [open, close] = SIGNS[side];
  const runs: Run[] = [];
  for (const [index, part] of row.entries()) {
    const marked = MARKED.has(part.role);
    if (marked && !MARKED.has(row[index - 1]?.role ?? 'text')) runs.push(run(open, part.role));
    runs.push(part);
    if (marked && !MARKED.has(row[index + 1]?.role ?? 'text')) runs.push(run(close, part.role));
  }
  return runs;
}

import { firstIndex } from '../text/binary-search.ts';
import type { Span } from '../text/span.ts';
import type { Comparison, ComparisonRow, Reading, Side } from './comparison.ts';
import type { Passage } from './passage.ts';
import type { Edit } from './words.ts';

/** A row with its passages, and the words that changed in it. */
export interface EditedRow {
  readonly row: ComparisonRow;
  readonly left: Passage;
  readonly right: Passage;
  readonly edits: readonly Edit[];
}

/** All that was found to differ between two texts, before it is ranked. */
export interface Findings extends Omit<Comparison, 'rows' | 'changes' | 'hidden'> {
  readonly rows: readonly EditedRow[];
  /** Whether the two were written apart. */
  readonly apart: boolean;
}

/** Finds the index of the row in which a span of one text begins. */
export function rowFinder(findings: Findings, side: Side): (span: Span) => number | null {
  const { sentences } = findings[side].article;
  const rowOfSentence: number[] = [];
  for (const [index, { row }] of findings.rows.entries())
    for (const sentence of row[side]) rowOfSentence[sentence] = index;
  return ({ start }) => {
    const beyond = firstIndex(sentences.length, (index) => (sentences[index]?.start ?? 0) > start);
    return rowOfSentence[Math.max(0, beyond - 1)] ?? null;
  };
}

/** Where a row's passage stands in its text, or null where that text has none. */
export function passageSpan({ article }: Reading, sentences: readonly number[]): Span | null {
  const first = article.sentences[sentences[0] ?? -1];
  const last = article.sentences[sentences.at(-1) ?? -1];
  return first && last ? { start: first.start, end: last.end } : null;
}

const LONGEST = 60;

/** The beginning of a text on one line, cut between words. */
export function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s\S*$/u, '')} …`;
}

/** The beginning of what stands in a span, in quotation marks. */
export function quoted({ article }: Reading, span: Span | null): string {
  const text = span ? brief(article.text.slice(span.start, span.end)) : '';
  return `“${text.replace(/^[“"„«]|[”"“»]$/gu, '')}”`;
}

import type { Span } from '../text/span.ts';

/** The spans in order, those that overlap made one, as `overlay` takes them. */
export function apart(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

const BEFORE = /^(?:[\s,;:]|\.\s)+/;
// The last point of an abbreviation (U.S., p.m.) is its own.
const AFTER = /(?:[\s,;:]|(?<!\p{L}\.\p{L})\.)+$/u;

/** The span without the commas and stops at its edges, where there is more in it than those. */
export function withoutEdges(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const before = BEFORE.exec(words)?.[0].length ?? 0;
  const after = AFTER.exec(words)?.[0].length ?? 0;
  if (before + after >= words.length) return span;
  return { start: span.start + before, end: span.end - after };
}

/** Index of the first of such spans that ends after an offset; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { firstIndex } from './binary-search.ts';

/** A half-open range of UTF-16 offsets into one text: `start` is in, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Those of spans, which are in order and apart, that share something with another. */
export function overlapping<Of extends Span>(spans: readonly Of[], { start, end }: Span): Of[] {
  return spans.slice(
    firstIndex(spans.length, (at) => (spans[at] as Of).end > start),
    firstIndex(spans.length, (at) => (spans[at] as Of).start >= end),
  );
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

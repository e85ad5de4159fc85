import type { Span } from './span.ts';

/** Cuts a paragraph of prose into sentences; spans are in order and hold all but the white space between them. */
export function sentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { segment, index } of segmenter.segment(text.slice(span.start, span.end))) {
    const start = span.start + index + (segment.length - segment.trimStart().length);
    const end = span.start + index + segment.trimEnd().length;
    if (end > start) found.push({ start, end });
  }
  return found;
}

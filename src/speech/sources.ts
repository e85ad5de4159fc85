import { firstIndex } from '../text/binary-search.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attributions.ts';
import type { Quotation } from './quotation.ts';
import type { Speech } from './speech.ts';

/** Who says something: the words beside it, and the best name for them. */
export interface Source {
  readonly span: Span;
  readonly name: string;
}

/** How many attributions of one sentence are looked at; no sentence of prose has more. */
const MOST = 20;

/** Makes a function that tells who says what stands at a place of the text; null is the text's own voice. */
export function sourceFinder({ quotations, attributions }: Speech): (at: Span) => Source | null {
  const direct = quotations.filter((quotation) => quotation.direct);
  const ranges = attributions
    .filter(({ kind, speaker }) => speaker !== null && kind !== 'judging')
    .flatMap((one) =>
      [one.content, ...(one.rest ? [one.rest] : [])].map((part) => ({ ...part, one })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return (at) => {
    const quotation = lastBefore(direct, at, 1)[0];
    if (quotation !== undefined && quotation.end >= at.end) return ofQuotation(quotation);
    const covering = lastBefore(ranges, at, MOST).find(
      ({ end, one: { source } }) => end >= at.end && !(source && overlap(source, at)),
    );
    return covering === undefined ? null : ofAttribution(covering.one);
  };
}

/** Up to `most` of the spans that begin at or before a place, the last first. */
function lastBefore<T extends Span>(spans: readonly T[], { start }: Span, most: number): T[] {
  const end = firstIndex(spans.length, (index) => (spans[index] as T).start > start);
  return spans.slice(Math.max(0, end - most), end).reverse();
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function ofQuotation({ speaker, speakerSpan }: Quotation): Source | null {
  return speaker === null || speakerSpan === null ? null : { span: speakerSpan, name: speaker };
}

function ofAttribution({ speaker, source }: Attribution): Source | null {
  return speaker === null || source === null ? null : { span: source, name: speaker };
}

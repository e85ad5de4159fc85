import type { Language } from '../language/language.ts';
import { firstIndex } from '../text/binary-search.ts';
import { lazy } from '../text/kept.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Attribution } from './attributions.ts';
import type { Quotation } from './quotation.ts';
import { type NamedSource, namedSource, sharesName } from './same-source.ts';

/** Who says something: the words beside it, and the best name for them. */
export interface Source {
  readonly span: Span;
  readonly name: string;
}

/** How many attributions of one sentence are looked at; no sentence of prose has more. */
const MOST = 20;

/** Makes a function that tells who says what stands at a place of the text; null is the text's own voice. */
export function sourceFinder({
  quotations,
  attributions,
}: {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}): (at: Span) => Source | null {
  const direct = quotations.filter((quotation) => quotation.direct);
  const ranges = rangesOf(attributions);
  return (at) => {
    const quotation = lastBefore(direct, at, 1)[0];
    if (quotation !== undefined && quotation.end >= at.end) return ofQuotation(quotation);
    const covering = lastBefore(ranges, at, MOST).find(
      ({ end, one: { source } }) => end >= at.end && !(source && overlaps(source, at)),
    );
    return covering === undefined ? null : ofAttribution(covering.one);
  };
}

/** What somebody named is given as saying, by where it begins. */
function rangesOf(attributions: readonly Attribution[]) {
  return attributions
    .filter(({ kind, speaker }) => speaker !== null && kind !== 'judging')
    .flatMap((one) =>
      [one.content, ...(one.rest ? [one.rest] : [])].map((part) => ({ ...part, one })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Makes a function that tells by whom a text has a quotation from its speaker: who else is given as
 * saying that the speaker says it. Null where that is nobody, or where a pronoun stands for
 * either, so that it is not sure that they are two.
 */
export function reporterFinder(
  text: string,
  language: Language,
  attributions: readonly Attribution[],
): (quotation: Quotation) => string | null {
  const ranges = rangesOf(attributions);
  // Most are named again and again.
  const known = new Map<string, NamedSource>();
  const named = (name: string | null, { start, end }: Span, guessed: boolean): NamedSource => {
    const mention = text.slice(start, end);
    const key = `${name ?? ''}\n${mention}\n${guessed}`;
    const source = known.get(key) ?? namedSource(language, name, mention, guessed);
    known.set(key, source);
    return source;
  };
  return (quotation) => {
    const { speakerSpan } = quotation;
    if (speakerSpan === null) return null;
    const speaker = lazy(() => named(quotation.speaker, speakerSpan, quotation.guessed));
    const start = Math.min(quotation.start, speakerSpan.start);
    const end = Math.max(quotation.end, speakerSpan.end);
    const reporter = lastBefore(ranges, { start, end }, MOST).find(
      ({ end: last, one: { source, speaker: name, guessed } }) => {
        if (last < end || source === null) return false;
        const other = named(name, source, guessed);
        return ![speaker(), other].some(({ guessed }) => guessed) && !sharesName(speaker(), other);
      },
    );
    return reporter?.one.speaker ?? null;
  };
}

/** Up to `most` of the spans that begin at or before a place, the last first. */
function lastBefore<T extends Span>(spans: readonly T[], { start }: Span, most: number): T[] {
  const end = firstIndex(spans.length, (index) => (spans[index] as T).start > start);
  return spans.slice(Math.max(0, end - most), end).reverse();
}

function ofQuotation({ speaker, speakerSpan }: Quotation): Source | null {
  return speaker === null || speakerSpan === null ? null : { span: speakerSpan, name: speaker };
}

function ofAttribution({ speaker, source }: Attribution): Source | null {
  return speaker === null || source === null ? null : { span: source, name: speaker };
}

import type { Quotation } from '../speech/quotation.ts';
import { type NamedSource, namedSource } from '../speech/same-source.ts';
import { kept } from '../text/kept.ts';
import type { QuotedText } from './quotation.ts';

const sourcesOf = kept((_: QuotedText) => new Map<string, NamedSource>());

/** A source of a text by its best name and the words that stand for it, read once however often it is named so. */
export function sourceIn(
  of: QuotedText,
  speaker: string | null,
  mention: string,
  guessed: boolean,
): NamedSource {
  const sources = sourcesOf(of);
  const key = `${speaker ?? ''}\n${mention}\n${guessed}`;
  const source = sources.get(key) ?? namedSource(of.language, speaker, mention, guessed);
  sources.set(key, source);
  return source;
}

/** Who says a quotation, by name and by the words beside it. */
export function sourceOf(of: QuotedText, said: Quotation | undefined): NamedSource {
  const span = said?.speakerSpan;
  const mention = span ? of.text.slice(span.start, span.end) : '';
  return sourceIn(of, said?.speaker ?? null, mention, said?.guessed ?? false);
}

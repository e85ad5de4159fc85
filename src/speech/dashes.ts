import type { Sentence } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import { tokenise } from '../text/words.ts';

/** A dash behind what is said, and words of the writer: ", — сказал", " —dijo". */
const OPENING = /[,!?…]?\s+[—–]\s?(?=\p{Ll})|[,!?…]\s?[—–]\s?(?=\p{Ll})/gu;
/** The dash behind them, or the end of the line. */
const CLOSING = /[,.:;]?\s*[—–][.,:;]?\s*|$/u;
/** What opens a line of a dialogue. */
const LINE = /^[—–]\s*(?=[«"“¿¡]?\p{Lu})/u;
/** No tag is longer, in UTF-16 units; its verb is one of so many words. */
const LONGEST_TAG = 160;
const FIRST_WORDS = 3;
/** So many dashes of one quotation are looked at. */
const MOST_DASHES = 24;

/** A quotation without what the writer says inside it, between dashes: «Да, — сказал он, — это так». */
export function untagged(text: string, quote: Span, language: Language): Span[] {
  return language.speech.dashes ? pieces(text, quote, language) : [quote];
}

/** What is said in lines that open with a dash, outside of quotation marks, where the line tells by whom. */
export function dialogue(
  text: string,
  sentences: readonly Sentence[],
  quotes: readonly Span[],
  language: Language,
): Span[] {
  const lines = Map.groupBy(sentences, ({ block }) => block);
  const marked = new Set(
    sentences
      .filter(({ start, end }) => quotes.some((quote) => quote.start < end && quote.end > start))
      .map(({ block }) => block),
  );
  return [...lines].flatMap(([block, line]) => {
    const [first, last] = [line[0], line.at(-1)];
    if (marked.has(block) || first === undefined || last === undefined) return [];
    const dash = LINE.exec(text.slice(first.start, first.start + 8))?.[0].length ?? 0;
    if (dash === 0) return [];
    const whole = { start: first.start + dash, end: last.end };
    const found = pieces(text, whole, language);
    return found.length === 1 && found[0]?.end === whole.end ? [] : found;
  });
}

function pieces(text: string, whole: Span, language: Language): Span[] {
  const found: Span[] = [];
  let { start } = whole;
  const openings = text.slice(whole.start, whole.end).matchAll(OPENING).take(MOST_DASHES);
  for (const { index, 0: opening } of openings) {
    const end = whole.start + index;
    const tag = end + opening.length;
    if (end < start || !isTag(text, { start: tag, end: whole.end }, language)) continue;
    if (end > start) found.push({ start, end });
    const rest = text.slice(tag, Math.min(whole.end, tag + LONGEST_TAG));
    const closing = CLOSING.exec(rest);
    start = tag + (closing?.index ?? 0) + (closing?.[0].length ?? 0);
  }
  if (start < whole.end) found.push({ start, end: whole.end });
  return found;
}

/** Whether the writer begins to say who speaks: one of the first words gives words as somebody's. */
function isTag(text: string, { start, end }: Span, { speech }: Language): boolean {
  return tokenise(text, { start, end: Math.min(end, start + LONGEST_TAG) })
    .slice(0, FIRST_WORDS)
    .some(({ form }) => speech.cues.verbs.has(form));
}

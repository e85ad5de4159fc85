import type { Language } from '../language/language.ts';
import { isFunctionWord } from '../speech/tags.ts';
import { firstIndex } from '../text/binary-search.ts';
import { kept } from '../text/kept.ts';
import type { Span } from '../text/span.ts';
import { stemOf } from '../text/stem.ts';
import { hasCapitalAt, type Token } from '../text/words.ts';
import type { QuotedText } from './quotation.ts';

/** A word without its hyphens: "more-ish" is "moreish". */
export function unhyphened(form: string): string {
  return form.includes('-') ? form.replace(/(?<=\p{L})-(?=\p{L})/gu, '') : form;
}

/** A text cut into tokens once, with what each says, cut to its beginning; null where it only holds a sentence together. */
export interface Cut {
  readonly tokens: readonly Token[];
  readonly said: readonly (string | null)[];
}

/** What stands in the sentences of a text, cut once however often it is looked at. */
export const cutOf = kept(({ language, text, words }: QuotedText): Cut => {
  const tokens = words.flat();
  const stems = new Map<string, string | null>();
  const saidBy = ({ start, form, kind }: Token): string | null => {
    if (kind === 'mark') return null;
    if (language.calendar.months.has(form) && hasCapitalAt(text, start))
      return stem(language, form);
    let said = stems.get(form);
    if (said === undefined) {
      said = isFunctionWord(language, form) ? null : stem(language, form);
      stems.set(form, said);
    }
    return said;
  };
  return { tokens, said: tokens.map(saidBy) };
});

/** The words of a span, marks left out. */
export function wordsAt(cut: Cut, span: Span): Token[] {
  const [first, last] = rangeOf(cut, span);
  const words: Token[] = [];
  for (let at = first; at < last; at++) {
    const token = cut.tokens[at] as Token;
    if (token.kind !== 'mark') words.push(token);
  }
  return words;
}

/** Between which indices the tokens of a span stand. */
export function rangeOf({ tokens }: Cut, { start, end }: Span): [first: number, last: number] {
  return [
    firstIndex(tokens.length, (at) => (tokens[at] as Token).start >= start),
    firstIndex(tokens.length, (at) => (tokens[at] as Token).start >= end),
  ];
}

/** What the words of a span say; each once. `holes`, by start, are left out. */
export function contentIn(cut: Cut, span: Span, holes: readonly Span[] = []): Set<string> {
  const content = new Set<string>();
  let start = span.start;
  for (const hole of [...holes, { start: span.end, end: span.end }]) {
    const [first, last] = rangeOf(cut, { start, end: Math.min(hole.start, span.end) });
    for (let at = first; at < last; at++) {
      const said = cut.said[at] ?? null;
      if (said !== null) content.add(said);
    }
    start = Math.max(start, hole.end);
  }
  return content;
}

/** What the words of spans say that have no capital, and so are no names; each once. */
export function namelessIn({ text }: QuotedText, cut: Cut, spans: readonly Span[]): Set<string> {
  const content = new Set<string>();
  for (const span of spans) {
    const [first, last] = rangeOf(cut, span);
    for (let at = first; at < last; at++) {
      const [said, token] = [cut.said[at] ?? null, cut.tokens[at] as Token];
      if (said !== null && !hasCapitalAt(text, token.start)) content.add(said);
    }
  }
  return content;
}

/** What many of a thing end in, in most of the languages that have articles here. */
const PLURAL = /(?<=\p{L}{3}[^s\P{L}])s$/u;

/** A word cut to what its forms share; a number word in digits. */
export function stem({ numbers }: Language, form: string): string {
  return numbers.units.get(form)?.toString() ?? stemOf(unhyphened(form).replace(PLURAL, ''));
}

/** How many two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.intersection(b).size;
}

/** How much of the smaller set the other has, 0 to 1; 0 where one is empty. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : shared(a, b) / smaller;
}

/** Whether both name numbers and none in common, and so speak of two things. */
export function numbersContradict(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [first, second] = [numbersOf(a), numbersOf(b)];
  return first.size > 0 && second.size > 0 && first.isDisjointFrom(second);
}

export function numbersOf(words: ReadonlySet<string>): Set<string> {
  return new Set([...words].filter((word) => /^\p{N}/u.test(word)));
}

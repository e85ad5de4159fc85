import { type NamedSource, sameSource } from '../speech/same-source.ts';
import { firstIndex } from '../text/binary-search.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/words.ts';
import { contentOf, coverage, wordsOf } from './likeness.ts';
import type { QuotedText } from './quotation.ts';
import { sentencesOf } from './rows.ts';
import { sourceOf, type Utterance } from './utterances.ts';

/** Where a text says without quotation marks what another quotes. */
export interface Retelling {
  /** Index of the reported speech that says it, or null. */
  readonly reported: number | null;
  /** Where the very words stand, or null. */
  readonly echo: Span | null;
}

interface Reported {
  readonly index: number;
  readonly content: ReadonlySet<string>;
  readonly source: NamedSource;
  readonly rows: ReadonlySet<number>;
}

/** How much of a quotation's content reported speech must have to be what became of it. */
const REPORTED = 0.6;
/** How many words of content that must be at least, in sentences that answer each other and elsewhere. */
const FEWEST = 2;
const FEWEST_APART = 4;
/** So many words of content tell a quotation by themselves, wherever they stand. */
const FEWEST_ECHOED = 2;

/** Makes a function that finds where a text tells an utterance of the other text without quotation marks. */
export function retellingFinder(
  of: QuotedText,
  rowOf: ReadonlyMap<number, number>,
): (utterance: Utterance) => Retelling | null {
  const reported = reportedIn(of, rowOf);
  const words = of.sentences.flatMap((sentence) => wordsOf(of.text, sentence));
  const echoes = echoFinder(words);
  return (utterance) => {
    const echo = utterance.content.size < FEWEST_ECHOED ? null : echoes(utterance.key);
    const found = bestOf(utterance, reported);
    return echo === null && found === null ? null : { reported: found, echo };
  };
}

/** What is reported in a text, without the direct quotations in it. */
function reportedIn(of: QuotedText, rowOf: ReadonlyMap<number, number>): Reported[] {
  return of.quotations.flatMap((quotation, index) => {
    if (quotation.direct) return [];
    const content = contentOf(of.language, of.text, quotation, quotedIn(of, index));
    const rows = sentencesOf(of.sentences, quotation).map((sentence) => rowOf.get(sentence));
    const source = sourceOf(of, quotation);
    return [{ index, content, source, rows: new Set(rows.filter((row) => row !== undefined)) }];
  });
}

/** The direct quotations inside reported speech. */
function quotedIn({ quotations }: QuotedText, index: number): Span[] {
  const end = quotations[index]?.end ?? 0;
  const inside: Span[] = [];
  for (let next = index + 1; ; next++) {
    const quotation = quotations[next];
    if (quotation === undefined || quotation.start >= end) return inside;
    if (quotation.direct) inside.push(quotation);
  }
}

/** Index of the reported speech that has an utterance's content. */
function bestOf(
  { content, source, rows }: Utterance,
  reported: readonly Reported[],
): number | null {
  let best: { index: number; covered: number } | null = null;
  for (const one of reported) {
    const fewest = rows.isDisjointFrom(one.rows) ? FEWEST_APART : FEWEST;
    const covered = coverage(content, one.content);
    if (covered < REPORTED || covered * content.size < fewest) continue;
    if (covered > (best?.covered ?? 0) && sameSource(source, one.source)) {
      best = { index: one.index, covered };
    }
  }
  return best?.index ?? null;
}

/** Makes a function that finds words in their compared form in a row of tokens. */
function echoFinder(tokens: readonly Token[]): (key: string) => Span | null {
  const starts: number[] = [];
  let whole = ' ';
  for (const { form } of tokens) {
    starts.push(whole.length - 1);
    whole += `${form} `;
  }
  return (key) => {
    const at = whole.indexOf(key);
    if (at < 0) return null;
    const first = firstIndex(starts.length, (index) => (starts[index] as number) >= at);
    const last =
      firstIndex(starts.length, (index) => (starts[index] as number) >= at + key.length - 1) - 1;
    return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  };
}

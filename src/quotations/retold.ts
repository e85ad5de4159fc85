import { sentencesOf } from '../article/sentences.ts';
import type { Quotation } from '../speech/quotation.ts';
import { type NamedSource, sameSource, sharesName } from '../speech/same-source.ts';
import { sourceFinder } from '../speech/sources.ts';
import { firstIndex } from '../text/binary-search.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Token } from '../text/words.ts';
import { type Cut, contentIn, shared, unhyphened } from './likeness.ts';
import type { Echo, QuotedText } from './quotation.ts';
import { type Places, placesAt } from './rows.ts';
import { sourceOf, type Utterance, type Wording } from './utterances.ts';

/** Where a text says without quotation marks what another quotes. */
export interface Retelling {
  /** Index of the reported speech that says it, or null. */
  readonly reported: number | null;
  /** Where the words stand, or null. */
  readonly echo: Echo | null;
}

/** What a text tells of an utterance of the other: where, 'perhaps', or null for nothing. */
type Told = Retelling | 'perhaps' | null;

/** A sentence, or the reported speech in it, both without the direct quotations that they hold; or one of these. */
interface Telling {
  readonly span: Span;
  /** Index of the reported speech, null for a whole sentence or a direct quotation. */
  readonly reported: number | null;
  /** Whether it is a direct quotation: what is told there is not told without quotation marks. */
  readonly direct: boolean;
  readonly content: ReadonlySet<string>;
  readonly source: NamedSource;
  readonly places: ReadonlySet<number>;
}

/** How much of what was said, by the weight of its words, and how many words that say something. */
interface Gate {
  readonly covered: number;
  readonly words: number;
}

/** So much tells it in other words, in places that answer each other and elsewhere. Raising a gate finds fewer, and errs less. */
const TOGETHER: Gate = { covered: 0.55, words: 2 };
const APART: Gate = { covered: 0.6, words: 4 };
/** So much may tell it: it is not sure enough to say so, nor to say that it stands on one side only. */
const PERHAPS_TOGETHER: readonly Gate[] = [{ covered: 0.2, words: 2 }];
const PERHAPS_APART: readonly Gate[] = [
  { covered: 0.35, words: 3 },
  { covered: 0.25, words: 4 },
];
/** So many words that say something tell a quotation, or a sentence of it, by themselves. */
const FEWEST_ECHOED = 2;
const FEWEST_ECHOED_PART = 3;
/** A word that stands in more sentences finds none. */
const COMMON = 40;
/** So many sentences of a quotation are looked for one by one. */
const MOST_PARTS = 12;

/** Makes a function that finds where a text tells an utterance of the other text without quotation marks. */
export function retellingFinder(
  of: QuotedText,
  cut: Cut,
  places: Places,
): (utterance: Utterance) => Told {
  const direct = of.quotations.filter((quotation) => quotation.direct);
  const saidIn = reportedIn(of);
  const tellings = tellingsOf(of, cut, places, direct, saidIn);
  const holders = holdersOf(tellings);
  const echoesOf = echoFinder(cut.tokens.filter(({ kind }) => kind !== 'mark'));
  const sourceAt = sourceFinder(of);
  const echoAt = ({ start, end }: Span): Echo => ({
    start,
    end,
    speaker: sourceAt({ start, end })?.name ?? null,
  });
  const weightOf = (word: string): number =>
    Math.log(1 + (of.sentences.length + 1) / ((holders.get(word)?.length ?? 0) + 1));

  const likest = (wording: Wording, source: NamedSource): Told => {
    const counts = new Map<Telling, number>();
    const whole = sum(wording.content, weightOf);
    for (const word of wording.content) {
      const list = holders.get(word) ?? [];
      if (list.length > COMMON) continue;
      for (const telling of list) counts.set(telling, (counts.get(telling) ?? 0) + weightOf(word));
    }
    let best: { telling: Telling; covered: number } | null = null;
    let perhaps = false;
    for (const [telling, weight] of counts) {
      if (!sameSource(source, telling.source)) continue;
      const found = { covered: weight / whole, words: shared(wording.content, telling.content) };
      const together = !wording.places.isDisjointFrom(telling.places);
      const doubts = together ? PERHAPS_TOGETHER : PERHAPS_APART;
      perhaps ||= doubts.some((gate) => passes(found, gate));
      if (telling.direct || !passes(found, together ? TOGETHER : APART)) continue;
      const nearer = telling.reported !== null && best?.telling.reported === null;
      if (
        best === null ||
        found.covered > best.covered ||
        (nearer && found.covered === best.covered)
      )
        best = { telling, covered: found.covered };
    }
    if (best === null) return perhaps ? 'perhaps' : null;
    const { reported, span } = best.telling;
    return { reported, echo: reported === null ? echoAt(span) : null };
  };

  const reportedAt = (at: Span): number | null => {
    const found = sentencesOf(of.sentences, at).flatMap((sentence) => saidIn.get(sentence) ?? []);
    return found.find((index) => overlaps(of.quotations[index] ?? NOWHERE, at)) ?? null;
  };
  /** Whether words stand in reported speech of one who is named alike. */
  const isOwn = (at: Span, source: NamedSource): boolean => {
    const said = of.quotations[reportedAt(at) ?? -1];
    return said !== undefined && source.speaker !== null && sharesName(source, sourceOf(of, said));
  };
  /** Where the very words stand, best where they answer what was said; 'perhaps' where they stand in marks. */
  const verbatim = (
    { key, content, places: at }: Wording,
    source: NamedSource,
    few: number,
  ): Told => {
    const found = content.size === 0 ? [] : echoesOf(key);
    const open = found.filter(
      (span) =>
        !isMarked(of.text, span) &&
        within(direct, span).length === 0 &&
        (content.size >= few || isOwn(span, source)),
    );
    const isNear = (span: Span) => !at.isDisjointFrom(placesAt(of.sentences, places, [span]));
    const echo = open.find(isNear) ?? open[0];
    if (echo !== undefined) return { reported: reportedAt(echo), echo: echoAt(echo) };
    return found.length > 0 && content.size >= few ? 'perhaps' : null;
  };
  /** Where a term stands, which must answer it. */
  const termAt = ({ key, places: at }: Utterance): Told => {
    const near = echoesOf(key).find(
      (span) =>
        !at.isDisjointFrom(placesAt(of.sentences, places, [span])) && !isMarked(of.text, span),
    );
    return near === undefined ? null : { reported: reportedAt(near), echo: echoAt(near) };
  };

  return (utterance) => {
    const { source } = utterance;
    const parts = utterance.parts.slice(0, MOST_PARTS);
    const told = [
      utterance.term ? termAt(utterance) : verbatim(utterance, source, FEWEST_ECHOED),
      ...parts.map((part) => verbatim(part, source, FEWEST_ECHOED_PART)),
      ...[utterance, ...parts].map((part) => likest(part, source)),
    ].filter((one) => one !== null);
    return told.find((one) => one !== 'perhaps') ?? told[0] ?? null;
  };
}

/** Whether words stand in quotation marks by themselves. */
function isMarked(text: string, { start, end }: Span): boolean {
  return (
    /["“”„«»‘’']/.test(text.charAt(start - 1)) &&
    /^[.,;:!?]?["“”„«»‘’']/.test(text.slice(end, end + 2))
  );
}

function passes(found: Gate, gate: Gate): boolean {
  return found.covered >= gate.covered && found.words >= gate.words;
}

function sum(words: ReadonlySet<string>, weightOf: (word: string) => number): number {
  return [...words].reduce((total, word) => total + weightOf(word), 0);
}

/** The first reported speech in each sentence that has some, as indices into a text's quotations. */
function reportedIn({ quotations, sentences }: QuotedText): Map<number, number> {
  const found = new Map<number, number>();
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.direct || quotation.term) continue;
    for (const sentence of sentencesOf(sentences, quotation)) {
      if (!found.has(sentence)) found.set(sentence, index);
    }
  }
  return found;
}

/** What a text tells: what is said in it, direct or reported, and its sentences. */
function tellingsOf(
  of: QuotedText,
  cut: Cut,
  places: Places,
  direct: readonly Quotation[],
  saidIn: ReadonlyMap<number, number>,
): Telling[] {
  const sources = new Map<Quotation | undefined, NamedSource>();
  const known = (said: Quotation | undefined): NamedSource => {
    const source = sources.get(said) ?? sourceOf(of, said);
    sources.set(said, source);
    return source;
  };
  const telling = (span: Span, said: Quotation | undefined, reported: number | null): Telling => {
    const isDirect = said?.direct ?? false;
    return {
      span: { start: span.start, end: span.end },
      reported,
      direct: isDirect,
      content: contentIn(cut, span, isDirect ? [] : within(direct, span)),
      source: known(said),
      places: placesAt(of.sentences, places, [span]),
    };
  };
  const said = of.quotations.flatMap((quotation, index) =>
    quotation.term ? [] : [telling(quotation, quotation, quotation.direct ? null : index)],
  );
  const sentences = of.sentences.map((sentence, index) =>
    telling(sentence, of.quotations[saidIn.get(index) ?? -1], null),
  );
  return [...said, ...sentences];
}

/** The spans that overlap one; they are in order and do not overlap each other. */
function within<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const first = firstIndex(spans.length, (at) => (spans[at] as Span).end > start);
  const last = firstIndex(spans.length, (at) => (spans[at] as Span).start >= end);
  return spans.slice(first, last);
}

function holdersOf(tellings: readonly Telling[]): Map<string, Telling[]> {
  const holders = new Map<string, Telling[]>();
  for (const telling of tellings) {
    for (const word of telling.content) {
      const list = holders.get(word);
      if (list) list.push(telling);
      else holders.set(word, [telling]);
    }
  }
  return holders;
}

const NOWHERE: Span = { start: 0, end: 0 };
/** So often words are looked for in a text. */
const MOST_ECHOES = 8;

/** Makes a function that finds words in their compared form in a row of tokens. */
function echoFinder(tokens: readonly Token[]): (key: string) => Span[] {
  const starts: number[] = [];
  let whole = ' ';
  for (const { form } of tokens) {
    starts.push(whole.length - 1);
    whole += `${unhyphened(form)} `;
  }
  const tokenAt = (offset: number): number =>
    firstIndex(starts.length, (index) => (starts[index] as number) >= offset);
  return (key) => {
    const found: Span[] = [];
    for (let at = whole.indexOf(key); at >= 0 && found.length < MOST_ECHOES; ) {
      const [first, last] = [tokenAt(at), tokenAt(at + key.length - 1) - 1];
      found.push({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
      at = whole.indexOf(key, at + 1);
    }
    return found;
  };
}

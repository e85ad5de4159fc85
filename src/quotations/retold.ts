import { sentencesOf } from '../article/sentences.ts';
import type { Quotation } from '../speech/quotation.ts';
import { type NamedSource, sameSource, sharesName } from '../speech/same-source.ts';
import { sourceFinder } from '../speech/sources.ts';
import { firstIndex } from '../text/binary-search.ts';
import { holdersOf } from '../text/holders.ts';
import { kept } from '../text/kept.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { type Cut, contentIn, shared, unhyphened } from './likeness.ts';
import type { Echo, QuotedText } from './quotation.ts';
import { type Places, placesAt } from './rows.ts';
import { sourceOf } from './sources.ts';
import { aroundOf, type Utterance, type Wording } from './utterances.ts';

/** Where a text says without quotation marks what another quotes. */
export interface Retelling {
  /** Index of the reported speech that says it, or null. */
  readonly reported: number | null;
  readonly echo: Echo;
}

/** What a text tells of what the other quotes. */
export interface Told {
  /** Where, in order; no two overlap. */
  readonly retellings: readonly Retelling[];
  /** Whether it may tell it, and it is not sure enough to say so. */
  readonly perhaps: boolean;
}

/** Words of a text, and the reported speech in which they stand, as an index, or null. */
interface Place {
  readonly span: Span;
  readonly reported: number | null;
}

/** Where some wording was found, the surest first, and whether it may be elsewhere. */
interface Found {
  readonly places: readonly Place[];
  readonly perhaps: boolean;
}

/** A sentence, or the reported speech in it, both without the direct quotations that they hold; or one of these. */
interface Telling extends Place {
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
/** The same in a sentence that names who said it. */
const OF_SPEAKER: Gate = { covered: 0.5, words: 3 };
/** So much of what was said, or of what is reported, tells it where a speaker of the same name is given as saying it. */
const REPORTED_TOGETHER: Gate = { covered: 0.4, words: 2 };
const REPORTED_APART: Gate = { covered: 0.4, words: 3 };
/** So much may tell it: it is not sure enough to say so, nor to say that it stands on one side only. */
const PERHAPS_TOGETHER: readonly Gate[] = [{ covered: 0.2, words: 2 }];
const PERHAPS_APART: readonly Gate[] = [
  { covered: 0.35, words: 3 },
  { covered: 0.25, words: 4 },
];
/** Less passes no gate. */
const LEAST_COVERED = Math.min(
  ...[...PERHAPS_TOGETHER, ...PERHAPS_APART, TOGETHER].map(({ covered }) => covered),
);
/** So many words that say something tell a quotation, or a sentence of it, by themselves. */
const FEWEST_ECHOED = 2;
const FEWEST_ECHOED_PART = 3;
/** So many words around few words tell that it is what the other text has; so many do of a term, and leave a doubt of others. */
const FEWEST_AROUND = 2;
const LEAST_AROUND = 1;
/** A word that stands in more sentences finds none. */
const COMMON = 40;
/** A sentence of so many words that stands in marks and without them is set apart. */
const FEWEST_PULLED = 5;
/** So many sentences of a quotation are looked for one by one. */
const MOST_PARTS = 12;

/** Makes a function that finds where a text tells without quotation marks what utterances of the other say. */
export function retellingFinder(
  of: QuotedText,
  cut: Cut,
  places: Places,
  own: readonly Utterance[],
): (utterances: readonly Utterance[]) => Told {
  const direct = of.quotations.filter((quotation) => quotation.direct);
  const saidIn = reportedIn(of);
  const tellings = tellingsOf(of, cut, places, direct, saidIn);
  const holders = holdersOf(tellings, ({ content }) => content);
  const echoesOf = echoFinder(cut);
  const sourceAt = sourceFinder(of);
  const blockAt = (span: Span): number =>
    of.sentences[sentencesOf(of.sentences, span)[0] ?? -1]?.block ?? -1;
  let pulled: ReadonlyMap<number, string> | null = null;
  const echoAt = ({ start, end }: Span): Echo => {
    const said = sourceAt({ start, end })?.name;
    if (said === undefined) pulled ??= pulledIn();
    return { start, end, speaker: said ?? pulled?.get(blockAt({ start, end })) ?? null };
  };
  /** Who says what stands in a paragraph that sets a quotation of the text apart, without its marks, by block. */
  const pulledIn = (): Map<number, string> =>
    new Map(
      own.flatMap(({ speaker, parts }) => {
        if (speaker === null) return [];
        const long = parts
          .slice(0, MOST_PARTS)
          .filter(({ forms }) => forms.length >= FEWEST_PULLED);
        return long.flatMap(({ forms }) =>
          echoesOf(forms)
            .filter(isOpen)
            .map((span): [number, string] => [blockAt(span), speaker]),
        );
      }),
    );
  const weightOf = (word: string): number =>
    Math.log(1 + (of.sentences.length + 1) / ((holders.get(word)?.length ?? 0) + 1));

  /** Where most of what was said is told, whatever the words. */
  const reworded = (wording: Wording, source: NamedSource): Found => {
    const counts = new Map<Telling, number>();
    let whole = 0;
    for (const word of wording.content) {
      const [list, own] = [holders.get(word) ?? [], weightOf(word)];
      whole += own;
      if (list.length > COMMON) continue;
      for (const telling of list) counts.set(telling, (counts.get(telling) ?? 0) + own);
    }
    const sure: { telling: Telling; covered: number }[] = [];
    let perhaps = false;
    for (const [telling, weight] of counts) {
      const isReported = telling.reported !== null && source.speaker !== null;
      const back = isReported ? weight / sum(telling.content, weightOf) : 0;
      const covered = Math.max(weight / whole, back);
      if (covered < LEAST_COVERED || !sameSource(source, telling.source)) continue;
      const byName = isReported && sharesName(source, telling.source);
      const common = shared(wording.content, telling.content);
      // All that a few words say is enough where it is reported of the same name.
      const isWhole = byName && common === wording.content.size;
      const words = isWhole ? Math.max(common, REPORTED_TOGETHER.words) : common;
      const [kept, either] = [
        { covered: weight / whole, words },
        { covered, words },
      ];
      const together = !wording.places.isDisjointFrom(telling.places);
      const doubts = together ? PERHAPS_TOGETHER : PERHAPS_APART;
      // What the same person is reported to say of it may be it, in other words.
      perhaps ||= byName || doubts.some((gate) => passes(kept, gate));
      if (telling.direct) continue;
      const isTold = byName
        ? passes(either, together ? REPORTED_TOGETHER : REPORTED_APART)
        : passes(kept, together ? TOGETHER : APART) ||
          (together && passes(either, APART)) ||
          (names(telling, source) && passes(kept, OF_SPEAKER));
      if (isTold) sure.push({ telling, covered });
    }
    const isNear = ({ telling: { reported } }: { telling: Telling }) => (reported === null ? 1 : 0);
    sure.sort((a, b) => b.covered - a.covered || isNear(a) - isNear(b));
    return { places: sure.map(({ telling }) => telling), perhaps };
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
  const placeAt = (span: Span): Place => ({ span, reported: reportedAt(span) });
  /** Whether words stand without quotation marks, but for a few among them. */
  const isOpen = (span: Span): boolean =>
    !isMarked(of.text, span) &&
    within(direct, span).every((one) => contains(span, one) && 2 * length(one) < length(span));
  const answers = (span: Span, { places: at }: Wording): boolean =>
    !at.isDisjointFrom(placesAt(of.sentences, places, [span]));

  /** Where the very words stand; only perhaps where they stand in marks. */
  const verbatim = (wording: Wording, source: NamedSource, few: number): Found => {
    const { forms, content } = wording;
    const found = content.size === 0 ? [] : echoesOf(forms);
    const spans = found.filter(
      (span) => isOpen(span) && (content.size >= few || isOwn(span, source)),
    );
    const perhaps = found.length > 0 && content.size >= few;
    return { places: spans.map(placeAt), perhaps };
  };
  /** Whether some of few words stand beside something of what stands beside them in the other text. */
  const mayTell = ({ content, around }: Utterance): boolean =>
    around.size > 0 &&
    [...content].some((word) => {
      const list = holders.get(word) ?? [];
      return list.length <= COMMON && list.some(({ span }) => isAround(span, around, LEAST_AROUND));
    });
  const arounds = new Map<string, ReadonlySet<string>>();
  /** What stands beside a span, which many utterances may ask for. */
  const besides = (span: Span): ReadonlySet<string> => {
    const key = `${span.start} ${span.end}`;
    const known = arounds.get(key) ?? aroundOf(of, cut, [span]);
    arounds.set(key, known);
    return known;
  };
  const isAround = (span: Span, around: ReadonlySet<string>, least: number): boolean =>
    shared(besides(span), around) >= least;
  /** Where few words stand: as a term, or beside so much of what stands beside them in the other text. */
  const few = (utterance: Utterance): Found => {
    const { forms, content, around } = utterance;
    const least = utterance.term ? LEAST_AROUND : FEWEST_AROUND;
    const found = content.size === 0 ? [] : echoesOf(forms);
    const named = found.length > 0 && /\p{Lu}/u.test(utterance.words.join(''));
    const isTelling = utterance.term && content.size >= FEWEST_ECHOED && !named;
    const spans = found.filter(
      (span) =>
        isOpen(span) &&
        (isTelling ||
          (utterance.term && answers(span, utterance)) ||
          (!named && isAround(span, around, least))),
    );
    return { places: spans.map(placeAt), perhaps: mayTell(utterance) };
  };

  const inTheirWords = (utterance: Utterance): Found[] => [
    few(utterance),
    ...(utterance.term ? [] : [verbatim(utterance, utterance.source, FEWEST_ECHOED)]),
    ...utterance.parts
      .slice(0, MOST_PARTS)
      .map((part) => verbatim(part, utterance.source, FEWEST_ECHOED_PART)),
  ];
  const inOthers = (utterance: Utterance): Found[] =>
    [utterance, ...utterance.parts.slice(0, MOST_PARTS)].map((wording) =>
      reworded(wording, utterance.source),
    );
  return (utterances) => {
    const [own, others] = [utterances.flatMap(inTheirWords), utterances.flatMap(inOthers)];
    const whole = own
      .flatMap(({ places }) => places)
      .sort((a, b) => length(b.span) - length(a.span));
    const places = apart([...whole, ...others.flatMap(({ places }) => places)]);
    const retellings = together(of.text, places).map(({ span, reported }) => {
      return { reported, echo: echoAt(span) };
    });
    return { retellings, perhaps: [...own, ...others].some(({ perhaps }) => perhaps) };
  };
}

/** Places that do not overlap, the first of those that do, in the order of the text. */
function apart(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places)
    if (!kept.some(({ span }) => overlaps(span, place.span))) kept.push(place);
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** Places without those between which no word stands: what is told sentence by sentence is told once. */
function together(text: string, places: readonly Place[]): Place[] {
  const joined: Place[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    const beside =
      last !== undefined &&
      last.reported === place.reported &&
      !/[\p{L}\p{N}]/u.test(text.slice(last.span.end, place.span.start));
    if (!beside) joined.push(place);
    else joined.splice(-1, 1, { ...last, span: { start: last.span.start, end: place.span.end } });
  }
  return joined;
}

function length({ start, end }: Span): number {
  return end - start;
}

function sum(words: ReadonlySet<string>, weightOf: (word: string) => number): number {
  return [...words].reduce((total, word) => total + weightOf(word), 0);
}

/** Whether words stand in quotation marks by themselves. */
function isMarked(text: string, { start, end }: Span): boolean {
  return (
    /["“”„«»‘’']/.test(text.charAt(start - 1)) &&
    /^[.,;:!?]?["“”„«»‘’']/.test(text.slice(end, end + 2))
  );
}

/** Whether a sentence has the name of a person who said something. */
function names({ content }: Telling, { named, stems }: NamedSource): boolean {
  return named.kind === 'person' && !stems.isDisjointFrom(content);
}

function passes(found: Gate, gate: Gate): boolean {
  return found.covered >= gate.covered && found.words >= gate.words;
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
  const telling = (span: Span, said: Quotation | undefined, reported: number | null): Telling => {
    const isDirect = said?.direct ?? false;
    return {
      span: { start: span.start, end: span.end },
      reported,
      direct: isDirect,
      content: contentIn(cut, span, isDirect ? [] : within(direct, span)),
      source: sourceOf(of, said),
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

const NOWHERE: Span = { start: 0, end: 0 };
/** So often words are looked for in a text, at so many places of the one of them that stands there least often. */
const MOST_ECHOES = 8;
const MOST_LOOKS = 2000;

/** Finds words in their compared form in a text: by the one of them that stands there least often. */
const echoFinder = kept(({ tokens }: Cut): ((forms: readonly string[]) => Span[]) => {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const own = words.map(({ form }) => unhyphened(form));
  const indices = Map.groupBy(own.keys(), (index) => own[index] ?? '');
  const known = new Map<string, Span[]>();
  const find = (forms: readonly string[]): Span[] => {
    const counts = forms.map((form) => indices.get(form)?.length ?? 0);
    const rarest = counts.indexOf(Math.min(...counts));
    const found: Span[] = [];
    for (const index of indices.get(forms[rarest] ?? '')?.slice(0, MOST_LOOKS) ?? []) {
      const first = index - rarest;
      if (!forms.every((form, at) => own[first + at] === form)) continue;
      const last = words[first + forms.length - 1];
      found.push({ start: words[first]?.start ?? 0, end: last?.end ?? 0 });
      if (found.length === MOST_ECHOES) break;
    }
    return found;
  };
  return (forms) => {
    const key = forms.join(' ');
    const found = known.get(key) ?? find(forms);
    known.set(key, found);
    return found;
  };
});

import type { CountWords } from '../language/count-words.ts';
import type { Language } from '../language/language.ts';
import { kept, lazy } from '../text/kept.ts';
import type { Span } from '../text/span.ts';
import { stemOf } from '../text/stem.ts';
import type { Figure } from './figure.ts';
import { cut, type Lexeme } from './words/cut.ts';
import { isFunctionWord, type Lexemes, lexemesOf } from './words/lexemes.ts';

/** A text with its body's sentences and its figures: one side of a comparison. */
export interface FigureSide {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly figures: readonly Figure[];
  readonly language: Language;
}

/** The words around a figure by their stems; each weighs by its nearness and its rarity. */
export interface Words {
  readonly weights: ReadonlyMap<string, number>;
  /** Length of the vector that the weights make. */
  readonly size: number;
}

/** What is known of a figure besides itself. */
export interface Surroundings {
  /** Index of its sentence, or -1. */
  readonly sentence: number;
  /** Where in the text that is, from 0 to 1. */
  readonly place: number;
  /** The words around it, weighed when they are first asked for: what agrees at its place needs none. */
  readonly words: () => Words;
  /** The words of its sentence, by their stems, that no other sentence with a figure of its text has: what it tells of. */
  readonly anchors: () => ReadonlyMap<string, number>;
  /** What the sentence says befell those who are counted ("dead", "hurt"), or null. */
  readonly fate: string | null;
  /** The word that says so; null where none does. */
  readonly befell: Lexeme | null;
  /** The names right before it, in lower case: of an age, whose it is. */
  readonly owner: ReadonlySet<string>;
  /** The last word before it that is more than grammar, in lower case; null where "and" cuts it off. */
  readonly before: string | null;
  /** The name of the event or deed that this word tells of ("find" of "discovered"), or the word itself. */
  readonly event: string | null;
  readonly language: Language;
}

/** The surroundings of each side's figures; how rare a word is, is counted over all sentences with figures. */
export function surroundingsOf(sides: readonly FigureSide[]): Surroundings[][] {
  const placed = sides.map((side) => side.figures.map(sentenceOf(side.sentences)));
  const read = sides.map((side, at) => {
    const lexemesAt = lexemesOf(side);
    const words = new Map<number, readonly Lexeme[]>();
    for (const index of new Set(placed[at])) {
      const lexemes = lexemesAt(index);
      if (lexemes !== null) words.set(index, wordsOf(lexemes));
    }
    return words;
  });
  const stemmed = lazy(() =>
    read.map((words, side) => stemsOf(words, sides[side]?.language.counts.events ?? {})),
  );
  const rarity = lazy(() => rarityIn(stemmed().flatMap((sentences) => [...sentences.values()])));
  const anchored = lazy(() =>
    read.map((words, side) => anchorsOf(words, stemmed()[side] ?? new Map())),
  );
  return sides.map(({ text, figures, sentences, language }, side) =>
    figures.map((figure, index) => {
      const sentence = placed[side]?.[index] ?? -1;
      const words = read[side]?.get(sentence) ?? [];
      return {
        sentence,
        place: Math.max(0, sentence) / Math.max(1, sentences.length - 1),
        words: lazy(() => {
          const stems = stemmed()[side]?.get(sentence) ?? [];
          return wordsAround(figure, words, stems, rarity());
        }),
        anchors: () => anchored()[side]?.get(sentence) ?? NO_ANCHORS,
        ...fateNear(figure, words, text, language),
        ...standingBefore(figure, words, text, language),
        language,
      };
    }),
  );
}

/** Gives the index of the sentence that holds a figure, or -1; for figures in the order of the text. */
function sentenceOf(sentences: readonly Span[]): (figure: Figure) => number {
  let at = 0;
  return ({ start }) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at += 1;
    return (sentences[at]?.start ?? Infinity) <= start ? at : -1;
  };
}

function wordsOf(lexemes: Lexemes): Lexeme[] {
  return lexemes.filter((lexeme) => lexeme.kind === 'word' && !isFunctionWord(lexemes, lexeme));
}

/** The stems of words, by their sentence; of all words for one event its name. */
function stemsOf(
  sentences: ReadonlyMap<number, readonly Lexeme[]>,
  events: CountWords['events'],
): Map<number, string[]> {
  const eventOf = eventsIn(events);
  return new Map(
    [...sentences].map(([index, words]) => [
      index,
      words.map(({ form }) => eventOf.get(form) ?? stemOf(form)),
    ]),
  );
}

const eventsIn = kept(byWord);

/** How much a word tells: one that stands in many sentences tells little (inverse frequency). */
function rarityIn(sentences: readonly (readonly string[])[]): (stem: string) => number {
  const frequencies = new Map<string, number>();
  for (const stems of sentences)
    for (const stem of new Set(stems)) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
  const rarities = new Map<string, number>();
  for (const [stem, count] of frequencies)
    rarities.set(stem, Math.log(1 + sentences.length / (1 + count)));
  return (stem) => rarities.get(stem) ?? 0;
}

const NO_ANCHORS: ReadonlyMap<string, number> = new Map();

/** What a word that stands in one sentence only says of what that tells; a name says twice as much. */
const WORD_ANCHOR = 0.5;
const NAME_ANCHOR = 1;

/** The stems that each sentence alone has of those of one text, with their weights. */
function anchorsOf(
  sentences: ReadonlyMap<number, readonly Lexeme[]>,
  stems: ReadonlyMap<number, readonly string[]>,
): Map<number, ReadonlyMap<string, number>> {
  const places = new Map<string, number>();
  for (const own of stems.values())
    for (const stem of new Set(own)) places.set(stem, (places.get(stem) ?? 0) + 1);
  return new Map(
    [...sentences].map(([index, words]) => {
      const own = words.flatMap(({ capital }, at): [string, number][] => {
        const stem = stems.get(index)?.[at];
        if (stem === undefined || places.get(stem) !== 1) return [];
        return [[stem, capital && at > 0 ? NAME_ANCHOR : WORD_ANCHOR]];
      });
      return [index, new Map(own)];
    }),
  );
}

/** What two figures' sentences share of the words that no other sentence of either text has. */
export function sharedAnchors(a: Surroundings, b: Surroundings): number {
  const [ours, theirs] = [a.anchors(), b.anchors()];
  let shared = 0;
  for (const [stem, weight] of ours) shared += Math.min(weight, theirs.get(stem) ?? 0);
  return shared;
}

/** At this many words from the figure a word counts half. */
const HALF_WAY = 6;

/** Words further away are not looked at. */
const REACH = 30;

function wordsAround(
  figure: Figure,
  words: readonly Lexeme[],
  stems: readonly string[],
  rarity: (stem: string) => number,
): Words {
  const nearness = new Map<string, number>();
  const add = (stem: string | undefined, distance: number): void => {
    const weight = HALF_WAY / (HALF_WAY + distance);
    if (stem !== undefined && weight > (nearness.get(stem) ?? 0)) nearness.set(stem, weight);
  };
  const first = firstBehind(words, figure.start);
  for (let distance = 0; distance < Math.min(REACH, first); distance++)
    add(stems[first - 1 - distance], distance);
  const last = Math.min(words.length, first + REACH);
  const behind = Math.min(last, firstBehind(words, figure.end));
  for (let at = behind; at < last; at++) add(stems[at], at - behind);
  const weights = new Map([...nearness].map(([form, near]) => [form, near * rarity(form)]));
  let square = 0;
  for (const weight of weights.values()) square += weight ** 2;
  return { weights, size: Math.sqrt(square) };
}

/** How many words around a figure may say what befell those it counts. */
const FATE_REACH = 5;

/** A verb in front is joined to its figure by no more than this many characters ("killing at least"). */
const FARTHEST_VERB = 60;

/**
 * The verb in front ("killing at least 15 people"), else what follows ("15 people were killed"),
 * else what stands before ("22 were arrested and six officers hurt").
 */
function fateNear(
  figure: Figure,
  words: readonly Lexeme[],
  text: string,
  language: Language,
): Pick<Surroundings, 'fate' | 'befell'> {
  const fates = fatesIn(language);
  const first = firstBehind(words, figure.start);
  const before = words.slice(Math.max(0, first - FATE_REACH), first).reverse();
  const after = words.slice(first, first + FATE_REACH).filter((word) => word.start >= figure.end);
  const [next] = before;
  const isVerb = next && fates.has(next.form) && isJoined(figure, next.end, text, language);
  const befell = isVerb ? next : [...after, ...before].find(({ form }) => fates.has(form));
  return { fate: fates.get(befell?.form ?? '') ?? null, befell: befell ?? null };
}

/** Whether neither a comma nor "and" stands between a verb, by its end, and its figure. */
function isJoined(figure: Figure, end: number, text: string, { grammar }: Language): boolean {
  return !between(figure, end, text).some((form) => form === ',' || grammar.and.has(form));
}

/** The words and marks between a word, by its end, and a figure; of many the last. */
function between({ start }: Figure, end: number, text: string): string[] {
  return cut(text, { start: Math.max(end, start - FARTHEST_VERB), end: start }).map(
    ({ form }) => form,
  );
}

/** What befalls those who are counted, by the words for it: "killed" says "dead". */
export const fatesIn = kept(({ counts }: Language) => byWord(counts.fates));

/** The tables of a language turned round: the name of the first that has each word. */
export function byWord(tables: Readonly<Record<string, ReadonlySet<string>>>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, words] of Object.entries(tables))
    for (const word of words) if (!found.has(word)) found.set(word, name);
  return found;
}

/** An owner's name is of no more words. */
const OWNER_REACH = 4;

function standingBefore(
  figure: Figure,
  words: readonly Lexeme[],
  text: string,
  language: Language,
): Pick<Surroundings, 'owner' | 'before' | 'event'> {
  const { measures, grammar } = language;
  const first = firstBehind(words, figure.start);
  const near = words.slice(Math.max(0, first - OWNER_REACH), first);
  const told = near.findLastIndex(
    ({ form }) => !measures.aged.has(form) && !measures.age.has(form),
  );
  const last = near[told]?.capital ? told : -1;
  const from = near.findLastIndex(({ capital }, at) => at < last && !capital) + 1;
  const names = last === -1 ? [] : near.slice(from, last + 1);
  const next = near.at(-1);
  const isCut = next && between(figure, next.end, text).some((form) => grammar.and.has(form));
  const before = next && !isCut ? next.form : null;
  const event = before && (eventsIn(language.counts.events).get(before) ?? before);
  return { owner: new Set(names.map(({ form }) => form)), before, event };
}

/** Index of the first word that begins at `offset` or behind; binary search. */
function firstBehind(words: readonly Lexeme[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Likeness of the words around two figures, 0 to 1: the cosine of their vectors. */
export function likeness(a: Words, b: Words): number {
  let shared = 0;
  for (const [form, weight] of a.weights) shared += weight * (b.weights.get(form) ?? 0);
  return shared === 0 ? 0 : shared / (a.size * b.size);
}

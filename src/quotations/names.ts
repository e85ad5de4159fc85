import type { Span } from '../text/span.ts';
import { isRole } from './lexicon.ts';
import type { MaskedSentence } from './masked.ts';
import type { Phrase } from './phrases.ts';

/** A name as it stands in the text, without titles: "Sergei Lavrov". */
export interface Named extends Span {
  readonly name: string;
  /** The last word, by which it is called again. */
  readonly last: string;
  /** The roles and titles in front, in lower case: foreign, minister. */
  readonly roles: readonly string[];
  readonly gender: Gender;
}

export type Gender = 'he' | 'she' | null;

/** Who the text names, to find the full name behind "Lavrov" or "the minister". */
export interface Names {
  /** Every name of more than one word by its last one, in order. */
  readonly byLast: ReadonlyMap<string, readonly Named[]>;
  /** Every name with a title by that title, in order. */
  readonly byRole: ReadonlyMap<string, readonly Named[]>;
  /** The gender that a title gives to a last name. */
  readonly genders: ReadonlyMap<string, Gender>;
}

const TITLE =
  /^(?:mr|mrs|ms|miss|dr|sen|sens|rep|reps|gov|lt|gen|col|sgt|capt|rev|sir|lord|lady|del|speaker|king|queen|saint|st)$/;
const HE =
  /^(?:mr|sir|lord|king|prince|father|\w*[^o]man|husband|son|brother|congressman|actor|pope)$/;
const SHE =
  /^(?:mrs|ms|miss|lady|queen|princess|mother|\w*woman|wife|daughter|sister|actress|niece)$/;

/** Collects the names of a text. */
export function namesIn(text: string, sentences: readonly MaskedSentence[]): Names {
  const byLast = new Map<string, Named[]>();
  const byRole = new Map<string, Named[]>();
  const genders = new Map<string, Gender>();
  const add = (map: Map<string, Named[]>, key: string, named: Named) => {
    const list = map.get(key);
    if (list) list.push(named);
    else map.set(key, [named]);
  };
  for (const sentence of sentences) {
    for (const run of sentence.shape.matchAll(/[Nr.#]*N[N.]*/g)) {
      const named = nameOf(text, sentence, { start: run.index, end: run.index + run[0].length });
      if (named === null) continue;
      if (named.name.includes(' ')) add(byLast, named.last, named);
      for (const role of named.roles) add(byRole, role, named);
      if (named.gender !== null) genders.set(named.last, named.gender);
    }
  }
  return { byLast, byRole, genders };
}

/** The name at the end of a phrase, its titles taken off; null where the phrase ends in another word. */
export function nameOf(text: string, sentence: MaskedSentence, phrase: Phrase): Named | null {
  const { words, shape } = sentence;
  let end = phrase.end;
  while (end > phrase.start && shape.charAt(end - 1) === '.') end--;
  const genitive = shape.charAt(end - 1) === 'G';
  let start = end;
  const isTitle = (index: number) => {
    const form = words[index]?.form ?? '';
    return TITLE.test(form) || isRole(form);
  };
  while (start > phrase.start && 'NG.'.includes(shape.charAt(start - 1)) && !isTitle(start - 1)) {
    if (shape.charAt(start - 1) === 'G' && start !== end) break;
    start--;
  }
  while (start < end && shape.charAt(start) === '.') start++;
  if (start === end) return null;
  const roles: string[] = [];
  for (let index = start - 1; index >= phrase.start && index > start - 6; index--) {
    const form = words[index]?.form ?? '';
    if (isTitle(index)) roles.push(form);
    else if (shape.charAt(index) !== '.') break;
  }
  const from = words[start]?.start ?? 0;
  const to = words[end - 1]?.end ?? 0;
  const name = text.slice(from, to).replace(genitive ? /['’]s$/ : /$/, '');
  const gender = roles.some((role) => HE.test(role))
    ? 'he'
    : roles.some((role) => SHE.test(role))
      ? 'she'
      : null;
  return { start: from, end: to, name, last: lastWord(name), roles, gender };
}

export function lastWord(name: string): string {
  return (name.split(/\s+/).at(-1) ?? '').toLowerCase();
}

/** The last of a list that stands before an offset, else the first after it. */
export function nearest(list: readonly Named[] | undefined, offset: number): Named | undefined {
  if (list === undefined) return undefined;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Named).start < offset) low = middle + 1;
    else high = middle;
  }
  return list[low - 1] ?? list[low];
}

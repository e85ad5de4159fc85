import type { Language } from '../language/language.ts';
import { firstIndex } from '../text/binary-search.ts';
import type { Span } from '../text/span.ts';
import type { Phrase } from './phrases.ts';
import type { MaskedSentence } from './shape.ts';
import { isFunctionWord, isRole } from './tags.ts';

/** A name as it stands in the text, without titles: "Sergei Lavrov". */
export interface Named extends Span {
  readonly name: string;
  /** The last word, by which it is called again. */
  readonly last: string;
  /** The roles and titles in front, in lower case, the nearest first: minister, foreign. */
  readonly roles: readonly string[];
  /** What the person is called in front or beside, in lower case and in order: "shadow home secretary". */
  readonly called: readonly string[];
}

/** Whom a text names, to find the full name behind "Lavrov" or "the minister". */
export interface Names {
  /** The full name that a last name alone stands for. */
  readonly full: ReadonlyMap<string, string>;
  /** Every name, in order. */
  readonly all: readonly Named[];
  /** Every name with a title by that title, in order. */
  readonly byRole: ReadonlyMap<string, readonly Named[]>;
  /** Words with a capital that do not owe it to beginning a sentence, in lower case. */
  readonly capitals: ReadonlySet<string>;
  /** Last names that have a title, or a full name, somewhere. */
  readonly persons: ReadonlySet<string>;
}

/** Collects the names of a text; who is called by a last name only may have the full one in a line around the prose. */
export function namesIn(
  text: string,
  sentences: readonly MaskedSentence[],
  around: readonly Span[] = [],
): Names {
  const all: Named[] = [];
  const byRole = new Map<string, Named[]>();
  const persons = new Set<string>();
  const candidates = new Map<string, Map<string, number>>();
  const bare = new Set<string>();
  const capitals = new Set<string>();
  for (const sentence of sentences) {
    for (const named of apposed(text, sentence)) {
      persons.add(named.last);
      // Who is called by a last name alone may have another role elsewhere.
      if (named.name.includes(' ')) hold(byRole, named);
    }
    for (const run of sentence.shape.matchAll(/[Nr.#]*[NG][NG.]*/g)) {
      const end = run.index + run[0].length;
      const named = nameOf(text, sentence, { start: run.index, end });
      for (let index = Math.max(1, run.index); index < end; index++) {
        capitals.add(sentence.words[index]?.form ?? '');
      }
      if (named === null) continue;
      const { name, last, roles } = named;
      all.push(named);
      hold(byRole, named);
      if (roles.length > 0) persons.add(last);
      const counts = candidates.get(last) ?? new Map<string, number>();
      if (name.includes(' ')) counts.set(name, (counts.get(name) ?? 0) + 1);
      // Who is called by the last name before any full name is somebody else.
      else if (counts.size === 0) bare.add(last);
      candidates.set(last, counts);
    }
  }
  const full = new Map<string, string>();
  for (const [last, counts] of candidates) {
    const most = [...counts].reduce<readonly [string, number]>(
      (a, b) => (b[1] > a[1] ? b : a),
      ['', 0],
    );
    if (most[1] > 0) persons.add(last);
    if (most[1] > 0 && !bare.has(last)) full.set(last, most[0]);
  }
  const language = sentences[0]?.language;
  const called = language === undefined ? [] : fullIn(text, around, language);
  const found = called.filter(([last]) => candidates.get(last)?.size === 0);
  const small = found.length === 0 ? new Set() : smallIn(sentences);
  for (const [last, name] of found) {
    const [first = ''] = name.toLowerCase().split(' ');
    if (small.has(first)) continue;
    persons.add(last);
    full.set(last, name);
  }
  return { full, all, byRole, capitals, persons };
}

const FIRST_AND_LAST = /\p{Lu}[\p{L}’-]+(?= (\p{Lu}[\p{L}’-]+))/gu;

/** Two words with a capital in lines that do not write every word with one, by the second in lower case. */
function fullIn(
  text: string,
  lines: readonly Span[],
  language: Language,
): [last: string, name: string][] {
  return lines.flatMap(({ start, end }) => {
    const line = unwrapped(text.slice(start, end));
    const small = line.match(/(?<!\p{L})\p{Ll}\p{L}{3,}/gu) ?? [];
    if (small.every((form) => isFunctionWord(language, form))) return [];
    return [...line.matchAll(FIRST_AND_LAST)].map(([first, last = '']): [string, string] => [
      last.toLowerCase(),
      `${first} ${last}`,
    ]);
  });
}

/** The words that stand somewhere without a capital. */
function smallIn(sentences: readonly MaskedSentence[]): Set<string> {
  return new Set(
    sentences.flatMap(({ words }) => words.flatMap(({ form, capital }) => (capital ? [] : form))),
  );
}

/** Notes somebody by each of the roles in front of the name. */
function hold(byRole: Map<string, Named[]>, named: Named): void {
  for (const role of named.roles) {
    const holders = byRole.get(role);
    if (holders) holders.push(named);
    else byRole.set(role, [named]);
  }
}

/** "Ann Lee, the mayor," and "the mayor, Ann Lee,": a name with the role beside it between commas. */
const APPOSED =
  /(?<name>N[N.]*),d?[anNG.]{0,3}(?<roles>r{1,3})[,p]|(?<before>r{1,3}),(?<after>N[N.]*)(?=,|\.?$)/g;

function apposed(text: string, sentence: MaskedSentence): Named[] {
  const { shape, words } = sentence;
  return [...shape.matchAll(APPOSED)].flatMap(({ 0: all, index, groups = {} }) => {
    const { name = groups.after ?? '', roles = groups.before ?? '' } = groups;
    const behind = groups.after !== undefined;
    const end = index + all.length;
    const start = behind ? end - name.length : index;
    const named = nameOf(text, sentence, { start, end: start + name.length });
    const first = behind ? index : end - 1 - roles.length;
    const held = words.slice(first, first + roles.length).map(({ form }) => form);
    const called = calledBefore(sentence, first + roles.length);
    return named === null ? [] : [{ ...named, roles: held.reverse(), called }];
  });
}

/** How many words of what somebody is called are kept. */
const LONGEST_CALLED = 4;

/** The words of a description that ends before `end`, without its determiner: "shadow home secretary". */
function calledBefore({ shape, words }: MaskedSentence, end: number): string[] {
  let start = end;
  while (start > 0 && end - start < LONGEST_CALLED && 'anNrG'.includes(shape.charAt(start - 1)))
    start--;
  return words.slice(start, end).map(({ form }) => form);
}

/** The name at the end of a phrase, its titles taken off; null where the phrase ends in another word. */
export function nameOf(text: string, sentence: MaskedSentence, phrase: Phrase): Named | null {
  const { words, shape, language } = sentence;
  const { people, joints } = language.speech;
  const isTitle = (index: number) => {
    const form = words[index]?.form ?? '';
    return (
      people.titles.has(form) ||
      isRole(language, form) ||
      (people.offices.has(form) && joints.of.has(words[index - 1]?.form ?? ''))
    );
  };
  let end = headEnd(shape, phrase, isTitle);
  while (end > phrase.start && shape.charAt(end - 1) === '.') end--;
  let start = end;
  while (start > phrase.start && !isTitle(start - 1)) {
    const tag = shape.charAt(start - 1);
    const name =
      'N.'.includes(tag) ||
      (tag === 'n' && language.speech.endings.noun.test(words[start - 1]?.form ?? '')) ||
      (tag === 'G' && start === end && isCapital(text, words[start - 1]));
    if (!name) break;
    start--;
  }
  while (start < end && shape.charAt(start) === '.') start++;
  // "президент России Владимир Путин"
  // "лидер партии «Яблоко» Григорий Явлинский"
  const opensQuoted = () => QUOTED.test(text.charAt(words[start]?.start ?? 0));
  while (language.speech.works.names && end - start > 1 && opensQuoted()) start++;
  const first = start;
  const isBehind = /[nr]/.test(shape.charAt(first - 1));
  while (isBehind && end - start > 2 && isOwner(text, sentence, start)) start++;
  if (start === end || isNoName(text, sentence, start, end)) return null;
  // "a spokesman for the White House" is no White House; but Secretary of State Ann Lee is Ann Lee.
  const own = Math.max(phrase.start, shape.slice(0, start).lastIndexOf(',') + 1);
  const of = shape.slice(own, start).lastIndexOf('p') + own;
  if (of >= own && !people.offices.has(words[of + 1]?.form ?? '')) return null;
  const roles: string[] = [];
  for (let index = first - 1; index >= phrase.start && index > first - 6; index--) {
    if (isTitle(index)) roles.push(words[index]?.form ?? '');
    else if (!'.p,'.includes(shape.charAt(index))) break;
  }
  const from = words[start]?.start ?? 0;
  const to = words[end - 1]?.end ?? 0;
  const name = unwrapped(text.slice(from, to)).replace(/['’]s?$/, '');
  const called = roles.length === 0 ? [] : calledBefore(sentence, start);
  return { start: from, end: to, name, last: lastWord(name), roles, called };
}

/** Words in one line, wherever the text breaks its lines. */
export function unwrapped(words: string): string {
  return words.replace(/\s+/g, ' ');
}

const QUOTED = /[«„“"]/;

/**
 * Whether a word with a capital names nobody by itself: a noun that an adjective describes, where all
 * nouns have a capital ("pakistanischer Seite"), or what belongs to the noun before ("президент России").
 */
function isNoName(text: string, sentence: MaskedSentence, start: number, end: number): boolean {
  const { shape, words, language } = sentence;
  if (end - start > 1) return false;
  if (/[nr]/.test(shape.charAt(start - 1)) && isOwner(text, sentence, start)) return true;
  const described = shape.charAt(start - 1) === 'n' && !isCapital(text, words[start - 1]);
  return language.speech.capitalNouns && described;
}

/** Whether a word is in the case of what belongs to somebody, or letters of an institution, which have none. */
function isOwner(text: string, { words, language }: MaskedSentence, index: number): boolean {
  const { owner } = language.speech.endings;
  const word = words[index];
  if (word === undefined || owner === null) return false;
  return owner.test(word.form) || /^\p{Lu}{2}/u.test(text.slice(word.start, word.end));
}

/** Where the name ends in "Elijah Cummings of Maryland", but not in "Bank of America". */
function headEnd(
  shape: string,
  { start, end }: Phrase,
  isTitle: (index: number) => boolean,
): number {
  const of = shape.slice(start, end).indexOf('p');
  const named = of > 0 && /^[^d]*N\.?(?:N\.?)+$/.test(shape.slice(start, start + of));
  return named && !isTitle(start + of - 1) ? start + of : end;
}

function isCapital(text: string, word: Span | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(text.charAt(word.start));
}

function lastWord(name: string): string {
  const words = name.toLowerCase().split(/\s+/);
  return words.findLast((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/.test(word)) ?? '';
}

/** The last of a list, in order, that stands before an offset. */
export function lastBefore(list: readonly Named[], offset: number): Named | undefined {
  return list[firstIndex(list.length, (index) => (list[index] as Named).start >= offset) - 1];
}

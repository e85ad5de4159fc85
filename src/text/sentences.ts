import type { Span } from './span.ts';

/** Words in lower case that show whether a point ends a sentence; abbreviations without their last point. */
export interface SentenceWords {
  /** Abbreviations that the next word belongs to, so that their point never ends a sentence. */
  readonly leading: ReadonlySet<string>;
  /** Abbreviations that end a sentence only before a word that begins sentences. */
  readonly trailing: ReadonlySet<string>;
  /** Abbreviations with inner points that end a sentence before any capital: nothing is named after them. */
  readonly degrees: ReadonlySet<string>;
  /** Abbreviations that a number belongs to; before a word their point ends a sentence. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Words before an ordinal whose point ends nothing: "am 19. November"; and words behind one, as months. */
  readonly beforeOrdinal: ReadonlySet<string>;
  readonly afterOrdinal: ReadonlySet<string>;
  /** Words that often begin a sentence and seldom follow an abbreviation inside one. */
  readonly starters: ReadonlySet<string>;
}

// Stops with the marks that close around them and what follows: white space, the text's end, or
// nothing where the script needs no space or a scraper lost it ("over.The"). A mark that opens in English
// closes in German („Ja.“). A run of stops is
// tried from its first one only, or a long one would take the square of its length.
const STOP =
  /(?<![.!?…؟۔।॥] ?)(?<stop>[.!?…؟۔।॥](?: ?[.!?…])*)(?<closing>["'”’“‘»›)\]}]*(?:[ \u00a0\u202f][»›](?=\s|$))?(?: ?\[\d+\])*)(?=[\p{DI}\ufff9-\ufffb]*(?:\s|$))|[。！？｡](?![」』”’）)])|(?<=\p{Ll}{2}|\p{N}{2})\.(?=\p{Lu}\p{Ll}+(?:[\s,]|\.\s))/gu;
const SEEN = /[^\s\p{DI}\ufff9-\ufffb]/u;
const WORD_BEFORE = /(?:^|[\s("'’“‘„«[/—–-])([^\s("'’“‘„«[/—–-]*)$/u;
/** A letter that an apostrophe joins to a word is no initial: "can't". */
const JOINED = /\p{L}['’]\p{L}$/u;
const NEXT =
  /^(?<marks>(?:[^\p{L}\p{N}]*[^\p{L}\p{N}\s])?)\s*(?<word>[\p{L}\p{M}\p{N}]+)(?<point>\.?)/u;
/** How far around a stop the text is looked at: enough for any abbreviation or bracket, and a bound on the work. */
const WINDOW = 300;
const BRACKETS = ['()', '[]'] as const;
const POINTED = /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u;

/**
 * Cuts a paragraph of prose into sentences; spans are in order and hold all but the white space
 * between them. A line break counts as white space.
 */
export function sentences(
  text: string,
  words: SentenceWords,
  span: Span = { start: 0, end: text.length },
): Span[] {
  const prose = text.slice(span.start, span.end);
  const found: Span[] = [];
  let from = 0;
  const close = (to: number): void => {
    const piece = prose.slice(from, to);
    // What nobody sees is no sentence: it belongs to the one before, or else to the next.
    if (!SEEN.test(piece)) {
      const last = found.pop();
      if (last === undefined) return;
      found.push({ start: last.start, end: span.start + from + piece.trimEnd().length });
      from = to;
      return;
    }
    const start = span.start + from + (piece.length - piece.trimStart().length);
    const end = span.start + from + piece.trimEnd().length;
    if (end > start) found.push({ start, end });
    from = to;
  };
  for (const match of prose.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (match.groups?.stop !== undefined) {
      const { stop, closing = '' } = match.groups;
      const before = prose.slice(Math.max(from, match.index - WINDOW), match.index);
      const after = prose.slice(end, end + WINDOW);
      if (!ends(before, stop, closing, after, words) || isInBrackets(before, after)) continue;
    }
    close(end);
  }
  close(prose.length);
  return found;
}

/** Whether a stop ends the sentence that began with `before`, with `after` to follow. */
function ends(
  before: string,
  stop: string,
  closing: string,
  after: string,
  words: SentenceWords,
): boolean {
  const next = NEXT.exec(after)?.groups;
  if (next === undefined) return !/[,;:.!?]/.test(after);
  const { marks = '', word = '', point = '' } = next;
  if (/[,;:.!?]/.test(marks)) return false;
  if (/^\p{Ll}[\p{Ll}\p{N}]*$/u.test(word)) return false;
  if (stop !== '.' || /["'”’“‘»›]/.test(closing)) return true;
  const [, last = ''] = WORD_BEFORE.exec(before) ?? [];
  const form = last.toLowerCase();
  const starts = words.starters.has(word.toLowerCase());
  const counts = /^(?:\p{N}|[IVXLC]{2,}$)/u.test(word);
  if (words.leading.has(form)) return false;
  if (words.beforeNumber.has(form)) return !counts;
  if (words.trailing.has(form) || (POINTED.test(last) && !words.degrees.has(form))) return starts;
  if (/^\p{N}+\)?$/u.test(last)) return !isOrdinal(before, last, word, words);
  if (/^\p{L}$/u.test(last) && !JOINED.test(before))
    return initialEnds(before, last, starts, point !== '');
  return true;
}

function isOrdinal(
  before: string,
  number: string,
  next: string,
  { beforeOrdinal, afterOrdinal }: SentenceWords,
): boolean {
  const rest = before.slice(0, before.length - number.length).trimEnd();
  if (rest === '') return true; // the number of a list's item
  const [, word = ''] = WORD_BEFORE.exec(rest) ?? [];
  if (number.length > 2) return false;
  return beforeOrdinal.has(word.toLowerCase()) || afterOrdinal.has(next.toLowerCase());
}

/** One letter before a point is an initial or part of an abbreviation written with spaces, or ends its sentence. */
function initialEnds(
  before: string,
  letter: string,
  starts: boolean,
  nextIsPointed: boolean,
): boolean {
  const [, previous = ''] = WORD_BEFORE.exec(before.slice(0, -letter.length).trimEnd()) ?? [];
  const afterCommonWord = /^\p{Ll}{2,}/u.test(previous);
  if (letter === 'I' && afterCommonWord) return true;
  return starts && !nextIsPointed && before.trim() !== letter;
}

/** Whether a bracket that the sentence opened is still open here and closed later. */
function isInBrackets(before: string, after: string): boolean {
  const indent = before.length - before.trimStart().length;
  return BRACKETS.some(([opening = '', closing = '']) => {
    const open = before.lastIndexOf(opening);
    if (open <= indent || before.includes(closing, open)) return false;
    const closed = after.indexOf(closing);
    return closed >= 0 && !after.slice(0, closed).includes(opening);
  });
}

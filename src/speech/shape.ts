import type { Sentence } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import { fold, hasCapitalAt, type Token, tokenise } from '../text/words.ts';
import { isRole, type Tag, tagOfWord } from './tags.ts';

/** A word of a sentence, or a whole quotation that stands in it as one word. */
export interface Word extends Span {
  readonly form: string;
  readonly tag: Tag;
  /** Whether it has a capital. */
  readonly capital: boolean;
  /** Index of the quotation, −1 for a word. */
  readonly quote: number;
}

/** A sentence in which each quotation is one word, so that its shape shows. */
export interface MaskedSentence {
  readonly words: readonly Word[];
  /** The words' tags, a letter each. */
  readonly shape: string;
  readonly block: number;
  readonly language: Language;
}

const LONGEST_PARENTHESIS = 12;
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);
/** No sentence is longer; cutting there keeps hostile text linear. */
const LONGEST_SENTENCE = 300;
/** A capital after a particle: al-Masri, d'Estaing. */
const BEHIND_PARTICLE = /^(?:al|el|ad|as|ibn|de|d|l)['’-]\p{Lu}/u;
/** US, UN, WHO are no pronouns. */
const ACRONYM = /^\p{Lu}\.?\p{Lu}[^'’]*$/u;
const MARKS: Readonly<Record<string, Tag>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '-': '-',
  '&': 'c',
  '@': '#',
  $: '#',
  '%': '#',
  '£': '#',
  '€': '#',
};

/**
 * Cuts the body into sentences that take a quotation for one word: what stands before it, around it
 * and after it is one sentence, however many sentences are quoted. A quotation over several
 * paragraphs stands at the end of the first and at the beginning of the last.
 */
export function maskQuotes(
  text: string,
  sentences: readonly Sentence[],
  quotes: readonly Span[],
  language: Language,
): MaskedSentence[] {
  const masked: MaskedSentence[] = [];
  let words: Word[] = [];
  let block = sentences[0]?.block ?? 0;
  let next = 0;
  const close = () => {
    for (let from = 0; from < words.length; from += LONGEST_SENTENCE) {
      const part = words.slice(from, from + LONGEST_SENTENCE);
      masked.push({ words: part, shape: shapeOf(part, language), block, language });
    }
    words = [];
  };
  for (const sentence of sentences) {
    while ((quotes[next]?.end ?? Infinity) <= sentence.start) next++;
    let quote = quotes[next];
    const inside = quote !== undefined && quote.start < sentence.start;
    const opensBlock = sentence.block !== block;
    if (opensBlock || !(inside || goesOn(words, text, sentence))) close();
    block = sentence.block;
    let at = sentence.start;
    if (inside && quote !== undefined) {
      if (quote.end > sentence.end) continue;
      if (opensBlock) words.push(quoteWord(text, quote, next));
      at = quote.end;
      quote = quotes[++next];
    }
    while (quote !== undefined && quote.start < sentence.end) {
      pushWords(words, tokenise(text, { start: at, end: quote.start }), text, language);
      words.push(quoteWord(text, quote, next));
      at = Math.min(quote.end, sentence.end);
      if (quote.end > sentence.end) break;
      quote = quotes[++next];
    }
    pushWords(words, tokenise(text, { start: at, end: sentence.end }), text, language);
  }
  close();
  return masked;
}

/** Whether a sentence is still the one before: "Why?" Smith asked. "We did." — Jane Smith; "We did." (Jane Smith) */
function goesOn(words: readonly Word[], text: string, sentence: Span): boolean {
  const last = words.at(-1);
  if (last === undefined || last.quote < 0) return false;
  const mark = text.charAt(sentence.start);
  return last.tag !== 'E' || last.form === '?' || mark === '(' || MARKS[fold(mark)] === '-';
}

/** The tags in a row, with words that are verb or noun by what stands around them decided. */
function shapeOf(words: readonly Word[], language: Language): string {
  const { cues, people, joints } = language.speech;
  const tags: Tag[] = [];
  for (const [index, { form, tag }] of words.entries()) {
    const before = tags.at(-1) ?? '';
    // "two recounts", "three claims"
    const counted = tag === 'v' && before === '#' && form.endsWith('s');
    const noun =
      counted ||
      (tag === 'v' &&
        cues.alsoNouns.has(form) &&
        !isVerb(words, index, before, language) &&
        !closes(words, index, tags, language)) ||
      (tag === 'i' && isNoun(words, index, before));
    const next = words[index + 1]?.tag;
    // "the injured"
    const participle = tag === 'w' && before === 'd' && !/[NnrGw]/.test(next ?? '');
    const name =
      (tag === 't' &&
        language.calendar.months.has(form) &&
        (next === 'N' || (before === 'N' && next !== '#'))) ||
      (people.particles.has(form) && before === 'N' && next === 'N');
    const headed = tag === 'v' && isHeaded(words, index, before, language);
    // "lo ha detto"
    const clitic = tag === 'd' && next === 'x' && joints.clitics.has(form);
    const joins = joints.genitive.has(form) && /[nNr]/.test(before) && /[nNr#]/.test(next ?? '');
    const head = headed && isRole(language, form) ? 'r' : 'n';
    const other = name ? 'N' : joins ? 'p' : clitic ? 'u' : tag;
    tags.push(headed ? head : noun || participle ? 'n' : other);
  }
  return tags.join('');
}

/** Whether a form of a verb is a noun by what stands around it: "nella nota della polizia", "le juge a dit". */
function isHeaded(
  words: readonly Word[],
  index: number,
  before: Tag,
  { speech: { cues, joints } }: Language,
): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (cues.subjectPlace !== 'either' || cues.verbs.get(word?.form ?? '')?.form === 'base')
    return false;
  const owned = /[dp]/.test(before) && joints.of.has(next?.form ?? '');
  return owned || (before === 'd' && /[xv]/.test(next?.tag ?? ''));
}

/** Whether a form in -ing is a noun: the ruling, an oil warning light. */
function isNoun(words: readonly Word[], index: number, before: Tag): boolean {
  return /[dG]/.test(before) || (/[nN]/.test(before) && /[nr]/.test(words[index + 1]?.tag ?? ''));
}

/** Whether a form that is as often a noun is a verb: a subject before it, a clause or quotation after. */
function isVerb(
  words: readonly Word[],
  index: number,
  before: Tag,
  { speech: { joints } }: Language,
): boolean {
  const form = words[index - 1]?.form ?? '';
  if ('oxa'.includes(before || ' ') || joints.to.has(form)) return true;
  if (joints.relatives.has(form) && !joints.that.has(form)) return true;
  const after = words[index + 1]?.tag ?? '.';
  if (/[qQE]/.test(before)) return /[Ndr]/.test(after);
  // "The ministry estimates that 300 …", not "the estimates that were"
  const claims = before === 'n' && (words[index]?.form ?? '').endsWith('s');
  if (claims && joints.that.has(words[index + 1]?.form ?? ''))
    return !'xvwa'.includes(words[index + 2]?.tag ?? 'x');
  const subject = /[NrG.,]/.test(before) || (before === 'n' && form.endsWith('s'));
  return subject && (/[doqQE:GN]/.test(after) || joints.that.has(words[index + 1]?.form ?? ''));
}

/** No source that stands before its verb at a sentence's end has more words. */
const LONGEST_CLOSING = 8;

/** Whether a form in -s closes a sentence behind its subject: "The bridge will shut, the Courier reports", and any behind "figures". */
function closes(
  words: readonly Word[],
  index: number,
  tags: readonly Tag[],
  { speech: { people } }: Language,
): boolean {
  if (words.slice(index + 1, index + 4).some(({ tag }) => tag !== '.')) return false;
  if (!tags.some((tag) => 'vwx'.includes(tag))) return false;
  const closing = tags.slice(-LONGEST_CLOSING).join('');
  if (words[index]?.form.endsWith('s') && /,d?[NG.r]*[Nr]$/.test(closing)) return true;
  const source = words.slice(index - (closing.length - closing.lastIndexOf(',')) + 1, index);
  return closing.includes(',') && source.some(({ form }) => people.papers.has(form));
}

function quoteWord(text: string, { start, end }: Span, quote: number): Word {
  const last = text.slice(Math.max(start, end - 3), end).replace(/[\s"“”„‟«»'‘’‚‹›]+$/u, '');
  const mark = last.at(-1) ?? '';
  const tag = mark === ',' ? 'Q' : /[.?!…]/.test(mark) ? 'E' : 'q';
  return { start, end, form: /[?!…]/.test(mark) ? '?' : '', tag, capital: false, quote };
}

function pushWords(
  words: Word[],
  tokens: readonly Token[],
  text: string,
  language: Language,
): void {
  let closing = -1;
  const parts = partedTokens(tokens, language);
  for (const [index, token] of parts.entries()) {
    const { start, end, form } = token;
    const closes = BRACKETS.get(form);
    if (closes !== undefined && index > closing) {
      const from = parts.slice(index, index + LONGEST_PARENTHESIS);
      closing = index + from.findIndex((other) => other.form === closes);
    }
    // "[Updated at 8:20 p.m.] Smith said": what stands before a sentence is none of its names.
    const opened =
      form === ']' && (index > closing || (index === closing && words.length === index));
    const written = text.slice(start, end);
    const capital = token.kind === 'word' && isCapital(written);
    const before = words.at(-1)?.tag;
    const tag = index <= closing ? '.' : tagOf(token, text, written, capital, before, language);
    words.push({ start, end, form, tag: opened ? ',' : tag, capital, quote: -1 });
  }
}

/** Words without what is written with them in one piece: "d'Ankara", "a-t-il". */
function partedTokens(tokens: readonly Token[], language: Language): readonly Token[] {
  const { elided } = language.grammar;
  const { enclitic } = language.speech.endings;
  if (elided.size === 0 && enclitic === null) return tokens;
  return tokens.flatMap((token) => {
    const { form, start, end } = token;
    const apostrophe = form.indexOf("'");
    const isElided = apostrophe > 0 && elided.has(form.slice(0, apostrophe));
    const joint = isElided || enclitic === null ? null : enclitic.exec(form);
    const at = isElided ? apostrophe : (joint?.index ?? -1);
    if (at < 0 || form.length !== end - start) return [token];
    const behind = at + (joint?.[0].length ?? 1);
    return [
      { ...token, form: form.slice(0, at), end: start + at },
      { ...token, form: form.slice(behind), start: start + behind },
    ];
  });
}

/** Whether a word begins with a capital, or has one behind its particle. */
function isCapital(written: string): boolean {
  return hasCapitalAt(written, 0) || BEHIND_PARTICLE.test(written);
}

function tagOf(
  token: Token,
  text: string,
  written: string,
  capital: boolean,
  before: Tag | undefined,
  language: Language,
): Tag {
  if (token.kind === 'number') return '#';
  if (token.kind === 'mark') return tagOfMark(token, text);
  const opens = before === undefined || before === 'E' || before === ':';
  if (capital && ACRONYM.test(written)) return 'N';
  return tagOfWord(language, token.form, capital, opens);
}

function tagOfMark({ start, end, form }: Token, text: string): Tag {
  // "52-count" breaks nothing, and "officials' claims" belong to somebody.
  if (/^\S[-‐‑]\S$/u.test(text.slice(start - 1, end + 1))) return '.';
  if (form === "'" && /^[sxz]['’]\s$/.test(text.slice(start - 1, end + 1))) return 'G';
  return MARKS[form] ?? '.';
}

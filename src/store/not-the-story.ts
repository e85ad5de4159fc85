import { type Article, isBody } from '../article/article.ts';
import { bodySentences } from '../article/body.ts';
import { isForVisitor, mayBeForVisitor } from '../article/visitors.ts';
import { COMMON_WORDS, SPOKEN_BY } from '../language/languages.ts';
import { fold, isUnspaced, partsOf, tokenise } from '../text/words.ts';

/** Words that a sentence opens with by which it is known again, though it was cut or changed behind them. */
const OPENING = 6;
/** Lines from which a text without sentences is a list of other stories, and the share of them that end none. */
const FEWEST_LINES = 5;
const UNENDED = 0.8;
const ENDED = /[\p{Sentence_Terminal}…:;,][\p{Pe}\p{Pf}\p{Pi}"']*$/u;
const SENTENCE_ENDED = /\p{Sentence_Terminal}[\p{Pe}\p{Pf}\p{Pi}"']*$/u;
/** What stands at the end for what was left out. */
const LEFT_OUT = /\s*(?:…|\.{3})$/u;
/** Share of the sentences that a text had, of which a page that asks for money leaves no more. */
const MOST_LEFT = 0.8;
/** Shares of what is new in a text that is said to the visitor where the text is a notice; half is enough where it speaks of nothing else. */
const HALF = 0.5;
const MOST = 0.6;
/** Share of a text's own longer words that the one before must have, for it to be of the same story. */
const LEAST_SHARED = 0.35;
/** And below which it has them by chance. */
const HARDLY_SHARED = 0.12;
/** Characters of a word that tells of what a text is. */
const TELLING = 4;
/** Sentences, and words in each, from which what is new is a story's prose. */
const FEWEST_NEW = 2;
const FEWEST_WORDS = 5;

/** Whether a text may be a notice to the visitor, or a list of other stories, whatever its length. */
export function looksElse(article: Article): boolean {
  return mayBeForVisitor(article.title) || lines(article).some(mayBeForVisitor) || isList(article);
}

/** What a text is that is kept, and is no version: a part of one, or a notice or another page in its place. */
export type Aside = 'short' | 'notice';

/**
 * What a text is that is neither what its source held before nor a new version of that: a notice to
 * the visitor in its place, or the front page (a notice), or its beginning with a request to pay for
 * the rest (short); null where it may be a version.
 */
export function asideOf(before: Article, article: Article): Aside | null {
  const { kept, isOpening, fresh } = against(before, article);
  const isNotice = are(isForVisitor, fresh, HALF);
  if (kept > 0) {
    const isLess = kept <= bodySentences(before).length * MOST_LEFT;
    const isAsking = isOpening && isLess && isNotice && isUnlike(before, fresh, LEAST_SHARED);
    return isAsking ? 'short' : null;
  }
  const isNew = fold(article.title) !== fold(before.title);
  if (isNew && isList(article) && !isList(before)) return 'notice';
  const told = isNew ? [article.title, ...fresh] : fresh;
  const shared = sharedWords(before, fresh.join('\n'));
  const isForVisitors =
    (shared < LEAST_SHARED && are(isForVisitor, told, MOST)) ||
    (shared < HARDLY_SHARED && are(isForVisitor, told, HALF)) ||
    (are(mayBeForVisitor, told, HALF) && isUnlike(before, fresh, HARDLY_SHARED));
  return isForVisitors ? 'notice' : null;
}

/** Whether the last sentence of a text does not end. */
export function isUnended(article: Article): boolean {
  const last = sentencesOf(article).at(-1);
  return last !== undefined && (LEFT_OUT.test(last) || !SENTENCE_ENDED.test(last));
}

/** Whether a text breaks off in a sentence of the one before, and has nothing of what stood behind that. */
export function breaksOff(before: Article, article: Article): boolean {
  if (!isUnended(article)) return false;
  const [was = [], is = []] = [before, article].map((one) => sentencesOf(one).map(fold));
  const last = is.at(-1)?.replace(LEFT_OUT, '') ?? '';
  const at = was.findLastIndex((said) => said.length > last.length && said.startsWith(last));
  if (last === '' || at < 0) return false;
  const rest = new Set(was.slice(at));
  return is.every((said) => !rest.has(said));
}

/** Whether a text goes on after what it kept of the one before, in sentences of the story's own. */
export function goesOn(before: Article, article: Article): boolean {
  const { kept, fresh } = against(before, article);
  if (kept === 0 || fresh.length < FEWEST_NEW || fresh.some(isForVisitor)) return false;
  const known = tellingWords(before.text);
  return fresh.every(
    (sentence) =>
      wordsOf(sentence).length >= FEWEST_WORDS && !tellingWords(sentence).isDisjointFrom(known),
  );
}

/** Whether a text is of something else than the one before it and the one after it, which are of one story. */
export function isStranger(article: Article, before: Article, after: Article): boolean {
  const { kept } = against(before, after);
  const isBack = kept > 0 && kept >= bodySentences(after).length * HALF;
  const isOther = against(before, article).kept + against(article, after).kept === 0;
  return isBack && isOther && isUnlike(before, lines(article), LEAST_SHARED);
}

/** Whether enough of the longer words of a text are those of the one before. */
export function sharesWords(before: Article, text: string): boolean {
  return sharedWords(before, text) >= LEAST_SHARED;
}

/** The share of a text's longer words that the one before has; all of none. */
function sharedWords(before: Article, text: string): number {
  const own = tellingWords(text);
  return own.size === 0 ? 1 : own.intersection(tellingWords(before.text)).size / own.size;
}

/** Whether lines have at most a share of their words from the text before, but for those that every text has. */
function isUnlike(before: Article, said: readonly string[], most: number): boolean {
  const own = [...tellingWords(said.join('\n'))].filter(
    (word) => !COMMON_WORDS.has(word) && !SPOKEN_BY.has(word),
  );
  const known = tellingWords(before.text);
  return own.filter((word) => known.has(word)).length <= own.length * most;
}

/** How a text stands to the one before: sentences that it kept, whether they are how that began, and the lines that are new. */
function against(
  before: Article,
  article: Article,
): { readonly kept: number; readonly isOpening: boolean; readonly fresh: readonly string[] } {
  const known = new Set(lines(before).map(opening));
  const fresh = lines(article).filter((line) => !known.has(opening(line)));
  const [was, is] = [sentencesOf(before), sentencesOf(article)].map((all) => all.map(opening));
  const kept = is?.filter((sentence) => known.has(sentence)).length ?? 0;
  const isOpening = is?.slice(0, kept).every((sentence, at) => sentence === was?.[at]) ?? false;
  return { kept, isOpening, fresh };
}

/** Whether so many lines are of a kind; one word that is not, as "Oops!", is neither here nor there. */
export function are(
  kind: (line: string) => boolean,
  told: readonly string[],
  share: number,
): boolean {
  const sorted = Map.groupBy(told, kind);
  const those = sorted.get(true)?.length ?? 0;
  const others = (sorted.get(false) ?? []).filter((line) => wordsOf(line).length > 1).length;
  return those > 0 && those >= (those + others) * share;
}

/** Whether a text is made of short lines that end no sentence. */
function isList({ text, blocks }: Article): boolean {
  const body = blocks.filter(({ role }) => isBody(role));
  const unended = body.filter(
    ({ start, end }) => !ENDED.test(text.slice(Math.max(end - 4, start), end)),
  );
  return body.length >= FEWEST_LINES && unended.length >= body.length * UNENDED;
}

/** The sentences of the body, and what else the page says around it, each line of it whole. */
export function lines(article: Article): string[] {
  const { text, blocks } = article;
  const around = blocks.filter(
    ({ role }) => role === 'boilerplate' || role === 'disclaimer' || role === 'crosshead',
  );
  return [...sentencesOf(article), ...around.map(({ start, end }) => text.slice(start, end))];
}

/** The sentences of the body. */
export function sentencesOf(article: Article): string[] {
  return bodySentences(article).map(({ start, end }) => article.text.slice(start, end));
}

function wordsOf(text: string): string[] {
  return tokenise(text).flatMap(({ kind, form }) => (kind === 'word' ? [form] : []));
}

function opening(sentence: string): string {
  return wordsOf(sentence).slice(0, OPENING).join(' ');
}

function tellingWords(text: string): ReadonlySet<string> {
  const parts = wordsOf(text).flatMap(partsOf);
  return new Set(parts.filter((part) => part.length >= TELLING || isUnspaced(part)));
}

import { createHash } from 'node:crypto';
import type { Article, BlockRole } from '../article/article.ts';
import { bodySentences } from '../article/body.ts';
import { comparedWords } from '../article/compared-words.ts';
import { zoneRole } from '../article/furniture.ts';
import type { Span } from '../text/span.ts';
import { fold, isUnspaced, partsOf, tokenise } from '../text/words.ts';

/** What a text is to those that its source held before; short: so much shorter that it may be cut off. */
export type RevisionKind = 'first' | 'changed' | 'returned' | 'short';

/** What a source held at one time. */
export interface Revision {
  /** What it is a revision of: an address, a path, or what else stays while the text changes. */
  readonly source: string;
  /** Id of the article. */
  readonly article: string;
  readonly kind: RevisionKind;
  /** When it was read: ISO 8601, in UTC. */
  readonly fetched: string;
  /** What two texts have in common that differ in white space, typography or furniture only. */
  readonly content: string;
  /** Words of the body. */
  readonly words: number;
}

/**
 * Share of the words that a source held before, below which a text of few sentences may be what a
 * paywall leaves of it, or no article at all. Higher, an article that was really shortened is no version.
 */
const SHORT = 1 / 3;
/** Sentences up to which such a text is cut short: what is longer is an article of its own. */
const FEW_SENTENCES = 5;

/** What stands in parentheses behind a title. */
const BEHIND = /\s*\([^()]{1,40}\)$/u;

/** A title without what some sites count behind it: "(12 comments)". */
function uncounted(title: string): string {
  return title.replace(BEHIND, (behind) =>
    zoneRole(behind.trim()) === 'boilerplate' ? '' : behind,
  );
}

/**
 * Share of the words that a source held before, below which a text may be of something else, as a
 * notice that asks for consent or says that nothing is there; and share of its own longer words that the
 * one before must have, for it to be a shortened one. Higher, an article that was really rewritten
 * and shortened is no version.
 */
const SHORTER = 1 / 2;
const LEAST_SHARED = 0.35;
/** Characters of a word that tells of what a text is. */
const TELLING = 4;

/**
 * A hash of the title and of all that a comparison compares, as it compares it: the words and marks
 * of the story, headline to last sentence. Around the body capitals are typography.
 */
export function contentOf({ title, text, sentences, blocks }: Article): string {
  const hash = createHash('sha256').update(fold(uncounted(title)));
  for (const sentence of sentences) {
    const role = blocks[sentence.block]?.role ?? 'body';
    const words = comparedWords(text, tokenise(text, withoutCount(text, sentence, role)), role);
    if (words !== '') hash.update(` ${words}`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** A sentence, of a headline without what is counted behind it. */
function withoutCount(text: string, { start, end }: Span, role: BlockRole): Span {
  return role === 'headline'
    ? { start, end: start + uncounted(text.slice(start, end)).length }
    : { start, end };
}

/** What a source held last; what may be cut short counts only where there is nothing else. */
export function newest(revisions: readonly Revision[]): Revision | null {
  return revisions.findLast(({ kind }) => kind !== 'short') ?? revisions.at(-1) ?? null;
}

/**
 * What an article is to the earlier revisions of its source, oldest first, of which `before` is the
 * newest's article, needed only where it `mayBeOther`; null where it is the last of them again. A text that comes back is recorded with the article it was at first.
 */
export function revise(
  earlier: readonly Revision[],
  article: Article,
  { source, fetched }: Pick<Revision, 'source' | 'fetched'>,
  before: Article | null = null,
): Revision | null {
  const content = contentOf(article);
  const last = earlier.at(-1);
  // The very same text is the same, too, where a library has its hash from other rules than today's.
  if (last?.content === content || last?.article === article.id) return null;
  const found = { source, article: article.id, fetched, content, words: article.words };
  const known = earlier.find((revision) => revision.content === content);
  const kind = known?.kind === 'short' ? 'short' : kindOf(newest(earlier), article, before);
  if (!known) return { ...found, kind };
  return { ...found, kind: kind === 'short' ? kind : 'returned', article: known.article };
}

function kindOf(last: Revision | null, article: Article, before: Article | null): RevisionKind {
  if (last === null) return 'first';
  const few = bodySentences(article).length <= FEW_SENTENCES;
  const cut = article.words < last.words * SHORT && few;
  return cut || (mayBeOther(last, article) && before && isOther(before, article))
    ? 'short'
    : 'changed';
}

/** Whether a text is so much shorter than what its source held last that it may be of something else. */
export function mayBeOther(last: Revision | null, { words }: Article): boolean {
  return last !== null && words < last.words * SHORTER;
}

function isOther(before: Article, article: Article): boolean {
  const [own, known] = [tellingWords(article), tellingWords(before)];
  const shared = own.intersection(known).size;
  return shared < own.size * LEAST_SHARED;
}

function tellingWords({ text }: Article): ReadonlySet<string> {
  const words = tokenise(text).filter(({ kind }) => kind === 'word');
  const parts = words.flatMap(({ form }) => partsOf(form));
  return new Set(parts.filter((part) => part.length >= TELLING || isUnspaced(part)));
}

import { createHash } from 'node:crypto';
import type { Article, BlockRole } from '../article/article.ts';
import { bodySentences } from '../article/body.ts';
import { comparedWords } from '../article/compared-words.ts';
import { zoneRole } from '../article/furniture.ts';
import type { Span } from '../text/span.ts';
import { fold, tokenise } from '../text/words.ts';
import {
  type Aside,
  asideOf,
  breaksOff,
  goesOn,
  isUnended,
  looksElse,
  sharesWords,
} from './not-the-story.ts';
import { isNotice, isWithdrawal } from './notices.ts';
import { endsAtWall, namesWall } from './walls.ts';

/** What a text is to those that its source held before. */
export type RevisionKind = 'first' | 'changed' | 'returned' | Aside;

/** What a source held at one time. */
export interface Revision {
  /** What it is a revision of: an address, a path, or what else stays while the text changes. */
  readonly source: string;
  /** Id of the article. */
  readonly article: string;
  readonly kind: RevisionKind;
  /** When the source held it, as it was read or captured then: ISO 8601, in UTC. */
  readonly fetched: string;
  /** What two texts have in common that differ in white space, typography or furniture only. */
  readonly content: string;
  /** Words of the body. */
  readonly words: number;
}

/**
 * What is kept of a source at one time: a revision, or the text before it once more. It was a revision
 * until another was told that comes before it.
 */
export interface KeptRevision extends Omit<Revision, 'kind'> {
  /** By which the store knows it. */
  readonly number: number;
  readonly kind: RevisionKind | 'same';
}

/** A kept revision that is something else by now. */
export type Judged = Pick<KeptRevision, 'number' | 'kind'>;

/** Whether a text of this kind is kept aside. */
export function isAside(kind: KeptRevision['kind']): kind is Aside {
  return kind === 'short' || kind === 'notice';
}

/** Whether a text of this kind is one of its source's, and in a story. */
export function isWhole(kind: KeptRevision['kind']): boolean {
  return !isAside(kind) && kind !== 'same';
}

/** Of what is kept the revisions. */
export function revisionsIn<Kept extends Pick<KeptRevision, 'kind'>>(
  kept: readonly Kept[],
): readonly (Kept & { readonly kind: RevisionKind })[] {
  return kept.filter((one): one is Kept & { kind: RevisionKind } => one.kind !== 'same');
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
 * Share of the words that a source held before, below which a text may be of something else. Higher,
 * an article that was really rewritten and shortened is no version.
 */
const SHORTER = 1 / 2;

/**
 * A hash of the title and of all that a comparison compares, as it compares it: the words and marks
 * of the story, headline to last sentence. Around the body capitals are typography.
 */
export function contentOf({ title, text, sentences, blocks }: Article): string {
  let content = fold(uncounted(title));
  for (const sentence of sentences) {
    const role = blocks[sentence.block]?.role ?? 'body';
    const words = comparedWords(text, tokenise(text, withoutCount(text, sentence, role)), role);
    if (words !== '') content += ` ${words}`;
  }
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** A sentence, of a headline without what is counted behind it. */
function withoutCount(text: string, { start, end }: Span, role: BlockRole): Span {
  return role === 'headline'
    ? { start, end: start + uncounted(text.slice(start, end)).length }
    : { start, end };
}

/** What a source held last; what is kept aside counts only where there is nothing else. */
export function newest(revisions: readonly Revision[]): Revision | null {
  return newestWhole(revisions) ?? revisions.at(-1) ?? null;
}

/** What a text is compared with: the last one before it that was whole. */
export function newestWhole(revisions: readonly Revision[]): Revision | null {
  return revisions.findLast(({ kind }) => !isAside(kind)) ?? null;
}

/**
 * What an article is to the earlier revisions of its source, oldest first, of which `before` is the
 * newest's article, needed only where it `mayBeOther`; null where it is the last of them again. A text
 * that comes back, or that stands among what is `later` known of its source, is recorded with the
 * article it was there.
 */
export function revise(
  earlier: readonly Revision[],
  article: Article,
  { source, fetched }: Pick<Revision, 'source' | 'fetched'>,
  before: Article | null = null,
  later: readonly Pick<Revision, 'content' | 'article'>[] = [],
): Revision | null {
  const content = contentOf(article);
  const last = earlier.at(-1);
  // The very same text is the same, too, where a library has its hash from other rules than today's.
  if (last?.content === content || last?.article === article.id) return null;
  const found = { source, article: article.id, fetched, content, words: article.words };
  const known = earlier.find((revision) => revision.content === content);
  const kind = known ? kindAgain(known) : kindOf(newestWhole(earlier), article, before);
  const again = known ?? later.find((revision) => revision.content === content);
  return { ...found, kind, article: again?.article ?? article.id };
}

/**
 * What a kept text is to those before it, now that another has come among them; otherwise as `revise`.
 * What was kept aside stays so, unless it is judged `anew`.
 */
export function judge(
  earlier: readonly Revision[],
  { content, article: id, kind }: Pick<KeptRevision, 'content' | 'article' | 'kind'>,
  article: Article,
  before: Article | null,
  anew: boolean,
): RevisionKind | 'same' {
  const last = earlier.at(-1);
  if (last?.content === content || last?.article === id) return 'same';
  const known = earlier.find((revision) => revision.content === content);
  if (isAside(kind) && !anew) return kind;
  return known ? kindAgain(known) : kindOf(newestWhole(earlier), article, before);
}

/** What a text is that its source held once before. */
function kindAgain({ kind }: Revision): RevisionKind {
  return isAside(kind) ? kind : 'returned';
}

function kindOf(last: Revision | null, article: Article, before: Article | null): RevisionKind {
  if (isNotice(article)) return 'notice';
  if (last === null) return 'first';
  const few = bodySentences(article).length <= FEW_SENTENCES;
  const isLess = isShorter(last, article);
  if (isLess && few && isWithdrawal(article)) return 'notice';
  if (before && (endsAtWall(before, article) || breaksOff(before, article))) return 'short';
  const aside = before && asideOf(before, article);
  if (aside) return aside;
  if (before && asideOf(article, before)) return 'changed';
  const isCut = article.words < last.words * SHORT && few;
  if (isCut && before && goesOn(before, article)) return 'changed';
  if (isLess && before && !sharesWords(before, article.text)) return 'notice';
  return isCut ? 'short' : 'changed';
}

/** Whether a text may be of something else than what its source held last: much shorter, or by what it says. */
export function mayBeOther(last: Pick<Revision, 'words'> | null, article: Article): boolean {
  if (last === null) return false;
  return isShorter(last, article) || isUnended(article) || looksElse(article) || namesWall(article);
}

function isShorter(last: Pick<Revision, 'words'>, { words }: Article): boolean {
  return words < last.words * SHORTER;
}

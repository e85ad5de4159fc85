import type { Article, StoryRole } from '../article/article.ts';
import type { ParatextRole, ProseRole } from './comparison.ts';

const PROSE: ReadonlySet<StoryRole> = new Set<ProseRole>([
  'body',
  'list',
  'table',
  'blockquote',
  'code',
]);

/** The role of each sentence of an article. */
export function rolesOf({ blocks, sentences }: Pick<Article, 'blocks' | 'sentences'>): StoryRole[] {
  // A sentence stands in a block of the story, so that its role is one of the story's.
  return sentences.map(({ block }) => (blocks[block]?.role ?? 'body') as StoryRole);
}

/** Whether a block of this role stands around the body, and is told as a whole. */
export function isParatext(role: StoryRole): role is ParatextRole {
  return !PROSE.has(role);
}

/** What two passages are together: prose where either is, or where one is a headline, say, and the other a standfirst. */
export function sharedRole(left: StoryRole | undefined, right: StoryRole | undefined): StoryRole {
  if (left === undefined || right === undefined || left === right) return left ?? right ?? 'body';
  return [left, right].sort().find((role) => !isParatext(role)) ?? 'body';
}

/** Who wrote it, where and when, and what was wrong with it: no fact of the story. */
const IMPRINT: ReadonlySet<StoryRole> = new Set([
  'byline',
  'dateline',
  'date',
  'update',
  'correction',
]);

/** Whether a sentence of this role can tell a fact that another sentence tells too. */
export function tellsFacts(role: StoryRole | undefined): boolean {
  return role !== undefined && !IMPRINT.has(role);
}

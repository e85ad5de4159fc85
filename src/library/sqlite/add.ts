import type { DatabaseSync } from 'node:sqlite';
import type { Article } from '../../article/article.ts';
import { featuresOf } from '../../story/features.ts';
import type { Member } from '../../story/likeness.ts';
import type { Story } from '../../story/story.ts';
import { addToStories, countWords } from '../../story/story-index.ts';
import { type Placed, storyOf } from '../../story/versions.ts';
import { newsTime } from '../latest.ts';
import type { Revision } from '../revisions.ts';
import type { Addition } from '../store.ts';
import { makeFindable } from './findable.ts';
import { bodyValues, HEADING_COLUMNS, headingOf, headingValues } from './rows.ts';
import { type Statements, wholly } from './statements.ts';
import { type StoredIndex, storedIndex } from './story-rows.ts';

/** Makes what adds to a library, all or nothing; it keeps the index of the stories at hand. */
export function adder(db: DatabaseSync, sql: Statements): (additions: readonly Addition[]) => void {
  let index: StoredIndex | null = null;
  return (additions) => {
    try {
      wholly(db, sql, () => {
        index ??= storedIndex(sql);
        const arrived = additions.flatMap((addition) => keep(sql, addition));
        for (const article of arrived) makeFindable(sql, article);
        place(sql, index, arrived);
      });
    } catch (error) {
      index = null;
      throw error;
    }
  };
}

/** Writes an addition; answers with its article where that is new to the stories. */
function keep(sql: Statements, { revision, article }: Addition): Article[] {
  const known = sql.get('SELECT id FROM article WHERE id = ?', revision.article);
  if (article && !known) keepArticle(sql, article, revision);
  sql.run(
    'INSERT INTO revision (source, article, kind, fetched, content, words) VALUES (?, ?, ?, ?, ?, ?)',
    revision.source,
    revision.article,
    revision.kind,
    revision.fetched,
    revision.content,
    revision.words,
  );
  return article && !known && revision.kind !== 'short' ? [article] : [];
}

function keepArticle(sql: Statements, article: Article, { fetched }: Revision): void {
  sql.run(
    `INSERT INTO article (${HEADING_COLUMNS}, headed, news_time)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...headingValues(article),
    article.blocks.some(({ role }) => role === 'headline') ? 1 : 0,
    newsTime(article, fetched),
  );
  sql.run('INSERT INTO body VALUES (last_insert_rowid(), ?, ?, ?)', ...bodyValues(article));
}

/** Finds the stories of articles that came together, and writes those that changed. */
function place(sql: Statements, index: StoredIndex, articles: readonly Article[]): void {
  const features = articles.map(featuresOf);
  for (const one of features) countWords(index, one);
  for (const one of features) addToStories(index, one);
  for (const story of index.flush()) {
    const members = index.stories.get(story) ?? [];
    const placed = members.flatMap((id) => placedOf(sql, index.members.get(id)) ?? []);
    sql.run('DELETE FROM story WHERE id = ?', story);
    if (placed.length > 0) keepStory(sql, storyOf(placed), placed[0]?.member.order ?? 0);
  }
}

function placedOf(sql: Statements, member: Member | undefined): Placed | null {
  const row = member && sql.get('SELECT * FROM article WHERE id = ?', member.id);
  return row ? { article: headingOf(row), headed: row.headed === 1, member } : null;
}

function keepStory(sql: Statements, { id, title, versions }: Story, first: number): void {
  versions.forEach(({ article, nearDuplicateOf }, at) => {
    sql.run(
      'UPDATE article SET story = ?, place = ?, near_duplicate_of = ? WHERE id = ?',
      id,
      at,
      nearDuplicateOf,
      article.id,
    );
  });
  sql.run(
    'INSERT INTO story SELECT ?, ?, ?, max(news_time) FROM article WHERE story = ?',
    id,
    title,
    first,
    id,
  );
}

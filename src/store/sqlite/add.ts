import type { DatabaseSync } from 'node:sqlite';
import type { Article } from '../../article/article.ts';
import { featuresOf } from '../../story/features.ts';
import type { Member } from '../../story/likeness.ts';
import { type Regrouping, regroup } from '../../story/regroup.ts';
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

/** What changes a library, all or nothing each time. */
export interface Writer {
  add(additions: readonly Addition[]): void;
  regroup(decided: Regrouping): void;
}

/** It keeps the index of the stories at hand. */
export function writer(db: DatabaseSync, sql: Statements): Writer {
  let index: StoredIndex | null = null;
  function change(work: (index: StoredIndex) => void): void {
    try {
      wholly(db, sql, () => {
        index ??= storedIndex(sql);
        work(index);
        keepStories(sql, index);
      });
    } catch (error) {
      index = null;
      throw error;
    }
  }
  return {
    add: (additions) =>
      change((stories) => {
        const arrived = additions.flatMap((addition) => keep(sql, addition));
        for (const article of arrived) makeFindable(sql, article);
        place(stories, arrived);
      }),
    regroup: (decided) => change((stories) => regroup(stories, decided)),
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

/** Finds the stories of articles that came together. */
function place(index: StoredIndex, articles: readonly Article[]): void {
  const features = articles.map(featuresOf);
  for (const one of features) countWords(index, one);
  for (const one of features) addToStories(index, one);
}

/** Writes the stories that changed. Articles go from one to another: all are placed before a story is dated by its own. */
function keepStories(sql: Statements, index: StoredIndex): void {
  const changed = index.flush();
  const kept = changed.flatMap((id) => {
    const members = index.stories.get(id) ?? [];
    const placed = members.flatMap((member) => placedOf(sql, index.members.get(member)) ?? []);
    const first = placed[0]?.member.order;
    return first === undefined ? [] : [{ story: storyOf(placed), first }];
  });
  for (const id of changed) sql.run('DELETE FROM story WHERE id = ?', id);
  for (const { story } of kept) keepVersions(sql, story);
  for (const { story, first } of kept) {
    sql.run(
      'INSERT INTO story SELECT ?, ?, ?, max(news_time) FROM article WHERE story = ?',
      story.id,
      story.title,
      first,
      story.id,
    );
  }
}

function placedOf(sql: Statements, member: Member | undefined): Placed | null {
  const row = member && sql.get('SELECT * FROM article WHERE id = ?', member.id);
  return row ? { article: headingOf(row), headed: row.headed === 1, member } : null;
}

function keepVersions(sql: Statements, { id, versions }: Story): void {
  versions.forEach(({ article, nearDuplicateOf }, at) => {
    sql.run(
      'UPDATE article SET story = ?, place = ?, near_duplicate_of = ? WHERE id = ?',
      id,
      at,
      nearDuplicateOf,
      article.id,
    );
  });
}

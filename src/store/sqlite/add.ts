import type { DatabaseSync } from 'node:sqlite';
import type { Article } from '../../article/article.ts';
import { tokensOf } from '../../article/tokens.ts';
import { featuresOf } from '../../story/features.ts';
import type { Member } from '../../story/likeness.ts';
import { place } from '../../story/place.ts';
import { type Regrouping, regroup, takeBack } from '../../story/regroup.ts';
import { type Kept, type Steps, take } from '../../story/steps.ts';
import type { Story } from '../../story/story.ts';
import { type Placed, storyOf } from '../../story/versions.ts';
import { newsTime } from '../latest.ts';
import { isWhole, type Judged, type Revision } from '../revisions.ts';
import type { Addition, Besides, Decider } from '../store.ts';
import { fetchClusters, keepClusters } from './clusters.ts';
import { decisionBefore, noteDecision, titlesOf } from './decisions.ts';
import { forget, makeFindable } from './findable.ts';
import { noteJudged, noteReread, noteText } from './records.ts';
import { articleOf, bodyValues, HEADING_COLUMNS, headingOf, headingValues } from './rows.ts';
import { type Statements, wholly } from './statements.ts';
import { keepVisit } from './visits.ts';

/** What changes a library, all or nothing each time. */
export interface Writer {
  add(additions: readonly Addition[], besides: Besides): void;
  /** Keeps an article in place of the one with its id. */
  replace(before: Article, article: Article, content: string): void;
  /** Answers with the decision's number, null where nothing changed. */
  regroup(decided: Regrouping, by: Decider): number | null;
  /** False where there is nothing to take back under this number. */
  takeBack(number: number, at: string): boolean;
}

export function writer(db: DatabaseSync, sql: Statements): Writer {
  function settle(steps: Steps): Kept {
    const kept = take(steps, (needs) => fetchClusters(sql, needs));
    keepClusters(sql, kept);
    keepStories(sql, kept.stories);
    return kept;
  }
  return {
    add: (additions, { judged, visits, at }) =>
      wholly(db, sql, () => {
        const added = additions.flatMap((addition) => keep(sql, addition, at));
        const whole = judged.flatMap((one) => judgeKept(sql, one, at));
        const arrived = new Map([...added, ...whole].map((one) => [one.number, one]));
        const features = [...arrived.values()].map(({ number, article }) => {
          const story = tokensOf(article);
          makeFindable(sql, number, article, story);
          return featuresOf(article, story);
        });
        settle(place(features));
        for (const visit of visits) keepVisit(sql, visit, at);
      }),
    replace: (before, article, content) =>
      wholly(db, sql, () => replaceArticle(sql, before, article, content)),
    regroup: (decided, by) =>
      wholly(db, sql, () => {
        const titles = titlesOf(sql, decided);
        const { before } = settle(regroup(decided));
        return before ? noteDecision(sql, { decided, titles, before, by }) : null;
      }),
    takeBack: (number, at) =>
      wholly(db, sql, () => {
        const before = decisionBefore(sql, number);
        if (before) settle(takeBack(before));
        if (before) sql.run('UPDATE regrouping SET undone = ? WHERE number = ?', at, number);
        return before !== null;
      }),
  };
}

/** An article that is new to the stories, and its number. */
interface Arrived {
  readonly number: number;
  readonly article: Article;
}

/** Writes an addition; answers with its article where that is new to the stories. */
function keep(sql: Statements, { revision, article }: Addition, at: Besides['at']): Arrived[] {
  const known = sql.get('SELECT id FROM article WHERE id = ?', revision.article);
  const number = article && !known ? keepArticle(sql, article, revision) : null;
  sql.run(
    'INSERT INTO revision (source, article, kind, fetched, content, words) VALUES (?, ?, ?, ?, ?, ?)',
    revision.source,
    revision.article,
    revision.kind,
    revision.fetched,
    revision.content,
    revision.words,
  );
  noteText(sql, revision, number !== null, at);
  return article && number !== null && isWhole(revision.kind) ? [{ number, article }] : [];
}

/** Writes what a revision is by now; answers with its article where that is new to the stories by this. */
function judgeKept(sql: Statements, { number, kind }: Judged, at: Besides['at']): Arrived[] {
  sql.run('UPDATE revision SET kind = ? WHERE number = ?', kind, number);
  noteJudged(sql, { number, kind }, at);
  const row = sql.get(ARTICLE_OF, number);
  const isNew = row && row.story === null && isWhole(kind);
  return isNew ? [{ number: Number(row.number), article: articleOf(row) }] : [];
}

const ARTICLE_OF = `SELECT article.*, body.text, body.blocks, body.sentences
  FROM revision JOIN article ON article.id = revision.article
  JOIN body ON body.number = article.number WHERE revision.number = ?`;

function keepArticle(sql: Statements, article: Article, { fetched }: Revision): number {
  sql.run(
    `INSERT INTO article (${HEADING_COLUMNS}, headed, news_time)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...headingValues(article),
    article.blocks.some(({ role }) => role === 'headline') ? 1 : 0,
    newsTime(article, fetched),
  );
  sql.run('INSERT INTO body VALUES (last_insert_rowid(), ?, ?, ?)', ...bodyValues(article));
  return Number(sql.get('SELECT last_insert_rowid() AS number')?.number);
}

function replaceArticle(sql: Statements, before: Article, article: Article, content: string): void {
  const known = sql.get('SELECT number, story FROM article WHERE id = ?', before.id);
  if (!known) return;
  const number = Number(known.number);
  if (known.story !== null) forget(sql, number, before);
  const [, ...heading] = headingValues(article);
  sql.run(
    `UPDATE article SET (${HEADING_COLUMNS.replace(/^id, /, '')}) = (?, ?, ?, ?, ?, ?, ?, ?)
    WHERE number = ?`,
    ...heading,
    number,
  );
  sql.run(
    'UPDATE body SET (text, blocks, sentences) = (?, ?, ?) WHERE number = ?',
    ...bodyValues(article),
    number,
  );
  sql.run(
    'UPDATE revision SET content = ?, words = ? WHERE article = ?',
    content,
    article.words,
    article.id,
  );
  if (known.story !== null) makeFindable(sql, number, article);
  noteReread(sql, article.id, content, article.words);
}

/** Writes the stories that changed. Articles go from one to another: all are placed before a story is dated by its own. */
function keepStories(sql: Statements, changed: Kept['stories']): void {
  for (const id of changed.keys()) sql.run('DELETE FROM story WHERE id = ?', id);
  const kept = [...changed.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ story: storyOf(placedOf(sql, members)), first: first.order }] : [];
  });
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

function placedOf(sql: Statements, members: readonly Member[]): Placed[] {
  return members.flatMap((member) => {
    const row = sql.get('SELECT * FROM article WHERE id = ?', member.id);
    return row ? [{ article: headingOf(row), headed: row.headed === 1, member }] : [];
  });
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

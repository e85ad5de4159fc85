import type { Article } from '../../article/article.ts';
import { tokensOf } from '../../article/tokens.ts';
import { featuresOf } from '../../story/features.ts';
import type { Member } from '../../story/likeness.ts';
import { place } from '../../story/place.ts';
import { type Regrouping, regroup, takeBack } from '../../story/regroup.ts';
import { type Kept, type Steps, takeWaiting } from '../../story/steps.ts';
import { type Placed, storyOf } from '../../story/versions.ts';
import { newsTime } from '../latest.ts';
import { isWhole, type Judged, type Revision } from '../revisions.ts';
import type { Addition, Besides, Decider } from '../store.ts';
import { fetchClusters, keepClusters } from './clusters.ts';
import type { Own } from './database.ts';
import { decisionBefore, noteDecision, titlesOf } from './decisions.ts';
import { forget, makeFindable } from './findable.ts';
import { noteJudged, noteReread, noteTakenBack, noteText } from './records.ts';
import { articleOf, bodyValues, HEADING_COLUMNS, headingOf, headingValues } from './rows.ts';
import { allAmong, next, type Statements } from './statements.ts';
import { keepVisit } from './visits.ts';

/** Keeps additions and what goes with them, and finds the stories of their articles. */
export async function add(
  sql: Statements,
  own: Own,
  additions: readonly Addition[],
  { judged, visits, at }: Besides,
): Promise<void> {
  const arrived = new Map<number, Article>();
  const arrive = (come: Arrived | null): void => {
    if (come) arrived.set(come.number, come.article);
  };
  for (const addition of additions) arrive(await keep(sql, addition, at));
  for (const one of judged) arrive(await judgeKept(sql, one, at));
  const features = [];
  for (const [number, article] of arrived) {
    const story = tokensOf(article);
    await makeFindable(sql, own, number, article, story);
    features.push(featuresOf(article, story));
  }
  await settle(sql, own, place(features));
  for (const visit of visits) await keepVisit(sql, visit, at);
}

/** Keeps an article in place of the one with its id. */
export async function replaceArticle(
  sql: Statements,
  own: Own,
  before: Article,
  article: Article,
  content: string,
): Promise<void> {
  const known = await sql.get('SELECT number, story FROM article WHERE id = ?', before.id);
  if (!known) return;
  const number = Number(known.number);
  if (known.story !== null) await forget(sql, own, number, before);
  const [, ...heading] = headingValues(article);
  await sql.run(
    `UPDATE article SET (${HEADING_COLUMNS.replace(/^id, /, '')}, headed) = (?, ?, ?, ?, ?, ?, ?, ?, ?)
    WHERE number = ?`,
    ...heading,
    headed(article),
    number,
  );
  await sql.run(
    'UPDATE body SET (text, blocks, sentences) = (?, ?, ?) WHERE number = ?',
    ...bodyValues(article),
    number,
  );
  await sql.run(
    'UPDATE revision SET content = ?, words = ? WHERE article = ?',
    content,
    article.words,
    article.id,
  );
  if (known.story !== null) await makeFindable(sql, own, number, article);
  await noteReread(sql, article.id, content, article.words);
}

/** Splits or joins stories; answers with the decision's number, null where nothing changed. */
export async function regroupStories(
  sql: Statements,
  own: Own,
  decided: Regrouping,
  by: Decider,
): Promise<number | null> {
  const titles = await titlesOf(sql, decided);
  const { before } = await settle(sql, own, regroup(decided));
  return before ? noteDecision(sql, { decided, titles, before, by }) : null;
}

/** Takes a decision back; false where there is nothing to take back under this number. */
export async function takeBackDecision(
  sql: Statements,
  own: Own,
  number: number,
  at: string,
): Promise<boolean> {
  const before = await decisionBefore(sql, number);
  if (!before) return false;
  await settle(sql, own, takeBack(before));
  await sql.run('UPDATE regrouping SET undone = ? WHERE number = ?', at, number);
  await noteTakenBack(sql, number, at);
  return true;
}

async function settle(sql: Statements, own: Own, steps: Steps): Promise<Kept> {
  const kept = await takeWaiting(steps, (needs) => fetchClusters(sql, own, needs));
  await keepClusters(sql, kept);
  await keepStories(sql, kept.stories);
  return kept;
}

/** An article that is new to the stories, and its number. */
interface Arrived {
  readonly number: number;
  readonly article: Article;
}

/** Writes an addition; answers with its article where that is new to the stories. */
async function keep(
  sql: Statements,
  { revision, article, clock }: Addition,
  at: Besides['at'],
): Promise<Arrived | null> {
  const known = await sql.get('SELECT id FROM article WHERE id = ?', revision.article);
  const number = article && !known ? await keepArticle(sql, article, revision) : null;
  const row = await sql.get(
    `INSERT INTO revision (number, source, article, kind, fetched, content, words)
    VALUES (${next('revision')}, ?, ?, ?, ?, ?, ?) RETURNING number`,
    revision.source,
    revision.article,
    revision.kind,
    revision.fetched,
    revision.content,
    revision.words,
  );
  await noteText(sql, revision, number !== null, at, clock);
  if (!isWhole(revision.kind)) return null;
  return article && number !== null ? { number, article } : newToStories(sql, Number(row?.number));
}

/** The article of a revision, by its number, where it is in no story. */
async function newToStories(sql: Statements, revision: number): Promise<Arrived | null> {
  const row = await sql.get(ARTICLE_OF, revision);
  return row && row.story === null ? { number: Number(row.number), article: articleOf(row) } : null;
}

/** Writes what a revision is by now; answers with its article where that is new to the stories by this. */
async function judgeKept(
  sql: Statements,
  { number, kind }: Judged,
  at: Besides['at'],
): Promise<Arrived | null> {
  await sql.run('UPDATE revision SET kind = ? WHERE number = ?', kind, number);
  await noteJudged(sql, { number, kind }, at);
  return isWhole(kind) ? newToStories(sql, number) : null;
}

const ARTICLE_OF = `SELECT article.*, body.text, body.blocks, body.sentences
  FROM revision JOIN article ON article.id = revision.article
  JOIN body ON body.number = article.number WHERE revision.number = ?`;

/** Whether an article's title is a headline of its own, as a number. */
function headed({ blocks }: Article): number {
  return blocks.some(({ role }) => role === 'headline') ? 1 : 0;
}

async function keepArticle(
  sql: Statements,
  article: Article,
  { fetched }: Revision,
): Promise<number> {
  const row = await sql.get(
    `INSERT INTO article (number, ${HEADING_COLUMNS}, headed, news_time)
    VALUES (${next('article')}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number`,
    ...headingValues(article),
    headed(article),
    newsTime(article, fetched),
  );
  const number = Number(row?.number);
  await sql.run('INSERT INTO body VALUES (?, ?, ?, ?)', number, ...bodyValues(article));
  return number;
}

/** Writes the stories that changed. Articles go from one to another: all are placed before a story is dated by its own. */
async function keepStories(sql: Statements, changed: Kept['stories']): Promise<void> {
  await sql.each(
    'DELETE FROM story WHERE id = ?',
    Array.from(changed.keys(), (id) => [id]),
  );
  const members = [...changed.values()].flat();
  const placed = new Map((await placedOf(sql, members)).map((one) => [one.member.id, one]));
  const kept = [...changed.values()].flatMap((members) => {
    const [first] = members;
    const story = first && storyOf(members.flatMap(({ id }) => placed.get(id) ?? []));
    return story ? [{ story, first: first.order }] : [];
  });
  await sql.each(
    'UPDATE article SET story = ?, place = ?, near_duplicate_of = ? WHERE id = ?',
    kept.flatMap(({ story: { id, versions } }) =>
      versions.map(({ article, nearDuplicateOf }, at) => [id, at, nearDuplicateOf, article.id]),
    ),
  );
  await sql.each(
    'INSERT INTO story SELECT ?, ?, ?, max(news_time) FROM article WHERE story = ?',
    kept.map(({ story: { id, title }, first }) => [id, title, first, id]),
  );
}

async function placedOf(sql: Statements, members: readonly Member[]): Promise<Placed[]> {
  const ids = members.map(({ id }) => id);
  const rows = await allAmong(sql, 'SELECT * FROM article WHERE id IN $', ids);
  const byId = new Map(rows.map((row) => [String(row.id), row]));
  return members.flatMap((member) => {
    const row = byId.get(member.id);
    return row ? [{ article: headingOf(row), headed: row.headed === 1, member }] : [];
  });
}

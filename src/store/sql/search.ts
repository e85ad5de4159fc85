import type { Seen } from '../../reader/marks.ts';
import type { Condition, Query } from '../search/query.ts';
import type { Found } from '../store.ts';
import type { Own, Where } from './database.ts';
import type { Statements } from './statements.ts';

/** The stories with an article that answers a query. */
export async function findStories(
  sql: Statements,
  { searched, holding }: Own,
  query: Query,
  seen: Seen,
  reach: number,
): Promise<Found> {
  const hasWords = query.phrases.length + query.publishers.length > 0;
  const { from, latest } = hasWords ? searched : { from: 'article', latest: 'number DESC' };
  const conditions = [...(hasWords ? [holding(query)] : []), ...conditionsOf(query, seen)];
  const most = Math.min(reach, Number.MAX_SAFE_INTEGER);
  const rows = await sql.all(
    `WITH hit AS (
      SELECT article.id, article.story FROM ${from}
      WHERE ${['story IS NOT NULL', ...conditions.map(({ holds }) => holds)].join(' AND ')}
      ORDER BY ${latest} LIMIT ?
    )
    SELECT min(hit.id) AS id, count(*) AS articles FROM hit JOIN story ON story.id = hit.story
    GROUP BY story.id ORDER BY story.latest DESC, story.first`,
    ...conditions.flatMap(({ values }) => values),
    most,
  );
  const looked = rows.reduce((sum, { articles }) => sum + Number(articles), 0);
  return { articles: rows.map(({ id }) => String(id)), more: looked >= most };
}

const CONDITIONS: Readonly<Record<Condition, readonly [keyof Seen, string]>> = {
  unread: ['read', 'NOT IN'],
  changed: ['changed', 'IN'],
  starred: ['starred', 'IN'],
};

function conditionsOf({ after, before, is, figures }: Query, seen: Seen): Where[] {
  const all: Where[] = is.map((condition) => {
    const [marks, among] = CONDITIONS[condition];
    return {
      holds: `article.id ${among} $`,
      values: [[...seen[marks]]],
    };
  });
  if (after > -Infinity) all.push({ holds: 'news_time >= ?', values: [after] });
  if (before < Infinity) all.push({ holds: 'news_time < ?', values: [before] });
  if (figures) all.push({ holds: 'figures = 1', values: [] });
  return all;
}

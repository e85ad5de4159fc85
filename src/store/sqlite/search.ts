import type { Seen } from '../../reader/marks.ts';
import type { Condition, Phrase, Query } from '../search/query.ts';
import type { Found } from '../store.ts';
import type { Statements, Values } from './statements.ts';

/** The stories with an article that answers a query. */
export function findStories(sql: Statements, query: Query, seen: Seen, reach: number): Found {
  const match = matchOf(query);
  const conditions = [...match, ...conditionsOf(query, seen)];
  const most = Math.min(reach, Number.MAX_SAFE_INTEGER);
  const rows = sql.all(
    `WITH hit AS (
      SELECT article.id, article.story
      FROM ${match.length > 0 ? 'search CROSS JOIN article ON number = search.rowid' : 'article'}
      WHERE ${['story IS NOT NULL', ...conditions.map(({ holds }) => holds)].join(' AND ')}
      ORDER BY ${match.length > 0 ? 'search.rowid' : 'number'} DESC LIMIT ?
    )
    SELECT min(hit.id) AS id, count(*) AS articles FROM hit JOIN story ON story.id = hit.story
    GROUP BY story.id ORDER BY story.latest DESC, story.first`,
    ...conditions.flatMap(({ values }) => values),
    most,
  );
  const looked = rows.reduce((sum, { articles }) => sum + Number(articles), 0);
  return { articles: rows.map(({ id }) => String(id)), more: looked >= most };
}

interface Where {
  readonly holds: string;
  readonly values: Values;
}

/** The words: every one a string of FTS5, so that nothing that is typed is taken for its syntax. */
function matchOf({ phrases, publishers }: Query): Where[] {
  const all = phrases.map(string);
  if (publishers.length > 0) all.push(`publisher : (${publishers.map(string).join(' OR ')})`);
  return all.length > 0 ? [{ holds: 'search MATCH ?', values: [all.join(' AND ')] }] : [];
}

function string({ words, open }: Phrase): string {
  return `"${words}"${open ? '*' : ''}`;
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
      holds: `article.id ${among} (SELECT value FROM json_each(?))`,
      values: [JSON.stringify([...seen[marks]])],
    };
  });
  if (after > -Infinity) all.push({ holds: 'news_time >= ?', values: [after] });
  if (before < Infinity) all.push({ holds: 'news_time < ?', values: [before] });
  if (figures) all.push({ holds: 'figures', values: [] });
  return all;
}

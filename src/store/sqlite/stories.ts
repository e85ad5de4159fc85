import type { Story, Version } from '../../story/story.ts';
import { headingOf, line, textOrNull } from './rows.ts';
import type { ResultRow, Statements } from './statements.ts';

export function countStories(sql: Statements): number {
  return Number(sql.get('SELECT count(*) AS count FROM story')?.count);
}

/** The stories with the newest articles, newest first, after so many others. */
export function latestStories(sql: Statements, most: number, from = 0): Story[] {
  // The index alone tells ids: those passed over are not looked up. In a cross join the order of the
  // tables holds; SQLite would begin with all articles.
  const rows = sql.all(
    `SELECT story.id AS story_id, story.title AS story_title, article.*
    FROM (SELECT id FROM story ORDER BY latest DESC, first LIMIT ? OFFSET ?) AS listed
    CROSS JOIN story ON story.id = listed.id CROSS JOIN article ON article.story = listed.id
    ORDER BY story.latest DESC, story.first, article.place`,
    Math.min(most, Number.MAX_SAFE_INTEGER),
    from,
  );
  return storiesIn(rows);
}

/** Id of the article that has a number, counted from 1 through all stories. */
export function numberedVersion(sql: Statements, number: number): string | null {
  // SQLite takes an offset below nothing for none.
  if (number < 1) return null;
  const row = sql.get(
    `SELECT article.id FROM story CROSS JOIN article ON article.story = story.id
    ORDER BY story.latest DESC, story.first, article.place LIMIT 1 OFFSET ?`,
    Math.min(number - 1, Number.MAX_SAFE_INTEGER),
  );
  return row ? String(row.id) : null;
}

/** The stories of these articles, each once, in the articles' order. */
export function storiesOf(sql: Statements, articles: readonly string[]): Story[] {
  const rows = sql.all(
    `SELECT listed.id AS story_id, listed.title AS story_title, article.*
    FROM (
      SELECT story.*, min(key) AS wanted FROM json_each(?)
      JOIN article ON article.id = value JOIN story ON story.id = article.story
      GROUP BY story.id
    ) AS listed
    JOIN article ON article.story = listed.id
    ORDER BY listed.wanted, article.place`,
    JSON.stringify(articles),
  );
  return storiesIn(rows);
}

function storiesIn(rows: readonly ResultRow[]): Story[] {
  const stories = new Map<string, { id: string; title: string; versions: Version[] }>();
  for (const row of rows) {
    const id = line(row.story_id);
    const story = stories.get(id) ?? { id, title: line(row.story_title), versions: [] };
    story.versions.push({
      article: headingOf(row),
      nearDuplicateOf: textOrNull(row.near_duplicate_of),
    });
    stories.set(id, story);
  }
  return [...stories.values()];
}

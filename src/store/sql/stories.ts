import type { Story, Version } from '../../story/story.ts';
import { headingOf, line, textOrNull } from './rows.ts';
import { allAmong, type ResultRow, type Statements } from './statements.ts';

export async function countStories(sql: Statements): Promise<number> {
  return Number((await sql.get('SELECT count(*) AS count FROM story'))?.count);
}

/** The stories with the newest articles, newest first, after so many others. */
export async function latestStories(sql: Statements, most: number, from = 0): Promise<Story[]> {
  // The index alone tells ids: those passed over are not looked up. In a cross join the order of the
  // tables holds; SQLite would begin with all articles.
  const rows = await sql.all(
    `SELECT story.id AS story_id, story.title AS story_title, article.*
    FROM (SELECT id FROM story ORDER BY latest DESC, first LIMIT ? OFFSET ?) AS listed
    CROSS JOIN story CROSS JOIN article WHERE story.id = listed.id AND article.story = listed.id
    ORDER BY story.latest DESC, story.first, article.place`,
    Math.min(most, Number.MAX_SAFE_INTEGER),
    from,
  );
  return storiesIn(rows);
}

/** Id of the article that has a number, counted from 1 through all stories. */
export async function numberedVersion(sql: Statements, number: number): Promise<string | null> {
  // SQLite takes an offset below nothing for none, PostgreSQL for a mistake.
  if (number < 1) return null;
  const row = await sql.get(
    `SELECT article.id FROM story CROSS JOIN article WHERE article.story = story.id
    ORDER BY story.latest DESC, story.first, article.place LIMIT 1 OFFSET ?`,
    Math.min(number - 1, Number.MAX_SAFE_INTEGER),
  );
  return row ? String(row.id) : null;
}

/** The stories of these articles, each once, in the articles' order. */
export async function storiesOf(sql: Statements, articles: readonly string[]): Promise<Story[]> {
  const rows = await allAmong(sql, STORIES_OF, articles);
  const wanted = new Map([...articles.entries()].reverse().map(([place, id]) => [id, place]));
  const place = ({ versions }: Story): number =>
    Math.min(...versions.map(({ article }) => wanted.get(article.id) ?? Infinity));
  return storiesIn(rows).sort((a, b) => place(a) - place(b));
}

const STORIES_OF = `SELECT story.id AS story_id, story.title AS story_title, article.*
  FROM story JOIN article ON article.story = story.id
  WHERE story.id IN (SELECT story FROM article WHERE id IN $)
  ORDER BY story.id, article.place`;

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

import type { Article } from '../../article/article.ts';
import type { StoryTokens } from '../../article/tokens.ts';
import { statesFigures } from '../search/figures.ts';
import { searchable } from '../search/words.ts';
import type { Own } from './database.ts';
import { articleOf } from './rows.ts';
import type { Statements } from './statements.ts';

/** Lets the article that is kept under a number be found by its words and figures. */
export async function makeFindable(
  sql: Statements,
  own: Own,
  number: number,
  article: Article,
  story?: StoryTokens,
): Promise<void> {
  await own.put(sql, number, searchable(article, story));
  if (statesFigures(article))
    await sql.run('UPDATE article SET figures = 1 WHERE number = ?', number);
}

/** Takes an article out of the search. */
export async function forget(
  sql: Statements,
  own: Own,
  number: number,
  article: Article,
): Promise<void> {
  await own.take(sql, number, searchable(article));
  await sql.run('UPDATE article SET figures = 0 WHERE number = ?', number);
}

/** Makes all articles findable that are in a story, of a library from before there was a search. */
export async function makeAllFindable(sql: Statements, own: Own): Promise<void> {
  const kept = 'SELECT * FROM article JOIN body USING (number) WHERE number = ?';
  for (const { number } of await sql.all('SELECT number FROM article WHERE story IS NOT NULL')) {
    const row = await sql.get(kept, Number(number));
    if (row) await makeFindable(sql, own, Number(number), articleOf(row));
  }
}

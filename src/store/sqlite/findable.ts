import type { Article } from '../../article/article.ts';
import type { StoryTokens } from '../../article/tokens.ts';
import { statesFigures } from '../search/figures.ts';
import { searchable } from '../search/words.ts';
import { articleOf } from './rows.ts';
import type { Statements } from './statements.ts';

/** Lets the article that is kept under a number be found by its words and figures. */
export function makeFindable(
  sql: Statements,
  number: number,
  article: Article,
  story?: StoryTokens,
): void {
  const { title, publisher, body } = searchable(article, story);
  const insert = 'INSERT INTO search (rowid, title, publisher, body) VALUES (?, ?, ?, ?)';
  sql.run(insert, number, title, publisher, body);
  if (statesFigures(article)) sql.run('UPDATE article SET figures = 1 WHERE number = ?', number);
}

/** Takes an article out of the search: it is told what was put in, as it keeps no texts. */
export function forget(sql: Statements, number: number, article: Article): void {
  const { title, publisher, body } = searchable(article);
  sql.run(
    `INSERT INTO search (search, rowid, title, publisher, body) VALUES ('delete', ?, ?, ?, ?)`,
    number,
    title,
    publisher,
    body,
  );
  sql.run('UPDATE article SET figures = 0 WHERE number = ?', number);
}

/** The same for all articles that are in a story, of a library from before there was a search. */
export function makeAllFindable(sql: Statements): void {
  const kept = 'SELECT * FROM article JOIN body USING (number) WHERE number = ?';
  for (const { number } of sql.all('SELECT number FROM article WHERE story IS NOT NULL')) {
    const row = sql.get(kept, Number(number));
    if (row) makeFindable(sql, Number(number), articleOf(row));
  }
}

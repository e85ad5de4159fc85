import type { Regrouping } from '../../story/regroup.ts';
import type { Before } from '../../story/steps.ts';
import { printable } from '../../text/sanitise.ts';
import type { Decider, Regrouped } from '../store.ts';
import { damaged } from './damaged.ts';
import { noteDecided } from './records.ts';
import { line, parsed, textOrNull } from './rows.ts';
import { next, type ResultRow, type Statements } from './statements.ts';

/** What is written of a decision about stories. */
interface Decision {
  readonly decided: Regrouping;
  readonly titles: readonly string[];
  readonly before: Before;
  readonly by: Decider;
}

/** Writes a decision, and answers with its number. */
export async function noteDecision(
  sql: Statements,
  { decided, titles, before, by }: Decision,
): Promise<number> {
  const row = await sql.get(
    `INSERT INTO regrouping (number, at, who, decided, titles, before)
    VALUES (${next('regrouping')}, ?, ?, ?, ?, ?) RETURNING *`,
    by.at,
    by.who,
    ...[decided, titles, before].map((value) => JSON.stringify(value)),
  );
  const number = Number(row?.number);
  await noteDecided(sql, number, row ?? {});
  return number;
}

/** What stories were before a decision; null where there is none of that number, or it is taken back. */
export async function decisionBefore(sql: Statements, number: number): Promise<Before | null> {
  const known = 'SELECT before FROM regrouping WHERE number = ? AND undone IS NULL';
  const row = await sql.get(known, number);
  return row ? beforeOf(parsed(row.before)) : null;
}

/** @throws the error of `damaged` where it is none */
function beforeOf(json: unknown): Before {
  const { groups, ties } = Object(json);
  const isWhole =
    Array.isArray(groups) &&
    groups.every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string')) &&
    Array.isArray(ties) &&
    ties.every((tie) => Array.isArray(tie) && typeof tie[0] === 'string');
  if (!isWhole) throw damaged();
  return { groups, ties };
}

/** All decisions, in their order. */
export async function decisions(sql: Statements): Promise<Regrouped[]> {
  const rows = await sql.all('SELECT * FROM regrouping ORDER BY number');
  return rows.map((row) => ({
    number: Number(row.number),
    at: line(row.at),
    who: line(row.who),
    decided: decidedIn(row),
    titles: titlesIn(row),
    undone: textOrNull(row.undone),
  }));
}

function decidedIn({ decided }: ResultRow): Regrouping {
  const { do: what, article, left, right } = Object(parsed(decided));
  if (what === 'split') return { do: what, article: printable(String(article)) };
  return { do: 'join', left: printable(String(left)), right: printable(String(right)) };
}

function titlesIn({ titles }: ResultRow): string[] {
  const found = parsed(titles);
  if (!Array.isArray(found)) throw damaged();
  return found.map((title) => printable(String(title)));
}

/** What a decision is about: the text to be split off and its story, or the two stories. */
export async function titlesOf(sql: Statements, decided: Regrouping): Promise<string[]> {
  const title = async (query: string, id: string): Promise<string> =>
    line((await sql.get(query, id))?.title ?? '');
  if (decided.do === 'join')
    return [await title(STORY_TITLE, decided.left), await title(STORY_TITLE, decided.right)];
  const article = 'SELECT title FROM article WHERE id = ?';
  return [await title(article, decided.article), await title(STORY_TITLE, decided.article)];
}

const STORY_TITLE = `SELECT story.title FROM article
  JOIN story ON story.id = article.story WHERE article.id = ?`;

import type { Article } from '../article/article.ts';
import { oneLine } from '../article/html/metadata-values.ts';
import { JSONL_FIELDS } from '../article/jsonl-fields.ts';
import { parseStated } from '../article/stated.ts';
import { Trouble } from '../host/trouble.ts';
import { sanitise, withoutCredentials } from '../text/sanitise.ts';

/** Names, titles and addresses that are longer, in characters, are none. */
const LONGEST = 500;
const LONGEST_ADDRESS = 2000;

type Stated = { readonly [Field in (typeof JSONL_FIELDS)[number]]: string | null };

/**
 * An article of one line of JSON, and what its next text will come from: its address, else its
 * `id`; null where it has neither. `file` and `line` (from 1) say where it stands.
 *
 * @throws {Trouble} where the line is no JSON, or there are no words in its `text`
 */
export function jsonArticle(
  json: string,
  file: string,
  line: number,
): { readonly article: Article; readonly source: string | null } {
  const where = `${file}, line ${line}`;
  const { text, title, url, id, ...known } = stated(json, where);
  if (text === null || !/[\p{L}\p{N}]/u.test(text)) {
    throw new Trouble('nothing to read', where, 'there are no words in its "text"');
  }
  const path = url ?? (id === null ? `${file}:${line}` : `${file}#${id}`);
  const published = Number.isNaN(Date.parse(known.published ?? '')) ? null : known.published;
  return {
    article: parseStated(text, path, { ...known, title, url, published }),
    source: url ?? (id === null ? null : path),
  };
}

function stated(json: string, where: string): Stated {
  const fields = parsed(json, where);
  const field = (name: keyof Stated): string | null => {
    const value: unknown = fields[name];
    if (typeof value !== 'string') return null;
    if (name === 'text') return sanitise(value) || null;
    if (name !== 'url' && name !== 'id') return oneLine(value, LONGEST);
    return oneLine(withoutCredentials(value), LONGEST_ADDRESS);
  };
  return Object.fromEntries(JSONL_FIELDS.map((name) => [name, field(name)])) as Stated;
}

function parsed(json: string, where: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    value = null;
  }
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  throw new Trouble('no article', where, 'a line must be a JSON object with a "text"');
}

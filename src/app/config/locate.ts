import { parse } from 'smol-toml';

/** A place in a file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is looked for: an entry by its keys from the outermost in, its value, or a part of that. */
export interface Wanted {
  readonly path: readonly string[];
  /** Whether its name is meant, not its value. */
  readonly name: boolean;
  /** What is meant of the value, as it is written; all of it where this is not found. */
  readonly part?: string;
}

/**
 * Where an entry stands in a TOML document. Parsers tell no places but those of their errors; so the
 * document is parsed up to the end of each line, until the entry is there. What cannot be parsed so
 * far is in the middle of a value that goes over several lines. For a document that is correct.
 */
export function locate(source: string, wanted: Wanted): Position {
  const lines = source.split('\n');
  let begin = 0;
  for (let end = 1; end <= lines.length; end++) {
    const table = parsed(lines.slice(0, end).join('\n'));
    if (table === null) continue;
    if (has(table, wanted.path)) return within(lines.slice(begin, end).join('\n'), begin, wanted);
    begin = end;
  }
  return { line: 1, column: 1 };
}

function parsed(source: string): unknown {
  try {
    return parse(source);
  } catch {
    return null;
  }
}

function has(table: unknown, [first, ...others]: readonly string[]): boolean {
  if (first === undefined) return true;
  if (typeof table !== 'object' || table === null || !Object.hasOwn(table, first)) return false;
  return has((table as Readonly<Record<string, unknown>>)[first], others);
}

/** The place in the statement that brings the entry. */
function within(statement: string, line: number, { path, name, part }: Wanted): Position {
  const word = RegExp.escape(path.at(-1) ?? '');
  const key = new RegExp(`(?<![\\w-])${word}(?![\\w-])`).exec(statement);
  let at = key?.index ?? 0;
  if (!name) {
    const after = at + (key?.[0].length ?? 0);
    const value = after + (/^["'\s]*=\s*/.exec(statement.slice(after))?.[0].length ?? 0);
    const written = part === undefined ? [] : [`"${part}"`, `'${part}'`, part];
    const places = written.map((text) => statement.indexOf(text, value));
    at = places.find((place) => place >= 0) ?? value;
  }
  const before = statement.slice(0, at).split('\n');
  return { line: line + before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

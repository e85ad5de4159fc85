import { existsSync } from 'node:fs';
import { pathFrom } from '../host/places.ts';

/** What the operands of "list" are: the texts to list, and what is looked for in them. */
export interface Divided {
  readonly paths: readonly string[];
  /** As it would be typed in the screens; empty where nothing is looked for. */
  readonly query: string;
}

/** A word is a path where it is "-", has a slash, or names a file that is there; all others are the query. */
export function divided(operands: readonly string[], cwd?: string): Divided {
  const isPath = (word: string) =>
    word === '-' || word.includes('/') || existsSync(pathFrom(cwd, word));
  const words = operands.filter((word) => !isPath(word));
  return { paths: operands.filter(isPath), query: queryOf(words) };
}

/** Words that can be no paths, as a query. */
export function queryOf(words: readonly string[]): string {
  return words.map(quoted).join(' ');
}

/** The shell takes the quotation marks of publisher:"The Guardian" away. */
function quoted(word: string): string {
  return word.replace(/^(\p{L}+:)([^"]*\s[^"]*)$/u, '$1"$2"');
}

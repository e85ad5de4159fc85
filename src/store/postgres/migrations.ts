import { SEARCH } from '../sql/migrations.ts';

/** What makes articles findable here: a row for each part of an article, with its words at their places (own.ts). */
const FINDABLE = `
  ALTER TABLE article ADD COLUMN figures bigint NOT NULL DEFAULT 0;
  CREATE TABLE search (
    number bigint NOT NULL REFERENCES article, part bigint NOT NULL, words tsvector NOT NULL,
    PRIMARY KEY (number, part)
  );
  CREATE INDEX search_words ON search USING gin (words);
  -- how many articles are in stories
  CREATE INDEX member_arrival ON member (arrival);
`;

/** Types of SQLite, and what they are here: texts are compared by their bytes, as there. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\bTEXT\b/g, 'text COLLATE "C"'],
  [/\bINTEGER\b/g, 'bigint'],
  [/\bREAL\b/g, 'double precision'],
  [/\bBLOB\b/g, 'bytea'],
  [/\) STRICT(?:, WITHOUT ROWID)?;/g, ');'],
];

/** A step of a library's migrations as it is here. */
export function spelled(step: string): string {
  const text = step === SEARCH ? FINDABLE : step;
  const own = TYPES.reduce((all, [type, ours]) => all.replace(type, ours), text);
  // A large library takes long.
  return `SET LOCAL statement_timeout = 0;${own}`;
}

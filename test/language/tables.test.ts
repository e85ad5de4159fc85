import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';

const SOURCE = join(import.meta.dirname, '..', '..', 'src');

/** So many words in a row are a table of words. */
const MANY = 6;

const WORD = "\\p{Ll}[\\p{Ll}'’-]+";

/** Lists of words in lower case: in one string, as strings beside each other, as what a regular expression may find. */
const TABLES: readonly RegExp[] = [
  new RegExp(`['"\`]\\s*(?:${WORD}\\s+){${MANY - 1},}${WORD}\\s*['"\`]`, 'gu'),
  new RegExp(`(?:['"]${WORD}['"],\\s*){${MANY - 1},}['"]${WORD}['"]`, 'gu'),
  new RegExp(`(?:${WORD}\\??\\|){${MANY - 1},}${WORD}`, 'gu'),
];

/** Words that no reader's language decides, by their file. */
const REASONS: Readonly<Record<string, string>> = {};

test('words of a language stand in its folder alone', () => {
  const found: string[] = [];
  for (const file of globSync('**/*.{ts,tsx}', { cwd: SOURCE })) {
    const path = file.split(sep).join('/');
    if (path.startsWith('language/') || path in REASONS) continue;
    const code = readFileSync(join(SOURCE, file), 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gm, '');
    for (const table of TABLES)
      for (const [words] of code.matchAll(table)) found.push(`${path}: ${words.slice(0, 70)}`);
  }
  assert.deepEqual(found, []);
});

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';

const SOURCE = join(import.meta.dirname, '..', '..', 'src');

/** So many words in a row are a table of words. */
const MANY = 6;

const WORD = "\\p{Ll}[\\p{Ll}'’-]+";

const LIST = `(?:${WORD}\\s+){${MANY - 1},}${WORD}`;

/** Lists of words in lower case: in a string that is cut at its spaces, as strings beside each other, as what a regular expression may find. */
const TABLES: readonly RegExp[] = [
  new RegExp(`\`\\s*${LIST}\\s*\``, 'gu'),
  new RegExp(`['"]\\s*${LIST}\\s*['"](?=\\s*(?:\\+|[),\\s]*\\.split\\())`, 'gu'),
  new RegExp(`\\b(?:words|set|setOf|listed)\\(\\s*['"]\\s*${LIST}`, 'gu'),
  new RegExp(`(?:['"]${WORD}['"],\\s*){${MANY - 1},}['"]${WORD}['"]`, 'gu'),
  new RegExp(`(?:${WORD}\\??\\|){${MANY - 1},}${WORD}`, 'gu'),
];

/** Words that the language of a text does not decide, by their file. */
const REASONS: Readonly<Record<string, string>> = {
  'app/screens/panes.ts': 'names of screens',
  'app/state.ts': 'kinds of work',
  'app/update/ahead.ts': 'names of commands',
  'app/update/count.ts': 'names of commands',
  'article/assemble.ts': 'roles of blocks',
  'article/dates.ts': 'parts of names, which stay what they are in any language',
  'article/jsonl-fields.ts': 'names of fields',
  'article/sniff.ts': 'elements of HTML',
  'article/html/hints.ts': 'classes that pages give to their parts',
  'article/bylines.ts': 'parts of names, which stay what they are in any language',
  'cli/usage.ts': 'names of options',
  'compare/kin.ts': 'roles of blocks',
  'compare/paratext.ts': 'roles of blocks',
  'figures/quantities/amounts.ts': 'names of units, by which the program knows them',
  'figures/quantities/quantity.ts': 'names of units, by which the program knows them',
  'speech/same-source.ts': 'parts of names, which stay what they are in any language',
  'speech/shape.ts': 'parts of names, which stay what they are in any language',
  'speech/marks.ts':
    'words that begin with an apostrophe, which is no quotation mark in a text of any language',
  'store/sql/followed.ts': 'names of columns',
  'view/evidence/forms.ts': 'endings of files',
  'view/theme.ts': 'colours of the terminal',
};

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

test('what is excused is there, and has a table', () => {
  for (const path of Object.keys(REASONS)) {
    const code = readFileSync(join(SOURCE, path), 'utf8');
    assert.ok(
      TABLES.some((table) => code.search(table) >= 0),
      path,
    );
  }
});

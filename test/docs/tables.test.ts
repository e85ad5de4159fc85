import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { DOCS, TABLES } from './tables.ts';

const ROOT = dirname(DOCS);

for (const [name, make] of Object.entries(TABLES)) {
  test(`docs/${name} says what the tables say; "npm run docs" writes it anew`, () => {
    assert.equal(readFileSync(join(DOCS, name), 'utf8'), make());
  });
}

test('what the documents link to, and the files and folders that they name, are there', () => {
  const files = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    ...globSync('docs/*.md', { cwd: ROOT }),
  ];
  const missing = files.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) =>
      join(dirname(file), match[1] ?? ''),
    );
    const named = [...text.matchAll(/`((?:src|test|bin|docs)\/[\w./-]+)`/g)].map(
      (match) => match[1] ?? '',
    );
    return [...linked, ...named].filter((path) => globSync(path, { cwd: ROOT }).length === 0);
  });
  assert.deepEqual(missing, []);
});

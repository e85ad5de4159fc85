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

test('every package that is used has its reason in docs/DEPENDENCIES.md', () => {
  const { dependencies = {}, devDependencies } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  const rows = readFileSync(join(DOCS, 'DEPENDENCIES.md'), 'utf8').matchAll(/^\| (`.*?) +\| \S/gm);
  const told = [...rows].flatMap(([, names = '']) =>
    names.split(', ').map((one) => one.slice(1, -1)),
  );
  assert.deepEqual(told.sort(), Object.keys({ ...dependencies, ...devDependencies }).sort());
});

test('every promise in SECURITY.md names tests that hold it', () => {
  const [, , ...rows] = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  assert.ok(rows.length > 10);
  for (const row of rows) {
    const [, promise = '', held = ''] = row.split('|');
    const files = [...held.matchAll(/`(test\/[\w./-]+)`/g)].map((match) => match[1] ?? '');
    assert.notEqual(files.length, 0, promise);
    for (const file of files) {
      const tests = file.endsWith('/') ? globSync(`${file}*.test.ts`, { cwd: ROOT }) : [file];
      for (const one of tests) assert.match(readFileSync(join(ROOT, one), 'utf8'), /\btest\(/, one);
    }
  }
});

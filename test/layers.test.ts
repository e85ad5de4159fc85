import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';

const LAYERS = [
  'text',
  'language',
  'article',
  'speech',
  'figures',
  'quotations',
  'compare',
  'story',
  'view',
  'host',
  'reader',
  'store',
  'sources',
  'library',
  'app',
  'tui',
  'cli',
];
const SIBLINGS = [new Set(['figures', 'quotations'])];
const SCREEN_PACKAGES = /^(ink|react)(\/|$)/;
const IMPORT = /(?:^|\s)(?:import|export)\s[^;]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

const source = join(import.meta.dirname, '..', 'src');

function imports(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

const files = globSync('**/*.{ts,tsx}', { cwd: source });

test('a folder imports only folders before it', () => {
  const wrong: string[] = [];
  for (const file of files) {
    const from = file.split(sep)[0] ?? '';
    for (const name of imports(join(source, file))) {
      if (!name.startsWith('.')) continue;
      const to = relative(source, join(source, dirname(file), name)).split(sep)[0] ?? '';
      const beside = SIBLINGS.some((set) => from !== to && set.has(from) && set.has(to));
      if (beside || LAYERS.indexOf(to) > LAYERS.indexOf(from) || !LAYERS.includes(from))
        wrong.push(`${file} imports ${name}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('only the screens know Ink and React', () => {
  const wrong = files.filter(
    (file) =>
      !file.startsWith('tui') &&
      imports(join(source, file)).some((name) => SCREEN_PACKAGES.test(name)),
  );
  assert.deepEqual(wrong, []);
});

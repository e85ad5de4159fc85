import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';

/** What is loaded one after the other until the list of a library stands on the screen. */
const LOADED = [
  'src/cli/run.ts',
  'src/cli/open.ts',
  'src/store/sqlite/engine.ts',
  'src/store/sqlite/reader.ts',
  'src/tui/run.ts',
];
/** What reads and compares texts, with the words of all languages, and what Ink brings. */
const LATER =
  /^(?:src\/(?:language|speech|quotations)\/|src\/figures\/find|src\/article\/parse|ink$|react)/;

test('the first frame waits for nothing that reads a text, and not for Ink', async () => {
  const { metafile } = await build({
    entryPoints: LOADED,
    outdir: '.',
    write: false,
    bundle: true,
    packages: 'external',
    splitting: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
  });
  const loaded = new Set(LOADED);
  for (const path of loaded) {
    const { imports = [] } = metafile.inputs[path] ?? {};
    for (const { kind, path } of imports) if (kind === 'import-statement') loaded.add(path);
  }
  assert.ok(loaded.has('src/store/sqlite/stories.ts') && loaded.has('src/view/stories.ts'));
  assert.deepEqual(
    [...loaded].filter((path) => LATER.test(path)),
    [],
  );
});

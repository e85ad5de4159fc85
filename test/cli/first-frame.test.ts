import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';

/** Imports what is loaded one after the other until the list of a library stands on the screen. */
const FIRST = 'src/packaging/first-frame.mjs';
/** What reads and compares texts, with the words of all languages, and what Ink brings. */
const LATER =
  /^(?:src\/(?:language|speech|quotations)\/|src\/figures\/find|src\/article\/parse|ink$|react)/;

test('the first frame waits for nothing that reads a text, and not for Ink', async () => {
  const { metafile } = await build({
    entryPoints: [FIRST],
    outdir: '.',
    write: false,
    bundle: true,
    packages: 'external',
    splitting: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
  });
  const loaded = new Set([FIRST]);
  for (const path of loaded) {
    const { imports = [] } = metafile.inputs[path] ?? {};
    for (const { kind, path } of imports) if (kind === 'import-statement') loaded.add(path);
  }
  assert.ok(loaded.has('src/store/sql/stories.ts') && loaded.has('src/view/stories.ts'));
  assert.deepEqual(
    [...loaded].filter((path) => LATER.test(path)),
    [],
  );
});

import { glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { build } from 'esbuild';
import { manualPage } from './src/cli/manual.ts';
import { fill } from './src/library/fill.ts';
import { openToWrite } from './src/library/sqlite/open.ts';

// The tests build into folders of their own, as several may run at once.
const outdir = process.argv[2] ?? 'build';

await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: { variorum: 'src/cli/main.ts' },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  outExtension: { '.js': '.mjs' },
  // Less to read, and less to keep: Node holds the text of what it runs.
  minify: true,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  external: ['react-devtools-core'],
  // CommonJS packages inside an ESM bundle still call require for Node's own modules.
  banner: {
    js: "import { createRequire as variorumRequire } from 'node:module'; const require = variorumRequire(import.meta.url);",
  },
});

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const built = new Date(Number(process.env.SOURCE_DATE_EPOCH ?? Date.now() / 1000) * 1000);
const page = manualPage(version, built.toISOString().slice(0, 'YYYY-MM-DD'.length));
await writeFile(join(outdir, 'variorum.1'), page);

// A schema is to need no other file: what they have in common is put into each.
const common = JSON.parse(await readFile('src/schemas/common.json', 'utf8'));
await mkdir(join(outdir, 'schemas'));
for await (const path of glob('src/schemas/*.schema.json')) {
  const schema = { ...JSON.parse(await readFile(path, 'utf8')), $defs: { common } };
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  await writeFile(join(outdir, 'schemas', basename(path)), text);
}

// The seeds as a library, so that the first frame need not wait until they are read.
const scratch = await mkdtemp(join(tmpdir(), 'variorum-build-'));
try {
  const path = join(scratch, 'examples.db');
  const store = openToWrite(path);
  const [trouble] = await fill(store, ['seeds'], process);
  await store.close();
  if (trouble) throw trouble;
  // Without a log, so that it can be read where nothing may be written.
  const db = new DatabaseSync(path);
  db.exec('PRAGMA journal_mode = DELETE; VACUUM');
  db.close();
  // A library is its owner's alone; this one is for whoever may run the program.
  await writeFile(join(outdir, 'examples.db'), await readFile(path));
} finally {
  await rm(scratch, { recursive: true });
}

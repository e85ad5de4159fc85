import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { manualPage } from './src/cli/manual.ts';
import { bundle, bundleLanguages, THREADS } from './src/packaging/bundle.mjs';
import { examples } from './src/packaging/examples.mjs';
import { licences } from './src/packaging/licences.mjs';

// The tests build into folders of their own, as several may run at once.
const outdir = process.argv[2] ?? 'build';

await rm(outdir, { recursive: true, force: true });
const program = { variorum: 'src/cli/run.ts' };
const together = ['src/packaging/first-frame.mjs'];
const bundled = await bundle(program, outdir, { splitting: true, together });
await bundle(THREADS, outdir, { splitting: true });
await bundleLanguages(outdir);
await writeFile(join(outdir, 'THIRD-PARTY.txt'), await licences(bundled));

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const built = new Date(Number(process.env.SOURCE_DATE_EPOCH ?? Date.now() / 1000) * 1000);
await examples(join(outdir, 'examples.db'), built);
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

import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

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
  minifySyntax: true,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  external: ['react-devtools-core'],
  // CommonJS packages inside an ESM bundle still call require for Node's own modules.
  banner: {
    js: "import { createRequire as variorumRequire } from 'node:module'; const require = variorumRequire(import.meta.url);",
  },
});

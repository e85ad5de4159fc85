import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** Ink's way to React's developer tools, for those who develop with React. */
const withoutDeveloperTools = {
  name: 'without-developer-tools',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]ink[\\/]build[\\/]devtools\.js$/ }, () => ({ contents: '' }));
  },
};

/**
 * Ink's layout engine, Yoga, fetches its own code from a data: address where there is a `fetch`, for
 * which Node loads a whole HTTP client. Where its file sees none, it decodes the address itself.
 */
const yogaWithoutFetch = {
  name: 'yoga-without-fetch',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]yoga-wasm-base64-esm\.js$/ }, async ({ path }) => ({
      contents: `const fetch = undefined;\n${await readFile(path, 'utf8')}`,
    }));
  },
};

/**
 * Bundles the program that begins in a file, with all packages that it uses, into `variorum.mjs` in
 * a folder: with parts beside it that are loaded when they are needed, or whole. Answers with what
 * went into it.
 */
export async function bundle(entry, outdir, { splitting }) {
  const { metafile } = await build({
    entryPoints: { variorum: entry },
    outdir,
    splitting,
    bundle: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    outExtension: { '.js': '.mjs' },
    // Less to read, and less to keep: Node holds the text of what it runs.
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutDeveloperTools, yogaWithoutFetch],
    // CommonJS packages inside an ESM bundle still call require for Node's own modules.
    banner: {
      js: "import { createRequire as variorumRequire } from 'node:module'; const require = variorumRequire(import.meta.url);",
    },
  });
  return metafile;
}

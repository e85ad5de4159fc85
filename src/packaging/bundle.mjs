import { build } from 'esbuild';

/** Ink's way to React's developer tools, for those who develop with React. */
const withoutDeveloperTools = {
  name: 'without-developer-tools',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]ink[\\/]build[\\/]devtools\.js$/ }, () => ({ contents: '' }));
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
    plugins: [withoutDeveloperTools],
    // CommonJS packages inside an ESM bundle still call require for Node's own modules.
    banner: {
      js: "import { createRequire as variorumRequire } from 'node:module'; const require = variorumRequire(import.meta.url);",
    },
  });
  return metafile;
}

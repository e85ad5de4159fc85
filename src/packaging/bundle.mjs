import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
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

/** ssh2 knows a session by the name of its class, which is another when the code is made smaller. */
const sshWithoutNames = {
  name: 'ssh-without-names',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]ssh2[\\/]lib[\\/]utils\.js$/ }, async ({ path }) => {
      const named = "channel.constructor.name === 'Session'";
      const code = await readFile(path, 'utf8');
      if (!code.includes(named)) throw new Error(`${path}: no class is known by its name any more`);
      return { contents: code.replace(named, 'channel._chanInfo !== undefined') };
    });
  },
};

/** The folder of a bundle in parts that has a file for each language's words. */
const LANGUAGES = 'languages';

/**
 * The words of a language are loaded by a `require` of the file's own, of which the bundler knows
 * nothing. Without that line they are part of what is bundled, to be run when they are first asked
 * for; or, where that is in parts, each has a file of its own.
 */
const languagesWhenNeeded = (apart) => ({
  name: 'languages-when-needed',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: FOLDERS }, async ({ path }) => {
      const own = 'const require = createRequire(import.meta.url);';
      const code = await readFile(path, 'utf8');
      if (!code.includes(own))
        throw new Error(`${path}: no language is loaded by require any more`);
      return { contents: code.replace(own, ''), loader: 'ts' };
    });
    onResolve({ filter: /\.ts$/ }, ({ kind, importer, path }) => {
      if (!apart || kind !== 'require-call' || !FOLDERS.test(importer)) return undefined;
      return { path: `./${LANGUAGES}/${basename(path, '.ts')}.mjs`, external: true };
    });
  },
});
const FOLDERS = /[\\/]language[\\/]folders\.ts$/;

/** The files in which threads begin, by their names: one takes texts apart, one compares what is long. */
export const THREADS = {
  thread: 'src/sources/apart/thread.ts',
  comparing: 'src/library/comparing.ts',
};

/** CommonJS packages inside an ESM bundle still call require for Node's own modules, and ask for their folder. */
const REQUIRE =
  "import { createRequire as variorumRequire } from 'node:module'; const require = variorumRequire(import.meta.url), __dirname = import.meta.dirname;";

/**
 * Bundles what begins in files, by their names, with all packages that it uses, into a folder: into
 * modules with parts beside them that are loaded when they are needed, or one that is whole; or, as
 * code that can be run without a file, into a script. What a file imports that is named in `together`
 * is one part. Answers with what went into it.
 */
export async function bundle(entryPoints, outdir, { splitting, script = false, together = [] }) {
  const { metafile } = await build({
    entryPoints,
    outdir,
    splitting,
    // Parts are made of what the same files need: what all of them import is one.
    inject: together,
    bundle: true,
    metafile: true,
    format: script ? 'cjs' : 'esm',
    platform: 'node',
    target: 'node24',
    outExtension: { '.js': script ? '.cjs' : '.mjs' },
    // Less to read, and less to keep: Node holds the text of what it runs.
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      withoutDeveloperTools,
      yogaWithoutFetch,
      sshWithoutNames,
      languagesWhenNeeded(splitting),
    ],
    banner: script ? {} : { js: REQUIRE },
  });
  return metafile;
}

/** Bundles the words of each language into a file of its own, for a bundle in parts in the same folder. */
export async function bundleLanguages(outdir) {
  const code = await readFile(join('src', 'language', 'folders.ts'), 'utf8');
  const files = [...code.matchAll(/require\('\.\/(\w+\/(\w+)\.ts)'\)/g)];
  const entries = files.map(([, path, name]) => [name, join('src', 'language', path)]);
  await bundle(Object.fromEntries(entries), join(outdir, LANGUAGES), { splitting: false });
}

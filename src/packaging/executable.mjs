import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, THREADS } from './bundle.mjs';
import { licences } from './licences.mjs';

// One file for machines without Node: Node itself, the program, and what comes with it. Run after
// the build, with the Node that the executable is to contain.
const output =
  process.argv[2] ?? join('dist', process.platform === 'win32' ? 'variorum.exe' : 'variorum');

/** Node without the symbols that only its debuggers read, a fifth of it; as it is where nothing can take them out. */
function slim(copy) {
  if (process.platform !== 'linux') return process.execPath;
  const { status } = spawnSync('strip', ['-o', copy, process.execPath]);
  return status === 0 ? copy : process.execPath;
}

const scratch = await mkdtemp(join(tmpdir(), 'variorum-executable-'));
try {
  const program = { variorum: 'src/packaging/entry.mjs' };
  const bundled = await bundle(program, scratch, { splitting: false });
  await bundle(THREADS, scratch, { splitting: false, script: true });
  const config = join(scratch, 'executable.json');
  await mkdir(join(output, '..'), { recursive: true });
  await writeFile(
    config,
    JSON.stringify({
      main: join(scratch, 'variorum.mjs'),
      mainFormat: 'module',
      output,
      executable: slim(join(scratch, 'node')),
      disableExperimentalSEAWarning: true,
      useCodeCache: true,
      // NODE_OPTIONS is meant for programs that are run by Node.
      execArgvExtension: 'none',
      assets: {
        'package.json': 'package.json',
        'examples.db': join('build', 'examples.db'),
        ...Object.fromEntries(
          Object.keys(THREADS).map((name) => [`${name}.cjs`, join(scratch, `${name}.cjs`)]),
        ),
      },
    }),
  );
  execFileSync(process.execPath, [`--build-sea=${config}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await chmod(output, 0o755);
  const node = `It contains Node.js ${process.version}; its licence and those of its parts:\nhttps://github.com/nodejs/node/blob/${process.version}/LICENSE\n\n`;
  await writeFile(join(output, '..', 'THIRD-PARTY.txt'), node + (await licences(bundled)));
  console.log(`${output}: ${Math.round((await stat(output)).size / 1e6)} MB`);
} finally {
  await rm(scratch, { recursive: true });
}

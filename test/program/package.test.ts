import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runProgram } from './program.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'variorum-package-'));
after(() => rmSync(folder, { recursive: true }));

/** npm, far from this machine's settings and from any network. */
function npm(cwd: string, ...words: readonly string[]): string {
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: folder, npm_config_offline: 'true', npm_config_loglevel: 'error' };
  return execFileSync('npm', words, { cwd, env, encoding: 'utf8' });
}

npm(ROOT, 'run', '--silent', 'bom');
const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
const [packed] = JSON.parse(npm(ROOT, ...pack));

const prefix = join(folder, 'prefix');
npm(folder, 'install', '--global', '--prefix', prefix, join(folder, packed.filename));
const installed = join(prefix, 'lib', 'node_modules', 'variorum');

test('the package holds the build, the manual, the schemas, the seeds and the licences, nothing else', () => {
  const files: string[] = packed.files.map(({ path }: { path: string }) => path);
  const rest = files.filter(
    (path) =>
      !/^build\/(?:languages\/)?[\w-]+\.mjs$|^build\/schemas\/[\w.-]+\.json$|^seeds\/\w+\.txt$/.test(
        path,
      ),
  );
  assert.deepEqual(rest.sort(), [
    'LICENSE',
    'README.md',
    'bin/flags.js',
    'bin/main.js',
    'bin/variorum.js',
    'build/THIRD-PARTY.txt',
    'build/bom.cdx.json',
    'build/examples.db',
    'build/variorum.1',
    'package.json',
  ]);
  for (const kind of ['build/variorum.mjs', 'build/schemas/', 'seeds/'])
    assert.ok(files.some((path) => path.startsWith(kind)));
});

test('installed without a network it brings no other package, and works from another folder', async () => {
  assert.deepEqual(readdirSync(join(prefix, 'lib', 'node_modules')), ['variorum']);
  assert.ok(!readdirSync(installed).includes('node_modules'));
  const variorum = [join(prefix, 'bin', 'variorum')] as const;
  const { stdout, stderr } = await runProgram(variorum, ['list'], { cwd: folder });
  assert.deepEqual(stderr, '');
  assert.match(stdout, /5 versions/);
  // What is seldom needed is there too: the counting of rare characters, the parsers of pages and feeds.
  const page = '<!doctype html><title>漢</title><article><h1>漢字の見出し</h1><p>雨が降った。</p>';
  const read = await runProgram(variorum, ['show', '-'], { cwd: folder, input: page });
  assert.match(read.stdout, /漢字の見出し/);
});

test('the manual lies where man looks for it', () => {
  const manual = readFileSync(join(prefix, 'share', 'man', 'man1', 'variorum.1'), 'utf8');
  assert.match(manual, /^\.TH/m);
});

test('the lock file has a hash for every package of every platform', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const open = Object.entries<{ integrity?: string }>(packages).filter(
    ([name, { integrity }]) => name !== '' && !/^sha512-/.test(integrity ?? ''),
  );
  assert.deepEqual(open, []);
});

test('the bill of materials tells under which licence each package is used', () => {
  const bill = JSON.parse(readFileSync(join(installed, 'build', 'bom.cdx.json'), 'utf8'));
  assert.ok(bill.components.length > 20);
  for (const { name, licenses } of bill.components) {
    const [{ license, expression }] = licenses;
    assert.match(license?.id ?? license?.name ?? expression, /^\(?[A-Z]/i, name);
  }
});

test('every package in the bundle comes with its licence', () => {
  const text = readFileSync(join(installed, 'build', 'THIRD-PARTY.txt'), 'utf8');
  for (const name of ['ink', 'react', 'undici', '@mozilla/readability', 'linkedom', 'yoga-layout'])
    assert.match(text, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+, \\S+\\n\\n\\S`, 'm'), name);
  assert.doesNotMatch(text, /undefined/);
});

test('the bill of materials names every package of which something is in it, and nothing of this machine', () => {
  const bill = readFileSync(join(installed, 'build', 'bom.cdx.json'), 'utf8');
  const { bomFormat, components, metadata } = JSON.parse(bill);
  assert.deepEqual([bomFormat, metadata.component.name], ['CycloneDX', 'variorum']);
  const licences = readFileSync(join(installed, 'build', 'THIRD-PARTY.txt'), 'utf8');
  const named = [...licences.matchAll(/^-{72}\n(\S+) (\S+), /gm)].map(
    ([, name, version]) => `${name} ${version}`,
  );
  const billed = components.map((one: Record<string, string>) => `${one.name} ${one.version}`);
  // Two packages may have a copy each of a third one.
  assert.deepEqual(billed.sort(), [...new Set(named)].sort());
  assert.doesNotMatch(bill, /registry\.|file:|\/home\/|\/tmp\//);
});

test('two builds of one day are the same, byte for byte', () => {
  const contents = ['one', 'other'].map((name) => {
    const built = join(folder, name);
    const env = { ...process.env, SOURCE_DATE_EPOCH: '1700000000' };
    execFileSync(process.execPath, ['build.mjs', built], { cwd: ROOT, env });
    const files = readdirSync(built, { recursive: true, withFileTypes: true });
    return files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name)).toString('hex')])
      .sort();
  });
  assert.deepEqual(contents[0], contents[1]);
});

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { call } from '../call.ts';
import { noon, repository } from '../repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

let made = 0;
/** A repository and a library of a test's own. */
function place() {
  const own = join(folder, `${++made}`);
  const env = { XDG_DATA_HOME: join(own, 'data'), PATH: process.env.PATH ?? '' };
  const work = join(own, 'work');
  const run = (...words: string[]) => call(words, { env, cwd: work });
  const versions = async (file: string) =>
    JSON.parse((await run('history', file, '-o', 'json')).stdout).versions;
  return { own, work, env, run, versions, ...repository(work) };
}

const RAIN = [
  'It rained in Lund on Monday.',
  'The river rose by two metres.',
  'Nobody was hurt, the fire brigade says.\n',
].join('\n');
const RISEN = RAIN.replace('two', 'three');
const MORE = `${RISEN}The mayor asked for help on Tuesday evening.\n`;

test('each commit of a file is a version with its time, hash and name by then', async () => {
  const { commit, run, versions } = place();
  const first = commit({ 'drafts/rain.txt': RAIN }, 3);
  commit({ 'other.txt': 'Nothing of this is asked for.\n' }, 4);
  const second = commit({ 'drafts/rain.txt': null, 'rain.txt': RAIN.replace('Lund', 'Malmö') }, 5);
  const third = commit({ 'rain.txt': MORE }, 7);
  const added = await run('add', '--git', 'rain.txt');
  assert.deepEqual(added, { status: 0, stdout: '3 texts: 1 new, 2 changed\n', stderr: '' });

  const found = await versions('rain.txt');
  const seen = found.flatMap(({ seenBy }: { seenBy: Record<string, string>[] }) =>
    seenBy.map(({ at, by, id, of, written }) => [at, by, id, of, written]),
  );
  const written = (day: number): string =>
    new Date(Date.parse(noon(day)) - 3_600_000).toISOString();
  assert.deepEqual(seen, [
    [noon(3), 'git', first, 'drafts/rain.txt', written(3)],
    [noon(5), 'git', second, 'rain.txt', written(5)],
    [noon(7), 'git', third, 'rain.txt', written(7)],
  ]);
  const { stdout } = await run('history', 'rain.txt');
  const line = `captured by git 2024-03-03 12:00: commit ${first.slice(0, 12)} of drafts/rain.txt,`;
  assert.ok(stdout.replace(/\s+/g, ' ').includes(line), stdout);
  assert.equal((await run('verify')).status, 0);
});

test('what is added again is only what is new', async () => {
  const { commit, run, versions } = place();
  commit({ 'rain.txt': RAIN }, 3);
  await run('add', '--git', 'rain.txt');
  const again = await run('add', '--git', 'rain.txt');
  assert.equal(again.stdout, 'Nothing new: all of it is known already.\n');
  commit({ 'rain.txt': RISEN }, 5);
  assert.equal((await run('add', '--git', 'rain.txt')).stdout, '1 text: 1 changed\n');
  assert.equal((await versions('rain.txt')).length, 2);
});

test('a file that was deleted and came back has a gap, and no sentence was ever absent', async () => {
  const { commit, run, versions } = place();
  commit({ 'rain.txt': RAIN }, 3);
  commit({ 'rain.txt': null, 'other.txt': 'x\n' }, 4);
  commit({ 'rain.txt': RAIN }, 6);
  commit({ 'rain.txt': RISEN }, 8);
  await run('add', '--git', 'rain.txt');
  const [first, second, ...others] = await versions('rain.txt');
  assert.equal(others.length, 0);
  assert.deepEqual(first.missed, [{ at: noon(4), why: 'the commit deletes it' }]);
  assert.equal(first.until, noon(6));
  assert.equal(second.fetched, noon(8));
  const annotated = JSON.parse((await run('annotate', 'rain.txt', '-o', 'json')).stdout);
  const absences = annotated.sentences.flatMap(({ spells }: { spells: { absent: unknown }[] }) =>
    spells.filter(({ absent }) => absent !== null),
  );
  assert.deepEqual(absences, []);
});

test('what a file was copied from is another file', async () => {
  const { commit, run, versions } = place();
  const long = `${MORE}${'The water will fall again by Friday, the office for the weather says. '.repeat(9)}`;
  commit({ 'lund/rain.txt': RAIN }, 3);
  commit({ 'lund/rain.txt': null, 'ystad.txt': long }, 4);
  commit({ 'lund/flood.txt': long.replace('Lund', 'Kiel'), 'ystad.txt': `${long}So far.\n` }, 5);
  commit({ 'lund/flood.txt': null, 'lund/rain.txt': long.replace('Lund', 'Kiel') }, 6);
  await run('add', '--git', 'lund/rain.txt');
  const found = await versions('lund/rain.txt');
  const commits = found.flatMap(({ seenBy }: { seenBy: { at: string; of: string }[] }) =>
    seenBy.map(({ at, of }) => [at, of]),
  );
  assert.deepEqual(commits, [
    [noon(5), 'lund/flood.txt'],
    [noon(6), 'lund/rain.txt'],
  ]);

  const again = place();
  again.commit({ 'a/rain.txt': RAIN }, 3);
  again.commit({ 'a/rain.txt': null, 'other.txt': long }, 4);
  again.commit({ 'a/rain.txt': `${long}So far.\n`, 'other.txt': `${long}\nAt last.\n` }, 5);
  await again.run('add', '--git', 'a/rain.txt');
  const [first, ...others] = await again.versions('a/rain.txt');
  assert.equal(first.fetched, noon(3));
  assert.deepEqual(first.missed, [{ at: noon(4), why: 'the commit deletes it' }]);
  assert.deepEqual(
    others.map(({ fetched }: { fetched: string }) => fetched),
    [noon(5)],
  );
});

test('no setting of a reader’s git makes a history shorter', async () => {
  const settings = {
    'diff.orderFile': 'nowhere',
    'diff.relative': 'true',
    'diff.renameLimit': '1',
    'diff.renames': 'false',
    'i18n.logOutputEncoding': 'UTF-16',
    'log.showRoot': 'false',
  };
  const { commit, git, run } = place();
  commit({ 'rain.txt': RAIN, 'sun.txt': RAIN.replace('rained', 'was dry') }, 3);
  commit({ 'rain.txt': null, 'sun.txt': null, 'd/rain.txt': RISEN, 'd/sun.txt': MORE }, 4);
  commit({ 'd/rain.txt': MORE }, 5);
  for (const [name, value] of Object.entries(settings)) git('config', name, value);
  const added = await run('add', '--git', 'd/rain.txt');
  assert.deepEqual(added, { status: 0, stdout: '3 texts: 1 new, 2 changed\n', stderr: '' });
});

test('a commit of a time to come is one from before the next, and only its time is another', async () => {
  const { commit, run, versions } = place();
  const early = (day: number): string => new Date(Date.parse(noon(day)) - 1).toISOString();
  commit({ 'rain.txt': RAIN }, 3);
  commit({ 'rain.txt': RISEN }, 27_000);
  commit({ 'rain.txt': MORE }, 5);
  commit({ 'rain.txt': MORE.replace('three', 'four') }, 7);
  commit({ 'rain.txt': MORE.replace('three', 'five') }, 27_000);
  await run('add', '--git', 'rain.txt');
  const found = await versions('rain.txt');
  const times = found.map(({ fetched }: { fetched: string }) => fetched);
  assert.deepEqual(times.slice(0, -1), [noon(3), early(5), noon(5), noon(7)]);
  assert.ok(times.at(-1) > noon(7) && Date.parse(times.at(-1)) <= Date.now());
});

test('where a clone lacks the commits before the first of a file, a line says so', async () => {
  const { commit, git, env, own, work } = place();
  commit({ 'rain.txt': RAIN }, 3);
  commit({ 'rain.txt': RISEN }, 4);
  commit({ 'rain.txt': MORE, 'new.txt': 'x\n' }, 5);
  commit({ 'late.txt': RAIN }, 6);
  const cwd = join(own, 'clone');
  git('clone', '-q', '--depth=2', `file://${work}`, cwd);
  const told = await call(['add', '--git', 'rain.txt'], { env, cwd });
  assert.equal(
    told.stderr,
    'variorum: not all commits: rain.txt; this clone lacks the earlier ones; "git fetch --unshallow" brings them\n',
  );
  assert.deepEqual([told.status, told.stdout], [2, '1 text: 1 new\n']);
  // All commits of this file are there.
  const late = await call(['add', '--git', 'late.txt'], { env, cwd });
  assert.deepEqual([late.status, late.stderr], [0, '']);
});

test('what is no text is told and left out', async () => {
  const { commit, run, versions } = place();
  commit({ 'rain.txt': RAIN }, 3);
  const binary = commit({ 'rain.txt': Buffer.from([0x7f, 0x45, 0, 0, 1, 2, 0, 3]) }, 4);
  const empty = commit({ 'rain.txt': '' }, 5);
  commit({ 'rain.txt': RISEN }, 6);
  const { status, stdout, stderr } = await run('add', '--git', 'rain.txt');
  assert.equal(status, 2);
  assert.equal(stdout, '2 texts: 1 new, 1 changed\n');
  assert.ok(
    stderr.includes(`not read: rain.txt, commit ${binary.slice(0, 12)}; it is a binary file`),
    stderr,
  );
  assert.ok(
    stderr.includes(`not read: rain.txt, commit ${empty.slice(0, 12)}; it is empty`),
    stderr,
  );
  const [first] = await versions('rain.txt');
  assert.deepEqual(
    first.missed.map(({ at }: { at: string }) => at),
    [noon(4), noon(5)],
  );
});

test('a branch has its merge as one version, whenever its commits were made', async () => {
  const { commit, git, run, versions } = place();
  commit({ 'rain.txt': RAIN }, 3);
  git('checkout', '-q', '-b', 'side');
  commit({ 'rain.txt': RISEN }, 4);
  commit({ 'rain.txt': MORE }, 5);
  git('checkout', '-q', 'main');
  commit({ 'other.txt': 'x\n' }, 6);
  git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
  await run('add', '--git', 'rain.txt');
  const found = await versions('rain.txt');
  assert.deepEqual(
    found.map(({ words }: { words: number }) => words),
    [19, 27],
  );
});

test('names that look like options or patterns are names', async () => {
  for (const name of ['-n', '--output=x', ':(top)rain', '*.txt']) {
    const { commit, run } = place();
    commit({ [name]: RAIN, 'a.txt': 'Something else is told here.\n' }, 3);
    commit({ [name]: RISEN }, 4);
    const { stdout } = await run('add', '--git', '--', name);
    assert.equal(stdout, '2 texts: 1 new, 1 changed\n', name);
  }
});

test('no configuration of a repository has anything run', async () => {
  const { commit, git, run, own } = place();
  commit({ 'rain.txt': RAIN, '.gitattributes': '*.txt diff=bad filter=bad\n' }, 3);
  commit({ 'rain.txt': RISEN }, 4);
  const mark = join(own, 'run');
  const command = `touch ${mark}`;
  for (const name of [
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand',
    'core.editor',
    'pager.log',
    'pager.cat-file',
    'diff.external',
    'diff.bad.command',
    'diff.bad.textconv',
    'filter.bad.smudge',
    'filter.bad.clean',
    'gpg.program',
    'alias.log',
    'credential.helper',
  ])
    git('config', name, name.startsWith('alias') ? `!${command}` : command);
  git('config', 'log.showSignature', 'true');
  git('config', 'core.hooksPath', own);
  const { stdout } = await run('add', '--git', 'rain.txt');
  assert.equal(stdout, '2 texts: 1 new, 1 changed\n');
  assert.equal(existsSync(mark), false);
});

test('where there is no history, a line says why', async () => {
  const { commit, run, own, work, env } = place();
  const none = await run('add', '--git', 'rain.txt');
  assert.equal(none.status, 2);
  assert.match(
    none.stderr,
    /^variorum: no history: rain\.txt; its repository has no commits yet\n$/,
  );
  commit({ 'rain.txt': RAIN }, 3);
  const unknown = await run('add', '--git', 'snow.txt');
  assert.match(unknown.stderr, /^variorum: no history: snow\.txt; git does not know it; is it com/);
  commit({ 'gone/a.txt': RAIN, 'gone/b.txt': MORE, 'here/a.txt': RAIN }, 4);
  commit({ 'gone/a.txt': null, 'gone/b.txt': null }, 5);
  for (const name of ['gone', 'here']) {
    const { stderr } = await run('add', '--git', name);
    assert.equal(stderr, `variorum: no history: ${name}; it is a folder; name a file in it\n`);
  }
  const outside = await call(['add', '--git', 'x.txt'], { env, cwd: own });
  assert.match(outside.stderr, /^variorum: no history: x\.txt; it is in no git repository\n$/);
  const nowhere = await call(['add', '--git', 'no/such/x.txt'], { env, cwd: work });
  assert.match(
    nowhere.stderr,
    /^variorum: no such file or folder: no\/such\/x\.txt; check the name\n$/,
  );
  const without = await call(['add', '--git', 'rain.txt'], {
    env: { ...env, PATH: '' },
    cwd: work,
  });
  assert.match(without.stderr, /^variorum: no history: rain\.txt; git is not installed\n$/);
});

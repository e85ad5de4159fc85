import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PROGRAM, quoted } from './program.ts';

const variorum = quoted(PROGRAM);
const repository = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(repository, { recursive: true }));

/** No configuration but the test's own. */
const env = {
  ...process.env,
  HOME: repository,
  XDG_CONFIG_HOME: repository,
  XDG_DATA_HOME: repository,
  GIT_CONFIG_NOSYSTEM: '1',
  LC_ALL: 'C.UTF-8',
};

function git(words: readonly string[], more: Readonly<Record<string, string>> = {}): string {
  return execFileSync('git', words, {
    cwd: repository,
    env: { ...env, ...more },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function write(name: string, content: string | Buffer): void {
  writeFileSync(join(repository, name), content);
}

function commit(message: string): void {
  git(['add', '-A']);
  const who = ['-c', 'user.name=Press Office', '-c', 'user.email=press@county.example'];
  git([...who, 'commit', '-qm', message]);
}

const RELEASE = `Ferry service to resume on 4 May

The county will reopen the ferry to Holm on 4 May, eleven weeks after the jetty was damaged.

Repairs cost 2.4 million kroner. “We kept the island supplied throughout,” said Ane Dahl, the county's head of transport.

Tickets are sold from Friday. The timetable is that of last summer.
`;
const REVISED = RELEASE.replaceAll('4 May', '11 May').replace('2.4 million', '3.1 million');

git(['init', '-q']);
mkdirSync(join(repository, 'press'));
write('.gitattributes', '*.txt diff=variorum\n');
write('press/ferry.txt', RELEASE);
write('press/plan.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]));
commit('Announce the ferry');
write('press/ferry.txt', REVISED);
write('press/plan.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1]));
write('press/empty.txt', '');
commit('Put the ferry off');
renameSync(join(repository, 'press/ferry.txt'), join(repository, 'press/holm.txt'));
write('press/holm.txt', REVISED.replace('said Ane Dahl', 'said Ivar Berg'));
write('press/empty.txt', 'The fair is called off.\n');
commit('Name the speaker');

const external = { GIT_EXTERNAL_DIFF: `${variorum} git-diff` };

test('as git’s external diff, a working tree and what was committed are told apart by name', () => {
  write('press/holm.txt', REVISED.replace('eleven weeks', 'twelve weeks'));
  const diff = git(['diff', '--', 'press/holm.txt'], external);
  assert.match(
    diff,
    /^‹ press\/holm\.txt \([0-9a-f]{7}\) {2}\d+ words\n› press\/holm\.txt \(working tree\) {2}\d+/,
  );
  assert.match(diff, /\{\+twelve weeks\+\}/);
  git(['checkout', '-q', 'press/holm.txt']);
});

test('git log goes through all commits: what is new, empty, renamed or no text is told, and ends nothing', () => {
  const log = git(['log', '-p', '-M', '--ext-diff'], external);
  for (const message of ['Announce the ferry', 'Put the ferry off', 'Name the speaker']) {
    assert.match(log, new RegExp(`^ {4}${message}$`, 'm'));
  }
  assert.match(log, /^‹ press\/ferry\.txt \(none\) {2}0 words$/m);
  assert.match(
    log,
    /^Headline, only on the right: Ferry service to resume on 4 May \(passage 1\)$/m,
  );
  assert.match(
    log,
    /^Headline: Ferry service to resume on 4 May → Ferry service to resume on 11 May\s\(passage 1\)$/m,
  );
  assert.match(log, /\[-2\.4 million kroner-\]/);
  assert.match(log, /\{\+3\.1 million kroner\+\}/);
  assert.match(log, /^‹ press\/ferry\.txt \([0-9a-f]{7}\).*\n› press\/holm\.txt \([0-9a-f]{7}\)/m);
  assert.match(log, /\{\+Ivar\s+Berg\+\}/);
  assert.match(
    log,
    /^Not compared: no text: press\/plan\.txt \([0-9a-f]{7}\); it is a PNG image$/m,
  );
  assert.match(log, /^\d+ +\+ +› The fair is called off\.$/m);
  assert.doesNotMatch(log, /\/tmp\/|git-blob/);
});

test('a diff driver is for the files that are attributed to it, and takes options', () => {
  const driver = ['-c', `diff.variorum.command=${variorum} git-diff --stat --only=figures`];
  const diff = git([
    ...driver,
    'diff',
    'HEAD~2',
    'HEAD~1',
    '--',
    'press/ferry.txt',
    '.gitattributes',
  ]);
  assert.match(
    diff,
    /^press\/ferry\.txt \([0-9a-f]{7}\) → press\/ferry\.txt \([0-9a-f]{7}\): 3 figures changed; /,
  );
});

test('git difftool runs compare on each file', () => {
  const range = ['HEAD~2', 'HEAD~1', '--', 'press/ferry.txt'];
  const named = git(['difftool', '-y', '-x', `${variorum} compare --stat`, ...range]);
  assert.match(named, /ferry\.txt → \S*ferry\.txt: 3 figures changed; .*1 headline changed/);
  const command = `${variorum} git-diff "$MERGED" "$LOCAL" - - "$REMOTE" - -`;
  const tool = ['-c', `difftool.variorum.cmd=${command}`, 'difftool', '-y', '-t', 'variorum'];
  assert.match(
    git([...tool, ...range]),
    /^‹ press\/ferry\.txt \(old\).*\n› press\/ferry\.txt \(new\)/,
  );
});

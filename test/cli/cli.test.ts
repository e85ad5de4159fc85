import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call } from '../call.ts';

const run = (...words: string[]) => call(words);

test('without a terminal and without a command the list is printed', async () => {
  const bare = await run();
  assert.deepEqual(bare, await run('list'));
  assert.equal(bare.status, 0);
  assert.match(bare.stdout, /5 versions/);
});

test('list as JSON: one story of five, the second a near-duplicate of the first', async () => {
  const { stdout } = await run('list', '-o', 'json');
  const { format, stories } = JSON.parse(stdout);
  assert.equal(format, 'variorum.list/1');
  assert.equal(stories.length, 1);
  assert.deepEqual(Object.keys(stories[0]), ['id', 'title', 'versions']);
  const { versions } = stories[0];
  const names = ['id', 'path', 'title', 'words', 'nearDuplicateOf', 'revisionOf'];
  assert.deepEqual(Object.keys(versions[0]), names);
  assert.deepEqual(
    versions.map(({ nearDuplicateOf }: { nearDuplicateOf: string | null }) => nearDuplicateOf),
    [null, versions[0].id, null, null, null],
  );
});

test('a version is named by its path, its number in the list, or the beginning of its id', async () => {
  const { stories } = JSON.parse((await run('list', '-o', 'json')).stdout);
  const third = stories[0].versions[2];
  const shown = await run('show', '3');
  assert.equal(shown.status, 0);
  assert.ok(shown.stdout.includes('irresponsible rhetoric'));
  assert.deepEqual(await run('show', third.path), shown);
  assert.deepEqual(await run('show', `./${third.path}`), shown);
  assert.deepEqual(await run('show', third.id.slice(0, 8)), shown);
});

test('every offset of show points into its text', async () => {
  const { stdout } = await run('show', '1', '-o', 'json');
  const { format, text, blocks, sentences, figures, quotations } = JSON.parse(stdout);
  assert.equal(format, 'variorum.show/1');
  for (const { start, end } of [...blocks, ...sentences]) {
    assert.match(text.slice(start, end), /^\S.*\S$/s);
  }
  for (const found of [...figures, ...quotations]) {
    assert.equal(text.slice(found.start, found.end), found.text);
  }
});

test('compare says with its exit status whether the versions differ', async () => {
  const different = await run('compare', '3', '5', '-o', 'json');
  assert.equal(different.status, 1);
  const { format, left, right, rows, hidden } = JSON.parse(different.stdout);
  assert.equal(format, 'variorum.compare/1');
  assert.notEqual(left.id, right.id);
  assert.ok(rows.length > 0 && typeof hidden === 'object');
  assert.equal((await run('compare', '3', '3')).status, 0);
});

test('figures of a story, named by any version, as a table, in words, as JSON with offsets', async () => {
  const table = await run('figures', '3', '--width=60');
  assert.equal(table.status, 0);
  assert.match(
    table.stdout,
    /^5 versions; missiles: five out of the six \(Russia\) \| two of\nthe eight/m,
  );
  for (const version of [1, 2, 3, 4, 5]) {
    assert.match(table.stdout, new RegExp(`^ .* ${version} 00`, 'm'), 'each version has a column');
  }
  const spoken = await run('figures', '3', '--linear');
  assert.match(spoken.stdout, /^missiles\nVersion 1: five out of the six \(Russia\)$/m);
  const { format, versions, claims } = JSON.parse((await run('figures', '1', '-o', 'json')).stdout);
  assert.equal(format, 'variorum.figures/1');
  assert.deepEqual(
    [versions.length, claims[0].outcome, claims[0].what],
    [5, 'disagree', 'missiles'],
  );
  const third = JSON.parse((await run('show', '3', '-o', 'json')).stdout);
  const stated = claims.flatMap(({ figures }: { figures: { version: number }[] }) => figures);
  for (const { version, start, end, text } of stated) {
    if (version === 2) assert.equal(third.text.slice(start, end), text);
  }
});

test('numbers and ids are looked up in the paths that follow', async () => {
  const { status, stderr } = await run('compare', '1', '2', 'seeds/003_cdef8f788bef31ee.txt');
  assert.equal(status, 2);
  assert.match(stderr, /^variorum: no such version: 2; .+\n$/);
});

test('standard input is a version like another', async () => {
  const input = 'The mayor resigned on Monday. The council met at once.\n';
  const listed = await call(['-'], { input });
  assert.match(listed.stdout, /The mayor resigned on Monday/);
  const compared = await call(['compare', '-', '-'], { input });
  assert.equal(compared.status, 0);
});

test('colour only where it is asked for', async () => {
  assert.doesNotMatch((await run('compare', '3', '5')).stdout, /\x1b/);
  assert.match((await run('compare', '3', '5', '--color=always')).stdout, /\x1b\[/);
  const wins = await call(['compare', '3', '5', '--color=always'], {
    env: { NO_COLOR: '1' },
  });
  assert.match(wins.stdout, /\x1b\[/);
  const forced = async (FORCE_COLOR: string, ...words: string[]) => {
    const env = { FORCE_COLOR, TERM: 'xterm', GIT_PAGER_IN_USE: 'true' };
    return (await call(['compare', '3', '5', ...words], { env })).stdout;
  };
  assert.match(await forced(''), /\x1b\[/);
  assert.doesNotMatch(await forced('0'), /\x1b/);
  assert.doesNotMatch(await forced('1', '--color=never'), /\x1b/);
  const piped = await call(['compare', '3', '5'], { env: { FORCE_COLOR: '1' } });
  assert.match(piped.stdout, /\x1b\[/);
});

test('text keeps within the width that is asked for', async () => {
  for (const width of [40, 120]) {
    const { stdout } = await run('show', '3', `--width=${width}`);
    const widest = Math.max(...stdout.split('\n').map((line) => line.length));
    assert.ok(widest <= width, `${widest} columns`);
  }
});

test('help is made for each command, and version is the package’s', async () => {
  const help = await run('--help');
  assert.match(help.stdout, /^Usage: variorum \[PATH…\]/);
  assert.match((await run('compare', '--help')).stdout, /1 where they differ/);
  assert.deepEqual(await run('help', 'show'), await run('show', '--help'));
  assert.match((await run('--version')).stdout, /^variorum \d+\.\d+\.\d+\n$/);
});

test('wrong use is one line, says the way out, and ends with 2', async () => {
  for (const words of [
    ['--colour'],
    ['--color=blue'],
    ['list', '-o'],
    ['list', '-o', 'json', '-o', 'text'],
    ['list', '-x'],
    ['show'],
    ['compare', '1'],
    ['help', 'nothing'],
    ['help', 'show', 'list'],
    ['nothing'],
    ['show', '3', '--whole=yes'],
    ['show', '3', '--width'],
    ['list', '--width=3'],
    ['show', '99'],
    ['show', 'ffffffffffffffff'],
  ]) {
    const { status, stdout, stderr } = await run(...words);
    assert.deepEqual([status, stdout], [2, ''], words.join(' '));
    assert.match(stderr, /^variorum: [^\n]+; [^\n]+\n$/, words.join(' '));
  }
});

test('an option or a command that is nearly one is told which', async () => {
  assert.match((await run('--colour=never')).stderr, /no such option: --colour; perhaps --color;/);
  assert.match(
    (await run('help', 'shwo')).stderr,
    /no such command: shwo; perhaps "variorum show"/,
  );
  assert.match(
    (await run('comparr', '1', '2')).stderr,
    /neither a command nor a file or folder: comparr; perhaps "variorum compare"/,
  );
});

test('options may stand before the command as well', async () => {
  const { stdout } = await run('--width', '40', '-o', 'json', 'show', '3');
  assert.equal(stdout, (await run('show', '3', '-o', 'json')).stdout);
  assert.match((await run('--linear', 'list')).stdout, /^5 versions/m);
});

test('what only an export can be is told to be that', async () => {
  assert.match(
    (await run('show', '3', '-o', 'html')).stderr,
    /text, json; see "variorum export"$/m,
  );
  assert.doesNotMatch((await run('show', '3', '-o', 'pdf')).stderr, /export/);
  assert.match(
    (await run('export', 'figures', '1', '-o', 'text')).stderr,
    /json, csv, docx, odt$/m,
  );
  const { stdout } = await run('export', 'figures', '1', '--to', '-');
  assert.match(stdout, /^# Figures: /);
});

test('words after two dashes are operands, whatever they look like', async () => {
  assert.match((await run('show', '--', '--whole')).stderr, /no such version: --whole/);
});

test('Node’s variable for continuous integration changes nothing', async () => {
  const inCi = await call(['list'], { env: { CI: 'true' } });
  assert.deepEqual(inCi, await run('list'));
});

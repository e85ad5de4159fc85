import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { call } from '../call.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const DRAFT = `Quarry to close after the blast

The quarry at Lindal will close for three weeks, the county said on Monday.

Four workers were treated for cuts. “Nobody could have seen this coming,” said Marta Lind, the site manager.

The road to the coast stays open. Residents will meet the company on Thursday evening.
`;
const FINAL = DRAFT.replace('Four workers', 'Nine workers').replace('road to', 'road down to');

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const draft = file('draft.txt', DRAFT);
const final = file('final.txt', FINAL);
const run = (...words: string[]) => call(['compare', ...words]);

test('--stat is one line of counts, --check nothing but the exit status', async () => {
  const stat = 'draft.txt → final.txt: 1 figure changed; 2 passages edited; words: 1 wording\n';
  assert.deepEqual(await run(draft, final, '--stat'), { status: 1, stdout: stat, stderr: '' });
  assert.deepEqual(await run(draft, final, '--check'), { status: 1, stdout: '', stderr: '' });
  assert.deepEqual(await run(draft, draft, '--check'), { status: 0, stdout: '', stderr: '' });
});

test('two files are compared, and one is shown, whatever the library is like', async () => {
  const data = join(folder, 'data');
  mkdirSync(join(data, 'variorum'), { recursive: true });
  writeFileSync(join(data, 'variorum', 'library.db'), 'no database');
  const env = { XDG_DATA_HOME: data };
  const { stdout, ...rest } = await call(['compare', draft, final, '--check'], { env });
  assert.deepEqual({ stdout, ...rest }, { status: 1, stdout: '', stderr: '' });
  assert.match((await call(['show', draft], { env })).stdout, /^Quarry to close/);
  assert.match(
    (await call(['compare', draft, '1'], { env })).stderr,
    /^variorum: the library cannot be used: /,
  );
});

test('--stat as JSON is counts as well', async () => {
  const { passages, changes } = JSON.parse(
    (await run(draft, final, '--stat', '-o', 'json')).stdout,
  );
  assert.deepEqual([passages.same, passages.edited, changes.figures], [4, 2, 1]);
  const quotations = await run(draft, final, '--stat', '-o', 'json', '--only=quotations');
  assert.equal(JSON.parse(quotations.stdout).changes.figures, 0);
});

test('--only shows changes of some kinds, counts the others, and decides whether there is a difference', async () => {
  const figures = await run(draft, final, '--only=figures');
  assert.equal(figures.status, 1);
  assert.match(figures.stdout, /\[-Four-\] workers/);
  assert.doesNotMatch(figures.stdout, /coast/);
  assert.match(figures.stdout, /^1 passage that differs otherwise not shown$/m);
  const quotations = await run(draft, final, '--only', 'quotations,attributions', '--stat');
  assert.equal(quotations.status, 0);
  assert.match(quotations.stdout, /: Nothing of the kinds asked for differs; 2 passages/);
  const wording = await run(draft, final, '--only', 'wording');
  assert.match(wording.stdout, /road \{\+down\+\} to/);
  assert.match(
    (await run(draft, final, '--only=all')).stderr,
    /no such --only: all; it can be figures,/,
  );
});

test('JSON has the changes by weight, those of other kinds left out', async () => {
  const { changes, figures, rows } = JSON.parse((await run(draft, final, '-o', 'json')).stdout);
  assert.deepEqual(
    changes.map(({ kind }: { kind: string }) => kind),
    ['figure', 'wording'],
  );
  const [{ row, left, why }] = changes;
  assert.equal(DRAFT.slice(left.start, left.end), 'Four');
  assert.deepEqual([rows[row].kind, why], ['edited', 'workers: four → nine']);
  const only = JSON.parse((await run(draft, final, '-o', 'json', '--only=wording')).stdout);
  assert.deepEqual([only.changes.length, only.figures, only.rows.length], [1, [], rows.length]);
  assert.ok(figures.length > 0);
});

test('-U shows unchanged passages around each change, and folds the rest with its count', async () => {
  assert.match((await run(draft, final)).stdout, /⋯ 1 sentence the same\n/);
  const [none, one, all] = await Promise.all(
    ['-U0', '-U1', '--unified=99'].map((context) => run(draft, final, '--only=figures', context)),
  );
  assert.match(none?.stdout ?? '', /⋯ 3 sentences not shown/);
  assert.match(
    one?.stdout ?? '',
    /close for three weeks[^⋯]+Nine\+\} workers[^⋯]+Marta[^⋯]+⋯ 2 sentences/,
  );
  assert.doesNotMatch(all?.stdout ?? '', /⋯/);
  assert.match((await run(draft, final, '-Uall')).stderr, /no such --unified: all; it can be 0 to/);
});

test('side by side or stacked: by the width, or as asked for', async () => {
  const beside = /^\d+ +\[-Four-\] workers were .+ ~# +\{\+Nine\+\} workers/m;
  assert.match((await run(draft, final, '--width=120')).stdout, beside);
  assert.match((await run(draft, final, '--width=100')).stdout, beside);
  assert.doesNotMatch((await run(draft, final, '--width=90')).stdout, beside);
  assert.match((await run(draft, final, '--width=90', '--layout=side')).stdout, beside);
  assert.doesNotMatch((await run(draft, final, '--width=120', '--layout=stacked')).stdout, beside);
  for (const width of [20, 40, 300]) {
    const { stdout } = await run(draft, final, `--width=${width}`);
    assert.ok(Math.max(...stdout.split('\n').map(({ length }) => length)) <= width);
  }
});

test('a file with nothing in it differs from one with something', async () => {
  const empty = file('empty.txt', '');
  for (const nothing of [empty, '/dev/null']) {
    const { status, stdout } = await run(nothing, final);
    assert.equal(status, 1);
    assert.match(stdout, /^\d+ +\+ +› The road down to the coast stays open\. Residents/m);
  }
  assert.equal((await run(empty, '/dev/null')).status, 0);
});

test('a headline is told by itself, and is a difference too', async () => {
  const other = file('other.txt', DRAFT.replace('to close', 'shut'));
  assert.deepEqual(await run(draft, other, '--stat'), {
    status: 1,
    stdout: 'draft.txt → other.txt: Only the headline differs\n',
    stderr: '',
  });
  const { left, right } = JSON.parse((await run(draft, other, '-o', 'json')).stdout);
  assert.deepEqual(
    [left.title, right.title],
    ['Quarry to close after the blast', 'Quarry shut after the blast'],
  );
});

test('an added correction comes first in every form of output, and is a difference though the body is the same', async () => {
  const note = 'An earlier version of this report named another quarry.';
  const corrected = file('corrected.txt', `${DRAFT}\nCorrection: ${note}\n`);
  const text = await run(draft, corrected);
  assert.equal(text.status, 1);
  assert.match(
    text.stdout,
    /words\n\nCorrection, only on the right: An earlier [^()]+\(passage 7\)\n\n1 correction only right\n/,
  );
  assert.equal(
    (await run(draft, corrected, '--stat')).stdout,
    'draft.txt → corrected.txt: 1 correction only right\n',
  );
  const aloud = (await run(draft, corrected, '--linear')).stdout;
  assert.match(
    aloud,
    /^Correction, only on the right: An earlier [^()]+\(passage 7\)\.\n1 correction only right\.$/m,
  );
  const { paratext, changes } = JSON.parse((await run(draft, corrected, '-o', 'json')).stdout);
  const start = DRAFT.length + 1;
  assert.deepEqual(changes, []);
  assert.deepEqual(paratext, [
    {
      role: 'correction',
      row: 6,
      left: null,
      right: { start, end: start + 'Correction: '.length + note.length },
      why: `only on the right: ${note}`,
    },
  ]);
  assert.equal((await run(draft, corrected, '--check', '--only=figures')).status, 0);
});

test('another byline is told in a line, and read aloud without a sign', async () => {
  const signed = (names: string) => DRAFT.replace('\n\n', `\n\nBy ${names}\n\n`);
  const [one, two] = ['Nora Aas', 'Nora Aas and Ole Berg'].map((names, index) =>
    file(`signed-${index}.txt`, signed(names)),
  ) as [string, string];
  const { status, stdout } = await run(one, two);
  assert.equal(status, 1);
  assert.match(
    stdout,
    /^Byline: By Nora Aas → By Nora Aas and Ole Berg \(passage 2\)\n\nOnly the byline differs$/m,
  );
  assert.match(
    (await run(one, two, '--linear')).stdout,
    /^Byline: By Nora Aas became By Nora Aas and Ole Berg \(passage 2\)\.$/m,
  );
});

test('two files of one name are called by their paths', async () => {
  const other = mkdtempSync(join(folder, 'other-'));
  writeFileSync(join(other, 'draft.txt'), FINAL);
  const { stdout } = await run(draft, join(other, 'draft.txt'));
  assert.match(stdout, /^‹ \/.+\/draft\.txt {2}\d+ words\n› \/.+\/other-\w+\/draft\.txt {2}/);
});

test('read aloud, what is not asked for is only counted', async () => {
  const { stdout } = await run(draft, final, '--linear', '--only=figures');
  assert.match(stdout, /^figure: workers: four became nine\n\n3 sentences not shown$/m);
});

/** Compares on a terminal of which all is kept that comes to it, from the pager too. */
async function onTerminal(PAGER: string, ...words: readonly string[]): Promise<string> {
  const screen = join(mkdtempSync(join(folder, 'screen-')), 'screen');
  const file = createWriteStream(screen);
  await once(file, 'open');
  const terminal = Object.assign(file, { isTTY: true, columns: 80 }) as unknown;
  const { status } = await call(['compare', draft, final, ...words], {
    env: { PAGER, TERM: 'xterm' },
    terminal: terminal as NodeJS.WriteStream,
  });
  assert.equal(status, 1);
  await new Promise<void>((done) => file.end(done));
  return readFileSync(screen, 'utf8');
}

test('a terminal’s reader has a pager', async () => {
  assert.match(await onTerminal("sed 's/^/page: /'"), /page: .*› .*final\.txt/);
});

test('a pager that is left early is no error', async () => {
  assert.match(await onTerminal('head -n 1'), /^\S*‹ \S*draft\.txt.*\n$/);
});

test('a pager that is missing is done without', async () => {
  assert.match(await onTerminal('no-such-pager 2>/dev/null'), /Nine.* workers/);
});

test('--no-pager prints straight to the terminal', async () => {
  assert.match(await onTerminal('tr a-z A-Z', '--no-pager'), /workers were treated/);
});

test('--only corrections shows the notes of corrections that differ, and nothing else', async () => {
  const note = 'Correction: An earlier version of this article named another town.';
  const corrected = file('corrected.txt', `${FINAL}\n${note}\n`);
  const only = await run(draft, corrected, '--only=corrections');
  assert.equal(only.status, 1);
  assert.match(only.stdout, /An earlier version of this article/);
  assert.doesNotMatch(only.stdout, /workers/);
  assert.equal((await run(draft, final, '--only=corrections')).status, 0);
});

test('--third puts a third version beside the two, in columns where they fit, else in words', async () => {
  const other = file('other.txt', DRAFT.replace('Four workers', 'Seven workers'));
  const three = (...words: string[]) => run(draft, final, '--third', other, ...words);
  const wide = await three('--width', '140');
  assert.equal(wide.status, 1);
  assert.match(
    wide.stdout,
    /^\[-Four-\] workers .* ~# .*\{\+Nine\+\} workers .* ~# .*\{\+Seven\+\} workers/m,
  );
  const narrow = await three();
  assert.deepEqual(narrow, await three('--linear'));
  assert.match(narrow.stdout, /^Right:\nNine workers were/m);
  assert.match(narrow.stdout, /^Third:\nSeven workers were/m);
  assert.match(narrow.stdout, /^\d+ sentences? the same in all three$/m);
  assert.doesNotMatch(narrow.stdout, /[‹›~≈→│]| {2}/);
  assert.equal((await run(draft, draft, '--third', draft, '--check')).status, 0);
});

test('what --third does not go with is refused in a line', async () => {
  const { status, stderr } = await run(draft, final, '--third', draft, '-o', 'json');
  assert.equal(status, 2);
  assert.match(stderr, /^variorum: not with --third: /);
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Options, open, type Screens } from './open.ts';

/** The program on the examples, its first frame there. */
async function opened(
  t: TestContext,
  options: Options = {},
  operands: readonly string[] = [],
): Promise<Screens> {
  const on = open(t, operands, options);
  await on.until('q leave');
  return on;
}

/** A folder of texts of the test's own. */
function folderOf(t: TestContext, texts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-test-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A sequence that sets a colour. */
const COLOUR = /\x1b\[(?:[\d;]*;)?(?:[34][0-7]|9[0-7]|10[0-7])(?:;[\d;]*)?m/;

function bottom(rows: readonly string[]): string {
  return rows.slice(-3).join('\n');
}

for (const [name, keys] of [
  ['q', 'q'],
  ['Q from another screen', '\rQ'],
  ['^C', '\x03'],
] as const) {
  test(`${name} leaves, and the terminal is as it was`, async (t) => {
    const on = await opened(t);
    on.send(keys);
    assert.equal(await on.ended, 0);
    assert.equal(on.terminal.buffer.active.type, 'normal');
    assert.equal(on.terminal.modes.wraparoundMode, true);
    assert.match(on.written(), /\x1b\[\?25h[^\x1b]*$/);
  });
}

test('from the list of stories to a changed figure, said in words', async (t) => {
  const on = await opened(t);
  await on.press('\tjjm', /3\*/);
  await on.press('kk', 'Marked');
  await on.press('c', 'q back');
  const rows = await on.press('}', (rows) => /missiles: .* \| /.test(bottom(rows)));
  assert.match(rows.join('\n'), /#/);
  await on.press('c', 'heaviest first');
  await on.press('\r', '] change');
});

test('a story’s figures stand in a table, each version in a column, and lead to their place', async (t) => {
  const on = await opened(t);
  const table = (await on.press('t', 'disagree')).join('\n');
  assert.match(table, /five out of six/);
  assert.match(table, /two of the eight/);
  await on.press('j\r', '] change');
  await on.press('q', 'disagree');
});

test('what is at issue comes into the list by itself', async (t) => {
  const on = await opened(t);
  await on.until(/missiles: /);
});

test('the passage under the eyes stays when the window changes', async (t) => {
  const on = await opened(t, { rows: 20 });
  const first = (rows: readonly string[]): string =>
    rows.slice(1, 4).join(' ').trim().replace(/\s+/g, ' ');
  await on.press('\t\r', 'version 1 of 5');
  const words = first(await on.press('dj', /[1-9]\d%/))
    .split(' ')
    .slice(0, 3)
    .join(' ');
  on.resize(50, 15);
  const narrow = await on.until((rows) => rows.length === 15 && / q back$/.test(rows[14] ?? ''));
  assert.ok(first(narrow).includes(words), `${words} is not in ${first(narrow)}`);
});

test('keys that come in one piece, or before the program is ready, are all heeded', async (t) => {
  const on = open(t, []);
  on.send('\tjjj');
  await on.until('q leave');
  await on.press('\r', 'version 4 of 5');
});

test('sequences that mean nothing here do nothing, nor do answers to who was here before', async (t) => {
  const on = await opened(t);
  const before = on.rows();
  on.send('\x1b[<0;10;5M\x1b[<0;10;5m\x1b[I\x1b[O\x1b[200~\x1b[201~%');
  on.send('\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\\x1b[Ma!q');
  await on.press('?', 'Keys');
  assert.deepEqual(await on.press('q', 'q leave'), before);
});

test('what is pasted is text where words are typed, however many lines it has, and else nothing', async (t) => {
  const on = await opened(t);
  const before = on.rows();
  on.send('\x1b[200~USSR\nquits\x1b[201~');
  await on.press('?', 'Keys');
  assert.deepEqual(await on.press('q', 'q leave'), before);
  await on.press('/\x1b[200~missiles\nstrikes\x1b[201~', 'Find: missiles strikes');
});

test('y asks the terminal for its clipboard, through tmux too where that takes nothing itself', async (t) => {
  const on = await opened(t, { env: { TMUX: '/nowhere/tmux,1,0', TERM: 'tmux-256color' } });
  await on.press('\r', '] change');
  await on.press('y', /Copied \d+ words to the clipboard, if your terminal lets programs set it/);
  const [, plain = ''] = /\x1b\]52;c;([^\x07]*)\x07/.exec(on.written()) ?? [];
  assert.match(Buffer.from(plain, 'base64').toString(), /missile.*\n.*\.txt\n$/);
  assert.ok(on.written().includes(`\x1bPtmux;\x1b\x1b]52;c;${plain}\x07\x1b\\`));
});

test('terminals: what each cannot do is not sent to it', async (t) => {
  for (const [TERM, colours, alternate, synchronised] of [
    ['xterm-256color', true, true, true],
    ['tmux-256color', true, true, true],
    ['screen', true, true, false],
    ['linux', true, false, false],
    ['vt100', false, false, false],
  ] as const) {
    const on = await opened(t, { env: { TERM } });
    await on.press('\r', '] change');
    on.send('Q');
    await on.ended;
    assert.equal(COLOUR.test(on.written()), colours, TERM);
    assert.equal(on.written().includes('\x1b[?1049h'), alternate, TERM);
    // Who has no second screen cannot mark a paste either.
    assert.equal(/\x1b\[\?2004h.*\x1b\[\?2004l/s.test(on.written()), alternate, TERM);
    assert.equal(on.written().includes('\x1b[?2026h'), synchronised, TERM);
  }
});

test('without colours nothing is told by colour; in the C locale everything is ASCII', async (t) => {
  const on = await opened(t, { env: { NO_COLOR: '1', LANG: 'C' } });
  await on.press('\r', '] change');
  await on.press('?', 'Keys');
  assert.doesNotMatch(on.written(), COLOUR);
  assert.match(on.written(), /^[\x00-\x7e]*$/);
});

test('a terminal that cannot place text gets the list', async (t) => {
  const on = open(t, [], { env: { TERM: 'dumb' } });
  assert.equal(await on.ended, 0);
  assert.doesNotMatch(on.written(), /\x1b/);
  assert.match(on.written(), /5 versions/);
});

test('no text, however hostile, sends the terminal anything of its own', async (t) => {
  const word = 'x'.repeat(10_000);
  const nasty = [
    'A quiet headline about nothing at all',
    'The \x1b[31mred\x1b[0m council \x1b]0;owned\x07met \x9b2J on \x90q\x9c Tuesday.',
    'A link \x1b]8;;http://example.org\x1b\\here\x1b]8;;\x1b\\ and a copy \x1b]52;c;aGk=\x07 too.',
    'Right \u202eto left\u202c, \u2066isolated\u2069, zero\u200bwidth, joined\u200d, \ufeffmarked.',
    `A word ${word} in a sentence, ${'and more '.repeat(2000)}.`,
    'शहर में बाढ़ आई। 洪水が町を襲った。 👨‍👩‍👧‍👦🏴‍☠️ غمرت المياه المدينة.',
    '\r\b\b\v\f\x7f The end of it came on Friday.',
  ].join('\n\n');
  const folder = folderOf(t, { 'a.txt': nasty, 'b.txt': nasty.replace('Tuesday', 'Monday') });
  const on = await opened(t, {}, [folder]);
  const before = on.written().length;
  await on.press('\r', '] change');
  for (const keys of ['jjj', ' ', 'G', 'g', 'w', ']', 'z']) on.send(keys);
  await on.press('c', 'heaviest first');
  await on.press('q', '] change');
  await on.press('\r', 'version 1 of 2');
  await on.press('rG', /end *$/m);
  on.resize(40, 12);
  await on.press('?', 'Keys');
  const ours = /\x1b(?:\[[\d;?]*[A-Za-z]|M)/g;
  const rest = on.written().slice(before).replace(ours, '');
  assert.doesNotMatch(rest, /[\x00-\x07\x0e-\x1f\x7f-\x9f]/);
  assert.doesNotMatch(rest, /[\u202a-\u202e\u2066-\u2069]/);
  assert.doesNotMatch(on.written(), /owned|aGk=/);
  await on.press('Q', () => true);
  assert.equal(await on.ended, 0);
});

test('s saves a comparison in a file, and asks before it replaces one', async (t) => {
  const folder = folderOf(t, { 'mine.md': 'mine' });
  const on = await opened(t);
  await on.press('\r', 'q back');
  await on.press('s', 'Save in: ukraine-');
  await on.press(`\x15${join(folder, 'new.html')}\r`, 'Saved ');
  assert.match(readFileSync(join(folder, 'new.html'), 'utf8'), /^<!doctype html>/);
  await on.press(`s\x15${join(folder, 'mine.md')}\r`, 'Replace it?');
  await on.press('\r', 'Not saved.');
  assert.equal(readFileSync(join(folder, 'mine.md'), 'utf8'), 'mine');
});

test('the mouse is the terminal’s own unless the reader turns it on, and again at the end', async (t) => {
  const plain = await opened(t);
  plain.send('Q');
  await plain.ended;
  assert.doesNotMatch(plain.written(), /\x1b\[\?1000/);
  const home = folderOf(t, {});
  mkdirSync(join(home, 'variorum'));
  writeFileSync(join(home, 'variorum', 'config.toml'), 'mouse = true\n', { mode: 0o600 });
  const on = await opened(t, { env: { XDG_CONFIG_HOME: home } });
  await on.press('\r', '] change');
  await on.press('\x1b[<65;5;9M', (rows) => !/^1 {2}missiles/m.test(rows.join('\n')));
  on.send('Q');
  await on.ended;
  assert.match(on.written(), /\x1b\[\?1000h.*\x1b\[\?1000l/s);
});

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { unzipSync } from 'fflate';
import { call } from '../call.ts';
import { FLOOD } from '../library/texts.ts';

const run = (...words: string[]) => call(words);
const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const [THIRD, FIFTH] = [
  'seeds/002_8f0eeca2bac8cbe9.txt',
  'seeds/004_9fd0d91a20554d6e.txt',
] as const;

/** The words of a command line as a shell takes them, after the program's name. */
function wordsOf(command: string): string[] {
  return (command.match(/'[^']*'|\S+/g) ?? []).slice(1).map((word) => word.replaceAll("'", ''));
}

test('each kind comes in its forms, Markdown where none is asked for', async () => {
  assert.match((await run('export', 'compare', '3', '5')).stdout, /^# 002_?\\?_8f0/);
  assert.match((await run('export', 'story', '3', '-o', 'html')).stdout, /^<!doctype html>/);
  assert.match((await run('export', 'figures', '3', '-o', 'csv')).stdout, /^claim,what,outcome,/);
  const { format } = JSON.parse((await run('export', 'figures', '3', '-o', 'json')).stdout);
  assert.equal(format, 'variorum.figures-evidence/1');
});

test('what is named is looked for, and written, in the folder where the program is called', async (t) => {
  const cwd = mkdtempSync(join(tmpdir(), 'variorum-'));
  t.after(() => rmSync(cwd, { recursive: true }));
  writeFileSync(join(cwd, 'flood.txt'), FLOOD);
  const words = ['export', 'story', 'flood.txt', 'flood.txt', '--to', 'flood.md'];
  assert.deepEqual(await call(words, { cwd }), { status: 0, stdout: '', stderr: '' });
  assert.match(readFileSync(join(cwd, 'flood.md'), 'utf8'), /Porto/);
  const { stderr } = await call(words, { cwd });
  assert.match(stderr, /^variorum: a file is there already: flood\.md; /);
});

test('the command in an export finds the same comparison again', async () => {
  for (const operands of [
    ['3', '5'],
    ['1', '2', THIRD, FIFTH],
    [THIRD, FIFTH],
  ]) {
    const { stdout } = await run('export', 'compare', ...operands, '-o', 'json');
    const { command, left, right } = JSON.parse(stdout);
    const again = JSON.parse((await run(...wordsOf(command), '-o', 'json')).stdout);
    assert.deepEqual([again.left.path, again.right.path], [left.path, right.path], command);
  }
});

test('an id in a command is not found once the text has changed', async () => {
  const { stdout } = await run('export', 'compare', '1', '2', THIRD, FIFTH, '-o', 'json');
  const words = wordsOf(JSON.parse(stdout).command).map((word) =>
    word === THIRD ? 'seeds/003_cdef8f788bef31ee.txt' : word,
  );
  assert.equal((await run(...words)).status, 2);
});

test('with --to a file is written, in the form of its extension, and never by accident', async () => {
  const page = join(folder, 'ferry.html');
  const written = await run('export', 'compare', '3', '5', '--to', page);
  assert.deepEqual(written, { status: 0, stdout: '', stderr: '' });
  assert.match(readFileSync(page, 'utf8'), /^<!doctype html>/);
  const again = await run('export', 'figures', '3', '--to', page);
  assert.equal(again.status, 2);
  assert.match(again.stderr, /^variorum: a file is there already: .*ferry\.html; .*--force\n$/);
  assert.match(readFileSync(page, 'utf8'), /compared with/);
  assert.equal((await run('export', 'figures', '3', '--to', page, '--force')).status, 0);
  assert.match(readFileSync(page, 'utf8'), /<h1 dir="auto">Figures/);
  assert.deepEqual(readdirSync(folder), ['ferry.html']);
});

test('a comparison is a document for a word processor, in a file or for another program', async () => {
  for (const form of ['docx', 'odt']) {
    const file = join(folder, `tracked.${form}`);
    const written = await run('export', 'compare', '3', '5', '--to', file);
    assert.deepEqual(written, { status: 0, stdout: '', stderr: '' });
    const files = Object.keys(unzipSync(readFileSync(file)));
    assert.ok(files.includes(form === 'docx' ? 'word/document.xml' : 'content.xml'));
    const shown = await call(['export', 'compare', '3', '5', '-o', form], { columns: 80 });
    assert.match(shown.stderr, /^variorum: not for a terminal: \w+; [^\n]+\n$/);
    const { stderr } = await run('export', 'story', '3', '-o', form);
    assert.match(stderr, /^variorum: no such form of story: \w+; it can be md, html, json\n$/);
  }
});

test('what cannot be exported is one line that says what can', async () => {
  const cases: [string[], RegExp][] = [
    [['export'], /too few operands/],
    [['export', 'page', '1'], /no such KIND: page; it can be compare, figures, story/],
    [['export', 'compare', '1'], /too few operands/],
    [['export', 'compare', '1', '2', '-o', 'csv'], /of compare: csv; it can be md, html, json/],
    [['export', 'story', '1', '-o', 'text'], /it can be md, html, json, csv/],
    [['export', 'story', 'nothing'], /no such version: nothing/],
    [['export', 'story', '1', '--to', join(folder, 'none', 'a.md')], /no such folder/],
    [
      ['export', 'story', '1', '--to', 'a.pdf'],
      /a\.pdf; let the name end in \.md, \.html, \.json, or/,
    ],
  ];
  for (const [words, told] of cases) {
    const { status, stdout, stderr } = await run(...words);
    assert.deepEqual([status, stdout], [2, ''], words.join(' '));
    assert.match(stderr, told);
    assert.match(stderr, /^variorum: [^\n]+\n$/);
  }
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { call } from '../call.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

const NEWS = 'The mayor resigned on Monday, she said. The council met at once.\n';
/** Anything that a terminal would act on, but for the line feed. */
const CONTROL = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function assertTrouble(
  path: string,
  what: RegExp,
  uses: readonly string[][] = [[path], ['show', path], ['compare', '3', path]],
): Promise<void> {
  const outcomes = await Promise.all(uses.map((words) => call(words)));
  for (const { status, stdout, stderr } of outcomes) {
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^variorum: [^\n]+\n$/);
    assert.match(stderr, what);
    assert.doesNotMatch(stderr, CONTROL);
  }
}

test('what cannot be read is one line and exit status 2', async () => {
  await assertTrouble(join(folder, 'missing.txt'), /no such/);
  const empty = file('empty.txt', '');
  await assertTrouble(empty, /it is empty/, [[empty], ['show', empty]]);
  const blank = file('blank.txt', ' \n\n\t—\n');
  await assertTrouble(blank, /no words/, [[blank], ['show', blank]]);
  await assertTrouble(
    file('picture.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
    /a PNG image/,
  );
  await assertTrouble(file('binary.txt', Buffer.from([65, 0, 66, 0, 200, 201])), /a binary file/);
});

test('a file that is too large is not read', async () => {
  const path = file('large.txt', NEWS);
  truncateSync(path, 50_000_000);
  await assertTrouble(path, /too large: .*50 MB.*10 MB/);
});

test('a folder without texts says so; one that is named as a version, too', async () => {
  const empty = join(folder, 'nothing');
  mkdirSync(empty);
  writeFileSync(join(empty, 'data.bin'), 'x');
  for (const words of [[empty], ['show', empty], ['compare', empty, empty]]) {
    const { status, stderr } = await call(words);
    assert.equal(status, 2);
    assert.match(stderr, /^variorum: [^\n]*folder[^\n]*\n$/);
  }
});

test('a file that cannot be read says why', async () => {
  // Permissions keep a superuser from nothing; links that go round keep out everybody.
  const loop = join(folder, 'loop.txt');
  symlinkSync(loop, loop);
  const { status, stderr } = await call([loop]);
  assert.equal(status, 2);
  assert.match(stderr, /^variorum: not readable: [^\n]+loop.txt; its symbolic links [^\n]+\n$/);
});

test('one bad file does not hide the good ones', async () => {
  const { status, stdout, stderr } = await call([
    'list',
    file('good.txt', NEWS),
    join(folder, 'missing.txt'),
  ]);
  assert.equal(status, 2);
  assert.match(stdout, /The mayor resigned on Monday/);
  assert.match(stderr, /^variorum: no such file or folder: [^\n]+\n$/);
});

test('nothing of a hostile text or name reaches the terminal as a command', async () => {
  const evil =
    '\x1b]0;title\x07The mayor \x1b[31mresigned\x1b[2J on \u202eMonday\x9b5n.\x7f\x08 She left.\r\n';
  const path = file('ev\x1b[31mil\n\u202e.txt', evil.repeat(3));
  for (const words of [
    ['list', path],
    ['show', path, '--whole'],
    ['compare', path, '3'],
  ]) {
    for (const form of ['text', 'json']) {
      const { status, stdout, stderr } = await call([...words, '-o', form]);
      assert.notEqual(status, 2);
      assert.ok(stdout.length > 0);
      assert.doesNotMatch(stdout + stderr, CONTROL);
    }
  }
  const missing = await call(['show', join(folder, 'no\x1b[2Jne\n.txt')]);
  assert.doesNotMatch(missing.stderr, CONTROL);
  assert.equal(missing.stderr.split('\n').length, 2);
});

test('texts in other encodings are read', async () => {
  const latin = file('latin.txt', Buffer.from('Der Bürgermeister trat zurück, hieß es.', 'latin1'));
  assert.match((await call(['show', latin])).stdout, /Bürgermeister trat zurück/);
  const damaged = file(
    'damaged.txt',
    Buffer.concat([Buffer.from('“Łódź” – “Kyjiw” '), Buffer.from([0xff])]),
  );
  assert.match((await call(['show', damaged])).stdout, /“Łódź” – “Kyjiw” \ufffd/);
});

test('a saved page is read as its article, with a title of its own', async () => {
  const paragraph = `<p>${NEWS.repeat(6)}</p>`;
  const page = file(
    'page.html',
    `<!DOCTYPE html><html><head><title>Mayor Resigns</title></head><body><nav>Home Sport</nav>
    <article><h1>Mayor Resigns</h1>${paragraph.repeat(4)}</article><script>evil()</script></body></html>`,
  );
  const { stdout } = await call(['show', page, '-o', 'json']);
  const { title, text } = JSON.parse(stdout);
  assert.equal(title, 'Mayor Resigns');
  assert.match(text, /The mayor resigned on Monday/);
  assert.doesNotMatch(text, /evil|<p>/);
});

test('a device is read like a file, as far as an article goes', async () => {
  const endless = await call(['show', '/dev/zero']);
  assert.match(endless.stderr, /^variorum: too large: \/dev\/zero; [^\n]+\n$/);
});

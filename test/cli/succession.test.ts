import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { call } from '../call.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));
const env = { XDG_DATA_HOME: join(folder, 'data'), XDG_STATE_HOME: join(folder, 'state') };
const run = async (...words: string[]) => (await call(words, { env, cwd: folder })).stdout;

const LOCK = `Storm Breaks Lock at Orrin

The storm broke the lock at Orrin on Tuesday night. Crews opened two of the four sluices before dawn, the harbour board said.

"We heard it go," said Tom Ash, who keeps the lock. About 300 boats wait above it.`;
const MORE = LOCK.replace('two of the four', 'three of the four').replace('Breaks', 'Wrecks');

writeFileSync(join(folder, 'a.txt'), LOCK);
writeFileSync(join(folder, 'b.txt'), MORE);
const paged = (publisher: string, text: string) => {
  const [title, ...paragraphs] = text.split('\n\n');
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const site = `<meta property="og:site_name" content="${publisher}"><title>${title}</title>`;
  return `<!doctype html><html lang="en"><head>${site}</head><body><article><h1>${title}</h1>${body}</article></body></html>`;
};
writeFileSync(join(folder, 'gazette.html'), paged('Orrin Gazette', LOCK));
writeFileSync(join(folder, 'post.html'), paged('Valley Post', MORE));

const FORMS: readonly (readonly string[])[] = [
  [],
  ['--all'],
  ['--stat'],
  ['--linear'],
  ['--linear', '--all'],
  ['-o', 'json'],
];

test('two files that the reader names are states of one text, the first the earlier one', async () => {
  assert.match(await run('compare', 'a.txt', 'b.txt'), /two of the four → three of the four/);
  assert.match(await run('compare', '--stat', 'a.txt', 'b.txt'), /^a\.txt → b\.txt: /);
  assert.match(await run('compare', '--linear', 'a.txt', 'b.txt'), /two of the four became three/);
  const page = await run('export', 'compare', 'a.txt', 'b.txt');
  assert.match(page, /two of the four → three of the four/);
});

test('what two publishers wrote stands beside each other in every form, never one after the other', async () => {
  for (const form of FORMS) {
    const text = await run('compare', ...form, 'gazette.html', 'post.html');
    assert.match(text, /three of the four|^Orrin Gazette \| Valley Post: /, form.join(' '));
    assert.doesNotMatch(text, /→|becomes?|became|\bwas three|\bwas two/, form.join(' '));
  }
  assert.match(
    await run('compare', 'gazette.html', 'post.html'),
    /two of the four \| three of the/,
  );
  const linear = await run('compare', '--linear', 'gazette.html', 'post.html');
  assert.match(linear, /two of the four, against three of the four/);
  assert.match(linear, /^left: Breaks; right: Wrecks$/m);
  for (const form of ['md', 'html', 'json']) {
    const text = await run('export', 'compare', 'gazette.html', 'post.html', '-o', form);
    assert.match(text, /two of the four \\?\| three of the four/, form);
    assert.doesNotMatch(text, /→/, form);
  }
});

test('of two texts that one source held the older is named, with when each was fetched', async () => {
  for (const text of [LOCK, MORE]) {
    writeFileSync(join(folder, 'lock.txt'), text);
    await run('add', 'lock.txt');
  }
  const [story] = JSON.parse(await run('list', '-o', 'json')).stories;
  const ids: string[] = story.versions.map(({ id }: { readonly id: string }) => id);
  assert.equal(ids.length, 2);
  const [older = '', newer = ''] = ids;
  const when = String.raw`fetched \d{4}-\d\d-\d\d \d\d:\d\d`;
  const text = await run('compare', older, newer);
  assert.match(text, new RegExp(`^‹ lock\\.txt older  ${when} · .*\n› lock\\.txt newer  ${when}`));
  assert.match(text, /two of the four → three of the four/);
  const back = await run('compare', newer, older);
  assert.match(back, /^‹ lock\.txt newer/);
  assert.match(back, /three of the four ← two of the four/);
  const linear = await run('compare', '--linear', older, newer);
  assert.match(linear, new RegExp(`lock\\.txt.* \\(older, ${when}\\) compared with`));
});

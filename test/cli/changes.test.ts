import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { marksPath } from '../../src/host/places.ts';
import { keepMarks } from '../../src/reader/marks-file.ts';
import { atomFaults } from '../atom.ts';
import { call, readerOf } from '../call.ts';
import { DOCKERS, FLOOD } from '../library/texts.ts';
import { checker } from '../schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));
const env = { XDG_DATA_HOME: join(folder, 'data'), XDG_STATE_HOME: join(folder, 'state') };
const run = (...words: string[]) => call(words, { env });

async function add(name: string, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    writeFileSync(join(folder, name), text);
    await run('add', join(folder, name));
  }
}
await add('flood.txt', FLOOD, FLOOD.replace('two metres', 'three metres'));
await add('dockers.txt', DOCKERS, DOCKERS.replace('Shipping lines', 'Freight lines'));

interface Printed {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly looked: boolean;
  readonly note: string | null;
  readonly what: string;
  readonly changes: readonly { readonly kind: string }[];
}
async function printed(...words: string[]): Promise<readonly Printed[]> {
  const { stdout } = await run('changes', ...words, '-o', 'json');
  const json = JSON.parse(stdout);
  assert.deepEqual(checker('changes')(json), []);
  return json.changes;
}
const titles = (found: readonly Printed[]) => found.map(({ title }) => title.split(' ')[0]);

test('each change of the library is told, what weighs most first within a day', async () => {
  const { status, stdout } = await run('changes');
  assert.equal(status, 0);
  assert.match(
    stdout,
    /^~ \d{4}-\d\d-\d\d \d\d:\d\d {2}flood\.txt {2}River Douro .*\n {2}figure two metres → three metres\n/,
  );
  assert.match(stdout, /^~ .* {2}dockers\.txt {2}Dockers/m);
  assert.match(stdout, /^ {2}variorum compare [0-9a-f]{12} [0-9a-f]{12}$/m);
  assert.deepEqual(titles(await printed()), ['River', 'Dockers']);
});

test('what is wanted is narrowed by words, by time and by kind', async () => {
  assert.deepEqual(titles(await printed('dockers')), ['Dockers']);
  assert.deepEqual(titles(await printed('--only', 'figures,corrections')), ['River']);
  const { stdout } = await run('changes', '--only', 'figures');
  assert.match(stdout, /\n {2}two metres → three metres\n/);
  assert.doesNotMatch(stdout, /; 1 |quotation/);
  assert.deepEqual(titles(await printed('--since', '1d')), ['River', 'Dockers']);
  assert.deepEqual(await printed('--since', '2999'), []);
  const { status, stderr } = await run('changes', '--since', 'lately');
  assert.equal(status, 2);
  assert.match(stderr, /^variorum: no such date: lately; [^\n]+\n$/);
});

test('only what a publisher changed is that publisher’s, and only what is heavy enough is told', async () => {
  assert.deepEqual(titles(await printed('--weight', 'dispute')), ['River']);
  assert.deepEqual(titles(await printed('--weight', 'telling')), ['River']);
  assert.deepEqual(titles(await printed('--weight', 'any')), ['River', 'Dockers']);
  const reader = readerOf(join(folder, 'publishers'));
  const addPage = async (publisher: string, text: string): Promise<void> => {
    const article = { id: publisher, title: 'River Douro floods Porto', text, publisher };
    writeFileSync(join(folder, 'pages.jsonl'), JSON.stringify(article));
    await reader.run('add', join(folder, 'pages.jsonl'));
  };
  const [, ...paragraphs] = FLOOD.split('\n\n');
  const text = paragraphs.join('\n\n');
  for (const publisher of ['Gazette', 'Herald']) {
    await addPage(publisher, text);
    await addPage(publisher, text.replace('340', '430'));
  }
  const changed = async (query: string): Promise<string[]> => {
    const { stdout } = await reader.run('changes', query, '-o', 'json');
    return JSON.parse(stdout).changes.map((one: { publisher: string }) => one.publisher);
  };
  assert.deepEqual((await changed('douro')).sort(), ['Gazette', 'Herald']);
  assert.deepEqual(await changed('publisher:gazette'), ['Gazette']);
});

test('what changed is printed as a feed and as a page, with the words before and after', async () => {
  const { status, stdout } = await run('changes', '-o', 'atom');
  assert.equal(status, 0);
  assert.deepEqual(atomFaults(stdout), []);
  assert.match(stdout, /<title>two metres → three metres · River Douro Floods/);
  const again = (await run('changes', '-o', 'atom')).stdout;
  assert.equal(again, stdout, 'a feed is the same while nothing changes');
  const page = (await run('changes', '--only', 'figures', '-o', 'html')).stdout;
  assert.match(page, /^<!doctype html>[\s\S]*<del class="figure-changed">two metres<\/del>/);
  assert.doesNotMatch(page, /Dockers/);
});

test('a change is kept until it is looked at or dismissed, its note and review for good', async () => {
  const marks = marksPath(env);
  const [flood, dockers] = await printed();
  assert.ok(flood && dockers);
  const now = new Date().toISOString();
  await keepMarks(marks, { mark: 'read', ids: [flood.after] }, now);
  assert.equal((await printed()).length, 2, 'to read the text shows no change');
  await keepMarks(marks, { mark: 'looked', ids: [flood.after] }, now);
  const note = {
    mark: 'note',
    on: `${dockers.before} ${dockers.after}`,
    text: 'Who says so?',
  } as const;
  await keepMarks(marks, note, now);
  assert.deepEqual(titles(await printed()), ['Dockers']);
  await keepMarks(marks, { mark: 'caught-up', until: now }, now);
  assert.deepEqual(await printed(), []);
  assert.match((await run('changes')).stdout, /^No change that you have not looked at; --all/);
  const all = await printed('--all');
  assert.deepEqual(
    all.map(({ looked, note }) => [looked, note]),
    [
      [true, null],
      [true, 'Who says so?'],
    ],
  );
});

test('notes and reviews go into what is exported, in each form', async () => {
  const [, flood] = await printed('--all');
  assert.ok(flood);
  const now = '2026-11-28T20:44:00.000Z';
  const done = [
    { mark: 'note', on: `${flood.before} ${flood.after}`, text: 'Two or <b>three</b>?' },
    { mark: 'note', on: `${flood.after}:0-11`, text: 'On the headline.' },
    { mark: 'reviewed', ids: [flood.after] },
  ] as const;
  for (const mark of done) await keepMarks(marksPath(env), mark, now);
  const md = (await run('export', 'compare', flood.before, flood.after)).stdout;
  assert.match(md, /## The reader’s notes/);
  assert.match(md, /On what changed from version 1 .* to version 2 .*Two or .*three/);
  assert.match(md, /On “.*” in version 2/);
  assert.match(md, /What version 2 \(.*\) changed was reviewed/);
  const html = (await run('export', 'compare', flood.before, flood.after, '-o', 'html')).stdout;
  assert.match(html, /Two or &lt;b&gt;three/);
  const json = (await run('export', 'story', flood.after, '-o', 'json')).stdout;
  const { notes, reviewed } = JSON.parse(json);
  assert.deepEqual(checker('story-evidence')(JSON.parse(json)), []);
  assert.equal(notes.length, 2);
  assert.deepEqual(reviewed, [{ article: flood.after, at: now }]);
});

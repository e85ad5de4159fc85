import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import type { EffectOf, Happening } from '../../src/app/effects.ts';
import { compareEvidence, storyEvidence } from '../../src/app/evidence.ts';
import { interpreter } from '../../src/app/interpret.ts';
import type { Session } from '../../src/app/session.ts';
import { namedFiles } from '../../src/host/named-files.ts';
import { libraryPath } from '../../src/host/places.ts';
import { type Library, openLibrary } from '../../src/library/library.ts';
import { NO_MARKS } from '../../src/reader/marks.ts';
import { readArticle } from '../../src/sources/files.ts';
import { openStore } from '../../src/store/open.ts';
import { contentOf } from '../../src/store/revisions.ts';
import { commandOf } from '../../src/view/evidence/command.ts';
import { addArticle, DOCKERS, FLOOD, FLOOD_FALLS, FLOOD_REPRINT } from '../library/texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));
const around = { stdin: Readable.from([]), env: { XDG_DATA_HOME: join(folder, 'data') } };
const papers = join(folder, 'papers');
mkdirSync(papers);
for (const [name, text] of Object.entries({
  '1-flood': FLOOD,
  '2-reprint': FLOOD_REPRINT,
  '3-copy': FLOOD,
  '4-falls': FLOOD_FALLS,
}))
  writeFileSync(join(papers, `${name}.txt`), text);

test('the evidence of a story tells what each version changes, and no copy twice', async () => {
  const library = await openLibrary([papers], around);
  const story = await library.story(join(papers, '1-flood.txt'));
  const evidence = await storyEvidence(library, story);
  const name = (path: string) => path.slice(papers.length + 1, -'.txt'.length);
  assert.deepEqual(
    evidence.comparisons.map(({ comparison: { left, right } }) => [
      name(left.article.path),
      name(right.article.path),
    ]),
    [
      ['1-flood', '2-reprint'],
      ['1-flood', '4-falls'],
    ],
  );
  assert.equal(evidence.versions.length, 4);
});

test('of an article it is known when it was read, what its text is, and how to find it', async () => {
  const path = join(papers, '1-flood.txt');
  const before = Date.now();
  const library = await openLibrary([papers], around);
  const { article } = await library.reading(await library.find(path));
  const { fetched, ...rest } = await library.provenance(article.id);
  const read = Date.parse(fetched);
  assert.ok(before <= read && read <= Date.now());
  assert.deepEqual(rest, {
    content: contentOf(article),
    sha256: createHash('sha256').update(article.text, 'utf8').digest('hex'),
    name: article.id,
    within: path,
  });
});

test('an article of the reader’s library needs no path, and was fetched when it was', async () => {
  const at = libraryPath(around);
  const store = await openStore(at, 'write');
  const article = await readArticle(join(papers, '1-flood.txt'), around);
  const first = { source: 'flood', fetched: '2025-03-01T06:00:00.000Z' };
  await addArticle(store, article, first);
  await addArticle(store, article, { ...first, fetched: '2025-03-02T06:00:00.000Z' });
  await store.close();
  const library = await openLibrary([], around);
  const kept = await library.provenance(article.id);
  assert.deepEqual([kept.fetched, kept.name, kept.within], [first.fetched, article.id, null]);
  const elsewhere = join(folder, 'dockers.txt');
  writeFileSync(elsewhere, DOCKERS);
  const passing = await library.provenance(await library.find(elsewhere));
  assert.deepEqual([passing.name, passing.within], [elsewhere, null]);
  rmSync(at);
});

/** What comes of saving where the program runs. */
function saved(library: Library, effect: EffectOf<'save'>): Promise<Happening> {
  return new Promise((happen) => {
    const files = namedFiles({ env: process.env });
    const marks = { load: async () => NO_MARKS };
    const session = { library, files, marks, date: () => new Date(0) } as unknown as Session;
    const nothing = () => {};
    const surface = { send: nothing, redraw: nothing, suspend: nothing, leave: nothing };
    interpreter(session, { ...surface, happen, isWanted: () => true }).enact(effect);
  });
}

test('what a reader saves is written once, and asked about where it is there', async () => {
  const library = await openLibrary([papers], around);
  const [one, two] = [await library.find('1'), await library.find('2')];
  const comparison = await library.comparison(one, two);
  const what = { kind: 'compare', comparison, anchors: [{ left: 0, right: 0 }] } as const;
  const file = join(folder, 'flood.json');
  const saving = { do: 'save', what, file, force: false } as const;
  assert.deepEqual(await saved(library, saving), { is: 'told', notice: `Saved ${file}` });
  const written = JSON.parse(readFileSync(file, 'utf8'));
  assert.deepEqual(written.anchors, what.anchors);
  assert.equal(written.command, commandOf(await compareEvidence(library, comparison)));
  assert.deepEqual(await saved(library, saving), { is: 'taken', what, file });
  const { is } = await saved(library, { ...saving, force: true });
  assert.equal(is, 'told');
  const nowhere = join(folder, 'none', 'flood.md');
  const not = await saved(library, { ...saving, file: nowhere });
  assert.ok(not.is === 'not-saved' && not.why.startsWith('no such folder: '));
  assert.equal(existsSync(nowhere), false);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PREFERENCES } from '../../src/app/look.ts';
import type { StoriesScreen } from '../../src/app/screens/stories.ts';
import type { Shelf } from '../../src/app/shelf.ts';
import { seen } from '../../src/app/state.ts';
import { update } from '../../src/app/update/update.ts';
import type { Story, Version } from '../../src/story/story.ts';
import { rowText } from '../../src/view/row.ts';
import { type Reader, reader, shelf, story } from './reader.ts';

function screen({ state }: Pick<Reader, 'state'>): StoriesScreen {
  const top = seen(state);
  assert.equal(top.kind, 'stories');
  return top as StoriesScreen;
}

function text(at: Pick<Reader, 'state'>): string {
  const { stories, versions } = screen(at);
  return [...stories.sheet.lines, ...versions.sheet.lines]
    .map(({ row }) => rowText(row))
    .join('\n');
}

/** The list of a library of one's own, nothing of it read but what is said. */
const mine = (otherwise: Partial<Shelf['reader']> = {}) => {
  const { reader: nobody } = shelf([]);
  return reader(120, 20, PREFERENCES, { own: true, reader: { ...nobody, ...otherwise } });
};
/** What stands before each line. */
const marksOf = ({ state }: Pick<Reader, 'state'>) =>
  screen({ state }).stories.sheet.lines.map(({ row }) => row[0]?.text ?? '');

test("in a library of one's own what is unread is marked, until it has been read", () => {
  assert.deepEqual(marksOf(mine()), ['•', ' ', '•', ' ']);
  const read = mine().press('j', 'Enter');
  assert.deepEqual(
    read.effects.filter((effect) => effect.do === 'keep'),
    [],
    'nothing is kept before it is there',
  );
  assert.deepEqual(marksOf(read.press('q')), ['•', ' ', ' ', ' ']);
  assert.deepEqual(marksOf(reader()), [' ', ' ', ' ', ' '], 'of files nothing is unread');
});

test('a comparison reads both of its versions, a copy is read with what it repeats', () => {
  const { state } = mine().press('Enter', 'q');
  assert.deepEqual([...state.reader.read.keys()], ['morning.txt', 'evening.txt']);
  assert.match(text({ state }), /•4/);
  assert.match(text({ state }), / 2 /);
});

test('A marks a story as read and as unread, in the versions only one of them', () => {
  const read = mine().press('A');
  assert.deepEqual(marksOf(read), [' ', ' ', '•', ' ']);
  assert.deepEqual(read.effects, [
    { do: 'keep', mark: { mark: 'read', ids: story.versions.map(({ article }) => article.id) } },
  ]);
  assert.deepEqual(marksOf(read.press('A')), ['•', ' ', '•', ' ']);
  assert.deepEqual([...mine().press('Tab', 'G', 'A').state.reader.read.keys()], ['late.txt']);
});

test('a star is given and taken away', () => {
  const starred = mine().press('*');
  assert.deepEqual([...starred.state.reader.starred], ['morning.txt']);
  assert.deepEqual(marksOf(starred), ['•', '★', '•', ' ']);
  assert.deepEqual([...starred.press('*').state.reader.starred], []);
  const second = mine().press('Tab', 'j', '*');
  assert.deepEqual([...second.state.reader.starred], ['copy.txt']);
  assert.deepEqual([...second.press('Tab', '*').state.reader.starred], []);
});

test('no version is told to repeat another before it is known where they were found', () => {
  const { state } = mine();
  const question = { do: 'holdings', stories: [story] } as const;
  assert.deepEqual(update(state, { is: 'rest' }).effects, [{ do: 'weigh', question }]);
  assert.doesNotMatch(text({ state }), /near-duplicate/);
  const holdings = new Map(
    [...story.versions].map(({ article: { id } }, index) => [
      id,
      { source: index < 2 ? 'one' : id, fetched: `2026-11-28T1${index}:16:00.000Z` },
    ]),
  );
  const placed = update(state, { is: 'holdings', stories: [story], holdings });
  assert.match(text(placed), /4 versions, 1 revision/);
  assert.doesNotMatch(text(placed), /near-duplicate/, 'it is what its own source held later');
  const elsewhere = update(state, { is: 'holdings', stories: [story], holdings: new Map() });
  assert.match(text(elsewhere), /4 versions, 1 near-duplicate/);
});

test('a story that has overtaken the reader says how, and opens as what changed', () => {
  const since = { seen: 'morning.txt', what: null };
  const before = mine({
    read: new Map([['morning.txt', '']]),
    changed: new Map([['late.txt', since]]),
  });
  assert.equal(marksOf(before)[0], '~');
  const question = { do: 'changed', seen: 'morning.txt', newest: 'late.txt' } as const;
  const found = { is: 'holdings', stories: [story], holdings: new Map() } as const;
  const { state: placed } = update(before.state, found);
  assert.deepEqual(update(placed, { is: 'rest' }).effects, [{ do: 'weigh', question }]);
  const told = { ...question, is: 'changed', what: 'figure 12 → 21', heft: [1] } as const;
  const state = update(before.state, told).state;
  assert.match(text({ state }), / figure 12 → 21/);
  const opened = before.press('Enter');
  const top = seen(opened.state);
  assert.ok(top.kind === 'compare');
  assert.deepEqual(
    [top.comparison.left.article.id, top.comparison.right.article.id],
    ['morning.txt', 'late.txt'],
  );
  assert.equal(marksOf(opened.press('q'))[0], '•', 'two versions are still unread');
});

test('R reads the list anew: the same story stays selected, and what came is told', () => {
  const before = mine().press('j');
  assert.deepEqual(before.press('r').effects, [{ do: 'reload' }]);
  const [flood, bridge] = before.state.library as [Story, Story];
  const article = { ...(flood.versions[0] as Version).article, id: 'new.txt', title: 'New' };
  const arrived = { id: 'new', title: 'New', versions: [{ article, nearDuplicateOf: null }] };
  const shelved = { is: 'shelved', shelf: shelf([arrived, bridge, flood]) } as const;
  const { state } = update(before.state, shelved);
  assert.equal(screen({ state }).shown[1]?.id, 'bridge');
  assert.equal(screen({ state }).story, 1);
  assert.equal(state.notice, '1 new version.');
  assert.equal(update(state, shelved).state.notice, 'Nothing new.');
});

/** What stands in sight of the screen that is seen. */
function linesOf({ state }: Reader): string[] {
  const screen = seen(state);
  const sheet =
    screen.kind === 'compare'
      ? screen.text.sheet
      : screen.kind === 'changes'
        ? screen.list.sheet
        : { lines: [] };
  return sheet.lines.map(({ row }) => rowText(row).trim());
}

test('a note stands below its passage and its change, and is gone once it is taken back', () => {
  const noted = reader().press('Enter', ']', 'i', ...'check it', 'Enter');
  const lines = linesOf(noted);
  const passage = lines.findLastIndex((line) => line.includes('three metres'));
  assert.equal(lines[passage + 1], 'note: check it');
  assert.ok(linesOf(noted.press('c')).includes('note: check it'));
  assert.ok(!linesOf(noted.press('U')).includes('note: check it'));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PREFERENCES } from '../../src/app/preferences.ts';
import { atRest } from '../../src/app/rest.ts';
import { title } from '../../src/app/say.ts';
import type { Shelf } from '../../src/app/shelf.ts';
import { type Screen, type StoriesScreen, seen } from '../../src/app/state.ts';
import { start, update } from '../../src/app/update.ts';
import type { Story, Version } from '../../src/story/story.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { rowText } from '../../src/view/row.ts';
import { type Reader, reader, shelf, story } from './reader.ts';

function screen({ state }: Reader): StoriesScreen {
  const top = seen(state);
  assert.equal(top.kind, 'stories');
  return top as StoriesScreen;
}

function kind({ state }: Reader): Screen['kind'] {
  return seen(state).kind;
}

function text(at: Reader): string {
  const { stories, versions } = screen(at);
  return [...stories.sheet.lines, ...versions.sheet.lines]
    .map(({ row }) => rowText(row))
    .join('\n');
}

test('j and k select a story, and its versions stand beside it', () => {
  assert.match(text(reader()), /evening\.txt/);
  const second = reader().press('j');
  assert.equal(screen(second).story, 1);
  assert.match(text(second), /bridge\.txt/);
  assert.equal(screen(second.press('j', 'k', 'k')).story, 0);
});

test('Tab goes to the versions, Enter there reads one', () => {
  const article = seen(reader().press('Tab', 'j', 'j', 'Enter').state);
  assert.ok(article.kind === 'article');
  assert.equal(article.reading.article.id, 'evening.txt');
});

test('a story of one version opens as that', () => {
  assert.equal(kind(reader().press('j', 'Enter')), 'article');
});

test('c compares a version with the marked one, and with the first where none is marked', () => {
  const pairOf = (at: Reader): string[] => {
    const top = seen(at.state);
    assert.ok(top.kind === 'compare');
    return [top.comparison.left.article.id, top.comparison.right.article.id];
  };
  assert.deepEqual(pairOf(reader().press('Tab', 'G', 'c')), ['morning.txt', 'late.txt']);
  const marked = reader().press('Tab', 'j', 'j', 'm');
  assert.match(text(marked), /3\*/);
  assert.deepEqual(pairOf(marked.press('G', 'c')), ['evening.txt', 'late.txt']);
  assert.deepEqual(pairOf(marked.press('m', 'G', 'c')), ['morning.txt', 'late.txt']);
});

test('a search narrows the list as it is typed, forgives a slip, and marks the hits', () => {
  const found = reader().press('/', 'b', 'r', 'i', 'g', 'd', 'e');
  assert.deepEqual(
    screen(found).shown.map(({ id }) => id),
    ['bridge'],
  );
  const roles = screen(found).stories.sheet.lines[0]?.row.map(({ role }) => role) ?? [];
  assert.ok(roles.includes('match'));
  assert.equal(screen(found.press('Backspace', '^U')).shown.length, 2);
  assert.equal(screen(found.press('Esc')).shown.length, 2, 'Esc gives the search up');
  const kept = found.press('Enter');
  assert.equal(screen(kept).shown.length, 1, 'Enter keeps it');
  assert.equal(screen(kept.press('Esc')).shown.length, 2);
});

test('a search that finds nothing leaves an empty list, on which keys do nothing', () => {
  const nothing = reader().press('/', 'q', 'q', 'q', 'q', 'Enter');
  assert.equal(screen(nothing).shown.length, 0);
  for (const key of ['Enter', 'c', 'm', 'o', 'j', 'G', 'Tab']) kind(nothing.press(key));
});

test('q goes back one screen, and leaves from the stories; Esc never leaves', () => {
  const compare = reader().press('Enter');
  assert.equal(kind(compare.press('q')), 'stories');
  assert.equal(kind(compare.press('Esc')), 'stories');
  assert.deepEqual(reader().press('q').effects, [{ do: 'leave' }]);
  assert.deepEqual(reader().press('Esc').effects, []);
  assert.deepEqual(compare.press('Q').effects, [{ do: 'leave' }]);
  assert.deepEqual(compare.press('^C').effects, [{ do: 'leave' }]);
});

test('going to and fro between screens never makes a heap of them', () => {
  const far = reader().press('Enter', 'Enter', 'c', 'Enter', 'c', 'c', 'q', '?', 'q');
  assert.ok(far.state.screens.length <= 3);
});

test('what is at issue is asked for the stories in sight, once, and then told', () => {
  const { state } = reader();
  assert.deepEqual(atRest(state), { do: 'claims', story });
  const effect = { do: 'claims', story } as const;
  const told = {
    is: 'claims',
    effect,
    claims: [],
    readings: [],
    issue: '1 figure disagrees',
  } as const;
  const weighed = update(state, told).state;
  assert.equal(atRest(weighed), undefined, 'a story of one version has nothing at issue');
  assert.match(text({ ...reader(), state: weighed }), /1 figure disagrees/);
});

test('the title says where only the newest stories are listed', () => {
  const told = (older: number) => {
    const state = start(shelf([story], { older }), { columns: 80, rows: 24 }, glyphs(true));
    return rowText(title(state, seen(state)));
  };
  assert.equal(told(0), 'Variorum  1 story');
  assert.equal(told(1200), 'Variorum  the newest 1 of 1,201 stories');
});

const mine = (otherwise: Partial<Shelf['reader']> = {}) => {
  const { reader: nobody } = shelf([]);
  return reader(120, 20, PREFERENCES, { own: true, reader: { ...nobody, ...otherwise } });
};
const marksOf = ({ state }: Reader) =>
  screen({ ...reader(), state }).stories.sheet.lines.map(({ row }) => row[0]?.text ?? '');

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
  assert.deepEqual([...state.reader.read], ['morning.txt', 'evening.txt']);
  assert.match(text({ ...reader(), state }), /•4/);
  assert.match(text({ ...reader(), state }), / 2 /);
});

test('A marks a story as read and as unread, in the versions only one of them', () => {
  const read = mine().press('A');
  assert.deepEqual(marksOf(read), [' ', ' ', '•', ' ']);
  assert.deepEqual(read.effects, [
    { do: 'keep', mark: { mark: 'read', ids: story.versions.map(({ article }) => article.id) } },
  ]);
  assert.deepEqual(marksOf(read.press('A')), ['•', ' ', '•', ' ']);
  assert.deepEqual([...mine().press('Tab', 'G', 'A').state.reader.read], ['late.txt']);
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

test('a story that has overtaken the reader says how, and opens as what changed', () => {
  const since = { seen: 'morning.txt', what: null };
  const before = mine({
    read: new Set(['morning.txt']),
    changed: new Map([['late.txt', since]]),
  });
  assert.equal(marksOf(before)[0], '~');
  const asked = { do: 'changed', seen: 'morning.txt', newest: 'late.txt' } as const;
  assert.deepEqual(atRest(before.state), asked);
  const told = { is: 'changed', newest: 'late.txt', what: 'figure 12 → 21' } as const;
  const state = update(before.state, told).state;
  assert.match(text({ ...before, state }), / figure 12 → 21/);
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
  assert.deepEqual(before.press('R').effects, [{ do: 'reload' }]);
  const [flood, bridge] = before.state.library as [Story, Story];
  const article = { ...(flood.versions[0] as Version).article, id: 'new.txt', title: 'New' };
  const arrived = { id: 'new', title: 'New', versions: [{ article, nearDuplicateOf: null }] };
  const shelved = { is: 'shelved', shelf: shelf([arrived, bridge, flood]) } as const;
  const { state } = update(before.state, shelved);
  assert.equal(screen({ ...before, state }).shown[1]?.id, 'bridge');
  assert.equal(screen({ ...before, state }).story, 1);
  assert.equal(state.notice, '1 new version.');
  assert.equal(update(state, shelved).state.notice, 'Nothing new.');
});

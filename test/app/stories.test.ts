import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PREFERENCES } from '../../src/app/look.ts';
import type { StoriesScreen } from '../../src/app/screens/stories.ts';
import { type Screen, seen } from '../../src/app/state.ts';
import { update } from '../../src/app/update/update.ts';
import { NOTHING_KNOWN } from '../../src/view/preview.ts';
import { rowText } from '../../src/view/row.ts';
import { type Reader, reader, story } from './reader.ts';

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

test('a search narrows the list as it is typed, and marks the hits', () => {
  const found = reader().press('/', 'b', 'r', 'i', 'd', 'g', 'e');
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
  const own = reader(120, 20, PREFERENCES, { own: true });
  const nothing = own.press('/', 'q', 'q', 'q', 'q', 'Enter');
  assert.equal(screen(nothing).shown.length, 0);
  for (const key of ['Enter', 'c', 'm', 'o', 'j', 'G', 'Tab', 'A', '*', 'S', 'J'])
    assert.deepEqual(nothing.press(key).effects, [], key);
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
  const effect = { do: 'claims', story } as const;
  const rest = update(state, { is: 'rest' });
  assert.deepEqual(rest.effects, [{ do: 'weigh', question: effect }]);
  assert.equal(rest.state, state, 'a reader at rest stays at rest');
  const told = {
    is: 'claims',
    effect,
    claims: [],
    readings: [],
    issue: 'metres: two | three',
    pair: { left: 'evening.txt', right: 'late.txt' },
    outline: { ...NOTHING_KNOWN, lead: 'The river rose overnight.' },
  } as const;
  const weighed = update(state, told).state;
  const { effects } = update(weighed, { is: 'rest' });
  assert.deepEqual(effects, [], 'a story of one version has nothing at issue');
  assert.match(text({ ...reader(), state: weighed }), /metres: two \| three/);
  assert.match(
    screen({ ...reader(), state: weighed })
      .preview.lines.map(({ row }) => rowText(row))
      .join('\n'),
    /^How it begins\n {2}The river rose overnight\.$/,
  );
  const [opening] = update(weighed, { is: 'key', key: 'Enter', at: 0 }).effects;
  assert.ok(opening?.do === 'compare');
  assert.deepEqual([opening.left, opening.right], ['evening.txt', 'late.txt']);
});

test('the pane that the reader is in has most of a narrow screen, as far as it has use for it', () => {
  const heights = (at: Reader): number[] => {
    const { main, second } = screen(at).panes;
    return [main.height, second.height];
  };
  /** With so many stories of as many versions. */
  const narrow = (stories: number, versions: number) => {
    const [first] = story.versions;
    assert.ok(first);
    const texts = Array.from({ length: versions }, (_, at) => {
      const id = `${at}.txt`;
      return { article: { ...first.article, id, path: id }, nearDuplicateOf: null };
    });
    const all = Array.from({ length: stories }, (_, at) => ({
      ...story,
      id: `${at}`,
      versions: texts,
    }));
    return reader(80, 24, PREFERENCES, { library: all });
  };
  const many = narrow(20, 20);
  assert.deepEqual(heights(many), [15, 5]);
  assert.deepEqual(heights(many.press('Tab')), [5, 15]);
  assert.deepEqual(heights(many.press('Tab', 'Tab')), [15, 5]);
  assert.deepEqual(heights(many.press('m')), [5, 15]);
  assert.deepEqual(heights(narrow(1, 5)), [2, 18], 'one story takes two lines');
  assert.deepEqual(heights(narrow(1, 5).press('Tab')), [2, 18]);
  assert.deepEqual(heights(narrow(20, 2)), [15, 5]);
  assert.deepEqual(heights(narrow(20, 3).press('Tab')), [14, 6], 'three versions take six');
  assert.deepEqual(heights(reader(160, 50).press('Tab')), heights(reader(160, 50)));
});

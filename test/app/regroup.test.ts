import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Effect } from '../../src/app/effects.ts';
import { PREFERENCES } from '../../src/app/look.ts';
import { update } from '../../src/app/update/update.ts';
import { rowText } from '../../src/view/row.ts';
import { type Reader, reader, story } from './reader.ts';

const mine = () => reader(120, 20, PREFERENCES, { own: true });

const decided = ({ effects }: Reader) =>
  effects.flatMap((effect: Effect) => (effect.do === 'regroup' ? [effect.decided] : []));

test('S twice splits the version selected off; any other key between means no', () => {
  const once = mine().press('Tab', 'G', 'S');
  assert.deepEqual(decided(once), []);
  assert.match(once.state.notice ?? '', /^S again splits off late\.txt, The river fell/);
  assert.deepEqual(decided(once.press('S')), [{ do: 'split', article: 'late.txt' }]);
  assert.deepEqual(decided(once.press('k', 'S')), []);
  assert.deepEqual(decided(once.press('k', 'j', 'S')), []);
  assert.deepEqual(decided(mine().press('j', 'S', 'S')), [], 'of one version nothing is split off');
});

test('of two texts of one source, S says when the one was fetched that is meant', () => {
  const holdings = new Map(
    story.versions.map(({ article: { id } }) => [
      id,
      { source: 'one', fetched: `2026-11-28T1${id.length % 10}:16:00.000Z` },
    ]),
  );
  const { state } = update(mine().state, { is: 'holdings', stories: [story], holdings });
  const pressed = ['Tab', 'G', 'S'].reduce(
    (at, key) => update(at, { is: 'key', key, at: 0 }).state,
    state,
  );
  assert.match(pressed.notice ?? '', /off \S+\.txt, fetched 2026-11-28 1\d:16, The river/);
});

test('J on one story and on another joins them; Esc lets the first go', () => {
  const begun = mine().press('J', 'j');
  const join = [{ do: 'join', left: 'morning.txt', right: 'bridge.txt' }];
  assert.deepEqual(decided(begun.press('J')), join);
  assert.deepEqual(decided(begun.press('Esc', 'J')), []);
  assert.deepEqual(decided(begun.press('k', 'J')), [], 'a story is not joined with itself');
});

test('examples and files of others are not regrouped', () => {
  for (const keys of [
    ['S', 'S'],
    ['J', 'j', 'J'],
  ]) {
    const refused = reader().press(...keys);
    assert.deepEqual(decided(refused), []);
    assert.match(refused.state.notice ?? '', /your own library only/);
  }
});

test('what was found out of a joined story is not told of the story once they are apart again', () => {
  const { state } = mine();
  const [story, other] = state.library;
  assert.ok(story && other);
  const joined = { ...story, versions: [...story.versions, ...other.versions] };
  const outline = { disputed: [], matter: [], figures: [], lead: '' };
  const late = update(state, {
    is: 'claims',
    effect: { do: 'claims', story: joined },
    readings: [],
    claims: [],
    issue: 'seals: nine | ten',
    pair: { left: 'morning.txt', right: 'bridge.txt' },
    outline,
  });
  const told = ({ screens: [list] }: typeof state) =>
    list?.kind === 'stories'
      ? list.stories.sheet.lines.map(({ row }) => rowText(row)).join('\n')
      : '';
  assert.doesNotMatch(told(late.state), /seals/);
  const shelf = { ...late.state, library: [joined], notice: null };
  assert.match(told(update(late.state, { is: 'shelved', shelf }).state), /seals: nine \| ten/);
});

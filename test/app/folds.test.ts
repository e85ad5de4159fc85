import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CompareScreen, compareScreen, goToChange } from '../../src/app/screens/compare.ts';
import { replace, type State, seen } from '../../src/app/state.ts';
import { update } from '../../src/app/update/update.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import { rowText } from '../../src/view/row.ts';
import { compared } from '../view/fixture.ts';
import { reader } from './reader.ts';

const told = compared(
  [
    { kind: 'reworded', left: ['The dam held.'], right: ['The dam did not break.'] },
    { kind: 'left', left: ['Schools are shut.'] },
    { kind: 'left', left: ['The harbour took 40 boats in.'] },
    { kind: 'left', left: ['Trains stand still.'] },
    { kind: 'right', right: ['Nobody was hurt.'] },
  ],
  [{ kind: 'figure', row: 2, left: '40', why: 'only on the left: 40 boats' }],
);
const apart: Comparison = { ...told, hidden: { ...told.hidden, apart: true } };

/** The screen of a comparison of two texts written apart, as it opens. */
function opened(): State {
  const { state } = reader().press('Enter');
  const before = seen(state);
  assert.ok(before.kind === 'compare');
  return replace(state, compareScreen(state, { ...before, comparison: apart }, null));
}

function compare(state: State): CompareScreen {
  const screen = seen(state);
  assert.ok(screen.kind === 'compare');
  return screen;
}

const press = (state: State, ...keys: string[]): State =>
  keys.reduce((now, key) => update(now, { is: 'key', key, at: 0 }).state, state);

const shows = (screen: CompareScreen, words: string): boolean =>
  screen.text.sheet.lines.some(({ row }) => rowText(row).includes(words));

test('texts written apart open with long runs of one of them folded, and the key opens them', () => {
  const state = opened();
  assert.ok(shows(compare(state), '3 sentences, no match on the right; z opens'));
  assert.ok(!shows(compare(state), 'Schools are shut'));
  assert.ok(shows(compare(press(state, 'z')), 'Schools are shut'));
});

test('a change within a fold opens it', () => {
  const state = opened();
  const [change] = apart.changes;
  assert.ok(change);
  const screen = goToChange(state, compare(state), change);
  assert.ok(shows(screen, 'The harbour took 40 boats in.'));
  assert.equal(screen.stops[screen.focus ?? -1]?.change, change);
});

test('what is looked for is found in a fold, and the fold opens', () => {
  const found = compare(press(opened(), '/', ...'harbour'));
  assert.equal(found.find?.matches.length, 1);
  assert.ok(shows(found, 'The harbour took'));
});

test('where there is nothing to fold, the key says so, and else nothing', () => {
  const whole = compared([{ kind: 'edited', left: ['Two left.'], right: ['Three left.'] }]);
  const state = opened();
  const { story } = compare(state);
  const pressed = press(
    replace(
      state,
      compareScreen(
        state,
        { story, comparison: whole, third: null, older: null, fetched: null },
        null,
      ),
    ),
    'z',
  );
  assert.match(pressed.notice ?? '', /^Nothing is folded/);
  assert.equal(press(state, 'z').notice, null);
});

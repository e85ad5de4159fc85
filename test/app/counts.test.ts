import assert from 'node:assert/strict';
import { test } from 'node:test';
import { position, status } from '../../src/app/draw/say.ts';
import type { CompareScreen } from '../../src/app/screens/compare.ts';
import { type State, seen } from '../../src/app/state.ts';
import { update } from '../../src/app/update/update.ts';
import { rowText } from '../../src/view/row.ts';
import { reader } from './reader.ts';

function compared(state: State): CompareScreen {
  const screen = seen(state);
  assert.ok(screen.kind === 'compare');
  return screen;
}

/** The program after keys of which each comes so many milliseconds after the one before. */
function typed(state: State, keys: string, apart = 100): State {
  return [...keys].reduce(
    (now, key, index) => update(now, { is: 'key', key, at: index * apart }).state,
    state,
  );
}

function press(state: State, key: string): State {
  return update(state, { is: 'key', key, at: 200 }).state;
}

function told(state: State): string {
  return status(state).map(rowText).join(' ');
}

const begun = reader().press('Enter').state;

test('a number before a movement says how often', () => {
  assert.equal(compared(typed(begun, '10j')).text.top, 10);
  assert.equal(compared(typed(begun, '10j4k')).text.top, 6);
  assert.equal(compared(typed(begun, '2d')).text.top, 16);
  assert.equal(compared(typed(begun, '99999k')).text.top, 0);
  assert.match(told(typed(begun, '3]')), /the mayor/);
  assert.match(told(typed(begun, '99]')), /Volunteers/);
});

test('a number before top or end goes to the line, passage or entry of that number', () => {
  const { text } = compared(typed(begun, '9g'));
  assert.equal(text.sheet.lines[text.top]?.ref, 8);
  const { state } = reader();
  const list = seen(typed(state, '2g'));
  assert.equal(list.kind === 'stories' && list.story, 1);
});

test('the number is shown while it is typed, and dropped by a key that does not count', () => {
  const counting = typed(begun, '12');
  assert.equal(rowText(position(counting)).trim(), '12');
  assert.equal(typed(counting, 'x').count, null);
  assert.equal(compared(typed(begun, '5lj')).text.top, 1);
  assert.match(typed(begun, '0').notice ?? '', /0 does nothing/);
});

test('a digit on a line of the matter goes to its place; what follows at once makes it a count', () => {
  const there = typed(begun, '2');
  assert.match(told(there), /^quotation: the mayor: other words/);
  assert.ok(compared(there).text.top > 10);
  assert.equal(compared(typed(begun, '2j')).text.top, 2);
  assert.equal(compared(typed(begun, '20j')).text.top, 20);
  // Who has read there scrolls from there.
  const later = typed(begun, '2k', 2000);
  assert.equal(compared(later).text.top, compared(there).text.top - 1);
});

test('while the lines of the matter are in sight each digit that names one goes there', () => {
  const one = reader(120, 60).press('Enter').state;
  for (const apart of [100, 2000]) {
    const there = typed(one, '12', apart);
    assert.match(told(there), /^quotation: the mayor: other words/, `${apart} ms apart`);
  }
  assert.equal(compared(typed(begun, '12j')).text.top, 12, 'a movement makes it a count after all');
});

test('Esc clears the number that is being typed, and then lets go as it does otherwise', () => {
  const end = reader().press('Enter', 'G').state;
  const cleared = press(typed(end, '12'), 'Esc');
  assert.equal(cleared.count, null);
  assert.equal(seen(cleared).kind, 'compare');
  assert.equal(compared(cleared).text.top, compared(end).text.top);
});

test('g goes to the first change, gg to the top', () => {
  const end = reader().press('Enter', 'G');
  assert.match(told(end.press('g').state), /the river/);
  assert.equal(compared(end.press('g').state).entry, null);
  assert.equal(compared(end.press('g', 'g').state).entry, 0);
});

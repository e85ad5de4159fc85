import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pointer } from '../../src/app/effects.ts';
import { type State, seen } from '../../src/app/state.ts';
import { update } from '../../src/app/update/update.ts';
import { reader } from './reader.ts';

function pointed(state: State, deed: Pointer['deed'], x = 0, y = 0) {
  return update(state, { is: 'pointer', deed, x, y });
}

test('the wheel scrolls three lines, and in a list goes on by three', () => {
  const compare = reader().press('Enter').state;
  const top = (state: State): number => {
    const screen = seen(state);
    return screen.kind === 'compare' ? screen.text.top : -1;
  };
  const down = pointed(compare, 'wheel-down').state;
  assert.equal(top(down), 3);
  assert.equal(top(pointed(down, 'wheel-up').state), 0);
  const list = seen(pointed(reader().state, 'wheel-down').state);
  assert.equal(list.kind === 'stories' && list.story, 1);
});

test('a click selects the story or version that it is on; another opens it', () => {
  const { state } = reader();
  const second = pointed(state, 'press', 5, 3).state;
  const list = seen(second);
  assert.ok(list.kind === 'stories');
  assert.equal(list.story, 1);
  assert.equal(pointed(second, 'press', 5, 3).effects[0]?.do, 'read');
  const { x, y } = list.panes.second;
  const version = seen(pointed(state, 'press', x + 4, y + 1).state);
  assert.ok(version.kind === 'stories');
  assert.equal(version.pane, 'versions');
  // Below all stories there is nothing.
  assert.equal(pointed(state, 'press', 5, 12).state, state);
});

test('a click on the matter goes to its place; on a passage, to its change', () => {
  const compare = reader().press('Enter').state;
  const focus = (state: State) => {
    const screen = seen(state);
    assert.ok(screen.kind === 'compare');
    return screen.focus === null ? null : screen.stops[screen.focus]?.change.why;
  };
  assert.equal(focus(pointed(compare, 'press', 10, 3).state), 'the mayor: other words');
  assert.equal(focus(pointed(compare, 'press', 10, 8).state), 'the river: two → three metres');
  const right = seen(pointed(compare, 'press', 80, 8).state);
  assert.equal(right.kind === 'compare' && right.side, 'right');
});

test('while words are typed the mouse does nothing', () => {
  const typing = reader().press('/').state;
  assert.equal(pointed(typing, 'press', 5, 3).state, typing);
  assert.equal(pointed(typing, 'wheel-down').state, typing);
});

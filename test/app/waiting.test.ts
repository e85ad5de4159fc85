import assert from 'node:assert/strict';
import { test } from 'node:test';
import { status } from '../../src/app/draw/say.ts';
import type { Effect, Happening } from '../../src/app/effects.ts';
import { type Step, seen } from '../../src/app/state.ts';
import { start, update } from '../../src/app/update/update.ts';
import { compare } from '../../src/compare/compare.ts';
import type { Story } from '../../src/story/story.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { rowText } from '../../src/view/row.ts';
import { articleOf, readingOf } from '../view/fixture.ts';
import { shelf } from './reader.ts';

const first = articleOf([['It rained.']], 'one.txt');
const second = articleOf([['It rained.']], 'two.txt');
const comparison = compare(readingOf(first), readingOf(second));

/** A story of two versions that are said to have so many words each. */
function opened(words: number) {
  const versions = [first, second].map((article) => ({
    article: { ...article, words },
    nearDuplicateOf: null,
  }));
  const story: Story = { id: 'rain', title: 'Rain', versions };
  return update(start(shelf([story]), { columns: 80, rows: 24 }, glyphs(true)), {
    is: 'key',
    key: 'Enter',
    at: 0,
  });
}

const below = ({ state }: ReturnType<typeof opened>): string =>
  status(state).map(rowText).join(' ');

/** The answer to what was asked for first. */
function compared({ effects: [effect] }: Step): Happening {
  assert.ok(effect);
  return {
    is: 'compared',
    effect,
    comparison,
    third: null,
    steps: [],
    succession: { older: null, fetched: null },
  };
}

test('where two long texts are compared, a line says so until they are', () => {
  const asked = opened(40_000);
  assert.equal(below(asked), 'Comparing 80,000 words …');
  const answered = update(asked.state, compared(asked));
  assert.equal(seen(answered.state).kind, 'compare');
  assert.doesNotMatch(below(answered), /Comparing/);
});

test('nothing is said of what is there at once', () => {
  assert.equal(below(opened(500)), '');
});

test('Esc gives up waiting, and what comes after that is not shown', () => {
  const asked = opened(40_000);
  const left = update(asked.state, { is: 'key', key: 'Esc', at: 0 });
  assert.equal(below(left), '');
  const late = update(left.state, compared(asked));
  assert.equal(seen(late.state).kind, 'stories');
});

test('the line counts the seconds, and says how to give up', () => {
  const asked = opened(40_000);
  const later = [1, 2, 3].reduce((step) => update(step.state, { is: 'waited' }), asked);
  assert.equal(below(later), 'Comparing 80,000 words … 3 s; Esc gives up');
});

test('what is waited for already is not begun anew, and what else is asked for comes after it', () => {
  const asked = opened(40_000);
  const again = update(asked.state, { is: 'key', key: 'Enter', at: 0 });
  assert.deepEqual(again.effects, []);
  assert.equal(again.state.waiting, asked.state.waiting);
  const told = update(asked.state, { is: 'told', notice: 'Opened.' });
  assert.equal(
    told.state.waiting,
    asked.state.waiting,
    'what is told of another thing ends nothing',
  );
  const other = update(asked.state, { is: 'key', key: 't', at: 0 });
  assert.deepEqual(other.effects, []);
  const there = update(other.state, compared(asked));
  assert.equal(there.state.waiting?.do, 'claims');
});

test('keys pressed before a comparison is there are for it, not for the list below', () => {
  const asked = opened(40_000);
  const ahead = ['z', 'j', 'W', 'Tab'].reduce<Step>(
    ({ state }, key) => update(state, { is: 'key', key, at: 0 }),
    asked,
  );
  assert.equal(seen(ahead.state), seen(asked.state));
  const screen = seen(update(ahead.state, compared(asked)).state);
  assert.equal(screen.kind === 'compare' && screen.side, 'right');
});

test('q before a comparison is there goes back to the list, and takes the keys along', () => {
  const asked = opened(40_000);
  const ahead = update(asked.state, { is: 'key', key: 'Tab', at: 0 });
  const back = update(ahead.state, { is: 'key', key: 'q', at: 0 });
  assert.deepEqual([back.effects, back.state.waiting, back.state.ahead], [[], null, []]);
  const failed = update(ahead.state, {
    is: 'told',
    notice: 'There is no such article.',
    effect: asked.effects[0] as Effect,
  });
  assert.deepEqual(failed.state.ahead, []);
  assert.equal(seen(failed.state), seen(asked.state));
});

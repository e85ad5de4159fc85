import assert from 'node:assert/strict';
import { test } from 'node:test';
import { position, title } from '../../src/app/draw/say.ts';
import type { Listing } from '../../src/app/effects.ts';
import type { StoriesScreen } from '../../src/app/screens/stories.ts';
import { type State, seen } from '../../src/app/state.ts';
import { start, update } from '../../src/app/update/update.ts';
import type { Story } from '../../src/story/story.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { rowText } from '../../src/view/row.ts';
import { articleOf } from '../view/fixture.ts';
import { shelf } from './reader.ts';

const STRETCH = 200;
const size = { columns: 80, rows: 24 };

const stories = Array.from({ length: 1000 }, (_, number): Story => {
  const article = articleOf([[`Report number ${number}.`]], `${number}.txt`);
  return {
    id: `${number}`,
    title: `Story ${number}`,
    versions: [{ article, nearDuplicateOf: null }],
  };
});

/** What a library of these stories answers. */
function answer(state: State, effect: Listing): State {
  const found = stories.filter((story) => story.title.includes(effect.query));
  const from = Math.max(0, Math.min(effect.around - STRETCH / 2, found.length - STRETCH));
  const shown = found.slice(from, from + STRETCH);
  const listed = {
    stories: shown,
    from,
    count: found.length,
    more: false,
    all: stories.length,
    nearly: false,
    hits: new Map(),
  };
  return answered(update(state, { is: 'listed', effect, listed }));
}

function answered({ state, effects }: ReturnType<typeof update>): State {
  return effects.reduce((at, effect) => (effect.do === 'list' ? answer(at, effect) : at), state);
}

/** A reader of a thousand stories of whom the newest are at hand. */
const begun = start(shelf(stories.slice(0, STRETCH), { older: 800 }), size, glyphs(true));

function press(state: State, ...keys: string[]): State {
  return keys.reduce((at, key) => answered(update(at, { is: 'key', key, at: 0 })), state);
}

function list(state: State): StoriesScreen {
  const screen = seen(state);
  assert.ok(screen.kind === 'stories');
  return screen;
}

function selected(state: State): string | undefined {
  const { shown, story, stories: pane, panes } = list(state);
  const line = pane.sheet.lines.findIndex(({ ref }) => ref === story);
  assert.ok(line >= pane.top && line < pane.top + panes.main.height, 'in sight');
  return shown[story]?.title;
}

test('the list goes on to the oldest story, a step or a leap at a time, and back', () => {
  let state = begun;
  for (let at = 1; at < stories.length; at++) {
    state = press(state, 'j');
    assert.equal(selected(state), `Story ${at}`);
    assert.ok(list(state).shown.length <= STRETCH);
  }
  assert.equal(selected(press(state, 'g')), 'Story 0');
  assert.equal(selected(press(begun, 'G')), 'Story 999');
  assert.equal(selected(press(begun, 'G', 'j', 'k')), 'Story 998');
  assert.equal(rowText(position(press(begun, 'G'))).trim(), '1000/1000');
});

test('rows that are in sight stay where they are when more stories come', () => {
  const before = press(begun, ...Array(149).fill('j'));
  const after = press(before, 'j');
  assert.notEqual(list(after).from, list(before).from);
  const inSight = (state: State) => {
    const { top, sheet } = list(state).stories;
    return sheet.lines.slice(top, top + 6).map(({ row }) => rowText(row));
  };
  assert.deepEqual(inSight(after), inSight(press(begun, ...Array(149).fill('j'), 'j')));
  assert.equal(inSight(after)[0], inSight(before)[2]);
});

test('keys that come while stories are on their way are not lost, and ask for nothing twice', () => {
  const first = update(press(begun, ...Array(149).fill('j')), { is: 'key', key: 'j', at: 0 });
  let state = first.state;
  for (let n = 0; n < 120; n++) {
    const step = update(state, { is: 'key', key: 'j', at: 0 });
    assert.deepEqual(step.effects, []);
    state = step.state;
  }
  const [effect] = first.effects;
  assert.ok(effect?.do === 'list');
  assert.equal(selected(answer(state, effect)), 'Story 270');
});

test('an answer to what is not looked for any more is dropped', () => {
  const open = update(begun, { is: 'key', key: '/', at: 0 }).state;
  const one = update(open, { is: 'key', key: '1', at: 0 });
  const two = update(one.state, { is: 'key', key: '2', at: 0 });
  const [late, wanted] = [one.effects[0], two.effects[0]];
  assert.ok(late?.do === 'list' && wanted?.do === 'list');
  assert.deepEqual(answer(two.state, late), two.state);
  const found = answer(two.state, wanted);
  assert.equal(list(found).query, '12');
  const listed = {
    stories: [],
    from: 0,
    count: 0,
    more: false,
    all: 0,
    nearly: false,
    hits: new Map(),
  };
  const given = press(two.state, 'Esc');
  assert.deepEqual(update(given, { is: 'listed', effect: wanted, listed }).state, given);
});

test('the end of a search leaves the story selected that was', () => {
  const kept = press(begun, '/', '1', '2', 'Enter', 'j');
  assert.equal(selected(kept), 'Story 112');
  assert.equal(selected(press(kept, 'Esc')), 'Story 112');
});

test('what is no query is told while it is typed, and Enter does not take it', () => {
  const open = update(begun, { is: 'key', key: '/', at: 0 }).state;
  const { state, effects } = update(open, { is: 'key', key: 'x', at: 0 });
  const [effect] = effects;
  assert.ok(effect?.do === 'list');
  const told = update(state, { is: 'not-listed', effect, notice: 'no such filter' }).state;
  assert.equal(told.notice, 'no such filter');
  assert.equal(list(told).shown.length, STRETCH, 'the list stays');
  assert.ok(press(told, 'Enter').prompt);
  assert.equal(press(told, 'Backspace', '7').notice, null);
  assert.equal(press(told, 'Esc').notice, null);
});

test('the title says how many were found; an empty list, what was not', () => {
  const told = (state: State) => rowText(title(state, seen(state)));
  assert.equal(told(begun), 'Variorum  1,000 stories');
  assert.equal(told(press(begun, '/', '9', '9')), 'Variorum  "99" is in 19 of 1,000 stories');
  const open = update(begun, { is: 'key', key: '/', at: 0 }).state;
  const { state, effects } = update(open, { is: 'key', key: '9', at: 0 });
  const [effect] = effects;
  assert.ok(effect?.do === 'list');
  const near = {
    stories,
    from: 0,
    count: 1000,
    more: false,
    all: 1000,
    nearly: true,
    hits: new Map(),
  };
  assert.equal(
    told(update(state, { is: 'listed', effect, listed: near }).state),
    'Variorum  nothing for "9"; 1,000 of 1,000 stories come near',
  );
  const grown = { ...near, count: 1200, all: 1300, nearly: false };
  assert.equal(
    told(update(state, { is: 'listed', effect, listed: grown }).state),
    'Variorum  "9" is in 1,200 of 1,300 stories',
    'somebody is adding to them',
  );
  assert.equal(told(press(begun, '/', '"')), 'Variorum  1,000 stories');
  const nothing = press(begun, '/', 'q');
  assert.match(
    list(nothing)
      .stories.sheet.lines.map(({ row }) => rowText(row))
      .join(''),
    /found for q/,
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hints } from '../../src/app/draw/say.ts';
import { KEYS, type Place } from '../../src/app/keys.ts';
import { helpGroups } from '../../src/app/screens/help.ts';
import { seen } from '../../src/app/state.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { rowText, rowWidth } from '../../src/view/row.ts';
import { reader } from './reader.ts';

const KINDS = Object.keys(KEYS) as Place[];

test('no key means two things on one screen', () => {
  for (const kind of KINDS) {
    const also = kind === 'everywhere' ? [] : KEYS.everywhere;
    const keys = [...KEYS[kind], ...also].flatMap((binding) => binding.keys);
    assert.deepEqual(keys.length, new Set(keys).size, kind);
  }
});

test('the help begins with the screen that it is asked from, and leaves no key out', () => {
  for (const kind of [
    'stories',
    'article',
    'compare',
    'changes',
    'journal',
    'history',
    'annotate',
    'figures',
  ] as const) {
    const [first, ...others] = helpGroups(KEYS, glyphs(true), kind);
    assert.deepEqual(
      first?.keys.map(({ does }) => does),
      KEYS[kind].map(({ help }) => help),
    );
    for (const other of [
      'Everywhere',
      'Marks in the list',
      'Marks beside the texts',
      'Names of changes',
    ]) {
      assert.ok(others.some(({ title }) => title === other));
    }
    assert.equal(others.length, 11);
  }
});

test('the bottom line names keys of this screen, then help and the way back, and fits', () => {
  for (const columns of [40, 80, 160]) {
    const { state } = reader(columns, 20).press('Enter');
    const line = hints(state);
    assert.match(rowText(line), /^\] change .*\? help {2}q back$/);
    assert.ok(rowWidth(line) <= columns);
  }
});

test('an unknown key does nothing, and says so once', () => {
  const { state } = reader().press('Enter');
  for (const key of ['%', 'E', '^X', 'é', 'Backspace']) {
    const once = reader().press('Enter', key);
    assert.equal(once.state.notice, `${key} does nothing here; ? shows the keys.`);
    const again = once.press('j', 'k', key).state;
    assert.equal(again.notice, null);
    const unknown = new Set([key]);
    assert.deepEqual({ ...again, last: null }, { ...state, last: null, unknown });
  }
});

test('digits are for numbers before keys, and bound nowhere', () => {
  const bound = KINDS.flatMap((kind) => KEYS[kind]).flatMap(({ keys }) => keys);
  assert.deepEqual(
    bound.filter((key) => /\d/.test(key)),
    [],
  );
});

const everyKey = KINDS.flatMap((kind) => KEYS[kind]).flatMap(({ keys }) => keys);
const anyKey = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...everyKey, '?', 'q', 'Esc') },
  fc.constantFrom('a', 'é', 'Backspace', '^W', '%', '漢'),
);
const anySize = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 60 }));

test('whatever is pressed at whatever size, the pane shows what there is and panes lie on the screen', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyKey, anySize), { maxLength: 40 }), (steps) => {
      let at = reader();
      for (const step of steps) at = typeof step === 'string' ? at.press(step) : at.resize(...step);
      const screen = seen(at.state);
      const { main } = screen.panes;
      const pane = 'text' in screen ? screen.text : 'list' in screen ? screen.list : null;
      if (!pane) return;
      const { top, sheet } = pane;
      assert.ok(top >= 0 && top <= Math.max(0, sheet.lines.length - main.height));
    }),
    { numRuns: 150 },
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { frame } from '../../src/app/draw/frame.ts';
import { painter } from '../../src/app/draw/painter.ts';
import { seen } from '../../src/app/state.ts';
import { update } from '../../src/app/update/update.ts';
import { width } from '../../src/text/columns.ts';
import { sessionAt } from '../tui/session.ts';
import { type Reader, reader } from './reader.ts';

/** A flag and a family, which each are one character to a reader, and wide ones. */
const TYPED = ['r', 'i', 'v', 'e', 'r', 'Space', '🇵🇹', '👨‍👩‍👧', '河', '川', 'e\u0301', '1️⃣'];

/** Half of the flag, part of the family, or half of a character. */
const CUT = /🇵(?!🇹)|(?<!🇵)🇹|👨(?!\u200d👩\u200d👧)|(?<!👩\u200d)👧|\ufffd/u;

const stories = reader();
const compare = stories.press('Enter');
const naming = compare.press('s');

/** The prompt that asks whether to replace a file. */
function replacing(): Reader['state'] {
  const { prompt } = naming.state;
  assert.ok(prompt?.asks === 'file');
  const { what } = prompt;
  const closed = naming.press('Esc').state;
  return update(closed, { is: 'taken', what, file: 'river.md' }).state;
}

const STATES: Readonly<Record<string, Reader['state']>> = {
  stories: stories.state,
  versions: stories.press('Tab', 'j', 'm').state,
  article: stories.press('Tab', 'Enter').state,
  'article with matches': stories.press('Tab', 'Enter', '/', 'r', 'i', 'v', 'Enter').state,
  compare: compare.state,
  changes: compare.press('c').state,
  figures: stories.press('t').state,
  help: compare.press('?').state,
  'finding stories': stories.press('/', ...TYPED).state,
  'finding nothing': stories.press('/').state,
  'finding in a comparison': compare.press('/', ...TYPED).state,
  'finding in the middle': compare.press('/', ...TYPED, 'Home', 'Right').state,
  saving: naming.state,
  'saving under another name': naming.press('^U', ...TYPED).state,
  replacing: replacing(),
};

const { session } = sessionAt(1, 1);
const paint = painter(session);

for (const [name, state] of Object.entries(STATES)) {
  test(`${name}: on no screen, however small, is a row too long or anything out of its place`, () => {
    for (let columns = 1; columns <= 40; columns++) {
      // All heights where the width alone leaves little room, then one after the other.
      const heights = columns > 10 ? [(columns % 10) + 1] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
      for (const rows of heights) {
        const small = update(state, { is: 'size', size: { columns, rows } }).state;
        const { chrome, panes, cursor, body } = frame(small, paint);
        const where = `${name}, ${columns} by ${rows}`;
        for (const { rect, rows: painted } of [...chrome, ...panes]) {
          assert.ok(rect.x >= 0 && rect.x + rect.width <= columns, where);
          assert.ok(rect.y >= 0 && rect.y + rect.height <= rows, where);
          assert.equal(painted.length, rect.height, where);
          for (const row of painted) {
            const text = stripVTControlCharacters(row);
            assert.ok(width(text) <= rect.width, `${where}: ${text}`);
            assert.doesNotMatch(text, CUT, where);
          }
        }
        assert.ok(body.top < body.bottom && body.bottom <= rows, where);
        if (cursor) assert.ok(cursor.x < columns && cursor.y < rows, where);
        assert.equal(seen(small).kind, seen(state).kind);
      }
    }
  });
}

test('where there is room for little more, what is typed is seen, and its cursor', () => {
  const state = STATES['finding in a comparison'];
  assert.ok(state);
  for (const columns of [4, 6, 9, 12]) {
    const small = update(state, { is: 'size', size: { columns, rows: 5 } }).state;
    const { chrome, cursor } = frame(small, paint);
    const typed = chrome.at(-1)?.rows[0] ?? '';
    assert.match(stripVTControlCharacters(typed), /e\u0301/);
    assert.ok(cursor && cursor.x > 0);
  }
});

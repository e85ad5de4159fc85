import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PREFERENCES } from '../../src/app/look.ts';
import { update } from '../../src/app/update/update.ts';
import { type Reader, reader, shelf, story } from './reader.ts';

const mine = () => reader(120, 20, PREFERENCES, { own: true });
const told = ({ state }: Pick<Reader, 'state'>) => state.notice;

test('u takes back what was done last, one thing a press, and says what that was', () => {
  const done = mine().press('A', '*');
  const once = done.press('u');
  assert.equal(told(once), 'Undone: starred a version.');
  assert.equal(once.state.reader.starred.size, 0);
  assert.equal(once.state.reader.read.size, 4);
  const twice = once.press('U');
  assert.equal(told(twice), 'Undone: marked 4 versions as read.');
  assert.equal(twice.state.reader.read.size, 0);
  assert.equal(told(twice.press('u')), 'Nothing was done that could be undone.');
});

test('what had been read before stays read, and what had changed since is marked again', () => {
  const { reader: nobody } = shelf([]);
  const changed = new Map([['late.txt', { seen: 'morning.txt', what: null }]]);
  const known = { ...nobody, read: new Map([['morning.txt', '']]), changed };
  const at = reader(120, 20, PREFERENCES, { own: true, reader: known }).press('A');
  assert.equal(at.state.reader.changed.size, 0);
  const back = at.press('u');
  assert.deepEqual([...back.state.reader.read.keys()], ['morning.txt']);
  assert.deepEqual(back.state.reader.changed, changed);
});

test('to have read what was opened can be undone, in a library of one’s own', () => {
  const read = mine().press('Enter', 'q');
  assert.equal(read.state.reader.read.size, 2);
  const back = read.press('u');
  assert.equal(told(back), 'Undone: marked 2 versions as read.');
  assert.equal(back.state.reader.read.size, 0);
  const again = read.press('Enter', 'q', 'u', 'u');
  assert.equal(
    told(again),
    'Nothing was done that could be undone.',
    'nothing was unread any more',
  );
  const named = reader(120, 20).press('Enter', 'q', 'u');
  assert.equal(told(named), 'Nothing was done that could be undone.', 'nothing is unread there');
});

test('dismissed, reviewed and noted changes come back, all at once too', () => {
  const at = mine().press('C', 'A', 'j', 'v', 'i', 'x', 'Enter', 'D', 'D');
  const [caught, note, review, look] = ['u', 'u', 'u', 'u'].map((_, index) =>
    at.press(...Array.from({ length: index + 1 }, () => 'u')),
  );
  assert.equal(told(caught as Reader), 'Undone: dismissed all changes.');
  assert.equal(caught?.state.reader.caughtUp, null);
  assert.equal(told(note as Reader), 'Undone: wrote a note.');
  assert.equal(note?.state.reader.notes.size, 0);
  assert.equal(review?.state.reader.reviewed.size, 0);
  assert.equal(look?.state.reader.looked.size, 0);
  assert.deepEqual(look?.effects, [{ do: 'keep', mark: { mark: 'unlooked', ids: ['late.txt'] } }]);
});

test('pins are let go again, and the comparison is aligned as it was', () => {
  const pinned = mine().press('Enter', 'm', 'm');
  assert.equal(pinned.state.reader.pins.size, 1);
  const back = pinned.press('U');
  assert.equal(back.state.reader.pins.size, 0);
  assert.ok(back.effects.some((effect) => effect.do === 'compare' && effect.anchors.length === 0));
});

test('a join or a split is taken back by its number in the journal of the library', () => {
  const { state } = mine().press('J', 'j', 'J');
  const undo = { told: 'joined two stories', decision: 7 };
  const joined = update(state, { is: 'shelved', shelf: shelf([story], { own: true }), undo });
  const { effects } = update(joined.state, { is: 'key', key: 'u', at: 0 });
  const decided = { do: 'take-back', number: 7 };
  assert.deepEqual(effects, [{ do: 'regroup', decided, told: 'joined two stories' }]);
});

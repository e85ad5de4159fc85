import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PREFERENCES } from '../../src/app/look.ts';
import type { JournalScreen } from '../../src/app/screens/journal.ts';
import { seen } from '../../src/app/state.ts';
import type { Mark } from '../../src/reader/marks.ts';
import { rowText } from '../../src/view/row.ts';
import { type Reader, reader } from './reader.ts';

const mine = () => reader(120, 20, PREFERENCES, { own: true });

function screen({ state }: Pick<Reader, 'state'>): JournalScreen {
  const top = seen(state);
  assert.equal(top.kind, 'journal');
  return top as JournalScreen;
}
const lines = (at: Pick<Reader, 'state'>) =>
  screen(at).list.sheet.lines.map(({ row }) => rowText(row).trimEnd());
const kept = ({ effects }: Reader): Mark[] =>
  effects.flatMap((effect) => (effect.do === 'keep' ? [effect.mark] : []));

test('C lists what changed in the library, each with what that is', () => {
  const at = mine().press('C');
  assert.deepEqual(lines(at), [
    '~ 2026-05-02 07:10  late.txt  The river fell again in the evening.',
    '  1 correction added',
    '~ 2026-05-01 18:30  evening.txt  The river rose by three metres overnight.',
    '  figures two → three metres, four → five; 1 quotation changed',
  ]);
  assert.match(reader().press('C').state.notice ?? '', /your own library only/);
});

test('a change is looked at once it was compared, and not by being listed', () => {
  const listed = mine().press('C', 'j');
  assert.deepEqual([...listed.state.reader.looked.keys()], []);
  const compared = listed.press('Enter');
  assert.equal(seen(compared.state).kind, 'compare');
  const back = compared.press('q');
  assert.deepEqual([...back.state.reader.looked.keys()], ['evening.txt']);
  assert.match(lines(back)[0] ?? '', /^~/);
  assert.match(lines(back)[2] ?? '', /^ {2}2026-05-01/, 'it stays in sight while the list does');
});

test('A dismisses a change and keeps it after all, v says that it is reviewed', () => {
  const dismissed = mine().press('C', 'A');
  assert.deepEqual(kept(dismissed), [{ mark: 'looked', ids: ['late.txt'] }]);
  assert.match(lines(dismissed)[0] ?? '', /^ {2}2026/);
  assert.deepEqual(kept(dismissed.press('A')), [{ mark: 'unlooked', ids: ['late.txt'] }]);
  const reviewed = mine().press('C', 'v');
  assert.deepEqual(kept(reviewed), [{ mark: 'reviewed', ids: ['late.txt'] }]);
  assert.match(lines(reviewed)[0] ?? '', /^✓/);
  assert.deepEqual(kept(reviewed.press('v')), [{ mark: 'unreviewed', ids: ['late.txt'] }]);
});

test('v in a comparison reviews what one source changed, and nothing else', () => {
  const reviewed = mine().press('C', 'j', 'Enter', 'v');
  assert.deepEqual(kept(reviewed), [{ mark: 'reviewed', ids: ['evening.txt'] }]);
  const two = mine().press('C', 'Enter', 'v');
  assert.deepEqual(kept(two), []);
  assert.match(two.state.notice ?? '', /no two texts of one source/);
});

test('D twice dismisses all of them, any other key between means no', () => {
  const once = mine().press('C', 'D');
  assert.match(once.state.notice ?? '', /^D again dismisses all: 3 changes/);
  assert.deepEqual(kept(once.press('j', 'D')), []);
  const all = once.press('D');
  assert.deepEqual(kept(all), [{ mark: 'caught-up', until: '2026-05-02T07:10:00.000Z' }]);
  assert.ok(lines(all).every((line) => line.startsWith(' ')));
});

test('w puts the heaviest first and back, with the same change selected', () => {
  const heavy = mine().press('C', 'w');
  assert.match(lines(heavy)[0] ?? '', /evening\.txt/);
  assert.equal(screen(heavy).selected, 1);
  assert.match(lines(heavy.press('w'))[0] ?? '', /late\.txt/);
});

test('a note is typed on a change or on a passage, kept with Enter and given up with Esc', () => {
  const typed = mine().press('C', 'i', 'W', 'h', 'o', '?');
  assert.deepEqual(kept(typed.press('Esc')), []);
  const noted = typed.press('Enter');
  assert.deepEqual(kept(noted), [{ mark: 'note', on: 'evening.txt late.txt', text: 'Who?' }]);
  assert.equal(lines(noted)[2], '  note: Who?');
  const gone = noted.press('i', '^U', 'Enter');
  assert.deepEqual(kept(gone), [{ mark: 'note', on: 'evening.txt late.txt', text: '' }]);
  const [mark] = kept(mine().press('Enter', '}', 'i', 'x', 'Enter'));
  assert.ok(mark?.mark === 'note');
  assert.match(mark.on, /^morning\.txt:\d+-\d+$/);
});

test('n and N in the list go to what is unread or has changed', () => {
  const place = ({ state }: Reader) => {
    const top = seen(state);
    return top.kind === 'stories' ? top.place : null;
  };
  const at = mine().press('n');
  assert.equal(place(at), 1);
  assert.match(at.press('n').state.notice ?? '', /^Nothing unread or changed below/);
  assert.equal(place(at.press('N')), 0);
  assert.equal(place(mine().press('A', 'j', 'N')), 1, 'what is read is passed over');
});

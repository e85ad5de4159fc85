import assert from 'node:assert/strict';
import { test } from 'node:test';
import { status } from '../../src/app/draw/say.ts';
import { PREFERENCES } from '../../src/app/look.ts';
import { seen } from '../../src/app/state.ts';
import { update } from '../../src/app/update/update.ts';
import { rowText } from '../../src/view/row.ts';
import { type Reader, reader, shelf, story } from './reader.ts';

const mine = () => reader(120, 20, PREFERENCES, { own: true });
const fetches = ({ effects }: Pick<Reader, 'effects'>) =>
  effects.flatMap((effect) => (effect.do === 'fetch' ? [effect.what] : []));
const done = { is: 'fetched', shelf: shelf([story], { own: true }), idle: false } as const;

test('R fetches what is due, and where that is nothing, once more all', () => {
  const begun = mine().press('R');
  assert.deepEqual(fetches(begun), ['due']);
  assert.deepEqual(fetches(begun.press('R')), [], 'one at a time');
  const notice = 'nothing is due of 3 addresses';
  const { state } = update(begun.state, { ...done, notice, failures: [], failed: 0, idle: true });
  assert.equal(state.notice, 'Nothing is due of 3 addresses; R again fetches all.');
  const press = (...keys: string[]) =>
    keys.reduce((step, key) => update(step.state, { is: 'key', key, at: 0 }), {
      state,
      effects: [],
    } as ReturnType<typeof update>);
  assert.deepEqual(fetches(press('R')), ['all']);
  assert.deepEqual(fetches(press('j', 'R')), ['due']);
});

test('how far it is is told in place, Esc ends it, and failures are told in the help too', () => {
  const { state: begun } = mine().press('R');
  const { state } = update(begun, { is: 'fetching', notice: 'Fetched 2 of 9' });
  assert.equal(state.notice, 'Fetched 2 of 9');
  assert.deepEqual(update(state, { is: 'key', key: 'Esc', at: 0 }).effects, [{ do: 'give-up' }]);
  const failures = ['it took too long: 7 pages of a.example', 'nobody answers there: b'];
  const { state: ended } = update(state, { ...done, notice: '1 changed', failures, failed: 8 });
  assert.equal(ended.notice, `1 changed. 8 failed (? tells all): ${failures[0]}`);
  const help = seen(update(ended, { is: 'key', key: '?', at: 0 }).state);
  const text = help.kind === 'help' ? help.text.sheet.lines.map(({ row }) => rowText(row)) : [];
  assert.deepEqual(text.slice(0, 2), failures);
  assert.equal(update(begun, { is: 'fetching', notice: 'x' }).state.fetching, true);
});

test('why something failed comes first, and is cut off between words only', () => {
  const narrow = reader(80, 24, PREFERENCES, { own: true }).press('R');
  const why = 'it needs --allow-private, as an address of this machine or its network';
  const failures = [`${why}: 41 pages of localhost:8714`, 'nobody answers there: b'];
  const ended = { ...done, notice: 'nothing new', failures, failed: 42 };
  const { state } = update(narrow.state, ended);
  const [row = []] = status(state);
  assert.equal(rowText(row), 'Nothing new. 42 failed (? tells all): it needs --allow-private, …');
});

test('+ adds what is typed or pasted, Esc gives it up', () => {
  const typed = mine().press('+', ...'news.txt');
  assert.deepEqual(fetches(typed.press('Enter')), [{ add: 'news.txt' }]);
  assert.deepEqual(fetches(typed.press('Esc', 'Enter')), []);
  const pasted = update(mine().press('+').state, { is: 'paste', text: 'https://a.example/rss\n' });
  const { effects } = update(pasted.state, { is: 'key', key: 'Enter', at: 0 });
  assert.deepEqual(fetches({ effects }), [{ add: 'https://a.example/rss' }]);
});

test('an address can be typed while others are fetched, its letters being no keys', () => {
  const begun = mine()
    .press('R')
    .press('+', ...'uC*', 'Enter');
  assert.deepEqual(fetches(begun), []);
  assert.equal(begun.state.prompt?.asks === 'add' && begun.state.prompt.text, 'uC*');
  assert.match(begun.state.notice ?? '', /^Texts are being fetched; Enter adds it when/);
  assert.equal(begun.state.reader.starred.size, 0);
  const ended = update(begun.state, { ...done, notice: '1 new', failures: [], failed: 0 });
  const { effects } = update(ended.state, { is: 'key', key: 'Enter', at: 0 });
  assert.deepEqual(fetches({ effects }), [{ add: 'uC*' }]);
});

test('- twice follows what brought a text no longer, and says before what that is', () => {
  const asked = mine().press('-');
  const [effect] = asked.effects;
  assert.ok(effect?.do === 'unfollow' && effect.leader === null);
  const leader = { address: 'https://a.example/rss', pages: 40 };
  const { article } = effect;
  const { state } = update(asked.state, { is: 'leader', article, leader });
  assert.equal(state.notice, '- again unfollows a.example/rss and 40 pages; no undo; texts stay.');
  const again = update(state, { is: 'key', key: '-', at: 0 });
  assert.deepEqual(again.effects, [{ do: 'unfollow', article, leader }]);
  const helped = ['?', 'q', '-'].reduce(
    (step, key) => update(step.state, { is: 'key', key, at: 0 }),
    { state, effects: [] } as ReturnType<typeof update>,
  );
  assert.ok(helped.effects.every((one) => one.do === 'unfollow' && one.leader === null));
  const moved = update(update(state, { is: 'key', key: 'j', at: 0 }).state, {
    is: 'key',
    key: '-',
    at: 0,
  });
  assert.ok(moved.effects.some((one) => one.do === 'unfollow' && one.leader === null));
});

test('that unfollowing cannot be undone is said on a usual screen, however long the address', () => {
  const narrow = reader(80, 24, PREFERENCES, { own: true });
  const asked = narrow.press('-');
  const [effect] = asked.effects;
  assert.ok(effect?.do === 'unfollow');
  const leader = { address: 'https://www.a.example/world/news/europe/latest.xml', pages: 12 };
  const { state } = update(asked.state, { is: 'leader', article: effect.article, leader });
  assert.match(
    state.notice ?? '',
    /^- again unfollows a\.example\/\S*… and 12 pages; no undo; texts stay\.$/,
  );
  assert.ok((state.notice ?? '').length <= seen(state).panes.status.width);
});

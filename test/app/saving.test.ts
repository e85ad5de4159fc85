import assert from 'node:assert/strict';
import { test } from 'node:test';
import { update } from '../../src/app/update/update.ts';
import { type Reader, reader } from './reader.ts';

const typed = (to: Reader) => to.state.prompt?.text;
const FLOOD = 'the-river-rises-in-the-old-town';

test('s proposes a name that tells what will be in the file', () => {
  assert.equal(typed(reader().press('s')), `${FLOOD}.html`);
  assert.equal(typed(reader().press('Enter', 's')), `${FLOOD}-1-3.html`);
  assert.equal(typed(reader().press('Enter', 'c', 's')), `${FLOOD}-1-3.html`);
  assert.equal(typed(reader().press('t', 's')), `${FLOOD}-figures.html`);
});

test('Enter saves what is seen under that name, or under another one', () => {
  const saved = reader().press('Enter', 's', 'Enter');
  const [effect] = saved.effects;
  assert.ok(effect?.do === 'save' && effect.what.kind === 'compare');
  assert.deepEqual([effect.file, effect.force], [`${FLOOD}-1-3.html`, false]);
  assert.equal(effect.what.comparison.left.article.id, 'morning.txt');
  assert.equal(saved.state.prompt, null);
  const [other] = reader().press('t', 's', '^U', 'a', '.', 'c', 's', 'v', 'Enter').effects;
  assert.ok(other?.do === 'save' && other.what.kind === 'figures');
  assert.equal(other.file, 'a.csv');
});

test('a comparison is saved with what the reader has pinned in it', () => {
  const pinned = reader().press('Enter', 'm', 'j', 'm', 's', 'Enter');
  const [effect] = pinned.effects;
  assert.ok(effect?.do === 'save' && effect.what.kind === 'compare');
  assert.equal(effect.what.anchors.length, 1);
});

test('a name without a form, or with one that there is not of it, is asked for again', () => {
  for (const name of ['a', 'a.txt', 'a.csv']) {
    const asked = reader().press('Enter', 's', '^U', ...name, 'Enter');
    assert.deepEqual([asked.effects, typed(asked)], [[], name]);
    assert.equal(asked.state.notice, 'The name has to end in .md, .html, .json, .docx, .odt.');
  }
});

test('Esc, or Backspace on an empty line, gives it up', () => {
  for (const keys of [['Esc'], ['^C'], ['^U', 'Backspace']]) {
    const { state, effects } = reader().press('s', ...keys);
    assert.deepEqual([state.prompt, effects], [null, []]);
  }
});

test('a file that is there is replaced on y only', () => {
  const asked = reader().press('s', 'Enter');
  const [effect] = asked.effects;
  assert.ok(effect?.do === 'save');
  const { what, file } = effect;
  const there = update(asked.state, { is: 'taken', what, file }).state;
  assert.equal(there.notice, `${FLOOD}.html is there already.`);
  const key = (key: string) => update(there, { is: 'key', key, at: 0 });
  assert.deepEqual(key('y').effects, [{ ...effect, force: true }]);
  for (const no of ['n', 'Enter', 'Esc', 'Y']) {
    const { state, effects } = key(no);
    assert.deepEqual([state.prompt, state.notice, effects], [null, 'Not saved.', []]);
  }
});

test('while something else is being typed, nothing is asked in between', () => {
  const asked = reader().press('s', 'Enter');
  const [effect] = asked.effects;
  assert.ok(effect?.do === 'save');
  const finding = asked.press('/', 'r');
  const after = update(finding.state, { is: 'taken', what: effect.what, file: effect.file });
  assert.deepEqual(after.state.prompt, finding.state.prompt);
});

test('a name under which nothing can be written can be mended', () => {
  const asked = reader().press('s', 'Enter');
  const [effect] = asked.effects;
  assert.ok(effect?.do === 'save');
  const { what, file } = effect;
  const why = 'no such folder: a; make it, or choose another';
  const { state } = update(asked.state, { is: 'not-saved', what, file, why });
  assert.deepEqual([state.prompt?.text, state.notice], [file, why]);
  assert.deepEqual(update(state, { is: 'key', key: 'Enter', at: 0 }).effects, [effect]);
});

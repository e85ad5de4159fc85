import assert from 'node:assert/strict';
import { test } from 'node:test';
import { update } from '../../src/app/update/update.ts';
import { type Reader, reader } from './reader.ts';

const paste = ({ state }: Pick<Reader, 'state'>, text: string) =>
  update(state, { is: 'paste', text });

/** Every letter of it is a command somewhere; so are the line ends. */
const WORDS = 'USSR cut\nquotas\r\nx = y';

test('where nothing is typed a paste is nothing', () => {
  for (const keys of [[], ['Tab', 'Enter'], ['Enter'], ['Enter', 'c'], ['t'], ['?']]) {
    const before = reader().press(...keys);
    assert.deepEqual(paste(before, WORDS), { state: before.state, effects: [] });
  }
});

test('a paste is text for what is looked for, all its lines in one, and is looked for at once', () => {
  const asked = reader().press('/', 'r');
  const { state, effects } = paste(asked, 'iver\nrises\x1b[31m in\tit');
  assert.deepEqual(state.prompt && [state.prompt.text, state.prompt.at], ['river rises in it', 17]);
  assert.deepEqual(
    effects.map((effect) => effect.do === 'list' && effect.query),
    ['river rises in it'],
  );
  const within = paste(reader().press('Enter', '/', 't', 'Left'), 'the old ').state;
  assert.ok(within.prompt?.asks === 'find');
  assert.deepEqual([within.prompt.text, within.prompt.at], ['the old t', 8]);
});

test('a paste is text for the name of a file, but no answer to a question', () => {
  const named = paste(reader().press('Enter', 's', '^U'), 'my notes.md\ny').state;
  assert.equal(named.prompt?.text, 'my notes.md y');
  const saved = reader().press('Enter', 's', 'Enter');
  const [effect] = saved.effects;
  assert.ok(effect?.do === 'save');
  const { what, file } = effect;
  const taken = update(saved.state, { is: 'taken', what, file });
  assert.deepEqual(paste(taken, 'y'), { state: taken.state, effects: [] });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hints } from '../../../src/app/draw/say.ts';
import { commandOf, KEYS, type Place } from '../../../src/app/keys.ts';
import { helpGroups } from '../../../src/app/screens/help.ts';
import { seen } from '../../../src/app/state.ts';
import { rowText } from '../../../src/view/row.ts';
import { reader } from '../reader.ts';
import { configured, faultsOf } from './home.ts';

test('a command has the keys that it is given, and no others', async () => {
  const { keys, faults } = await configured(`
[keys.compare]
swap = ["X", "^X"]
[keys.everywhere]
back = "Backspace"
`);
  assert.deepEqual(faults, []);
  const does = (key: string) => commandOf(keys, 'compare', key);
  assert.deepEqual(['X', '^X', 'x', 'q', 'Backspace'].map(does), [
    'swap',
    'swap',
    null,
    null,
    'back',
  ]);
  assert.equal(commandOf(keys, 'article', 'Backspace'), 'back');
});

test('the help, the bottom line and what is said name the keys that are bound', async () => {
  const { keys } = await configured(`
[keys.compare]
next-change = "+"
next-weighty = []
pin = "p"
[keys.everywhere]
help = "H"
`);
  const preferences = { ...reader().state.preferences, keys };
  const on = reader(120, 20, preferences).press('Enter');
  assert.match(rowText(hints(on.state)), /^\+ change {2}c list .* H help {2}q back$/);
  assert.match(String(on.press('p').state.notice), /; p on its partner/);
  const [first] = helpGroups(keys, on.state.glyphs, 'compare');
  assert.ok(first?.keys.some(({ keys, does }) => keys === '+' && does === 'next change'));
  assert.ok(!first?.keys.some(({ does }) => does.startsWith('next changed figure')));
  assert.equal(seen(on.press('H').state).kind, 'help');
});

test('a key given to another command is told where it was the only one', async () => {
  assert.deepEqual(await faultsOf('[keys.compare]\nswap = "n"\ndown = "k"'), [
    'config.toml:2:8: next-match left without a key: n; in [keys.compare], bind next-match to another, or to none: []',
  ]);
  assert.deepEqual(await faultsOf('[keys.compare]\nswap = "n"\nnext-match = []'), []);
});

test('what is bound everywhere is bound on every screen', async () => {
  const { keys } = await configured('[keys.everywhere]\nhelp = ["?", "^D"]');
  for (const place of ['stories', 'article', 'compare', 'figures'] as const)
    assert.equal(commandOf(keys, place, '^D'), 'help');
  const faults = await faultsOf('[keys.compare]\nswap = "q"\n[keys.everywhere]\nback = "q"');
  assert.deepEqual(faults, [
    'config.toml:2:8: bound already: q; back has it; bind that to another first',
  ]);
});

test('whatever is bound, there is a way out, and no key means two things', async () => {
  const { keys, faults } = await configured(`
[keys.everywhere]
leave = []
back = []
escape = "^C"
[keys.compare]
swap = "^C"
fold = ["é", "é"]
pin = "é"
`);
  assert.deepEqual(
    faults.map(({ message }) => message.split(';')[0]),
    [
      'config.toml:5:10: not to be bound: ^C',
      'config.toml:7:8: not to be bound: ^C',
      'config.toml:9:7: bound already: é',
    ],
  );
  for (const place of Object.keys(keys) as Place[]) {
    const all = [...keys[place], ...(place === 'everywhere' ? [] : keys.everywhere)];
    const bound = all.flatMap((binding) => [...new Set(binding.keys)]);
    assert.equal(bound.length, new Set(bound).size);
    assert.equal(all.find((binding) => binding.keys.includes('^C'))?.does, 'leave');
  }
});

test('what is no screen, no command or no key is named', async () => {
  assert.deepEqual(
    (
      await faultsOf(`keys.compair.swap = "x"
[keys.compare]
swpa = "X"
layuot = "L"
fold = ["Ctrl-z", "^I", "ab", 7, "é", "漢"]
`)
    ).map((message) => message.replace(/; (.{25}).*/, '; $1')),
    [
      'config.toml:1:6: no such screen: compair; it can be stories, articl',
      'config.toml:3:1: no such command in [keys.compare]: swpa; perhaps swap',
      'config.toml:4:1: no such command in [keys.compare]: layuot; perhaps layout',
      'config.toml:5:9: no such key: Ctrl-z; a key is a character, ^ a',
      'config.toml:5:19: no such key: ^I; a key is a character, ^ a',
      'config.toml:5:25: no such key: ab; a key is a character, ^ a',
      'config.toml:5:31: no such key: 7; a key is a character, ^ a',
    ],
  );
  assert.match(String(await faultsOf('keys = "x"')), /1:8: no table of keys: x; write \[keys/);
});

test('where no key of a command is right, it keeps its own', async () => {
  const { keys } = await configured('[keys.compare]\nswap = "Ctrl-x"\nfold = ["Ctrl-z", "F"]');
  const does = (key: string) => commandOf(keys, 'compare', key);
  assert.deepEqual(['x', 'F', 'z'].map(does), ['swap', 'fold', null]);
});

test('every command of a screen stands once in its table: it is by its name that it is bound', () => {
  for (const bindings of Object.values(KEYS)) {
    const names = bindings.map(({ does }) => does);
    assert.equal(names.length, new Set(names).size);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArguments } from '../../src/cli/arguments.ts';
import { helpLines } from '../../src/cli/help.ts';
import { isNeeded, OPERANDS, operandAt } from '../../src/cli/operands.ts';
import { COMMANDS, type Command, OPEN, valuesOf } from '../../src/cli/usage.ts';
import { width } from '../../src/text/columns.ts';

const all: readonly Command[] = [OPEN, ...COMMANDS];

test('no command is hidden behind the name of another, nor an option behind another’s letter', () => {
  assert.equal(new Set(COMMANDS.map(({ name }) => name)).size, COMMANDS.length);
  for (const { name, options } of all) assert.equal(new Set(options).size, options.length, name);
});

test('operands that are needed come first, of a kind that the help explains', () => {
  for (const { name, operands } of all) {
    const needed = operands.map(isNeeded);
    assert.deepEqual(needed, needed.toSorted().reverse(), name);
    for (const place of operands) assert.ok(Object.hasOwn(OPERANDS, operandAt(place)), place);
  }
});

test('every example is a command line that is understood', async () => {
  for (const { name, examples } of all) {
    assert.ok(examples.length > 0, name);
    for (const [line] of examples) {
      const [words = ''] = line.split(/ [|>] /);
      const { command } = await parseArguments(words.split(' ').filter(Boolean));
      assert.equal(command.name, name, line);
    }
  }
});

test('help keeps within the columns there are, and names every option with its values', () => {
  for (const command of all) {
    const narrow = helpLines(command, 40);
    assert.deepEqual(
      narrow.filter((line) => width(line) > 40),
      [],
    );
    const text = narrow.join(' ').replace(/\s+/g, ' ');
    for (const name of command.options) {
      assert.ok(text.includes(`--${name}`), `${command.name} --${name}`);
      assert.ok(text.includes(valuesOf(command, name).join(', ')), `${command.name} --${name}`);
    }
  }
});

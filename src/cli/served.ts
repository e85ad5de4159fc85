import { Trouble } from '../host/trouble.ts';
import { LISTED, type Library } from '../library/library.ts';
import type { Arguments } from './arguments.ts';
import { parseArguments } from './arguments.ts';
import { operandAt } from './operands.ts';
import { isReading, readingCommand } from './reading.ts';
import type { Configured } from './surroundings.ts';
import { COMMANDS } from './usage.ts';

/**
 * Runs a command for a reader of a served library; the result is its exit status. Nothing in it names
 * a file of the server.
 *
 * @throws {Trouble} where there is no such command for readers, or it cannot be done
 */
export async function runServed(
  words: readonly string[],
  library: (most: number) => Promise<Library>,
  around: Configured,
): Promise<number> {
  const given = await parseArguments(words, around.env);
  const { command } = given;
  const served = COMMANDS.filter((one) => 'served' in one);
  const unknown = (name: string): Trouble => {
    const names = served.map((one) => one.name).join(', ');
    return new Trouble('no such command for readers', name, `there are ${names}`);
  };
  if (command.name === 'help') {
    const [of] = given.operands;
    if (of !== undefined && !served.some(({ name }) => name === of)) throw unknown(of);
    return (await import('./help.ts')).printHelp(given, around, served);
  }
  if (!command.served || !isReading(command.name)) {
    throw unknown(command.name || (words[0] ?? 'nothing'));
  }
  checkNames(given);
  const run = await readingCommand(command.name);
  const isWhole = command.name === 'list' && given.operands.length === 0;
  return run(await library(isWhole ? Number.POSITIVE_INFINITY : LISTED), given, around);
}

/** Loads what readers' commands are made of, so that nobody waits while it is loaded for another. */
export async function loadServed(): Promise<void> {
  for (const { name } of COMMANDS.filter((one) => 'served' in one))
    if (isReading(name)) await readingCommand(name);
  await Promise.all([import('../store/history.ts'), import('../store/search/list.ts')]);
}

/** A number of the list, an id or its beginning, an address. */
const NAME = /^(?:\d{1,9}|[0-9a-f]{1,64}|https?:\/\/\S+)$/;

/** @throws {Trouble} where something given could be the name of a file */
function checkNames({ command, operands, to, force }: Arguments): void {
  if (to !== null || force)
    throw new Trouble('not written', to ?? '--force', 'your own shell writes it: … > FILE');
  for (const [index, operand] of operands.entries()) {
    const place = command.operands[Math.min(index, command.operands.length - 1)];
    const kind = place && operandAt(place);
    if (kind === 'KIND') continue;
    if (kind === 'PATH' && command.name !== 'list')
      throw new Trouble('an operand too many', operand, 'readers name versions of this library');
    const isDraft = operand === '-' && command.name === 'compare';
    const isQuery = (command.name === 'list' || kind === 'QUERY') && !operand.includes('/');
    if (!isQuery && !isDraft && !NAME.test(operand))
      throw new Trouble('no such version', operand, 'give a number of "list", an id or an address');
  }
}

import { inAscii } from '../view/ascii.ts';
import { wrapText } from '../view/prose.ts';
import { rowText } from '../view/row.ts';
import type { Arguments } from './arguments.ts';
import { OPERANDS, operandAt } from './operands.ts';
import type { OptionName } from './options.ts';
import { plainOptions, type Work } from './output.ts';
import type { Configured } from './surroundings.ts';
import { unknownCommand } from './unknown.ts';
import { COMMANDS, type Command, commandNamed, OPEN, optionIn, valuesOf } from './usage.ts';

const WIDEST = 100;
const INDENT = 2;
const MORE = '"variorum help COMMAND" says more of each.';
/** Narrower than this beside its name, an explanation begins on a line of its own. */
const NARROWEST = 30;

/** Prints the help of the command that is named, or of the program. */
export const help: Work = async (given, around) => printHelp(given, around, COMMANDS);

/** The same, where there are only some commands. */
export function printHelp(
  given: Arguments,
  around: Configured,
  commands: readonly Command[],
): number {
  const [name] = given.operands;
  const command = name === undefined ? OPEN : commandNamed(name);
  if (command === null) throw unknownCommand(name ?? '');
  const { width, ascii } = plainOptions(given, around);
  const lines = helpLines(command, width, commands);
  around.stdout.write(lines.map((line) => `${ascii ? inAscii(line) : line}\n`).join(''));
  return 0;
}

/** The help of one command in lines of so many columns, made from the tables that also parse it. */
export function helpLines(
  command: Command,
  columns: number,
  all: readonly Command[] = COMMANDS,
): string[] {
  const width = Math.min(columns, WIDEST);
  const commands = all.map((one) => [call(one), one.about] as const);
  const options = command.options.map(
    (name) => [flag(command, name), aboutOption(command, name)] as const,
  );
  const examples = command.examples.map(([line, about]) => [`variorum ${line}`, about] as const);
  const kinds = new Set(command.operands.map(operandAt));
  return [
    wrapped(`Usage: variorum ${call(command)} [OPTION…]`, width),
    wrapped(command.about, width),
    ...(command === OPEN ? [['Commands:', ...list(commands, width)], wrapped(MORE, width)] : []),
    ['Options:', ...list(options, width)],
    ...[...kinds].map((kind) => wrapped(OPERANDS[kind].about, width)),
    ['Examples:', ...list(examples, width)],
    wrapped(exitStatus(command), width),
  ].flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** "show VERSION [PATH…]". */
export function call({ name, operands }: Command): string {
  return [name, ...operands].filter(Boolean).join(' ');
}

/** What an option is for, and what it can be. */
export function aboutOption(command: Command, name: OptionName): string {
  const values = valuesOf(command, name);
  const { about } = optionIn(command, name);
  return values.length > 0 ? `${about} (${values.join(', ')})` : about;
}

export function exitStatus({ status }: Command): string {
  const special = status === undefined ? '' : ` ${status},`;
  return `Exit status: 0 when all is well,${special} 2 in trouble, 130 when interrupted.`;
}

/** "-o, --output=FORM", its short name's place left empty where it has none. */
export function flag(command: Command, name: OptionName): string {
  const { short, value } = optionIn(command, name);
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : `=${value}`}`;
}

/** Names with what they stand for beside them, or below where there is no room. */
function list(rows: ReadonlyArray<readonly [string, string]>, width: number): string[] {
  const column = INDENT + Math.max(...rows.map(([name]) => name.length)) + INDENT;
  const beside = width - column >= NARROWEST;
  const margin = beside ? column : 3 * INDENT;
  return rows.flatMap(([name, about]) => {
    const lines = wrapped(about, width - margin);
    const names = beside ? [name] : wrapped(name, width - INDENT);
    const head = names.map((line) => ' '.repeat(INDENT) + line);
    if (!beside) return [...head, ...lines.map((line) => ' '.repeat(margin) + line)];
    return lines.map((line, index) => (head[index] ?? '').padEnd(margin) + line);
  });
}

function wrapped(text: string, width: number): string[] {
  return wrapText(text, width).map(rowText);
}

import { parseArgs } from 'node:util';
import { Trouble } from '../library/trouble.ts';
import { COMMANDS, type Command, isCommand, OPEN, OPTIONS, parseConfig } from './usage.ts';

export type When = 'auto' | 'always' | 'never';

export interface Arguments {
  readonly command: Command;
  readonly operands: readonly string[];
  /** The form that is asked for, or null. */
  readonly output: 'text' | 'json' | null;
  readonly color: When;
  /** Columns, or null for the terminal's own. */
  readonly width: number | null;
  readonly whole: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const NARROWEST = 20;
const WIDEST = 1000;

/**
 * Reads the command line. The first word is a command where it is the name of one.
 *
 * @throws {Trouble} on an unknown option, a value that an option cannot have, or an operand too few
 */
export function parseArguments(words: readonly string[]): Arguments {
  const [first = '', ...others] = words;
  const asksHelp = first === 'help';
  const name = asksHelp ? (others[0] ?? '') : first;
  if (asksHelp && name !== '' && !isCommand(name)) {
    throw new Trouble('no such command', name, help(OPEN));
  }
  const command = isCommand(name) ? COMMANDS[name] : OPEN;
  if (asksHelp) return { ...DEFAULTS, command, help: true };
  const parsed = parse(command, command === OPEN ? words : others);
  const { values, positionals } = parsed;
  if (positionals.length < command.needs && !values.help) {
    throw new Trouble('too few operands', command.name, help(command));
  }
  return {
    command,
    operands: positionals,
    output: choice('output', values.output) ?? DEFAULTS.output,
    color: choice('color', values.color) ?? DEFAULTS.color,
    width: values.width === undefined ? null : columns(String(values.width)),
    whole: values.whole === true,
    help: values.help === true,
    version: values.version === true,
  };
}

const DEFAULTS: Omit<Arguments, 'command'> = {
  operands: [],
  output: null,
  color: 'auto',
  width: null,
  whole: false,
  help: false,
  version: false,
};

function help({ name }: Command): string {
  return `see "${['variorum', name, '--help'].filter(Boolean).join(' ')}"`;
}

function parse(command: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: parseConfig(command), allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const option =
      /'(?<option>[^', ]+)[^']*'/.exec(error.message)?.groups?.option ?? args.join(' ');
    const unknown = 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new Trouble(unknown ? 'no such option' : 'wrong use of option', option, help(command));
  }
}

function choice<Name extends 'output' | 'color'>(
  name: Name,
  value: unknown,
): (typeof OPTIONS)[Name]['values'][number] | undefined {
  const values: readonly string[] = OPTIONS[name].values;
  if (value === undefined || values.includes(String(value))) {
    return value as (typeof OPTIONS)[Name]['values'][number] | undefined;
  }
  throw new Trouble(`no such --${name}`, String(value), `it can be ${values.join(', ')}`);
}

function columns(value: string): number {
  const number = /^\d+$/.test(value) ? Number(value) : 0;
  if (number >= NARROWEST && number <= WIDEST) return number;
  throw new Trouble('no such --width', value, `it can be ${NARROWEST} to ${WIDEST}`);
}

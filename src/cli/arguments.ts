import { Trouble } from '../library/trouble.ts';
import { COMMANDS, type Command, flagsOf, isCommand, OPEN, OPTIONS } from './usage.ts';

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
  readonly verbose: boolean;
  /** Text that is read aloud from beginning to end. */
  readonly linear: boolean;
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
export async function parseArguments(words: readonly string[]): Promise<Arguments> {
  const [first = '', ...others] = words;
  const asksHelp = first === 'help';
  const name = asksHelp ? (others[0] ?? '') : first;
  if (asksHelp && name !== '' && !isCommand(name)) {
    throw new Trouble('no such command', name, help(OPEN));
  }
  const command = isCommand(name) ? COMMANDS[name] : OPEN;
  if (asksHelp) return { ...DEFAULTS, command, help: true };
  const { operands, values } = await parse(command, command === OPEN ? words : others);
  if (operands.length < command.needs && !values.help) {
    throw new Trouble('too few operands', command.name, help(command));
  }
  return {
    command,
    operands,
    output: choice('output', values.output) ?? DEFAULTS.output,
    color: choice('color', values.color) ?? DEFAULTS.color,
    width: values.width === undefined ? null : columns(String(values.width)),
    whole: values.whole === true,
    verbose: values.verbose === true,
    linear: values.linear === true,
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
  verbose: false,
  linear: false,
  help: false,
  version: false,
};

function help({ name }: Command): string {
  return `see "${['variorum', name, '--help'].filter(Boolean).join(' ')}"`;
}

interface Parsed {
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

/** Words without an option among them need no parser, which takes longer to load than to run. */
async function parse(command: Command, words: readonly string[]): Promise<Parsed> {
  if (!words.some((word) => /^-./.test(word))) return { operands: words, values: {} };
  const { default: meow } = await import('meow');
  const flags = flagsOf(command);
  try {
    const { input, flags: values } = meow({
      importMeta: import.meta,
      pkg: PACKAGE,
      argv: words,
      flags,
      autoHelp: false,
      autoVersion: false,
    });
    const unknown = Object.keys(values).find((name) => !Object.hasOwn(flags, name));
    if (unknown !== undefined) throw unknownOption(unknown, command);
    return { operands: input, values };
  } catch (error) {
    const twice = /--\w+(?= can only be set once)/.exec(String(error));
    throw twice ? new Trouble('option given twice', twice[0], help(command)) : error;
  }
}

/** Given, so that it is not looked for on the disk; the name becomes the process's title. */
const PACKAGE = { name: 'variorum', bin: { variorum: '' } };

/** Letters at the beginning that make one name be meant by another. */
const ALIKE = 3;

function unknownOption(name: string, command: Command): Trouble {
  const meant = command.options.find((option) => option.startsWith(name.slice(0, ALIKE)));
  const given = name.length > 1 ? `--${name}` : `-${name}`;
  const near = meant === undefined || name.length < ALIKE ? '' : `perhaps --${meant}; `;
  return new Trouble('no such option', given, `${near}${help(command)}`);
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

import { Trouble } from '../library/trouble.ts';
import { nearest } from '../text/nearest.ts';
import { OPTIONS, type Option, type OptionName, type Options } from './options.ts';
import { type Command, commandNamed, HELP, needs, OPEN, valuesOf } from './usage.ts';

export interface Arguments extends Options {
  readonly command: Command;
  readonly operands: readonly string[];
}

/**
 * Reads the command line. The first word is a command where it is the name of one.
 *
 * @throws {Trouble} on an unknown option, a value that an option cannot have, operands too few or too many
 */
export async function parseArguments(words: readonly string[]): Promise<Arguments> {
  const named = commandNamed(words[0] ?? '');
  const command = named ?? OPEN;
  const { operands, options } = await parse(command, named ? words.slice(1) : words);
  if (options.help) {
    return { ...options, command: HELP, operands: named === null ? [] : [named.name] };
  }
  if (options.version) return { ...options, command, operands };
  if (operands.length < needs(command)) {
    throw new Trouble('too few operands', command.name, helpOf(command));
  }
  const places = command.operands;
  const [more] = operands.slice(places.length);
  if (more !== undefined && !places.at(-1)?.includes('…')) {
    throw new Trouble('an operand too many', more, helpOf(command));
  }
  return { ...options, command, operands };
}

const NONE = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, option]) => [name, 'value' in option ? null : false]),
) as unknown as Options;

function helpOf({ name }: Command): string {
  return `see "${['variorum', name, '--help'].filter(Boolean).join(' ')}"`;
}

interface Parsed {
  readonly operands: readonly string[];
  readonly options: Options;
}

/** Words without an option among them need no parser, which takes longer to load than to run. */
async function parse(command: Command, words: readonly string[]): Promise<Parsed> {
  if (!words.some((word) => /^-./.test(word))) return { operands: words, options: NONE };
  const { parseArgs } = await import('node:util');
  const { positionals, tokens } = parseArgs({
    args: [...words],
    options: flagsOf(command),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, unknown>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = command.options.find((one) => one === token.name);
    if (name === undefined) throw unknownOption(token.rawName, command);
    const option: Option = OPTIONS[name];
    if (given.has(name) && option.value !== undefined) {
      throw new Trouble('option given twice', token.rawName, helpOf(command));
    }
    given.set(name, checked(name, token.value, command));
  }
  return { operands: positionals, options: { ...NONE, ...Object.fromEntries(given) } };
}

/** The options of a command as Node's parser takes them. */
function flagsOf({ options }: Command) {
  return Object.fromEntries(
    options.map((name) => {
      const { value, short }: Option = OPTIONS[name];
      const type = value === undefined ? ('boolean' as const) : ('string' as const);
      return [name, short === undefined ? { type } : { type, short }];
    }),
  );
}

function unknownOption(given: string, command: Command): Trouble {
  const near = nearest(given.replace(/^-+/, ''), command.options);
  return new Trouble(
    'no such option',
    given,
    `${near === null ? '' : `perhaps --${near}; `}${helpOf(command)}`,
  );
}

/** @throws {Trouble} where the option cannot have this value */
function checked(name: OptionName, given: string | undefined, command: Command): unknown {
  const option: Option = OPTIONS[name];
  if (option.value === undefined) {
    if (given === undefined) return true;
    throw new Trouble('an option without a value', `--${name}=${given}`, helpOf(command));
  }
  if (given === undefined) throw new Trouble('value missing', `--${name}`, helpOf(command));
  if (option.range) return numberOf(name, given, option.range);
  const values = valuesOf(command, name);
  if (values.length === 0) return given;
  const several = option.list ? given.split(',').map((one) => one.trim()) : [given];
  const wrong = several.find((one) => !values.includes(one));
  if (wrong !== undefined) {
    throw new Trouble(`no such --${name}`, wrong, `it can be ${values.join(', ')}`);
  }
  return option.list ? several : given;
}

function numberOf(name: string, given: string, [least, most]: readonly [number, number]): number {
  const number = /^\d+$/.test(given) ? Number(given) : -1;
  if (number >= least && number <= most) return number;
  throw new Trouble(`no such --${name}`, given, `it can be ${least} to ${most}`);
}

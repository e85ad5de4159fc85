import { Trouble } from '../host/trouble.ts';
import { nearest } from '../text/nearest.ts';
import { FORMS } from '../view/evidence/forms.ts';
import { gitWords } from './git-words.ts';
import { OPERANDS, type Operand, operandAt, type Place } from './operands.ts';
import { OPTIONS, type Option, type OptionName, type Options } from './options.ts';
import { type Command, commandNamed, HELP, needs, OPEN, valuesOf } from './usage.ts';

export interface Arguments extends Options {
  readonly command: Command;
  readonly operands: readonly string[];
}

/**
 * Reads the command line. The first word that is no option is a command where it is the name of one.
 * What git says when it calls is never an option; by the environment it is known that git calls.
 *
 * @throws {Trouble} on an unknown option, a value that an option cannot have, operands too few or too many
 */
export async function parseArguments(
  given: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Arguments> {
  const words = commandFirst(given);
  const named = commandNamed(words[0] ?? '');
  const command = named ?? OPEN;
  const rest = named ? words.slice(1) : words;
  const byGit = env.GIT_DIFF_PATH_COUNTER !== undefined;
  const literal = command.name === 'git-diff' ? gitWords(rest, byGit) : 0;
  const { operands: others, options } = await parse(command, rest.slice(0, rest.length - literal));
  const operands = [...others, ...rest.slice(rest.length - literal)];
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
  for (const [index, operand] of operands.entries()) checkOperand(operand, places[index]);
  return { ...options, command, operands };
}

/** The words with the command before all options: "--linear list" is "list --linear". */
function commandFirst(words: readonly string[]): readonly string[] {
  let at = 0;
  while (/^-./.test(words[at] ?? '') && words[at] !== '--')
    at += takesNext(words[at] ?? '') ? 2 : 1;
  const word = words[at] ?? '';
  return commandNamed(word) ? [word, ...words.slice(0, at), ...words.slice(at + 1)] : words;
}

/** Whether the value of an option is the word after it. */
function takesNext(word: string): boolean {
  const options: [string, Option][] = Object.entries(OPTIONS);
  return options.some(
    ([name, { short, value }]) => value && (word === `--${name}` || word === `-${short}`),
  );
}

/** The words with a lone dash joined to the option that it is the value of: meow takes none for one. */
function withDashes(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (word === '-' && takesNext(words[at - 1] ?? '')) return [];
    return [words[at + 1] === '-' && takesNext(word) ? `${word}=-` : word];
  });
}

/** @throws {Trouble} where only some words can stand there, and this is none of them */
function checkOperand(operand: string, place: Place | undefined): void {
  if (place === undefined) return;
  const kind = operandAt(place);
  const { values }: Operand = OPERANDS[kind];
  if (values === undefined || values.includes(operand)) return;
  throw new Trouble(`no such ${kind}`, operand, `it can be ${values.join(', ')}`);
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
  const { default: meow } = await import('meow');
  const declared = flagsOf(command);
  try {
    const { input, flags } = meow({
      importMeta: import.meta,
      pkg: PACKAGE,
      argv: withDashes(words).flatMap((word) => apart(word, command)),
      flags: declared,
      autoHelp: false,
      autoVersion: false,
    });
    const given = Object.entries(flags)
      .filter(([flag, value]) => value !== false || !Object.hasOwn(declared, flag))
      .map(([flag, value]) => optionOf(flag, value, command));
    return { operands: input, options: { ...NONE, ...Object.fromEntries(given) } };
  } catch (error) {
    const [twice] = /--[\w-]+(?= can only be set once)/.exec(String(error)) ?? [];
    throw twice === undefined ? error : new Trouble('option given twice', twice, helpOf(command));
  }
}

/** Given, so that it is not looked for on the disk; the name becomes the process's title. */
const PACKAGE = { name: 'variorum', bin: { variorum: '' } };

/** The options of a command as meow takes them: it knows "no-pager" as noPager. */
function flagsOf({ options }: Command) {
  return Object.fromEntries(
    options.map((name) => {
      const { value, short }: Option = OPTIONS[name];
      const type = value === undefined ? ('boolean' as const) : ('string' as const);
      const flag = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      return [flag, short === undefined ? { type } : { type, shortFlag: short }];
    }),
  );
}

/**
 * A word as meow reads it: "-ojson" as two. A switch with a value it would take for one that is off.
 *
 * @throws {Trouble} on that
 */
function apart(word: string, command: Command): string[] {
  const [, long, letter, value = ''] = /^-(?:-([\w-]+)=|(\w)=?)(.+)$/.exec(word) ?? [];
  const options = command.options.map((name): Option & { name: OptionName } => ({
    name,
    ...OPTIONS[name],
  }));
  const named = options.find(({ name }) => name === long);
  if (named && named.value === undefined) {
    throw new Trouble('an option without a value', word, helpOf(command));
  }
  const lettered = letter !== undefined && options.find(({ short }) => short === letter);
  return lettered && lettered.value !== undefined ? [`-${letter}`, value] : [word];
}

/** @throws {Trouble} where the command has no such option, or it cannot have this value */
function optionOf(flag: string, value: unknown, command: Command): readonly [string, unknown] {
  const long = flag.length === 1 ? flag : flag.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
  // What begins with "no-" meow takes for another option that is switched off.
  const said = value === false ? `no-${long}` : long;
  const name = command.options.find((one) => one === said);
  if (name === undefined) throw unknownOption(said, command);
  return [name, checked(name, value, command)];
}

function unknownOption(given: string, command: Command): Trouble {
  const near = nearest(given, command.options);
  return new Trouble(
    'no such option',
    given.length === 1 ? `-${given}` : `--${given}`,
    `${near === null ? '' : `perhaps --${near}; `}${helpOf(command)}`,
  );
}

/** @throws {Trouble} where the option cannot have this value */
function checked(name: OptionName, value: unknown, command: Command): unknown {
  const option: Option = OPTIONS[name];
  if (option.value === undefined) return true;
  const given = String(value);
  if (given === '') throw new Trouble('value missing', `--${name}`, helpOf(command));
  if (option.range) return numberOf(name, given, option.range);
  const values = valuesOf(command, name);
  if (values.length === 0) return given;
  const several = option.list ? given.split(',').map((one) => one.trim()) : [given];
  const wrong = several.find((one) => !values.includes(one));
  if (wrong !== undefined) {
    const exported = name === 'output' && !command.forms && FORMS.some((one) => one === wrong);
    const way = `it can be ${values.join(', ')}${exported ? '; see "variorum export"' : ''}`;
    throw new Trouble(`no such --${name}`, wrong, way);
  }
  return option.list ? several : given;
}

function numberOf(name: string, given: string, [least, most]: readonly [number, number]): number {
  const number = /^\d+$/.test(given) ? Number(given) : -1;
  if (number >= least && number <= most) return number;
  throw new Trouble(`no such --${name}`, given, `it can be ${least} to ${most}`);
}

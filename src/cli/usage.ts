/** What a command may be given besides its operands. */
export interface Option {
  readonly short?: string;
  /** What its value is called in the help; none for a switch. */
  readonly value?: string;
  /** The values it can have, where they can be counted. */
  readonly values?: readonly string[];
  readonly about: string;
}

/** Every option, by its long name. */
export const OPTIONS = {
  output: { short: 'o', value: 'FORM', values: ['text', 'json'], about: 'text (default) or json' },
  color: {
    value: 'WHEN',
    values: ['auto', 'always', 'never'],
    about: 'auto (default: on a terminal, unless NO_COLOR is set), always or never',
  },
  width: { value: 'COLUMNS', about: 'columns of text output (default: the terminal’s, else 80)' },
  whole: { about: 'the whole page, not only the article' },
  verbose: { short: 'v', about: 'a line for each text: its id, what became of it, its path' },
  linear: { about: 'for a screen reader: no screens and no columns, each change said in words' },
  help: { short: 'h', about: 'print this' },
  version: { short: 'V', about: 'print the version' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

export interface Command {
  readonly name: string;
  /** Operands as the help shows them. */
  readonly operands: string;
  /** How many operands it takes at least. */
  readonly needs: number;
  readonly about: string;
  readonly options: readonly OptionName[];
  /** Exit statuses other than 0 and 2, in words. */
  readonly status?: string;
}

const TEXT_OPTIONS = ['output', 'linear', 'color', 'width', 'help'] as const;

/** What the program does when it is given no command. */
export const OPEN: Command = {
  name: '',
  operands: '[PATH…]',
  needs: 0,
  about: 'Read and compare in the terminal; without a terminal, print the list.',
  options: [...TEXT_OPTIONS, 'version'],
};

export const COMMANDS = {
  add: {
    name: 'add',
    operands: 'SOURCE…',
    needs: 1,
    about: 'Add texts to your library, each version of them.',
    options: ['verbose', 'help'],
  },
  list: {
    name: 'list',
    operands: '[PATH…]',
    needs: 0,
    about: 'Print the stories and their versions.',
    options: TEXT_OPTIONS,
  },
  show: {
    name: 'show',
    operands: 'VERSION [PATH…]',
    needs: 1,
    about: 'Print one version.',
    options: ['whole', ...TEXT_OPTIONS],
  },
  compare: {
    name: 'compare',
    operands: 'VERSION VERSION [PATH…]',
    needs: 2,
    about: 'Print how two versions differ.',
    options: TEXT_OPTIONS,
    status: '1 where they differ',
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** A flag as meow takes it. */
export interface Flag {
  readonly type: 'boolean' | 'string';
  readonly shortFlag?: string;
}

/** The options of a command as meow takes them. */
export function flagsOf(command: Command): Record<string, Flag> {
  return Object.fromEntries(
    command.options.map((name): [string, Flag] => {
      const option: Option = OPTIONS[name];
      const type = option.value === undefined ? 'boolean' : 'string';
      return [name, option.short === undefined ? { type } : { type, shortFlag: option.short }];
    }),
  );
}

import { wrapText } from '../view/prose.ts';
import { rowText } from '../view/row.ts';
import { aboutOption, call, exitStatus, flag } from './help.ts';
import { OPERANDS } from './operands.ts';
import type { OptionName } from './options.ts';
import { COMMANDS, type Command, OPEN } from './usage.ts';

/** What of its surroundings the program heeds, beside the terminal. */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  NO_COLOR: 'No colour unless --color=always, where this is set to anything.',
  FORCE_COLOR: 'Colour wherever text goes, where this is set; none where it is 0 or false.',
  COLUMNS: 'The columns of text output, where there is no terminal that says so.',
  'PAGER, LESS': 'The pager of text on a terminal, else less; its settings, else FRX.',
  TERM: 'Without screens and pager where this is dumb or unset.',
  COLORFGBG: 'Which theme is taken where none is chosen: light on a light background, else dark.',
  'LC_ALL, LC_CTYPE, LANG': 'ASCII on a terminal, unless the first that is set names UTF-8.',
  INK_SCREEN_READER: 'The same as --linear, where this is true.',
};

const FILES: Readonly<Record<string, string>> = {
  '$XDG_DATA_HOME/variorum/library.db':
    'The library: every version of every text that was added, for its owner only. Else under ~/.local/share.',
  '$XDG_CONFIG_HOME/variorum/config.toml':
    'Theme, keys, library and layout; "variorum config" prints one to begin with. Else under ~/.config.',
  '$XDG_CONFIG_HOME/variorum/themes/NAME.toml': 'A theme of your own.',
  '$XDG_STATE_HOME/variorum/marks.json':
    'What the reader has read, starred and pinned, whoever owns the library. Else under ~/.local/state.',
  '$XDG_STATE_HOME/variorum/archives.json':
    'When archives may be asked again that wanted to be left alone. Else under ~/.local/state.',
  '$XDG_STATE_HOME/variorum/told.json':
    'Which changes the watches of the configuration have told. Else under ~/.local/state.',
};

/** Units of a line before what is special to roff is written out. */
const LINE = 68;

/** The manual page, in the man(7) macros; `date` as in 2026-05-01. */
export function manualPage(version: string, date: string): string {
  const usages = [OPEN, ...COMMANDS].map((command) => usage(command));
  return `${[
    `.TH VARIORUM 1 "${date}" "variorum ${version}"`,
    '.SH NAME',
    'variorum \\- read versions of a story side by side, word by word',
    '.SH SYNOPSIS',
    usages.join('\n.br\n'),
    '.SH DESCRIPTION',
    prose(
      'Variorum groups articles into stories and puts any two versions of a story side by side. Sentences are aligned before words are compared; changed figures, changed quotations and changed attributions stand out. In the screens, ? shows every key.',
    ),
    ...Object.values(OPERANDS).flatMap(({ about }) => ['.PP', prose(about)]),
    '.SH COMMANDS',
    ...[OPEN, ...COMMANDS].flatMap(section),
    '.SH OPTIONS',
    ...optionNames().flatMap((name) => [...term(flags(name)), prose(aboutOptions(name))]),
    '.SH EXIT STATUS',
    prose(exitStatus(OPEN)),
    '.SH ENVIRONMENT',
    ...list(ENVIRONMENT),
    '.SH FILES',
    ...list(FILES),
    '.SH SEE ALSO',
    '.BR diff (1),',
    '.BR git\\-difftool (1),',
    '.BR less (1)',
  ].join('\n')}\n`;
}

function usage(command: Command): string {
  return `.B ${text(`variorum ${call(command)}`)} [OPTION\\[u2026]]`;
}

/** What a command does, the options that it has, examples. */
function section(command: Command): string[] {
  const options = command.options.map((name) => `--${name}`).join(', ');
  return [
    `.SS ${text(`variorum ${command.name}`.trim())}`,
    prose(command.about),
    ...(command.status === undefined ? [] : ['.PP', prose(exitStatus(command))]),
    '.PP',
    prose(`Options: ${options}.`),
    ...command.examples.flatMap(([line, about]) => [
      ...term(`variorum ${line}`.trim()),
      prose(about),
    ]),
  ];
}

/** Every option that a command has, in the order of the commands. */
function optionNames(): OptionName[] {
  return [...new Set([OPEN, ...COMMANDS].flatMap(({ options }: Command) => options))];
}

/** What an option is for; where that is not the same for all commands, what it is for each. */
function aboutOptions(name: OptionName): string {
  return [...new Set(having(name).map((command) => aboutOption(command, name)))].join('; ');
}

/** How it is written, with its value for each. */
function flags(name: OptionName): string {
  return [...new Set(having(name).map((command) => flag(command, name).trim()))].join(', ');
}

function having(name: OptionName): readonly Command[] {
  return [OPEN, ...COMMANDS].filter(({ options }: Command) => options.includes(name));
}

function list(entries: Readonly<Record<string, string>>): string[] {
  return Object.entries(entries).flatMap(([name, about]) => [...term(name), prose(about)]);
}

function term(name: string): string[] {
  return ['.TP', `.B ${text(name)}`];
}

/** A paragraph in short lines, which roff fills anew. */
function prose(words: string): string {
  return wrapText(words, LINE)
    .map((row) => text(rowText(row)))
    .join('\n');
}

/** A line as roff reads it: nothing in it is a command, and everything is ASCII. */
function text(words: string): string {
  return words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('"', '\\[dq]')
    .replace(/^[.']/, '\\&$&')
    .replace(/[^\x00-\x7e]/gu, (c) => {
      return `\\[u${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
    });
}

import { JSONL_FIELDS } from '../library/jsonl.ts';
import { COMMANDS, type Command, OPEN, OPTIONS, type Option, type OptionName } from './usage.ts';

const PATHS = [
  'PATH is a text file, a folder of them, or - for standard input; without any, your library,',
  'or while that is empty the five articles that come with the program. "variorum ./list" opens a',
  'file that is called as a command.',
];
const SOURCES = [
  'SOURCE is a file or folder of plain text, Markdown or saved pages, - for standard input, a saved',
  'feed (RSS, Atom or JSON Feed) whose entries carry whole articles, or a .jsonl file, which has an',
  'article a line: a JSON object with the fields',
  `${JSONL_FIELDS.join(', ')}; only text is needed.`,
  'Another text at the same address (url), else with the same id or at the same path, is a new',
  'version. Your library is $XDG_DATA_HOME/variorum/library.db, else under ~/.local/share.',
];
const VERSIONS = [
  'VERSION is a file, a number of "variorum list", or the beginning of an id; the last two are',
  'looked up in PATH.',
];

/** The help of one command, made from the table that also parses it. */
export function helpText(command: Command): string {
  const parts: (readonly string[])[] = [[usage(command), '', command.about]];
  if (command === OPEN) {
    parts.push(['Commands:', ...columns(Object.values(COMMANDS).map((c) => [call(c), c.about]))]);
  }
  parts.push([
    'Options:',
    ...columns(command.options.map((name) => [flag(name), OPTIONS[name].about])),
  ]);
  parts.push(operandsOf(command));
  const special = command.status === undefined ? '' : ` ${command.status},`;
  parts.push([`Exit status: 0 when all is well,${special} 2 in trouble, 130 when interrupted.`]);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function operandsOf({ operands }: Command): readonly string[] {
  if (operands.includes('SOURCE')) return SOURCES;
  return operands.includes('VERSION') ? [...VERSIONS, ...PATHS] : PATHS;
}

function usage(command: Command): string {
  return `Usage: ${call(command)} [OPTION…]`;
}

function call({ name, operands }: Command): string {
  return ['variorum', name, operands].filter(Boolean).join(' ');
}

function flag(name: OptionName): string {
  const option: Option = OPTIONS[name];
  const short = option.short === undefined ? '    ' : `-${option.short}, `;
  return `${short}--${name}${option.value === undefined ? '' : `=${option.value}`}`;
}

function columns(rows: ReadonlyArray<readonly [string, string]>): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`);
}

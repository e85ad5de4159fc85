import { OFFERS, type Offer, type OfferedOption } from './choices.ts';

/** Completions for fish. */
export function fishCompletion(): string {
  const { commands, open } = OFFERS;
  return [
    '# fish completion for variorum: variorum completion fish | source',
    // As the first word only: "export compare" is no "compare".
    'function __variorum_command',
    '    set -l words (commandline -opc)',
    '    test (count $words) -gt 1; and test $words[2] = $argv[1]',
    'end',
    '',
    ...commands.map(
      ({ name, about }) => `${line('__fish_use_subcommand')} -a ${name} -d ${quoted(about)}`,
    ),
    ...open.options.map((one) => option('__fish_use_subcommand', one)),
    ...commands.flatMap((command) => [
      '',
      ...command.options.map((one) => option(condition(command), one)),
      ...command.places.flatMap(({ kind, values }) =>
        values.length > 0
          ? [`${line(condition(command))} -f -a ${quoted(values.join(' '))} -d ${kind}`]
          : [],
      ),
    ]),
    '',
  ].join('\n');
}

function condition({ name }: Offer): string {
  return `__variorum_command ${name}`;
}

function line(condition: string): string {
  return `complete -c variorum -n ${quoted(condition)}`;
}

function option(condition: string, offered: OfferedOption): string {
  const { names, about, value, values, list, file } = offered;
  const words = names.map((name) =>
    name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  const choices = list ? `(__fish_append , ${values.join(' ')})` : values.join(' ');
  const argument = value === null ? [] : [file ? '-rF' : '-x'];
  if (values.length > 0) argument.push(`-a ${quoted(choices)}`);
  return [line(condition), ...words, ...argument, '-d', quoted(about)].join(' ');
}

/** In single quotes, as fish reads them. */
function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}

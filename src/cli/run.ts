import { configOf } from '../app/config/config.ts';
import { packageVersion } from '../host/package.ts';
import { Trouble } from '../host/trouble.ts';
import { LISTED, openLibrary, openNone } from '../library/library.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { complain } from './complain.ts';
import { operandAt } from './operands.ts';
import type { Work } from './output.ts';
import { divided } from './query.ts';
import { isReading, type ReadingName, readingCommand } from './reading.ts';
import type { Configured, Surroundings } from './surroundings.ts';
import { mistakenCommand } from './unknown.ts';
import { type CommandName, needs } from './usage.ts';

export { processSignals } from '../host/signals.ts';
export { complain, complainOfOutput } from './complain.ts';

/** Each command's module is loaded when it is called: the start costs what is used. Most calls open the screens. */
const WORK = {
  add: async () => (await import('./add.ts')).add,
  update: async () => (await import('./update.ts')).update,
  verify: async () => (await import('./verify.ts')).verify,
  copy: async () => (await import('./copy.ts')).copy,
  reread: async () => (await import('./reread.ts')).reread,
  followed: async () => (await import('./followed.ts')).followed,
  unfollow: async () => (await import('./unfollow.ts')).unfollow,
  completion: async () => (await import('./completion.ts')).completion,
  config: async () => (await import('./config.ts')).config,
  'git-diff': async () => (await import('./git-diff.ts')).gitDiff,
  help: async () => (await import('./help.ts')).help,
  serve: async () => (await import('./serve.ts')).serve,
} as const satisfies Readonly<Record<Exclude<CommandName, ReadingName>, () => Promise<Work>>>;

/** What a call ends with that could not do what it was asked for. */
const TROUBLE = 2;

/**
 * Runs the program with the words of a command line. Whatever goes wrong is told on standard error,
 * in a line; the result is the exit status.
 */
export async function run(words: readonly string[], around: Surroundings): Promise<number> {
  try {
    const given = await parseArguments(words, around.env);
    if (given.version) {
      around.stdout.write(`variorum ${packageVersion()}\n`);
      return 0;
    }
    const config = await configOf(around.env);
    for (const fault of config.faults) complain(fault, around);
    return await perform(given, {
      ...around,
      config,
      library: config.library,
      keep: config.keep,
      language: given.lang === null ? config.language : await languageOf(given.lang),
    });
  } catch (error) {
    complain(error, around);
    return TROUBLE;
  }
}

/** @throws {Trouble} where it is the code of no language that is known */
async function languageOf(given: string): Promise<string> {
  const { CODES, languageCode } = await import('../language/code.ts');
  const code = languageCode(given);
  if (code === null) throw new Trouble('no such --lang', given, `it can be ${CODES}`);
  return code;
}

async function perform(given: Arguments, around: Configured): Promise<number> {
  const { name } = given.command;
  const told = (trouble: Trouble) => complain(trouble, around);
  if (isWork(name)) return (await WORK[name]())(given, around, told);
  const mistaken = name === '' ? mistakenCommand(given.operands, around.cwd) : null;
  if (mistaken) throw mistaken;
  const { paths, query } =
    name === 'list'
      ? divided(given.operands, around.cwd)
      : { paths: await pathsOf(given), query: '' };
  const printed = (name === 'list' && query === '') || (name === '' && !around.stdout.isTTY);
  const most = printed ? Number.POSITIVE_INFINITY : LISTED;
  const library = (await namesFilesOnly(given, around.cwd))
    ? await openNone(around)
    : await openLibrary(paths, around, most);
  library.troubles.forEach(told);
  if (library.stories.length === 0 && library.troubles.length > 0) return TROUBLE;
  const command = await readingCommand(isReading(name) ? name : '');
  const status = await command(library, given, around);
  // The screens may still write a file that was asked for as they were left.
  if (name !== '') await library.close();
  return library.troubles.length > 0 ? TROUBLE : status;
}

/** The operands after those that a command needs, where these can be paths. */
async function pathsOf(given: Arguments): Promise<readonly string[]> {
  const { command, operands } = given;
  if (command.name === 'export') return (await import('./export.ts')).wantedOf(given).paths;
  const takesPaths = command.operands.some((place) => operandAt(place) === 'PATH');
  return takesPaths ? operands.slice(needs(command)) : [];
}

/** Whether a command reads versions, and all that are named are files. */
async function namesFilesOnly(given: Arguments, cwd?: string): Promise<boolean> {
  const { command, operands, third } = given;
  const [paths, ...places] = command.operands.toReversed();
  if (paths !== '[PATH…]' || places.length === 0 || operands.length > places.length) return false;
  if (places.some((place) => place !== 'VERSION')) return false;
  const { isFile } = await import('../library/find.ts');
  return [...operands, ...(third === null ? [] : [third])].every((name) => isFile(name, cwd));
}

function isWork(name: string): name is keyof typeof WORK {
  return Object.hasOwn(WORK, name);
}

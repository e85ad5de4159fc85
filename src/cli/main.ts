import { configOf } from '../app/config/config.ts';
import { packageVersion } from '../host/package.ts';
import { Trouble } from '../host/trouble.ts';
import { LISTED, openLibrary } from '../library/library.ts';
import { printable } from '../text/sanitise.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import type { Run, Surroundings, Work } from './output.ts';
import { divided } from './query.ts';
import { mistakenCommand } from './unknown.ts';
import { type CommandName, needs } from './usage.ts';

/** Each command's module is loaded when it is called: the start costs what is used. */
const WORK = {
  add: async () => (await import('./add.ts')).add,
  update: async () => (await import('./update.ts')).update,
  followed: async () => (await import('./followed.ts')).followed,
  unfollow: async () => (await import('./unfollow.ts')).unfollow,
  completion: async () => (await import('./completion.ts')).completion,
  config: async () => (await import('./config.ts')).config,
  export: async () => (await import('./export.ts')).exportEvidence,
  'git-diff': async () => (await import('./git-diff.ts')).gitDiff,
  help: async () => (await import('./help.ts')).help,
} as const satisfies Readonly<Partial<Record<CommandName, () => Promise<Work>>>>;

const RUN: Readonly<Record<Exclude<CommandName, keyof typeof WORK> | '', () => Promise<Run>>> = {
  '': async () => (await import('./open.ts')).open,
  list: async () => (await import('./list.ts')).list,
  show: async () => (await import('./show.ts')).show,
  compare: async () => (await import('./compare.ts')).compare,
  figures: async () => (await import('./figures.ts')).figures,
  split: async () => (await import('./regroup.ts')).split,
  join: async () => (await import('./regroup.ts')).join,
  history: async () => (await import('./history.ts')).history,
};

const TROUBLE = 2;

async function main(words: readonly string[], process: NodeJS.Process): Promise<number> {
  const given = await parseArguments(words);
  if (given.version) return print(`variorum ${packageVersion()}\n`, process);
  const { stdin, stdout, stderr, env } = process;
  const config = await configOf(env);
  for (const fault of config.faults) complain(fault, process);
  return run(given, { stdin, stdout, stderr, env, config, library: config.library });
}

async function run(given: Arguments, around: Surroundings): Promise<number> {
  const { name } = given.command;
  const told = (trouble: Trouble) => complain(trouble, around);
  if (isWork(name)) return (await WORK[name]())(given, around, told);
  const mistaken = name === '' ? mistakenCommand(given.operands) : null;
  if (mistaken) throw mistaken;
  const { paths, query } =
    name === 'list'
      ? divided(given.operands)
      : { paths: given.operands.slice(needs(given.command)), query: '' };
  const printed = (name === 'list' && query === '') || (name === '' && !around.stdout.isTTY);
  const most = printed ? Number.POSITIVE_INFINITY : LISTED;
  const library = await openLibrary(paths, around, most);
  library.troubles.forEach(told);
  if (library.stories.length === 0 && library.troubles.length > 0) return TROUBLE;
  const command = await RUN[isRun(name) ? name : '']();
  const status = await command(library, given, around);
  return library.troubles.length > 0 ? TROUBLE : status;
}

function isWork(name: string): name is keyof typeof WORK {
  return Object.hasOwn(WORK, name);
}

function isRun(name: string): name is keyof typeof RUN {
  return Object.hasOwn(RUN, name);
}

function print(text: string, { stdout }: Pick<Surroundings, 'stdout'>): number {
  stdout.write(text);
  return 0;
}

/** One line, whatever went wrong: a reader is no use for a stack. */
function complain(error: unknown, { stderr }: Pick<Surroundings, 'stderr'>): void {
  const message = error instanceof Error ? error.message : String(error);
  const told =
    error instanceof Trouble ? message : `a fault of the program: ${message}; please report it`;
  stderr.write(`variorum: ${printable(told)}\n`);
}

/** A pipe whose reader has gone, a terminal that was closed. */
const CLOSED = new Set(['EPIPE', 'EIO']);

/** Whoever reads the output may stop reading: that is no error, and there is nobody to tell. */
function tolerateClosed(stream: NodeJS.WriteStream): void {
  stream.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (CLOSED.has(code) || stream === process.stderr) return;
    complain(new Trouble('not written', 'the output', `the system says ${code}`), process);
    process.exitCode = TROUBLE;
  });
}

process.on('uncaughtException', (error) => {
  complain(error, process);
  process.exit(TROUBLE);
});
tolerateClosed(process.stdout);
tolerateClosed(process.stderr);
try {
  process.exitCode = await main(process.argv.slice(2), process);
} catch (error) {
  complain(error, process);
  process.exitCode = TROUBLE;
}

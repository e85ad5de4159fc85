import { open } from './open.ts';
import type { Run } from './output.ts';

/** The commands that read the articles, each loaded when it is called; without a name, what the program does without one. */
const READING = {
  '': async () => open,
  list: async () => (await import('./list.ts')).list,
  changes: async () => (await import('./changes.ts')).changes,
  show: async () => (await import('./show.ts')).show,
  compare: async () => (await import('./compare.ts')).compare,
  export: async () => (await import('./export.ts')).exportEvidence,
  figures: async () => (await import('./figures.ts')).figures,
  split: async () => (await import('./regroup.ts')).split,
  join: async () => (await import('./regroup.ts')).join,
  regroup: async () => (await import('./regroup.ts')).regroup,
  annotate: async () => (await import('./annotate.ts')).annotate,
  history: async () => (await import('./history.ts')).history,
} as const satisfies Readonly<Record<string, () => Promise<Run>>>;

export type ReadingName = keyof typeof READING;

export function isReading(name: string): name is ReadingName {
  return Object.hasOwn(READING, name);
}

export function readingCommand(name: ReadingName): Promise<Run> {
  return READING[name]();
}

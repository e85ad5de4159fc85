import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Part } from './table.ts';

const KILLS = 100;
const TEST = join(import.meta.dirname, '..', 'program', 'killed.test.ts');

/** Kills the program at a hundred moments while it adds: nothing that it had reported is lost, and the library is whole. */
export async function kills(): Promise<Part> {
  const env = { ...process.env, VARIORUM_KILLS: String(KILLS) };
  const { status, stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', TEST], {
    env,
    encoding: 'utf8',
  });
  const failed = stdout.split('\n').filter((line) => /^\s*not ok/.test(line));
  return { tries: KILLS, breaches: status === 0 ? [] : failed.length > 0 ? failed : ['it failed'] };
}

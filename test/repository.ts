import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A git repository of a test's own. */
export interface Repository {
  /** Writes files, takes away those that are null, and commits that, day by day; answers with the commit's hash. */
  commit(files: Readonly<Record<string, string | Buffer | null>>, day: number): string;
  /** Calls git; answers with what it prints. */
  git(...words: string[]): string;
}

/** Noon of a day in March 2024: ISO 8601, in UTC. */
export function noon(day: number): string {
  return new Date(Date.UTC(2024, 2, day, 12)).toISOString();
}

/** Makes a repository in a folder that is not there. An author writes each commit an hour before it is committed. */
export function repository(folder: string): Repository {
  mkdirSync(folder, { recursive: true });
  function git(day: number, ...words: string[]): string {
    const time = Date.parse(noon(day)) / 1000;
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.org',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@example.org',
      GIT_AUTHOR_DATE: `${time - 3600} +0000`,
      GIT_COMMITTER_DATE: `${time} +0000`,
    };
    return execFileSync('git', words, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
  }
  git(1, 'init', '-q', '-b', 'main');
  return {
    commit(files, day) {
      for (const [name, content] of Object.entries(files)) {
        const path = join(folder, name);
        mkdirSync(dirname(path), { recursive: true });
        if (content === null) rmSync(path);
        else writeFileSync(path, content);
      }
      git(day, 'add', '-A');
      git(day, 'commit', '-q', '-m', `day ${day}`);
      return git(day, 'rev-parse', 'HEAD').trim();
    },
    git: (...words) => git(1, ...words),
  };
}

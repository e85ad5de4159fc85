import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { type Config, configOf } from '../../../src/app/config/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-config-'));
after(() => rmSync(folder, { recursive: true }));
let made = 0;

/** The folder of a reader's configuration, with these files in it, and the environment that names it. */
export function home(files: Readonly<Record<string, string>>): {
  path: (name: string) => string;
  env: Readonly<Record<string, string>>;
} {
  const XDG_CONFIG_HOME = join(folder, `${++made}`);
  const path = (name: string): string => join(XDG_CONFIG_HOME, 'variorum', name);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text, { mode: 0o600 });
  }
  return { path, env: { XDG_CONFIG_HOME, HOME: '/home/reader' } };
}

/** What is configured by a `config.toml`, with other files beside it. */
export function configured(
  toml: string,
  others: Readonly<Record<string, string>> = {},
): Promise<Config> {
  return configOf(home({ 'config.toml': toml, ...others }).env);
}

/** What is wrong with it, a line each. */
export async function faultsOf(toml: string): Promise<string[]> {
  return (await configured(toml)).faults.map(({ message }) => message);
}

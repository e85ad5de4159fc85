import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A server in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly port: number;
}

/** Serves the library below `home` to anybody with a key, with more entries of its configuration. */
export async function startServer(
  folder: string,
  home: string,
  entries: readonly string[],
): Promise<ServerProcess> {
  const config = join(folder, 'config', 'variorum');
  mkdirSync(config, { recursive: true });
  writeFileSync(
    join(config, 'config.toml'),
    `${['[serve]', 'anyone = true', 'listen = "127.0.0.1:0"', ...entries].join('\n')}\n`,
    { mode: 0o600 },
  );
  const child = spawn(process.execPath, ['bin/variorum.js', 'serve'], {
    env: {
      ...process.env,
      XDG_CONFIG_HOME: join(folder, 'config'),
      XDG_DATA_HOME: home,
      XDG_STATE_HOME: join(folder, 'state'),
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  for await (const bytes of child.stdout ?? []) {
    said += bytes;
    const [, port] = / port (\d+);/.exec(said) ?? [];
    if (port) return { child, port: Number(port) };
  }
  throw new Error('the server did not start');
}

/** Milliseconds that a process has had of the processor; the system counts in hundredths of a second. */
export function processorOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) /s, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Megabytes. */
export function memoryOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1000;
}

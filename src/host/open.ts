import { platform } from 'node:os';
import type { Terminal } from './terminal.ts';

/** What came of it, to be told: with a link where the reader is to open the address. */
export interface Opening {
  readonly is: 'told';
  readonly notice: string;
  readonly link?: string;
}

/** What opens an address where the program runs. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  // Not "start": the shell that it belongs to would split an address at "&".
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
const ELSEWHERE = ['xdg-open'];

/**
 * Opens an address where the reader sits; over SSH, where that is another machine, and where
 * nothing opens it, it is shown, as a link where the terminal has links.
 */
export async function openAddress(
  address: string,
  { remote, commands }: Terminal,
): Promise<Opening> {
  const link = webAddress(address);
  if (!link) return { is: 'told', notice: `Not an address of the web: ${address}` };
  const opened = !remote && (await started(link));
  if (opened) return { is: 'told', notice: `Opened ${link}` };
  return commands ? { is: 'told', notice: link, link } : { is: 'told', notice: link };
}

/** The address in ASCII, as it can stand in a command or an escape sequence; null for anything but http. */
function webAddress(address: string): string | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

async function started(link: string): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  const [file = '', ...words] = OPENERS[platform()] ?? ELSEWHERE;
  const child = spawn(file, [...words, link], { detached: true, stdio: 'ignore' });
  child.unref();
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('spawn', () => resolve(true));
  });
}

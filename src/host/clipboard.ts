import type { Terminal } from './terminal.ts';

/** What GNU screen passes through in one piece. */
const SCREEN_PIECE = 700;

/**
 * Copies a text, and answers with where it is by then, in words that go on after "Copied …": into
 * tmux's own buffer, which tmux hands on to the clipboard where it may; else `send` is given the
 * bytes that ask the terminal, and no terminal says whether it does what it is asked.
 */
export async function copyText(
  text: string,
  terminal: Terminal,
  send: (bytes: string) => void,
): Promise<string> {
  if (terminal.tmux !== null && (await loadBuffer(text, terminal.tmux)))
    return 'into the buffer of tmux, and the clipboard where tmux may set it';
  send(copyBytes(text, terminal));
  return 'to the clipboard, if your terminal lets programs set it';
}

/**
 * The bytes that ask a terminal to put a text on its reader's clipboard (OSC 52), also from another
 * machine. A multiplexer gets them twice: for itself, and wrapped so that it hands them on.
 */
function copyBytes(text: string, { multiplexer }: Terminal): string {
  const bytes = `\x1b]52;c;${Buffer.from(text).toString('base64')}\x07`;
  if (multiplexer === 'tmux')
    return `${bytes}\x1bPtmux;${bytes.replaceAll('\x1b', '\x1b\x1b')}\x1b\\`;
  if (multiplexer !== 'screen') return bytes;
  const pieces = bytes.match(new RegExp(`[^]{1,${SCREEN_PIECE}}`, 'g')) ?? [];
  return pieces.map((piece) => `\x1bP${piece}\x1b\\`).join('');
}

/** Whether tmux took a text; since its version 3.2 it hands on what `-w` loads. */
async function loadBuffer(text: string, tmux: string): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  const child = spawn('tmux', ['load-buffer', '-w', '-'], {
    env: { ...process.env, TMUX: tmux },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Where tmux has ended before it has read all, its exit status says so.
  child.stdin.on('error', () => {});
  child.stdin.end(text);
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (status) => resolve(status === 0));
  });
}

import type { Terminal } from './terminal.ts';

/** What GNU screen passes through in one piece. */
const SCREEN_PIECE = 700;

/**
 * The bytes that ask a terminal to put a text on its reader's clipboard (OSC 52), also from another
 * machine. A multiplexer gets them twice: for itself, and wrapped so that it hands them on.
 */
export function copyBytes(text: string, { multiplexer }: Terminal): string {
  const bytes = `\x1b]52;c;${Buffer.from(text).toString('base64')}\x07`;
  if (multiplexer === 'tmux')
    return `${bytes}\x1bPtmux;${bytes.replaceAll('\x1b', '\x1b\x1b')}\x1b\\`;
  if (multiplexer !== 'screen') return bytes;
  const pieces = bytes.match(new RegExp(`[^]{1,${SCREEN_PIECE}}`, 'g')) ?? [];
  return pieces.map((piece) => `\x1bP${piece}\x1b\\`).join('');
}

/** Keys that terminals send as a sequence, by its end: names in the key table. */
const SEQUENCES: Readonly<Record<string, string>> = {
  A: 'Up',
  B: 'Down',
  C: 'Right',
  D: 'Left',
  H: 'Home',
  F: 'End',
  Z: 'Tab',
  '1~': 'Home',
  '3~': 'Backspace',
  '4~': 'End',
  '5~': 'PgUp',
  '6~': 'PgDn',
  '7~': 'Home',
  '8~': 'End',
};
/** The same of rxvt with Shift or Ctrl, which sends no parameters with them. */
const RXVT: Readonly<Record<string, string>> = { a: 'Up', b: 'Down', c: 'Right', d: 'Left' };

const CHARACTERS: Readonly<Record<string, string>> = {
  ' ': 'Space',
  '\r': 'Enter',
  '\n': 'Enter',
  '\t': 'Tab',
  '\b': 'Backspace',
  '\x7f': 'Backspace',
  '\x1b': 'Esc',
};

/** Modifiers as terminals add them up (xterm's ctlseqs, "PC-Style Function Keys"): with one of these a key means nothing here. */
const ALT_OR_META = 2 | 8 | 32;
const CTRL = 4;

const RELEASED = '3';
/** Code points that stand for keys without a character in the protocol of kitty. */
const FUNCTIONAL = /[\ue000-\uf8ff]/;

/**
 * The key that a whole escape sequence is sent for, or null for one that means nothing here: a key
 * with Alt, a mouse, an answer of the terminal.
 */
export function keyOf(sequence: string): string | null {
  const [, introducer, number = '', modified = '1', event, final = ''] =
    /^\x1b(\[{1,2}|O)(\d*)(?:;(\d+)(?::(\d))?)?([@-Z^_a-z~])$/.exec(sequence) ?? [];
  const modifiers = Number(modified) - 1;
  if (introducer === undefined || modifiers & ALT_OR_META || event === RELEASED) return null;
  // The function keys of the Linux console.
  if (introducer === '[[' && number === '') return null;
  if (introducer === 'O' && final === 'M') return 'Enter';
  if (final === 'u') return ofCharacter(Number(number), (modifiers & CTRL) !== 0);
  const numbered = /[~^]/.test(final) ? `${number}~` : final;
  return SEQUENCES[numbered] ?? (number === '' ? (RXVT[final] ?? null) : null);
}

/** The keys of a text without escape sequences: a held key or a quick hand puts several into one piece. */
export function keysOf(text: string): string[] {
  // Making a segmenter takes longer than drawing a frame.
  if (/^[\x00-\x7f]*$/.test(text)) return [...text].map(nameOf);
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => nameOf(segment));
}

function ofCharacter(point: number, ctrl: boolean): string | null {
  if (point > 0x10ffff) return null;
  const character = String.fromCodePoint(point);
  if (!ctrl) return FUNCTIONAL.test(character) ? null : nameOf(character);
  return /^[a-z]$/i.test(character) ? `^${character.toUpperCase()}` : null;
}

function nameOf(character: string): string {
  const name = CHARACTERS[character];
  if (name) return name;
  const code = character.charCodeAt(0);
  return code < 0x20 ? `^${String.fromCharCode(code + 0x40)}` : character;
}

import type { Key } from 'ink';

/** Keys that Ink tells by a flag, and their names in the key table. */
const FLAGS: readonly (readonly [keyof Key, string])[] = [
  ['upArrow', 'Up'],
  ['downArrow', 'Down'],
  ['leftArrow', 'Left'],
  ['rightArrow', 'Right'],
  ['pageDown', 'PgDn'],
  ['pageUp', 'PgUp'],
  ['home', 'Home'],
  ['end', 'End'],
  ['return', 'Enter'],
  ['escape', 'Esc'],
  ['tab', 'Tab'],
  ['backspace', 'Backspace'],
  ['delete', 'Backspace'],
];

const CHARACTERS: Readonly<Record<string, string>> = {
  ' ': 'Space',
  '\r': 'Enter',
  '\n': 'Enter',
  '\t': 'Tab',
  '\x7f': 'Backspace',
};

/**
 * The keys of one input event, by the names of the key table. A held key or a quick hand puts
 * several characters into one event; keys with Alt mean nothing here.
 */
export function keysOf(input: string, key: Key): string[] {
  if (key.meta && !key.escape) return [];
  const flag = FLAGS.find(([name]) => key[name] === true);
  if (flag) return [flag[1]];
  if (key.ctrl) return /^[a-z]$/i.test(input) ? [`^${input.toUpperCase()}`] : [];
  // Making a segmenter takes longer than drawing a frame.
  if (/^[\x00-\x7f]*$/.test(input)) return [...input].map(nameOf);
  return [...new Intl.Segmenter().segment(input)].map(({ segment }) => nameOf(segment));
}

function nameOf(character: string): string {
  const name = CHARACTERS[character];
  if (name) return name;
  const code = character.charCodeAt(0);
  return code < 0x20 ? `^${String.fromCharCode(code + 0x40)}` : character;
}

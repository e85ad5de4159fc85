import { isUtf8 } from 'node:buffer';

/** Bytes that are no text; `what` names what they are instead ("a PNG image"). */
export class NotText extends Error {
  override readonly name = 'NotText';
  readonly what: string;

  constructor(what: string) {
    super(`not a text but ${what}`);
    this.what = what;
  }
}

/** First bytes of common files that are no text, in Latin-1. */
const SIGNATURES: ReadonlyArray<readonly [string, string]> = [
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'an image, a sound or a video'],
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
  ['\xd0\xcf\x11\xe0', 'an Office document'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3', 'an SQLite database'],
];

const BYTE_ORDER_MARKS: ReadonlyArray<readonly [string, string]> = [
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
];

/** As far into a file as HTML asks for its own word on its encoding to be looked for. */
const PRESCAN = 1024;
const DECLARATION =
  /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i;

/** Programs that write pages let a NUL slip in; what is no text has more of them, or rows. */
const MOST_NULS = 0.01;

/** More control characters than this share is no text in a single-byte encoding. */
const MOST_CONTROLS = 0.02;
const CONTROLS = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/g;

/**
 * Bytes to text: by the byte order mark; else UTF-8 where the bytes are that; else what the
 * caller (`declared`: a transfer's charset) or the file itself says, unless that is UTF-8; else UTF-8
 * with its few wrong bytes replaced by U+FFFD; else windows-1252. The byte order mark is no part of the
 * text, nor is a NUL that strayed into it.
 *
 * @throws {NotText} on images, archives and other binary files
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) throw new NotText(signature[1]);
  const mark = BYTE_ORDER_MARKS.find(([start]) => head.startsWith(start));
  if (mark) return new TextDecoder(mark[1]).decode(bytes);
  if (bytes.includes(0)) {
    const wide = /^utf-16/i.test(declared ?? '') ? decoder(declared ?? '') : null;
    if (wide) return wide.decode(bytes);
    return decode(withoutNuls(bytes), declared);
  }

  const lenient = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return lenient;
  const said = [declared, ...(DECLARATION.exec(head)?.slice(1) ?? [])];
  const named = said
    .map((label) => decoder(label ?? ''))
    .find((one) => one && one.encoding !== 'utf-8');
  if (named) return named.decode(bytes);
  const wrong = count(lenient, /\ufffd/g);
  if (count(lenient, /[^\x00-\x7f\ufffd]/gu) > wrong) return lenient;
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (count(text, CONTROLS) > text.length * MOST_CONTROLS) throw new NotText('a binary file');
  return text;
}

/** @throws {NotText} where there are too many of them */
function withoutNuls(bytes: Uint8Array): Uint8Array {
  const rest = bytes.filter((byte) => byte !== 0);
  const most = bytes.length * MOST_NULS;
  if (bytes.length - rest.length > most || Buffer.from(bytes).includes('\0\0')) {
    throw new NotText('a binary file');
  }
  return rest;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

/** The decoder of a name in the Encoding Standard, or null for a name that is none. */
function decoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

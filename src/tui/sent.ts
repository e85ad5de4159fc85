/** Characters of UTF-8 by their bytes, and bytes from A0 on that are of none. */
const CHARACTER =
  /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\xa0-\xff]/g;
/** The beginning of one whose other bytes are still to come. */
const BEGUN = /(?:[\xc2-\xf4]|[\xe0-\xf4][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})$/;

/**
 * Reads the bytes that a terminal sends, piece by piece: UTF-8, and among it the single bytes of
 * ECMA-48's C1 set (80 to 9F) as the characters of that set, since a terminal in 8-bit mode begins and
 * ends its answers with them. Bytes that are neither are U+FFFD.
 */
export function reader(): (bytes: Buffer) => string {
  let begun = '';
  return (bytes) => {
    const all = begun + bytes.toString('latin1');
    begun = BEGUN.exec(all)?.[0] ?? '';
    return all
      .slice(0, all.length - begun.length)
      .replace(CHARACTER, (character) =>
        character.length > 1 ? Buffer.from(character, 'latin1').toString() : '\ufffd',
      );
  };
}

// As much of DER (X.690) as a time stamp needs: values of a tag of one byte, each with its length.

/** Tags of universal types. */
export const TAGS = {
  boolean: 0x01,
  integer: 0x02,
  octets: 0x04,
  nothing: 0x05,
  name: 0x06,
  text: 0x0c,
  time: 0x18,
  sequence: 0x30,
} as const;

/** A value, and all bytes of it without tag and length. */
export interface Value {
  readonly tag: number;
  readonly content: Uint8Array;
}

/** A value in DER, of parts that are in it already. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Uint8Array.of(tag, length), content]);
  const digits = Buffer.alloc(4);
  digits.writeUInt32BE(length);
  const bytes = digits.subarray(digits.findIndex((byte) => byte > 0));
  return Buffer.concat([Uint8Array.of(tag, 0x80 | bytes.length), bytes, content]);
}

/** The values that stand in some bytes, one after the other. @throws {RangeError} where these are no DER */
export function valuesIn(bytes: Uint8Array): Value[] {
  const values: Value[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
    const digits = first < 0x80 ? 0 : first & 0x7f;
    const start = at + 2 + digits;
    if (first === 0x80 || digits > 3 || start > bytes.length) throw new RangeError('no DER');
    const length =
      digits === 0
        ? first
        : bytes.subarray(at + 2, start).reduce((sum, digit) => sum * 256 + digit, 0);
    at = start + length;
    if (at > bytes.length) throw new RangeError('no DER');
    values.push({ tag, content: bytes.subarray(start, at) });
  }
  return values;
}

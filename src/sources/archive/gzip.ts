/** The first two bytes of what gzip has packed. */
const MAGIC = Buffer.from([0x1f, 0x8b]);

/** Whether bytes begin as what gzip has packed. */
export function isGzip(bytes: Buffer): boolean {
  return MAGIC.equals(bytes.subarray(0, MAGIC.length));
}

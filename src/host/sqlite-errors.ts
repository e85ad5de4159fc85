/** SQLite's code for what another program holds. */
export const BUSY = 5;

/** The result code without what extends it; 0 where an error has none. */
export function codeOf(error: unknown): number {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
  return code & 0xff;
}

/** Work that takes less than this, in milliseconds, is not reported on. */
const PATIENCE = 1000;

/** A line that says how far a work is. */
export interface Progress {
  show(line: string): void;
  /** Takes the line away. */
  clear(): void;
}

/** Progress on a terminal, from the second second on; none where it is no terminal. */
export function progress(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let shown = false;
  return {
    show(line) {
      if (!stream.isTTY || now() - start < PATIENCE) return;
      stream.write(`\r\x1b[K${line} `);
      shown = true;
    },
    clear() {
      if (shown) stream.write('\r\x1b[K');
      shown = false;
    },
  };
}

import { LARGEST } from '../files.ts';
import { type Asked, git } from './run.ts';

/** What git keeps under a hash; null where it is none, or larger than a text. */
type Blob = Buffer | null;

/** Reads what git keeps. */
export interface Blobs {
  /** What is kept under a hash. @throws {Trouble} where git ends before it has told it */
  read(hash: string): Promise<Blob>;
  close(): void;
}

/** What is kept in the repository of a folder, each when it is asked for. */
export function blobsIn(of: Asked): Blobs {
  const process = git(['cat-file', '--batch'], of);
  const chunks = process.answer[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);

  async function more(): Promise<Buffer> {
    const { value, done } = await chunks.next();
    if (!done) return value;
    await process.end();
    throw new Error('git has ended');
  }
  async function line(): Promise<string> {
    let end = rest.indexOf('\n');
    for (; end < 0; end = rest.indexOf('\n')) rest = Buffer.concat([rest, await more()]);
    const found = rest.toString('latin1', 0, end);
    rest = rest.subarray(end + 1);
    return found;
  }
  /** So many bytes, of which only as many are kept as a text may have. */
  async function bytes(size: number): Promise<Blob> {
    const found: Buffer[] = [];
    for (let left = size; left > 0; ) {
      if (rest.length === 0) rest = await more();
      const piece = rest.subarray(0, left);
      rest = rest.subarray(piece.length);
      left -= piece.length;
      if (size <= LARGEST) found.push(piece);
    }
    return size <= LARGEST ? Buffer.concat(found) : null;
  }
  return {
    async read(hash) {
      process.tell(hash);
      const [, kind, size] = (await line()).split(' ');
      // "HASH missing", where it is not in this clone.
      if (size === undefined) return null;
      const content = await bytes(Number(size));
      await bytes(1);
      return kind === 'blob' ? content : null;
    },
    close: () => process.stop(),
  };
}

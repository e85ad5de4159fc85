import type { Mark } from '../reader/marks.ts';
import { keepMarks } from '../reader/marks-file.ts';

/** Where a session writes down what its reader does. */
export interface Diary {
  /** Writes a mark after those before it; answers with what went wrong, the first time that it does. */
  keep(mark: Mark): Promise<string | null>;
  /** All that was to be written is. */
  written(): Promise<void>;
}

/** `path` is the file of the reader's marks. */
export function openDiary(path: string): Diary {
  let last = Promise.resolve();
  let failed = false;
  return {
    async keep(mark) {
      const at = new Date().toISOString();
      const kept = last.then(() => keepMarks(path, mark, at));
      last = kept.catch(() => {});
      try {
        await kept;
        return null;
      } catch (error) {
        const first = !failed;
        failed = true;
        return first ? String(error instanceof Error ? error.message : error) : null;
      }
    },
    written: () => last,
  };
}

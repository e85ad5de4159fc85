import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { marksPath } from '../host/places.ts';
import { marked, NO_MARKS } from '../reader/marks.ts';
import { type MarksPlace, marksAt } from '../reader/marks-file.ts';
import { fingerprintOf } from './host-key.ts';

/** Somebody who reads over SSH. */
export interface Reader {
  /** The key's fingerprint; null for one who has shown none. */
  readonly fingerprint: string | null;
  /** The name that the client gives, which is nobody's account. */
  readonly user: string;
  readonly address: string;
  /** What is run whatever is asked for. */
  readonly command: string | null;
  /** Whether there are screens for the reader. */
  readonly pty: boolean;
  /** The folder of what is the reader's own; null where nothing is kept. */
  readonly folder: string | null;
}

/** What a key stands for, in a server's folder of what its readers keep. */
export function ownerOf(blob: Buffer, state: string): Pick<Reader, 'fingerprint' | 'folder'> {
  // No part of the path is what a client wrote.
  const name = createHash('sha256').update(blob).digest('hex');
  return { fingerprint: fingerprintOf(blob), folder: join(state, name) };
}

/** Where a reader's marks are kept: as long as the session lasts, where the reader has shown no key. */
export function marksOf({ folder }: Reader): MarksPlace {
  if (folder !== null) return marksAt(marksPath({ XDG_STATE_HOME: folder }));
  let marks = NO_MARKS;
  return {
    load: async () => marks,
    keep: async (done, at) => {
      marks = marked(marks, done, at);
    },
  };
}

import { Trouble } from '../host/trouble.ts';
import type { Library } from '../library/library.ts';
import { type Marks, NO_MARKS, type Seen } from '../reader/marks.ts';
import type { Story } from '../story/story.ts';

/** A version that the reader has seen, and what changed since, in words; null while that is not known. */
interface Since {
  readonly seen: string;
  readonly what: string | null;
}

/** What the screens know of their reader; articles go by their ids. */
export interface Reader extends Marks {
  /** What sources hold by now of which the reader has seen an earlier version. */
  readonly changed: ReadonlyMap<string, Since>;
}

/** When something was done of which it is only known that it is done in this session: after all that is known. */
export const IN_SESSION = '9999-12-31T23:59:59.999Z';

/** What the screens show: the articles, and how the reader stands to them. */
export interface Shelf {
  /** What the list begins with. */
  readonly library: readonly Story[];
  /** How many stories there are besides, older ones. */
  readonly older: number;
  /** Whether these are the examples that come with the program. */
  readonly examples: boolean;
  /** Whether this is the reader's own library: only there it is told what is unread. */
  readonly own: boolean;
  readonly reader: Reader;
  /** What went wrong, in one line, or null. */
  readonly notice: string | null;
}

/** What a shelf is made of. */
type Listing = Pick<Library, 'stories' | 'older' | 'examples' | 'own' | 'troubles' | 'overtaken'>;

/**
 * The library as its reader stands to it, in its own order: what changed is marked and stays in its
 * place. A reader whose marks cannot be loaded (`load` rejects with a Trouble) goes on without.
 */
export async function shelfOf(library: Listing, load: () => Promise<Marks>): Promise<Shelf> {
  const { marks, notice } = await known(load);
  const overtaken = await library.overtaken(marks);
  const changed = overtaken.map(({ seen, newest }) => [newest, { seen, what: null }] as const);
  return {
    library: library.stories,
    older: library.older,
    examples: library.examples,
    own: library.own,
    reader: { ...marks, changed: new Map(changed) },
    notice: notice ?? library.troubles[0]?.message ?? null,
  };
}

async function known(
  load: () => Promise<Marks>,
): Promise<{ readonly marks: Marks; readonly notice: string | null }> {
  try {
    return { marks: await load(), notice: null };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { marks: NO_MARKS, notice: error.message };
  }
}

/** What a search is to know of the reader. */
export function seenOf(reader: Reader): Seen {
  const { read, changed, starred } = reader;
  return { read: new Set(read.keys()), changed: new Set(changed.keys()), starred };
}

/** Who looked at an address in this program's place, and how that look is found again there. */
export interface Witness {
  /** "git", or what an archive is called: "news.warc.gz", "web.archive.org". */
  readonly by: string;
  /** What it calls the look: the hash of a commit, the id of a record, a time stamp. */
  readonly id: string;
  /** What it looked at, where that is called otherwise there: a file's name by then; else null. */
  readonly of: string | null;
  /** When the text was written, as its author says there: ISO 8601, in UTC; null where nobody does. */
  readonly written: string | null;
}

/** A look of a witness that saw a text. */
export interface Sighting extends Witness {
  /** ISO 8601, in UTC. */
  readonly at: string;
}

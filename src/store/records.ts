import { createHash } from 'node:crypto';

/** What a record says: that a text was found, that a followed address was visited, or that a text is read otherwise. */
export type RecordContent = Readonly<Record<string, string | number | null | readonly string[]>>;

/** The hash before the first record. */
export const BEGINNING = '0'.repeat(64);

/** A record that was looked for by its hash. */
export interface Held {
  readonly number: number;
  /** When it was recorded: ISO 8601, in UTC. */
  readonly at: string;
  /** Whether each record up to it follows the one before. */
  readonly whole: boolean;
  /** What was recorded after it, and how often. */
  readonly after: ReadonlyMap<string, number>;
}

/** What a check of the records found. */
export interface Checked {
  readonly records: number;
  /** The hash of the last one, and its time; null where there is none. */
  readonly head: string | null;
  readonly at: string | null;
  /** What is not as it was recorded, in words, each with its place; empty where all holds. */
  readonly faults: readonly string[];
  /** What else is to be known of the records, in words: where the clock was behind. */
  readonly remarks: readonly string[];
  /** The record that has the hash that was asked for; null where none has it, or nothing was asked. */
  readonly held: Held | null;
}

/** A record of a text, with its place in the chain. */
export interface Recorded {
  readonly number: number;
  readonly hash: string;
  /** Id of the article. */
  readonly article: string;
  readonly source: string;
  /** When it was found, or captured, and when that was recorded: ISO 8601, in UTC. */
  readonly seen: string;
  readonly at: string;
}

/** A record as it is hashed: JSON in one line, its names in order. */
export function canonical(content: RecordContent): string {
  const names = Object.keys(content).sort();
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, content[name]])));
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The hash of a record, over the one before it and what it says: both in hexadecimal, a space between, a line. */
export function linked(before: string, content: string): string {
  return sha256(`${before} ${sha256(content)}\n`);
}

/** The records of some texts, and the way from the first of them to the last record of all. */
export interface Proof {
  /** The number of the first one, from 1, and the hash before it. */
  readonly first: number;
  readonly before: string;
  /** From there each record: what it says, or only the hash of that where it is of something else. */
  readonly records: readonly ({ readonly content: string } | { readonly digest: string })[];
  /** The hash of the last one. */
  readonly head: string;
}

/** A proof in lines, for a file whose content has a hash; docs/verify-export.sh reads them. */
export function proofText(exported: string, { first, before, records, head }: Proof): string {
  const lines = [
    'variorum-proof 1',
    `export ${exported}`,
    `first ${first}`,
    `before ${before}`,
    ...records.map((one) => ('content' in one ? `record ${one.content}` : `link ${one.digest}`)),
    `head ${first + records.length - 1} ${head}`,
  ];
  return `${lines.join('\n')}\n`;
}

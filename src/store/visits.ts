import type { Witness } from '../story/witness.ts';
import type { Validators } from './followed.ts';

/** What a server answered. */
export interface Received extends Validators {
  /** Where it did, after redirects. */
  readonly final: string;
  /** Of HTTP. */
  readonly status: number;
  /** Bytes of the content, unpacked, and their SHA-256 in hexadecimal; null where none came, as with 304. */
  readonly size: number | null;
  readonly sha256: string | null;
}

/** One look at a followed address, or at another by a witness. */
export interface Visit {
  readonly address: string;
  /** When: ISO 8601, in UTC. */
  readonly at: string;
  /** Whether it brought something new. */
  readonly outcome: 'unchanged' | 'changed' | 'failed';
  /** Why it failed, or null. */
  readonly why: string | null;
  /** Null where nobody answered. */
  readonly received: Received | null;
  /** Null where this program looked itself. */
  readonly witness: Witness | null;
}

/** Which answers of pages are kept as they came: those that brought something new, all that are not the one before again, or none. */
export const KEEPINGS = ['changed', 'pages', 'nothing'] as const;
export type Keeping = (typeof KEEPINGS)[number];

/** An answer as it came. */
export interface Page {
  /** Its head, in JSON. */
  readonly head: string;
  /** Its content, packed (zlib). */
  readonly packed: Uint8Array;
}

/** A visit that is to be kept. */
export interface NewVisit extends Visit {
  /** The sources of which it saw a text. */
  readonly sources: readonly string[];
  /** Null where it is not to be kept; nor is one that is the answer before again. */
  readonly page: Page | null;
  /** At what the clock stood where that was behind: ISO 8601, in UTC. */
  readonly clock?: string | undefined;
}

/** A page that is kept, and the visit that brought it. */
export type KeptPage = Omit<NewVisit, 'page' | 'clock'> & Page;

/** A visit to an address that shows a source, or did so. */
export interface Look extends Visit {
  /** Whether the source was there, with the text that is known of it from then. */
  readonly saw: boolean;
}

/** What the answer of a visit was found to show, as it is kept. */
interface Noted extends Visit {
  /** Whether a text of the source was found in it; said only of an answer that is not the one before again. */
  readonly found: boolean;
}

/** Whether an answer is the very one that its address gave before. */
export function isSameAgain(received: Received | null, before: string | null): boolean {
  return received !== null && (received.sha256 === null || received.sha256 === before);
}

/** A witness as it is kept, in JSON; null for none. */
export function witnessText(witness: Witness | null): string | null {
  if (witness === null) return null;
  const { by, id, of, written } = witness;
  return JSON.stringify({ by, id, of, written });
}

/**
 * The visits to one address, in the order in which they were kept, as looks at a source: what an answer
 * showed the same answer shows again. Own visits before the source was seen first are none.
 */
export function looksAt(visits: readonly Noted[]): Look[] {
  const witnessed = visits.flatMap(({ found: saw, ...visit }) =>
    visit.witness === null ? [] : [{ ...visit, saw }],
  );
  return [...ownLooks(visits.filter(({ witness }) => witness === null)), ...witnessed];
}

function ownLooks(visits: readonly Noted[]): Look[] {
  const looks: Look[] = [];
  let shown = false;
  let last: string | null = null;
  for (const { found, ...visit } of visits) {
    const { received, outcome } = visit;
    const failed = outcome === 'failed';
    if (!failed && !isSameAgain(received, last)) shown = found;
    if (!failed) last = received?.sha256 ?? last;
    if (looks.length > 0 || shown) looks.push({ ...visit, saw: shown && !failed });
  }
  return looks;
}

/** Looks at a source from several addresses, in their order in time. */
export function looksInTime(looks: readonly Look[]): Look[] {
  return looks.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

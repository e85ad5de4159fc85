import type { Stated } from '../article/stated.ts';

/** By what a server knows which of its texts a client has (RFC 9110, 8.8). */
export interface Validators {
  readonly etag: string | null;
  readonly modified: string | null;
}

/** An address that is fetched again and again. Times are ISO 8601, in UTC. */
export interface Followed extends Validators {
  readonly address: string;
  /** What is there; unknown until it has been fetched. */
  readonly kind: 'feed' | 'page' | 'unknown';
  /** The feed or list that led here; null where the reader named it. */
  readonly via: string | null;
  readonly title: string | null;
  /** What the feed that led here says of its article. */
  readonly stated: Stated;
  /** When it was fetched last, with success or without. */
  readonly checked: string | null;
  /** When it last brought something new. */
  readonly changed: string | null;
  /** When it is to be fetched again; null where only when it is asked for. */
  readonly next: string | null;
  /** How often in a row it could not be fetched, … */
  readonly failures: number;
  /** … and why. */
  readonly error: string | null;
}

/** An address that is to be followed from now on (ISO 8601, in UTC). */
export function newlyFollowed(
  address: string,
  now: string,
  known: Partial<Pick<Followed, 'kind' | 'via' | 'title' | 'stated'>> = {},
): Followed {
  const { kind = 'unknown', via = null, title = null, stated = {} } = known;
  const never = { etag: null, modified: null, checked: null, changed: null, error: null };
  return { address, kind, via, title, stated, ...never, next: now, failures: 0 };
}

import type { Received } from '../../store/visits.ts';

/** Why there is no answer, in words that follow an address. */
export class NoAnswer extends Error {
  /** Before this it is no use to ask again: ISO 8601, in UTC; null where nobody says so. */
  readonly notBefore: string | null;
  /** What there was instead; null where nobody answered. */
  readonly received: Received | null;

  constructor(why: string, notBefore: string | null = null, received: Received | null = null) {
    super(why);
    this.notBefore = notBefore;
    this.received = received;
  }
}

/** Nothing was asked, and nothing will be however long one waits: it is the program that refuses. */
export class Refused extends NoAnswer {}

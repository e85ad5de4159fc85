import { Trouble } from '../../host/trouble.ts';
import type { Received } from '../../store/visits.ts';
import { printable, withoutCredentials } from '../../text/sanitise.ts';
import { NoAnswer, Refused } from './no-answer.ts';

/** Why something was not fetched. */
export class FetchTrouble extends Trouble {
  /** Before this it is no use to ask again: ISO 8601, in UTC; null where nobody says so. */
  readonly notBefore: string | null;
  readonly address: string;
  readonly why: string;
  /** What a server answered that did not bring it; null where nobody did. */
  readonly received: Received | null;
  /** Whether nothing was asked: that says nothing of the source. */
  readonly refused: boolean;

  constructor(address: string, why: string, of: unknown = null) {
    super('not fetched', address, why);
    this.address = address;
    this.why = why;
    this.notBefore = of instanceof NoAnswer ? of.notBefore : null;
    this.received = of instanceof NoAnswer ? of.received : null;
    this.refused = of instanceof Refused;
  }

  /** The same where there may be room for a part of it only: "why: address". */
  get whyFirst(): string {
    return withoutCredentials(`${this.why}: ${printable(this.address)}`);
  }
}

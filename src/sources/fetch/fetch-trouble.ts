import { Trouble } from '../../host/trouble.ts';
import { NoAnswer, Refused } from './no-answer.ts';

/** Why something was not fetched. */
export class FetchTrouble extends Trouble {
  /** Before this it is no use to ask again: ISO 8601, in UTC; null where nobody says so. */
  readonly notBefore: string | null;
  readonly address: string;
  readonly why: string;
  /** Whether nothing was asked: that says nothing of the source. */
  readonly refused: boolean;

  constructor(address: string, why: string, of: unknown = null) {
    super('not fetched', address, why);
    this.address = address;
    this.why = why;
    this.notBefore = of instanceof NoAnswer ? of.notBefore : null;
    this.refused = of instanceof Refused;
  }
}

import type { Approximation, FigureKind } from '../figure.ts';

/** A quantity as read from lexemes `from` to `to`, before what surrounds it is looked at. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind;
  readonly value: number;
  readonly value2: number | null;
  readonly unit: string | null;
  /** Said by the quantity itself ("dozens"), else null. */
  readonly approx: Approximation | null;
  readonly hyphened: boolean;
  readonly digits: boolean;
}

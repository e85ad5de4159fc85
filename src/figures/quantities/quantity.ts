import type { Approximation, FigureKind } from '../figure.ts';

const TIMES: ReadonlySet<string> = new Set([
  ...['millisecond', 'second', 'minute', 'hour', 'day', 'night', 'week', 'weekend', 'fortnight'],
  ...['month', 'quarter', 'year', 'decade', 'century'],
]);

/** Whether a unit, by its name, measures a length of time. */
export function isTimeUnit(unit: string): boolean {
  return TIMES.has(unit);
}

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

/** Names of days, months and parts of the day. */
export interface CalendarWords {
  /** Months by their names and usual short forms, from 1 for January. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekdays by their names and usual short forms, from 1 for Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
}

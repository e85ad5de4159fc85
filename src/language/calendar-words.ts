/** Names of days, months and hours, and what joins them. */
export interface CalendarWords {
  /** Months by their names and usual short forms, from 1 for January. */
  readonly months: ReadonlyMap<string, number>;
  /** Months whose name is another word too ("may"): they need a capital. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** Weekdays by their names and usual short forms, from 1 for Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Weekdays whose short form is another word too ("sun"): they need a capital and a date to belong to. */
  readonly doubtfulWeekdays: ReadonlySet<string>;
  /** Phrases behind a weekday that count weeks from it: "lundi en huit". */
  readonly afterWeekday: readonly string[];
  /** What stands between the day, the month and the year of a date: "the 5th of May". */
  readonly joins: ReadonlySet<string>;
  /** Days that a length of time may be counted from ("two weeks before Christmas"). */
  readonly namedDays: ReadonlySet<string>;
  /** Days that are named from the day of writing ("yesterday"), and what a month and a year are called behind "last". */
  readonly daysFromNow: ReadonlySet<string>;
  readonly monthNames: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  /** Units of time whose ordinals name a date ("the third week of May"), and those that do so alone ("the 21st century"). */
  readonly periods: ReadonlySet<string>;
  readonly centuries: ReadonlySet<string>;
  /** Marks behind the numbers of a date and a time that say what each is: "3月5日". */
  readonly marks: DateMarks;
  /** What may stand between the two ends of a span of dates or times. */
  readonly spanJoins: ReadonlySet<string>;
  /** The same between two days of one month alone: "in der Nacht vom 4. auf den 5. Mai". */
  readonly dayJoins: ReadonlySet<string>;
  /** Words behind four digits that make a year of them: "2015 года". */
  readonly afterYear: ReadonlySet<string>;
  /** Words before a number that make it a year, and what is glued to one ("1970s"). */
  readonly beforeYear: ReadonlySet<string>;
  readonly decadeEndings: ReadonlySet<string>;
  /** What makes a decade of tens: the phrase "les années" of "les années 90", "годы" of "девяностые годы". */
  readonly beforeDecade: readonly string[];
  readonly afterDecade: ReadonlySet<string>;
  /** Behind four digits these make a measure of them. */
  readonly measures: ReadonlySet<string>;
  /** Days that are known by their digits, with the month and the day that they name. */
  readonly knownDates: ReadonlyMap<string, { readonly month: number; readonly day: number }>;
  /** Words before "5/12" that make it a date; a month and a day with a hyphen need the narrower ones. */
  readonly beforeDate: ReadonlySet<string>;
  /** Words behind "the 21st" that leave it a day. */
  readonly afterDay: ReadonlySet<string>;
  /** Whether days of a month are counted by cardinals: "dos de mayo". */
  readonly cardinalDays: boolean;
  /** Words before a bare number that make it a day of the month where nothing is counted: "el 17", "dia 5". */
  readonly beforeDay: ReadonlySet<string>;
  /** Words before a number that make it a month ("شهر 3"), and before an ordinal that make it one of them ("الشهر التاسع"). */
  readonly beforeMonth: ReadonlySet<string>;
  readonly beforeOrdinal: ReadonlySet<string>;
  /** Whether the day may stand behind its month: "May 5". */
  readonly monthFirst: boolean;
  /** "two days ago", "trois jours plus tôt", as phrases. */
  readonly fromNow: readonly string[];
  /** "the last three months". */
  readonly toNow: ReadonlySet<string>;
  /** The same behind the number: "les 3 derniers jours". */
  readonly toNowBehind: ReadonlySet<string>;
  /** What makes a date or time of a length of time behind it, as phrases: "vor", "il y a". */
  readonly beforeSpan: readonly string[];
  /** "two weeks before Christmas"; "the day after". */
  readonly anchors: ReadonlySet<string>;
  readonly relativeEnds: ReadonlySet<string>;
  /** "in two days' time". */
  readonly time: ReadonlySet<string>;
  /** "the first three weeks of May". */
  readonly first: ReadonlySet<string>;
  /** "at 6 p.m. for two hours". */
  readonly forTime: ReadonlySet<string>;
  /** "will end within two weeks". */
  readonly within: ReadonlySet<string>;
  readonly clock: ClockWords;
}

interface DateMarks {
  readonly year: ReadonlySet<string>;
  readonly month: ReadonlySet<string>;
  readonly day: ReadonlySet<string>;
  readonly hour: ReadonlySet<string>;
  readonly minute: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
  /** Behind the mark of the hour: half an hour more, and none. */
  readonly half: ReadonlySet<string>;
  readonly full: ReadonlySet<string>;
}

/** How times of the day are told. */
interface ClockWords {
  readonly beforeNoon: ReadonlySet<string>;
  readonly afterNoon: ReadonlySet<string>;
  /** Behind an hour: "o'clock", "noon". */
  readonly afterHour: ReadonlySet<string>;
  /** "1800 hours". */
  readonly hours: ReadonlySet<string>;
  readonly minutes: ReadonlySet<string>;
  /** "half past one", "quarter to nine". */
  readonly past: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Words for an hour that are as well its length: behind "à" or before "du soir" they tell the time. */
  readonly hourWords: ReadonlySet<string>;
  /** Letters that tell the time where they are glued to an hour and no length of time is meant: "15h". */
  readonly hourLetters: ReadonlySet<string>;
  /** Whether the hour stands before "past" and "to": "las tres y media". */
  readonly hourFirst: boolean;
  /** Phrases before a bare number that make it an hour where nothing is counted: "a las". */
  readonly beforeHour: readonly string[];
  /** Phrases before an hour that is behind noon. */
  readonly afterNoonLeads: readonly string[];
  /** Phrases behind an hour that tell its half of the day: "de la tarde". */
  readonly beforeNoonPhrases: readonly string[];
  readonly afterNoonPhrases: readonly string[];
  /** The same, only behind a word for the hour: "дня" of "2 часа дня" is elsewhere a day. */
  readonly afterNoonBehindHour: readonly string[];
  /** Half an hour before the full one: "halb vier"; and what stands before that: "пів на четверту". */
  readonly halfTo: ReadonlySet<string>;
  readonly halfJoins: ReadonlySet<string>;
  readonly zones: ReadonlySet<string>;
  /** Words that make a bare number behind "at" or "from" an hour. */
  readonly partsOfDay: ReadonlySet<string>;
  /** Those of them that make any number before them one: "7 tonight". */
  readonly comingDay: ReadonlySet<string>;
  /** "in the morning". */
  readonly named: ReadonlySet<string>;
  /** "last", "next" of "at 7 last night". */
  readonly nextOrLast: ReadonlySet<string>;
  /** Words before a bare number that make it an hour where a day is near; of these, those that may do so with a weekday alone. */
  readonly leads: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
}

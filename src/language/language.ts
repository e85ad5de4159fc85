import type { SentenceWords } from '../text/sentences.ts';
import type { BoundWords } from './bound-words.ts';
import type { CalendarWords } from './calendar-words.ts';
import type { CountWords } from './count-words.ts';
import type { GrammarWords } from './grammar-words.ts';
import type { MeaningWords } from './meaning-words.ts';
import type { MeasureWords } from './measure-words.ts';
import type { MoneyWords } from './money-words.ts';
import type { NumberWords } from './number-words.ts';
import type { PageWords } from './page-words.ts';
import type { RangeWords } from './range-words.ts';
import type { SpeechWords } from './speech-words.ts';

/**
 * All that the program knows of one language: tables of words in lower case, and the few functions
 * that tables cannot replace. An empty table means that the language does not decide the matter,
 * and then nothing is claimed by it. Adding a language touches one folder and a line each
 * of `languages.ts` and `folders.ts`.
 */
export interface Language {
  /** The primary subtag of BCP 47 ("en"), or "und" where the language is not known. */
  readonly tag: string;
  readonly grammar: GrammarWords;
  readonly numbers: NumberWords;
  readonly bounds: BoundWords;
  readonly ranges: RangeWords;
  readonly calendar: CalendarWords;
  readonly measures: MeasureWords;
  readonly money: MoneyWords;
  /** What a number counts, and where it counts nothing. */
  readonly counts: CountWords;
  /** Small words that running text is full of, by which its language is told. */
  readonly frequent: ReadonlySet<string>;
  /** Words that show where a sentence ends. */
  readonly sentences: SentenceWords;
  /**
   * Words of four letters and more that most news articles hold, whatever they are about. They tell
   * articles of one event from others before enough articles are there to count words in.
   */
  readonly common: ReadonlySet<string>;
  /** What an edit can do to the meaning of a statement. */
  readonly meaning: MeaningWords;
  /** Who says what: verbs that give words as somebody's, where their speaker stands, titles, roles. */
  readonly speech: SpeechWords;
  /** What stands on a news page around the article. */
  readonly page: Partial<PageWords>;
}

import { Trouble } from '../../host/trouble.ts';
import { dayBegins } from './days.ts';
import { searchWords } from './words.ts';

/** Words that must stand next to each other, in the form in which a search compares them. */
export interface Phrase {
  readonly words: string;
  /** Whether the last word may go on. */
  readonly open: boolean;
}

const CONDITIONS = ['unread', 'changed', 'starred'] as const;

/** How a text stands to the reader. */
export type Condition = (typeof CONDITIONS)[number];

/** What is looked for. One article must answer all of it; its story is what is found. */
export interface Query {
  readonly phrases: readonly Phrase[];
  /** Any of these will do; all do where there are none. */
  readonly publishers: readonly Phrase[];
  /** When the article became news, in milliseconds since 1970: at `after` or later, but … */
  readonly after: number;
  /** … earlier than this. */
  readonly before: number;
  readonly is: readonly Condition[];
  /** Whether it must state a quantity. */
  readonly figures: boolean;
}

/** What everything answers. */
export const EVERYTHING: Query = {
  phrases: [],
  publishers: [],
  after: -Infinity,
  before: Infinity,
  is: [],
  figures: false,
};

/** The filters as a reader types them. */
const FILTERS = [
  'publisher:',
  'after:',
  'before:',
  ...CONDITIONS.map((one) => `is:${one}`),
  'has:figures',
];

const TERM = /(?:[^\s"]|"[^"]*"?)+/g;
const FILTER = /^(\p{L}+):(.*)$/su;

/**
 * Reads words, "words in a row" and filters; `EVERYTHING` where there are none. A word is found wherever one begins so; between
 * quotation marks, once they are closed, it is found as it stands. `now` is in milliseconds since 1970.
 *
 * @throws {Trouble} on a filter that there is not, or a value that it cannot have
 */
export function parseQuery(text: string, now: number): Query {
  let query = EVERYTHING;
  for (const [term] of text.matchAll(TERM)) {
    const [, name, value = ''] = FILTER.exec(term) ?? [];
    const words = name === undefined ? phrase(term) : null;
    if (name !== undefined) query = filtered(query, name.toLowerCase(), value, now);
    else if (words) query = { ...query, phrases: [...query.phrases, words] };
  }
  return query;
}

/** Null where there is nothing to look for but marks. */
function phrase(text: string): Phrase | null {
  const words = searchWords(text).trim();
  return words === '' ? null : { words, open: !/"[^"]*"$/.test(text) };
}

function filtered(query: Query, name: string, quoted: string, now: number): Query {
  const value = quoted.replaceAll('"', '').toLowerCase();
  switch (name) {
    case 'publisher': {
      const named = phrase(quoted);
      if (!named) throw new Trouble('no publisher', `${name}:`, 'name one');
      return { ...query, publishers: [...query.publishers, named] };
    }
    case 'after':
      return { ...query, after: Math.max(query.after, dayBegins(value, now)) };
    case 'before':
      return { ...query, before: Math.min(query.before, dayBegins(value, now)) };
    case 'has':
      if (value === 'figures') return { ...query, figures: true };
      break;
    case 'is': {
      const condition = CONDITIONS.find((one) => one === value);
      if (condition) return { ...query, is: [...query.is, condition] };
    }
  }
  const remedy = `there are ${FILTERS.join(' ')}; put a word that has a colon into quotation marks`;
  throw new Trouble('no such filter', `${name}:${value}`, remedy);
}

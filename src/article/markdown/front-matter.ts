import type { Span } from '../../text/span.ts';
import { isoDate } from '../dates.ts';

/** What stands before a text in YAML or TOML, between lines of "---" or "+++". */
export interface FrontMatter {
  /** Where the text after it begins. */
  readonly end: number;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly language: string | null;
  /** Where title, summaries, author and date stand in it word for word, in their order. */
  readonly told: readonly (Span & {
    readonly role: 'headline' | 'standfirst' | 'byline' | 'date';
  })[];
}

const FENCED =
  /^\ufeff?(?<fence>---|\+\+\+)[ \t]*\n(?<data>(?:.*\n)*?)(?:\k<fence>|\.\.\.)[ \t]*(?:\n|$)/;
/** Longer ones, in characters, are none; they are short, and hostile ones must not be read for long. */
const LONGEST = 20_000;
/** Aliases of YAML may stand for more than this many times their own text in no honest one. */
const MOST_ALIASES = 20;
/** All values are words; of what is odd in it the parser is not to warn on standard error. */
const READING = { maxAliasCount: MOST_ALIASES, schema: 'failsafe', logLevel: 'error' } as const;
/** A line of "name: value", or what belongs to the one before. */
const NAMED_LINE = /^(?:[\w-]+[ \t]*:(?:[ \t]|$)|[ \t]|#|- |$)/;

const TITLES = ['title', 'headline'];
const SUMMARIES = [
  ...['description', 'summary', 'subtitle', 'standfirst'],
  ...['deck', 'dek', 'excerpt', 'abstract'],
];
const AUTHORS = ['author', 'authors', 'byline', 'by'];
const DATES = ['date', 'published', 'pubdate', 'publishdate', 'datepublished'];
const LANGUAGES = ['lang', 'language', 'locale'];

type Values = ReadonlyMap<string, unknown>;

/** Whether a text begins with what can be front matter; whether it is one its reading tells. */
function mayHaveFrontMatter(text: string): boolean {
  return /^\ufeff?(?:---|\+\+\+)[ \t]*\n[ \t]*\S/.test(text);
}

/** The front matter of a text, or null: a line of dashes may be a rule as well. Its parsers are loaded only where it may be one. */
export async function frontMatter(text: string): Promise<FrontMatter | null> {
  const found = mayHaveFrontMatter(text) ? FENCED.exec(text.slice(0, LONGEST)) : null;
  const { fence, data = '' } = found?.groups ?? {};
  const values = found && (await (fence === '+++' ? toml(data) : yaml(data)));
  if (!found || !values) return null;
  const end = found[0].length;
  const title = first(values, TITLES);
  const byline = first(values, AUTHORS);
  const authors = valueAmong(values, AUTHORS);
  const date = first(values, DATES);
  const said = [
    { role: 'headline' as const, words: title },
    ...SUMMARIES.map((name) => ({ role: 'standfirst' as const, words: first(values, [name]) })),
    ...[authors].flat().map((one) => ({ role: 'byline' as const, words: wordsOf(one) })),
    { role: 'date' as const, words: date },
  ];
  return {
    end,
    title,
    byline,
    published: date === null ? null : isoDate(date),
    language: first(values, LANGUAGES),
    told: said
      .flatMap(({ role, words }) => {
        const [stated, at] = words ? statedIn(text.slice(0, end), words) : [];
        return stated === undefined || at === undefined
          ? []
          : [{ role, start: at, end: at + stated.length }];
      })
      .sort((a, b) => a.start - b.start),
  };
}

/** A value as it is written after its name or in a list, quoted or not, on one line or more; and where. */
function statedIn(front: string, words: string): [string, number] | [] {
  const lines = words.split(/\s+/).map(RegExp.escape).join('\\s+');
  const found = new RegExp(
    `(?<=[:=[,-][ \\t]*(?:[|>][-+]?[ \\t]*\\n[ \\t]+|["']{1,3}\\s*)?)${lines}(?=\\s*["']{0,3}[ \\t]*(?:[,\\]#].*)?\\n)`,
  ).exec(front);
  return found ? [found[0], found.index] : [];
}

async function toml(data: string): Promise<Values | null> {
  const { parse } = await import('smol-toml');
  try {
    return named(parse(data));
  } catch {
    return null;
  }
}

/** Much front matter is no right YAML ("title: Bridge: what we know"); then its lines are read by themselves. */
async function yaml(data: string): Promise<Values | null> {
  // A bundle has a CommonJS package under its default only.
  const { parse } = (await import('yaml')).default;
  try {
    const found: unknown = parse(data, READING);
    return found !== null && typeof found === 'object' && !Array.isArray(found)
      ? named(found)
      : null;
  } catch {
    const lines = data.split('\n');
    if (!lines.every((line) => NAMED_LINE.test(line))) return null;
    const pairs = lines.map((line) => /^([\w-]+)[ \t]*:[ \t]*(.*)$/.exec(line));
    return new Map(
      pairs.flatMap((pair) => (pair ? [[String(pair[1]).toLowerCase(), pair[2]]] : [])),
    );
  }
}

function named(values: object): Values {
  return new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
}

/** The first of these names that has a value, as words. */
function first(values: Values, names: readonly string[]): string | null {
  return wordsOf(valueAmong(values, names)) || null;
}

function valueAmong(values: Values, names: readonly string[]): unknown {
  return names.map((name) => values.get(name)).find((value) => wordsOf(value) !== '');
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ');
  if (value instanceof Date) return value.toISOString();
  if (value !== null && typeof value === 'object' && 'name' in value) return wordsOf(value.name);
  return typeof value === 'string' ? value.replace(/^(["'])(.*)\1$/, '$2').trim() : '';
}

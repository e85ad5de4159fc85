import type { Heading } from '../article/article.ts';
import type { Story, Version } from '../story/story.ts';
import { width as cells } from '../text/columns.ts';
import { count, dateOf, versionName } from './describe.ts';
import type { Glyphs } from './glyphs.ts';
import { minuteOf } from './journal.ts';
import { fit, type Line, type Row, rowWidth, run, type Sheet } from './row.ts';
import { isUnread, type Standing } from './standing.ts';
import type { Moment } from './timeline.ts';

export interface VersionsOptions {
  readonly width: number;
  readonly glyphs: Glyphs;
  readonly standing: Standing;
  /** Id of the version that others are compared with; it has an asterisk. */
  readonly marked: string | null;
  /** The versions in their places. */
  readonly moments: readonly Moment[];
  /** What differs between two versions, by their ids: "before after", as far as it is known. */
  readonly weighed?: ReadonlyMap<string, { readonly what: string }>;
}

const INDENT = '  ';

/**
 * The versions of one story as a timeline. An article has its number, what it is called, when and
 * how long it is, and its title below; under it a later text of the same source has one line, when
 * it was found and what it changed, and what repeats it its title and what differs. A line's `ref`
 * is the version's index in the story.
 */
export function versionsSheet(story: Story, options: VersionsOptions): Sheet {
  return { lines: options.moments.flatMap((moment) => linesOf(story, moment, options)) };
}

function linesOf(story: Story, moment: Moment, options: VersionsOptions): Line[] {
  const { width, glyphs, standing, marked, weighed } = options;
  const { version: ref, from, depth } = moment;
  const version = story.versions[ref];
  if (!version) return [];
  const { article } = version;
  const digits = String(story.versions.length).length;
  const mark = standing.changed.has(article.id)
    ? glyphs.changed
    : isUnread(version, standing)
      ? glyphs.unread
      : ' ';
  const label = `${mark}${String(ref + 1).padStart(digits)}${article.id === marked ? '*' : ' '}`;
  const margin = [run(label, 'gutter'), run(` ${INDENT.repeat(depth)}`)];
  const below = [run(' '.repeat(digits + 2), 'gutter'), run(` ${INDENT.repeat(depth)}`)];
  const star = standing.starred.has(article.id) ? [run(` ${glyphs.star}`, 'gutter')] : [];
  const what = from === null ? undefined : weighed?.get(`${from} ${article.id}`)?.what;
  const room = width - rowWidth(margin);
  const rows = [
    [...margin, ...headOf(story, moment, version, { ...options, star, what, room })],
    ...(moment.as === 'revision'
      ? []
      : [[...below, run(article.title, depth > 0 ? 'quiet' : 'text')]]),
    ...(moment.as === 'copy' && what ? [[...below, run(what, 'accent')]] : []),
  ];
  return rows.map((row) => ({ row: fit(row, width, glyphs.ellipsis), ref }));
}

interface Head extends VersionsOptions {
  readonly star: Row;
  readonly what: string | undefined;
  /** Cells for it. */
  readonly room: number;
}

function headOf(
  { versions }: Story,
  { as, from, fetched }: Moment,
  { article }: Version,
  { star, what, room, glyphs }: Head,
): Row {
  if (as === 'revision') {
    const when = fetched === null ? '' : `${minuteOf(fetched)}  `;
    return [
      run(`${glyphs.later} ${when}`, 'quiet'),
      run(what ?? article.title, what ? 'accent' : 'quiet'),
      ...star,
    ];
  }
  const original = versions.findIndex(({ article: { id } }) => id === from) + 1;
  const name = run(versionName(article), as === 'copy' ? 'quiet' : 'label');
  const copy = original > 0 ? [run(`  near-duplicate of ${original}`, 'quiet')] : [];
  return spread([name, ...copy, ...star], factsOf(article), room);
}

function factsOf(article: Heading): string {
  const date = dateOf(article);
  return `${date === '' ? '' : `${date}  `}${count(article.words, 'word')}`;
}

/** The row at the left end, the facts at the right; they go first where there is no room for both. */
function spread(row: Row, facts: string, width: number): Row {
  const free = width - rowWidth(row) - cells(facts);
  return free < 2 ? row : [...row, run(' '.repeat(free)), run(facts, 'quiet')];
}

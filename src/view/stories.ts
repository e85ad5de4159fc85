import type { Story, Version } from '../story/story.ts';
import { width as cells } from '../text/columns.ts';
import type { Span } from '../text/span.ts';
import { count, dateOf, versionName } from './describe.ts';
import type { Glyphs } from './glyphs.ts';
import { wrapText } from './prose.ts';
import { fit, type Line, overlay, type Row, rowWidth, run, type Sheet } from './row.ts';
import { isUnread, overtaker, type Standing } from './standing.ts';

export interface StoriesOptions {
  readonly width: number;
  readonly glyphs: Glyphs;
  /** What is at issue in each story, by the story's id, as far as it is known yet. */
  readonly atIssue: ReadonlyMap<string, { readonly line: string }>;
  readonly standing: Standing;
  /** What a search found in each story's title, by the story's id. */
  readonly hits?: ReadonlyMap<string, readonly Span[]>;
}

/**
 * The list of stories, two lines each; a line's `ref` is the story's index. There are many: a row is
 * laid out when it is first looked at.
 */
export function storiesSheet(stories: readonly Story[], options: StoriesOptions): Sheet {
  const lines = stories.flatMap((story, ref) => {
    let rows: readonly Row[] | null = null;
    const row = (index: number): Row => {
      rows ??= storyRows(story, options);
      return rows[index] ?? [];
    };
    return [0, 1].map(
      (index): Line => ({
        ref,
        get row() {
          return row(index);
        },
      }),
    );
  });
  return { lines };
}

/** What stands in place of the list where nothing was found. */
export function nothingSheet(query: string, width: number): Sheet {
  const words = query === '' ? 'There are no stories.' : `Nothing was found for ${query.trim()}`;
  const rows = wrapText(words, width - 2, 'quiet');
  return { lines: rows.map((row) => ({ row: [run('  '), ...row], ref: -1 })) };
}

function storyRows(story: Story, options: StoriesOptions): Row[] {
  const { width, glyphs, atIssue, standing, hits } = options;
  const news = overtaker(story, standing);
  const unread = story.versions.some((version) => isUnread(version, standing));
  const role = unread || news || standing.read === null ? 'title' : 'text';
  const title: Row = [{ text: story.title, role, source: { side: 'left', start: 0 } }];
  const what = standing.changed.get(news ?? '')?.what;
  const heavy = news ? what || 'changed' : atIssue.get(story.id)?.line;
  const facts = [
    ...(heavy ? [run(heavy, 'accent')] : []),
    ...storyFacts(story).map((fact) => run(fact, 'quiet')),
  ];
  const starred = story.versions.some(({ article }) => standing.starred.has(article.id));
  const marks = [news ? glyphs.changed : unread ? glyphs.unread : ' ', starred ? glyphs.star : ' '];
  const rows = [
    overlay(title, 'left', hits?.get(story.id) ?? [], 'match'),
    facts.flatMap((fact, index) => (index === 0 ? [fact] : [separator(glyphs), fact])),
  ];
  return rows.map((row, line) =>
    fit([run(marks[line] ?? ' ', 'gutter'), run(' '), ...row], width, glyphs.ellipsis),
  );
}

function separator({ dot }: Glyphs) {
  return run(` ${dot} `, 'quiet');
}

/** How many versions, when, by whom. */
function storyFacts({ versions }: Story): string[] {
  const publishers = [...new Set(versions.flatMap(({ article }) => article.publisher ?? []))];
  const days = versions.flatMap(({ article }) => article.published?.slice(0, 10) ?? []).sort();
  const [first, last] = [days.at(0), days.at(-1)];
  const copies = versions.filter(({ nearDuplicateOf }) => nearDuplicateOf !== null).length;
  return [
    count(versions.length, 'version') + (copies > 0 ? `, ${count(copies, 'near-duplicate')}` : ''),
    ...(first === undefined ? [] : [first === last ? first : `${first} to ${last}`]),
    ...(publishers.length > 0 ? [publishers.join(', ')] : []),
  ];
}

export interface VersionsOptions {
  readonly width: number;
  readonly glyphs: Glyphs;
  readonly standing: Standing;
  /** Id of the version that others are compared with; it has an asterisk. */
  readonly marked: string | null;
}

/**
 * The versions of one story, each with its number, what it is called, when and how long it is, and
 * its title below; a near-duplicate as one line that says what it repeats. A line's `ref` is the
 * version's index.
 */
export function versionsSheet(story: Story, options: VersionsOptions): Sheet {
  const { width, glyphs, standing, marked } = options;
  const digits = String(story.versions.length).length;
  const lines = story.versions.flatMap((version, ref) => {
    const { article, nearDuplicateOf } = version;
    const mark = standing.changed.has(article.id)
      ? glyphs.changed
      : isUnread(version, standing)
        ? glyphs.unread
        : ' ';
    const label = `${mark}${String(ref + 1).padStart(digits)}${article.id === marked ? '*' : ' '}`;
    const number = run(label, 'gutter');
    const below = run(' '.repeat(digits + 2), 'gutter');
    const star = standing.starred.has(article.id) ? [run(` ${glyphs.star}`, 'gutter')] : [];
    const facts = factsOf(version);
    const named = nearDuplicateOf === null ? name(version) : repeats(story, version);
    const first = [number, run(' '), ...spread([...named, ...star], facts, width - digits - 3)];
    const title = [below, run(' '), run(article.title)];
    const rows = nearDuplicateOf === null ? [first, title] : [first];
    return rows.map((row) => ({ row: fit(row, width, glyphs.ellipsis), ref }));
  });
  return { lines };
}

function name({ article }: Version): Row {
  return [run(versionName(article), 'label')];
}

/** "the-name  near-duplicate of 1": a version that says little else than the first. */
function repeats({ versions }: Story, version: Version): Row {
  const original = versions.findIndex(({ article }) => article.id === version.nearDuplicateOf) + 1;
  return [run(`  ${versionName(version.article)}  near-duplicate of ${original}`, 'quiet')];
}

function factsOf({ article }: Version): string {
  const date = dateOf(article);
  return `${date === '' ? '' : `${date}  `}${count(article.words, 'word')}`;
}

/** The row at the left end, the facts at the right; they go first where there is no room for both. */
function spread(row: Row, facts: string, width: number): Row {
  const free = width - rowWidth(row) - cells(facts);
  return free < 2 ? row : [...row, run(' '.repeat(free)), run(facts, 'quiet')];
}

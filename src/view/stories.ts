import { type Story, versionsKey } from '../story/story.ts';
import type { Span } from '../text/span.ts';
import type { Glyphs } from './glyphs.ts';
import { wrapText } from './prose.ts';
import { fit, type Line, overlay, type Row, run, type Sheet } from './row.ts';
import { isUnread, overtaker, type Standing } from './standing.ts';
import { type Holdings, versionCounts } from './timeline.ts';

export interface StoriesOptions {
  readonly width: number;
  readonly glyphs: Glyphs;
  /** Where the versions of a story were found; null where that is not known yet. */
  readonly heldOf: (story: Story) => Holdings | null;
  /** What is at issue in each story, by the story's versions, as far as it is known yet. */
  readonly atIssue: ReadonlyMap<string, { readonly line: string }>;
  readonly standing: Standing;
  /** What a search found in each story's title, by the story's id. */
  readonly hits?: ReadonlyMap<string, readonly Span[]>;
}

/** The two lines of a story, laid out when one of them is first looked at. */
class StoryLines {
  readonly #story: Story;
  readonly #options: StoriesOptions;
  #laid: readonly Row[] | null = null;

  constructor(story: Story, options: StoriesOptions) {
    this.#story = story;
    this.#options = options;
  }

  row(index: number): Row {
    this.#laid ??= storyRows(this.#story, this.#options);
    return this.#laid[index] ?? [];
  }
}

class StoryLine implements Line {
  private readonly lines: StoryLines;
  private readonly index: number;
  readonly ref: number;

  constructor(lines: StoryLines, index: number, ref: number) {
    this.lines = lines;
    this.index = index;
    this.ref = ref;
  }

  get row(): Row {
    return this.lines.row(this.index);
  }
}

/**
 * The list of stories, two lines each; a line's `ref` is the story's index. There are many: a row is
 * laid out when it is first looked at, so that `options` are kept as long as the sheet is.
 */
export function storiesSheet(stories: readonly Story[], options: StoriesOptions): Sheet {
  const lines = stories.flatMap((story, ref) => {
    const both = new StoryLines(story, options);
    return [0, 1].map((index) => new StoryLine(both, index, ref));
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
  const { width, glyphs, heldOf, atIssue, standing, hits } = options;
  const news = overtaker(story, standing);
  const unread = story.versions.some((version) => isUnread(version, standing));
  const role = unread || news || standing.read === null ? 'title' : 'text';
  const title: Row = [{ text: story.title, role, source: { side: 'left', start: 0 } }];
  const what = standing.changed.get(news ?? '')?.what;
  const heavy = news ? what || 'changed' : atIssue.get(versionsKey(story))?.line;
  const facts = [
    ...(heavy ? [run(heavy, 'accent')] : []),
    ...storyFacts(story, heldOf(story)).map((fact) => run(fact, 'quiet')),
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

/** How many versions and of what kinds, when, by whom. */
function storyFacts(story: Story, held: Holdings | null): string[] {
  const { versions } = story;
  const publishers = [...new Set(versions.flatMap(({ article }) => article.publisher ?? []))];
  const days = versions.flatMap(({ article }) => article.published?.slice(0, 10) ?? []).sort();
  const [first, last] = [days.at(0), days.at(-1)];
  return [
    versionCounts(story, held),
    ...(first === undefined ? [] : [first === last ? first : `${first} to ${last}`]),
    ...(publishers.length > 0 ? [publishers.join(', ')] : []),
  ];
}

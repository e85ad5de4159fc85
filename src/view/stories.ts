import type { Story, Version } from '../story/story.ts';
import { width as cells } from '../text/columns.ts';
import type { Span } from '../text/span.ts';
import { count, dateOf, versionName } from './describe.ts';
import type { Glyphs } from './glyphs.ts';
import { fit, overlay, type Row, rowWidth, run, type Sheet } from './row.ts';

export interface StoriesOptions {
  readonly width: number;
  readonly glyphs: Glyphs;
  /** What is at issue in each story, by the story's id, as far as it is known yet. */
  readonly atIssue: ReadonlyMap<string, string>;
  /** What a search found in each story's title, by the story's id. */
  readonly hits?: ReadonlyMap<string, readonly Span[]>;
}

/** The list of stories, two lines each; a line's `ref` is the story's index. */
export function storiesSheet(stories: readonly Story[], options: StoriesOptions): Sheet {
  const { width, glyphs, atIssue, hits } = options;
  const lines = stories.flatMap((story, ref) => {
    const title: Row = [{ text: story.title, role: 'title', source: { side: 'left', start: 0 } }];
    const issue = atIssue.get(story.id) ?? '';
    const facts = [
      ...(issue === '' ? [] : [run(issue, 'accent')]),
      ...storyFacts(story).map((fact) => run(fact, 'quiet')),
    ];
    return [
      overlay(title, 'left', hits?.get(story.id) ?? [], 'match'),
      facts.flatMap((fact, index) => (index === 0 ? [fact] : [separator(glyphs), fact])),
    ].map((row) => ({
      row: fit([run(' ', 'gutter'), run(' '), ...row], width, glyphs.ellipsis),
      ref,
    }));
  });
  return { lines };
}

function separator({ dot }: Glyphs) {
  return run(` ${dot} `, 'quiet');
}

/** How many versions, when, by whom. */
function storyFacts({ versions }: Story): string[] {
  const publishers = [...new Set(versions.flatMap(({ article }) => article.publisher ?? []))];
  const days = versions.flatMap(({ article }) => article.published?.slice(0, 10) ?? []).sort();
  const [first, last] = [days.at(0), days.at(-1)];
  const repeated = versions.filter(({ nearDuplicateOf }) => nearDuplicateOf !== null).length;
  return [
    count(versions.length, 'version') + (repeated > 0 ? `, ${repeated} repeated` : ''),
    ...(first === undefined ? [] : [first === last ? first : `${first} to ${last}`]),
    ...(publishers.length > 0 ? [publishers.join(', ')] : []),
  ];
}

/**
 * The versions of one story, each with its number, what it is called, when and how long it is, and
 * its title below; a near-duplicate as one line that says what it repeats. A line's `ref` is the
 * version's index.
 */
export function versionsSheet(
  story: Story,
  { width, glyphs }: { readonly width: number; readonly glyphs: Glyphs },
): Sheet {
  const digits = String(story.versions.length).length;
  const lines = story.versions.flatMap((version, ref) => {
    const number = run(` ${String(ref + 1).padStart(digits)} `, 'gutter');
    const below = run(' '.repeat(digits + 2), 'gutter');
    const facts = factsOf(version);
    const rows =
      version.nearDuplicateOf === null
        ? [
            [number, run(' '), ...spread(name(version), facts, width - digits - 3)],
            [below, run(' '), run(version.article.title)],
          ]
        : [[number, run(' '), ...spread(repeats(story, version), facts, width - digits - 3)]];
    return rows.map((row) => ({ row: fit(row, width, glyphs.ellipsis), ref }));
  });
  return { lines };
}

function name({ article }: Version): Row {
  return [run(versionName(article), 'label')];
}

/** "the-name  same text as 1": a version that repeats the first. */
function repeats({ versions }: Story, version: Version): Row {
  const original = versions.findIndex(({ article }) => article.id === version.nearDuplicateOf) + 1;
  return [run(`  ${versionName(version.article)}  same text as ${original}`, 'quiet')];
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

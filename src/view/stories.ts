import type { Story } from '../story/story.ts';
import type { Span } from '../text/span.ts';
import { count, versionName, wordCount } from './describe.ts';
import type { Glyphs } from './glyphs.ts';
import { fit, type Line, overlay, type Row, run, type Sheet } from './row.ts';

export interface StoriesOptions {
  readonly width: number;
  readonly glyphs: Glyphs;
  /** What is at issue in each story, by the story's id, as far as it is known yet. */
  readonly atIssue: ReadonlyMap<string, string>;
  /** What a search found in each story's title, by the story's id. */
  readonly hits?: ReadonlyMap<string, readonly Span[]>;
}

/** The list of stories; a line's `ref` is the story's index. */
export function storiesSheet(stories: readonly Story[], options: StoriesOptions): Sheet {
  const lines: Line[] = [];
  for (const [ref, story] of stories.entries()) {
    const title: Row = [{ text: story.title, role: 'title', source: { side: 'left', start: 0 } }];
    const found = overlay(title, 'left', options.hits?.get(story.id) ?? [], 'match');
    const facts = [count(story.versions.length, 'version'), options.atIssue.get(story.id) ?? ''];
    const about = facts.filter((fact) => fact !== '').join(` ${options.glyphs.dot} `);
    for (const row of [found, [run(about, 'quiet')]]) {
      const text = fit(
        [run(' ', 'gutter'), run(' '), ...row],
        options.width,
        options.glyphs.ellipsis,
      );
      lines.push({ row: text, ref });
    }
  }
  return { lines };
}

/** The versions of one story; a line's `ref` is the version's index. */
export function versionsSheet(
  story: Story,
  { width, glyphs }: { readonly width: number; readonly glyphs: Glyphs },
): Sheet {
  return {
    lines: story.versions.map(({ article, nearDuplicateOf }, ref) => ({
      row: fit(
        [
          run(String(ref + 1).padStart(3), 'gutter'),
          run(nearDuplicateOf === null ? ' ' : ` ${glyphs.duplicate} `),
          run(article.title),
          run(`  ${versionName(article)}, ${count(wordCount(article), 'word')}`, 'quiet'),
        ],
        width,
        glyphs.ellipsis,
      ),
      ref,
    })),
  };
}

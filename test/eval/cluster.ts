import type { Article } from '../../src/article/article.ts';
import { assemble } from '../../src/article/assemble.ts';
import { findStories } from '../../src/story/stories.ts';

interface Gold {
  readonly id: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly title: string;
  readonly text: string;
}

export const anchors =
  'B-cubed F1 wikinews / allsides: TF-IDF single pass 77.5 / 80.1, average link with the threshold picked on the gold 84.9 / 83.3';

/** The story of each labelled article; titles, texts and dates are given, so nothing has to be cleaned. */
export function answers(gold: readonly Gold[]): object[] {
  return findStories(gold.map(article)).flatMap((story) =>
    story.versions.map(({ article }) => ({ id: article.path, cluster: story.id })),
  );
}

function article({ id, outlet, date, title, text }: Gold): Article {
  const body = { start: title.length + 2, end: title.length + 2 + text.length };
  return assemble(
    id,
    `${title}\n\n${text}`,
    [
      { start: 0, end: title.length, role: 'headline' },
      { ...body, role: 'body' },
    ],
    { title, publisher: outlet, published: date },
  );
}

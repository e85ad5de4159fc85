import { withoutHidden } from '../text/sanitise.ts';
import type { Article } from './article.ts';
import type { Known } from './assemble.ts';
import { parsePlain } from './plain.ts';

/** What a record of an article (a line of JSON, an entry of a feed) states beside its text. */
export type Stated = { readonly [Name in keyof Known]?: Known[Name] | null };

/**
 * Takes a plain text apart whose title and the like are stated beside it. What is stated counts;
 * what is not is looked for in the text, which is sanitised.
 */
export function parseStated(text: string, path: string, stated: Stated): Article {
  const { title } = stated;
  const opening = withoutHidden(text.slice(0, 2 * (title?.length ?? 0)));
  const headed = !title || opening.startsWith(title) ? text : `# ${title}\n\n${text}`;
  const article = parsePlain(headed, { path });
  return {
    ...article,
    title: title || article.title,
    url: stated.url ?? article.url,
    publisher: stated.publisher ?? article.publisher,
    byline: stated.byline ?? article.byline,
    published: stated.published ?? article.published,
    language: stated.language ?? article.language,
  };
}

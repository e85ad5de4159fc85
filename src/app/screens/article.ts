import type { Reading } from '../../compare/comparison.ts';
import type { Story } from '../../story/story.ts';
import { articleSheet } from '../../view/article.ts';
import { lineFinder } from '../../view/find.ts';
import type { Sheet } from '../../view/row.ts';
import type { Look } from '../look.ts';
import { type Find, find } from './find.ts';
import { type Panes, panesOf } from './panes.ts';
import { atTop, relaid, type Scrolled, scrollTo } from './scroll.ts';

/** One version of a story, to be read. */
export interface ArticleScreen {
  readonly kind: 'article';
  readonly panes: Panes;
  readonly story: Story;
  readonly reading: Reading;
  /** Whether the boilerplate around the article is shown too. */
  readonly whole: boolean;
  readonly text: Scrolled;
  readonly find: Find | null;
}

/** An article from its beginning, or from the line that holds an offset of its text. */
export function articleScreen(
  look: Look,
  story: Story,
  reading: Reading,
  offset = 0,
): ArticleScreen {
  const panes = panesOf('article', look.size);
  const sheet = lay(look, panes, reading, false);
  const line = offset > 0 ? (lineFinder(sheet)('left', offset) ?? 0) : 0;
  const text = scrollTo(atTop(sheet), line, panes.main.height);
  return { kind: 'article', panes, story, reading, whole: false, text, find: null };
}

/** The same article laid out for the screen's size. */
export function layArticle(look: Look, screen: ArticleScreen): ArticleScreen {
  const panes = panesOf('article', look.size);
  const sheet = lay(look, panes, screen.reading, screen.whole);
  const text = relaid(screen.text, sheet, panes.main.height);
  const laid = { ...screen, panes, text };
  return screen.find ? { ...laid, find: findArticle(laid, screen.find.query, text.top) } : laid;
}

function lay(
  { glyphs, preferences }: Look,
  { main: { width } }: Panes,
  reading: Reading,
  whole: boolean,
): Sheet {
  return articleSheet(reading, { width, whole, glyphs, presentation: preferences });
}

/** Finds words in the article, from a line on. */
export function findArticle({ reading, text }: ArticleScreen, query: string, line: number): Find {
  return find(text.sheet, { left: reading.article.text }, query, line);
}

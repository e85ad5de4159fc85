import type { Reading } from '../compare/comparison.ts';
import type { Story } from '../story/story.ts';
import { articleSheet } from '../view/article.ts';
import { lineFinder } from '../view/find.ts';
import type { Sheet } from '../view/row.ts';
import { passageCopy } from './copy.ts';
import { type Find, find } from './find.ts';
import type { Command } from './keys.ts';
import { panes } from './panes.ts';
import { askComparison } from './pin.ts';
import { atTop, distance, relaid, scrollTo } from './scroll.ts';
import {
  type ArticleScreen,
  ask,
  neighbour,
  replace,
  type State,
  type Step,
  stay,
  tell,
} from './state.ts';

type Look = Pick<State, 'size' | 'glyphs' | 'preferences'>;

/** An article from its beginning, or from the line that holds an offset of its text. */
export function articleScreen(
  look: Look,
  story: Story,
  reading: Reading,
  offset = 0,
): ArticleScreen {
  const { main } = panes('article', look.size);
  const sheet = lay(look, reading, false);
  const line = offset > 0 ? (lineFinder(sheet)('left', offset) ?? 0) : 0;
  const text = scrollTo(atTop(sheet), line, main.height);
  return { kind: 'article', story, reading, whole: false, text, find: null };
}

/** The same article laid out for the screen's size. */
export function layArticle(look: Look, screen: ArticleScreen): ArticleScreen {
  const { main } = panes('article', look.size);
  const sheet = lay(look, screen.reading, screen.whole);
  const text = relaid(screen.text, sheet, main.height);
  const laid = { ...screen, text };
  return screen.find ? { ...laid, find: findArticle(laid, screen.find.query, text.top) } : laid;
}

function lay({ size, glyphs, preferences }: Look, reading: Reading, whole: boolean): Sheet {
  const { width } = panes('article', size).main;
  return articleSheet(reading, { width, whole, glyphs, presentation: preferences });
}

export function findArticle({ reading, text }: ArticleScreen, query: string, line: number): Find {
  return find(text.sheet, { left: reading.article.text }, query, line);
}

export function pressArticle(state: State, screen: ArticleScreen, command: Command): Step {
  const { story, reading } = screen;
  const { article } = reading;
  const { height } = panes('article', state.size).main;
  switch (command) {
    case 'next-on-right':
    case 'previous-on-right': {
      const other = neighbour(story, article.id, command === 'next-on-right' ? 1 : -1);
      if (!other || other.article.id === article.id)
        return tell(state, 'This story has only one version.');
      return ask(state, { do: 'read', story, id: other.article.id });
    }
    case 'compare': {
      const other = neighbour(story, article.id, 1);
      if (!other || other.article.id === article.id)
        return tell(state, 'This story has only one version.');
      const [left, right] = [article.id, other.article.id];
      return askComparison(state, story, { left, right });
    }
    case 'whole': {
      const laid = layArticle(state, { ...screen, whole: !screen.whole });
      return stay(replace(state, laid));
    }
    case 'copy': {
      const line = screen.text.sheet.lines.slice(screen.text.top).find(({ ref }) => ref >= 0);
      const block = article.blocks[line?.ref ?? -1];
      return block ? passageCopy(state, article, [block]) : stay(state);
    }
    default: {
      const by = distance(command, height);
      if (by === null) return stay(state);
      return stay(
        replace(state, { ...screen, text: scrollTo(screen.text, screen.text.top + by, height) }),
      );
    }
  }
}

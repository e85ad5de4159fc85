import { type ArticleScreen, layArticle } from '../screens/article.ts';
import { scrolledBy } from '../screens/scroll.ts';
import { ask, neighbour, replace, type State, type Step, stay, tell } from '../state.ts';
import { passageCopy } from './copy.ts';
import { times } from './count.ts';
import { askComparison } from './pin.ts';
import type { OwnCommand } from './shared.ts';

/** What a key does on the screen of an article. */
export function pressArticle(
  state: State,
  screen: ArticleScreen,
  command: OwnCommand<'article'>,
): Step {
  const { story, reading } = screen;
  const { article } = reading;
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
    case 'annotate':
      return ask(state, { do: 'annotate', story, id: article.id });
    case 'copy': {
      const line = screen.text.sheet.lines.slice(screen.text.top).find(({ ref }) => ref >= 0);
      const block = article.blocks[line?.ref ?? -1];
      return block ? passageCopy(state, article, [block]) : stay(state);
    }
    default:
      return stay(replace(state, scrolledBy(screen, command, times(state))));
  }
}

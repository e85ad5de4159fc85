import type { Story } from '../../story/story.ts';
import { ask, type Screen, type State, type Step, stay } from '../state.ts';

/** Asks for the history of the source of the article that is meant on a screen. */
export function askHistory(state: State, screen: Screen): Step {
  const asked = (story: Story, id: string): Step => ask(state, { do: 'history', story, id });
  switch (screen.kind) {
    case 'article':
      return asked(screen.story, screen.reading.article.id);
    case 'compare':
      return asked(screen.story, screen.comparison[screen.side].article.id);
    case 'stories': {
      const story = screen.shown[screen.story];
      const version = story?.versions[screen.version];
      return story && version ? asked(story, version.article.id) : stay(state);
    }
    default:
      return stay(state);
  }
}

import type { Story } from '../story/story.ts';
import { count } from '../view/describe.ts';
import type { Effect } from './effects.ts';
import { keyOf } from './keys.ts';
import { type State, seen } from './state.ts';

/** So many words are read and compared in a tenth of a second or so: nobody need be told of fewer. */
const SOON = 10_000;

/** What the reader waits for, in words, and since when; null where it is there before that could be read. */
export function waitingFor(state: State): string | null {
  const { waiting, waited, preferences, glyphs } = state;
  const what = doing(waiting, waited > 0 ? 0 : SOON);
  if (what === null) return null;
  const key = keyOf(preferences.keys, seen(state).kind, 'escape');
  const how = key === null ? '' : `; ${key} gives up`;
  return `${what} ${glyphs.ellipsis}${waited > 0 ? ` ${waited} s${how}` : ''}`;
}

/** What is done, unless it is no more than so many words that are read and compared. */
function doing(effect: Effect | null, soon: number): string | null {
  switch (effect?.do) {
    case 'read':
      return told('Reading', wordsOf(effect.story, [effect.id]), soon);
    case 'compare':
      return told('Comparing', wordsOf(effect.story, [effect.left, effect.right]), soon);
    case 'history':
      return 'Comparing what its source held';
    case 'annotate':
      return 'Following its sentences';
    case 'claims': {
      const ids = effect.story.versions.map(({ article }) => article.id);
      const words = wordsOf(effect.story, ids) * (ids.length - 1);
      return words > soon ? `Comparing ${count(ids.length, 'version')}` : null;
    }
    default:
      return null;
  }
}

/** Whether any two versions of a story are compared so soon that a key can wait for it. */
export function isSoonCompared({ versions }: Story): boolean {
  return versions.every(({ article }) => 2 * article.words <= SOON);
}

function told(doing: string, words: number, soon: number): string | null {
  return words > soon ? `${doing} ${count(words, 'word')}` : null;
}

function wordsOf({ versions }: Story, ids: readonly string[]): number {
  return ids.reduce((sum, id) => {
    const version = versions.find(({ article }) => article.id === id);
    return sum + (version?.article.words ?? 0);
  }, 0);
}

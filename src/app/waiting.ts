import type { Story } from '../story/story.ts';
import { count } from '../view/describe.ts';
import type { Effect } from './effects.ts';

/** So many words are read and compared in a tenth of a second or so: nobody need be told of fewer. */
const SOON = 10_000;

/** What the reader waits for, in words; null where it is there before that could be read. */
export function waitingFor(effect: Effect | null, ellipsis: string): string | null {
  switch (effect?.do) {
    case 'read':
      return told('Reading', wordsOf(effect.story, [effect.id]), ellipsis);
    case 'compare':
      return told('Comparing', wordsOf(effect.story, [effect.left, effect.right]), ellipsis);
    case 'claims': {
      const ids = effect.story.versions.map(({ article }) => article.id);
      const words = wordsOf(effect.story, ids) * (ids.length - 1);
      return words > SOON ? `Comparing ${count(ids.length, 'version')} ${ellipsis}` : null;
    }
    default:
      return null;
  }
}

/** Whether any two versions of a story are compared so soon that a key can wait for it. */
export function isSoonCompared({ versions }: Story): boolean {
  return versions.every(({ article }) => 2 * article.words <= SOON);
}

function told(doing: string, words: number, ellipsis: string): string | null {
  return words > SOON ? `${doing} ${count(words, 'word')} ${ellipsis}` : null;
}

function wordsOf({ versions }: Story, ids: readonly string[]): number {
  return ids.reduce((sum, id) => {
    const version = versions.find(({ article }) => article.id === id);
    return sum + (version?.article.words ?? 0);
  }, 0);
}

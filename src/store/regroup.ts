import { Trouble } from '../host/trouble.ts';
import type { Regrouping } from '../story/regroup.ts';
import type { Story } from '../story/story.ts';
import { openStore } from './open.ts';
import type { Store } from './store.ts';

/**
 * Splits or joins stories of the library at `address`, of which `store` is open to read.
 *
 * @throws {Trouble} where there is nothing to split or join, or the library cannot be written
 */
export async function regroupKept(
  store: Store,
  address: string,
  decided: Regrouping,
): Promise<void> {
  const storyOf = async (id: string): Promise<Story> => {
    const [story] = await store.stories.of([id]);
    if (story) return story;
    throw new Trouble('in no story', id, 'what looks cut short is in none');
  };
  if (decided.do === 'split') {
    const { title, versions } = await storyOf(decided.article);
    if (versions.length === 1) {
      throw new Trouble('nothing to split off', title, 'it is the only version of its story');
    }
  } else {
    const [left, right] = [await storyOf(decided.left), await storyOf(decided.right)];
    if (left.id === right.id) {
      throw new Trouble('nothing to join', left.title, 'it is one story already');
    }
  }
  const writable = await openStore(address, 'write');
  try {
    await writable.stories.regroup(decided);
  } finally {
    await writable.close();
  }
}

import { Trouble } from '../host/trouble.ts';
import type { Regrouping } from '../story/regroup.ts';
import type { Story } from '../story/story.ts';
import { openStore } from './open.ts';
import type { Decider, Regrouped, Store } from './store.ts';

/**
 * Splits or joins stories of the library at `address`, of which `store` is open to read.
 *
 * @throws {Trouble} where there is nothing to split or join, or the library cannot be written
 */
export async function regroupKept(
  store: Store,
  address: string,
  decided: Regrouping,
  by: Decider,
): Promise<number | null> {
  const storyOf = async (id: string): Promise<Story> => {
    const [story] = await store.stories.of([id]);
    if (story) return story;
    throw new Trouble('in no story', id, 'what looks cut short, or is a notice, is in none');
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
    return await writable.stories.regroup(decided, by);
  } finally {
    await writable.close();
  }
}

/**
 * Takes back a decision about the stories of the library at `address`, of which `store` is open to
 * read: the one with this number, or (null) the last that holds. Answers with what it was.
 *
 * @throws {Trouble} where there is none, or the library cannot be written
 */
export async function takeBackKept(
  store: Store,
  address: string,
  number: number | null,
  at: string,
): Promise<Regrouped> {
  const holding = (await store.stories.regrouped()).filter(({ undone }) => undone === null);
  const wanted = holding.findLast((one) => number === null || one.number === number);
  if (!wanted) throw new Trouble('nothing to take back', NO_DECISION, LOG);
  const writable = await openStore(address, 'write');
  try {
    await writable.stories.takeBack(wanted.number, at);
  } finally {
    await writable.close();
  }
  return wanted;
}

const NO_DECISION = 'no story was split or joined';
const LOG = '"variorum regroup --log" tells what was, and what was taken back';

import type { Trouble } from '../host/trouble.ts';
import { type Arrival, addArticles, type Outcome } from '../store/add.ts';
import type { Followed } from '../store/followed.ts';
import type { Store } from '../store/store.ts';
import type { Arriving } from './arrivals.ts';

/** Articles that are kept at once. With more, keeping takes less of the time; more memory is used, and more is lost where the program is killed. */
const BATCH = 200;

/** What became of one arrival. */
export interface Added extends Outcome {
  readonly arrival: Arrival;
}

/**
 * Adds what arrives, some hundred at a time. What is answered with is kept for good, whatever
 * happens next; addresses and troubles are passed on as they come.
 */
export async function* addAll(
  store: Store,
  arrivals: AsyncIterable<Arriving>,
): AsyncGenerator<readonly Added[] | Followed | Trouble> {
  let batch: Arrival[] = [];
  for await (const arrival of arrivals) {
    if ('article' in arrival) batch.push(arrival);
    else yield arrival;
    if (batch.length < BATCH) continue;
    yield await addBatch(store, batch);
    batch = [];
  }
  if (batch.length > 0) yield await addBatch(store, batch);
}

/** Adds what arrived together. */
export async function addBatch(store: Store, batch: readonly Arrival[]): Promise<readonly Added[]> {
  const outcomes = await addArticles(store, batch);
  return batch.flatMap((arrival, index) => {
    const outcome = outcomes[index];
    return outcome ? [{ ...outcome, arrival }] : [];
  });
}

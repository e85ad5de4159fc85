import { type Arrival, addArticles, type Outcome } from './add.ts';
import type { Store } from './store.ts';
import { Trouble } from './trouble.ts';

/** Articles that are kept at once: enough to make the work of keeping small beside that of reading. */
const BATCH = 200;

/** What became of one arrival. */
export interface Added extends Outcome {
  readonly arrival: Arrival;
}

/**
 * Adds what arrives, some hundred at a time. What is answered with is kept for good, whatever
 * happens next; a trouble is passed on as it comes.
 */
export async function* addAll(
  store: Store,
  arrivals: AsyncIterable<Arrival | Trouble>,
): AsyncGenerator<readonly Added[] | Trouble> {
  let batch: Arrival[] = [];
  for await (const arrival of arrivals) {
    if (arrival instanceof Trouble) yield arrival;
    else batch.push(arrival);
    if (batch.length < BATCH) continue;
    yield await keep(store, batch);
    batch = [];
  }
  if (batch.length > 0) yield await keep(store, batch);
}

async function keep(store: Store, batch: readonly Arrival[]): Promise<readonly Added[]> {
  const outcomes = await addArticles(store, batch);
  return batch.flatMap((arrival, index) => {
    const outcome = outcomes[index];
    return outcome ? [{ ...outcome, arrival }] : [];
  });
}

import { Trouble } from '../host/trouble.ts';
import { type Arrival, addArticles, type Outcome } from '../store/add.ts';
import type { Followed } from '../store/followed.ts';
import type { Store } from '../store/store.ts';
import type { NewVisit } from '../store/visits.ts';
import type { Arriving } from './arriving.ts';
import { unreadable } from './unreadable.ts';

/** Articles that are kept at once. With more, keeping takes less of the time; more memory is used, and more is lost where the program is killed. */
const BATCH = 200;

/** What became of one arrival. */
export interface Added extends Outcome {
  readonly arrival: Arrival;
}

/** What became of arrivals, and why some could not be kept. */
export interface Kept {
  readonly added: readonly Added[];
  readonly troubles: readonly Trouble[];
}

/**
 * Adds what arrives, some hundred at a time. What is answered with is kept for good, whatever
 * happens next; addresses and troubles are passed on as they come. A look of a witness that has come
 * already is not taken again.
 */
export async function* addAll(
  store: Store,
  arrivals: AsyncIterable<Arriving>,
): AsyncGenerator<readonly Added[] | Followed | Trouble> {
  let batch: Arrival[] = [];
  let missed: NewVisit[] = [];
  /** The looks of witnesses that are not kept yet; those that are, the store knows. */
  const looks = new Set<string>();
  for await (const arrival of arrivals) {
    const look = lookOf(arrival);
    if (look !== null && looks.has(look)) continue;
    if (look !== null) looks.add(look);
    if ('article' in arrival) batch.push(arrival);
    else if ('missed' in arrival) missed.push(arrival.missed);
    else yield arrival;
    if (batch.length + missed.length < BATCH) continue;
    yield* keptOf(await addBatch(store, batch, missed));
    [batch, missed] = [[], []];
    looks.clear();
  }
  if (batch.length + missed.length > 0) yield* keptOf(await addBatch(store, batch, missed));
}

/** The look of a witness from which something comes; null where it comes from none. */
function lookOf(arriving: Arriving): string | null {
  if (arriving instanceof Trouble) return null;
  const missed = 'missed' in arriving ? arriving.missed : null;
  const seen = 'article' in arriving ? arriving.capture : missed;
  return seen?.witness ? `${seen.witness.id} ${seen.address}` : null;
}

function* keptOf({ added, troubles }: Kept): Generator<readonly Added[] | Trouble> {
  yield added;
  yield* troubles;
}

/**
 * Adds what arrived together, and the looks of witnesses that saw nothing. Where an article among it is more than the program can take apart,
 * they are added one by one, and that one alone is not.
 *
 * @throws {Trouble} where the store cannot be written
 */
export async function addBatch(
  store: Store,
  batch: readonly Arrival[],
  missed: readonly NewVisit[] = [],
): Promise<Kept> {
  try {
    const outcomes = await addArticles(store, batch, missed);
    const added = batch.flatMap((arrival, index) => {
      const outcome = outcomes[index];
      return outcome ? [{ ...outcome, arrival }] : [];
    });
    return { added, troubles: [] };
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const [only, ...others] = batch;
    if (only === undefined || others.length + missed.length === 0) {
      return { added: [], troubles: [unreadable(error, only?.article.path ?? '')] };
    }
  }
  await addArticles(store, [], missed);
  const added: Added[] = [];
  const troubles: Trouble[] = [];
  for (const arrival of batch) {
    const kept = await addBatch(store, [arrival]);
    added.push(...kept.added);
    troubles.push(...kept.troubles);
  }
  return { added, troubles };
}

import { Trouble } from '../../host/trouble.ts';
import { inOrder } from '../../store/add.ts';
import type { Followed } from '../../store/followed.ts';
import { isWhole } from '../../store/revisions.ts';
import type { Store } from '../../store/store.ts';
import type { Keeping, NewVisit, Page } from '../../store/visits.ts';
import { type Added, addBatch, type Kept } from '../add-all.ts';
import { FetchTrouble } from '../fetch/fetch-trouble.ts';
import { pageOf } from '../fetch/page.ts';
import { unreadable } from '../unreadable.ts';
import { notFollowed } from './asked.ts';
import { queues } from './queues.ts';
import { afterVisit } from './schedule.ts';
import { failed, type Visited, visit, type Web } from './visit.ts';

/** What came of a visit to an address, and is kept. */
export interface Report {
  readonly address: string;
  readonly added: readonly Added[];
  readonly troubles: readonly Trouble[];
  /** How many addresses are still to be visited. */
  readonly waiting: number;
}

const MINUTE = 60_000;
/** Milliseconds after which no visit is begun. Longer, a list of slow sites keeps the program running; shorter, the next run has more left to do. */
const LONGEST_RUN = 20 * MINUTE;

/** Does something with the library that is to be kept: it is open to write for as long as that takes, not while sites are waited for. */
export type Use = <T>(work: (store: Store) => Promise<T>) => Promise<T>;

/** Hosts that are visited at once, each by one request at a time. With more, a visit to many ends sooner, and takes more of the line. */
const MOST_HOSTS = 8;

/**
 * Visits addresses, and the pages and feeds that they lead to where these are not followed yet; keeps
 * what is found, and when to come again. One that fails stops no other. What is answered with is
 * kept for good, whatever happens next; ends early when `signal` says so.
 */
export async function* visitAll(
  use: Use,
  addresses: readonly Followed[],
  web: Web,
  signal: AbortSignal,
  now: () => Date = () => new Date(),
  longest = LONGEST_RUN,
): AsyncGenerator<Report> {
  const end = performance.now() + longest;
  const isLate = (): boolean => performance.now() > end;
  const waiting = queues<Followed>(({ address }) => new URL(address).hostname);
  const running = new Map<Followed, Promise<readonly [Followed, Visited | null]>>();
  // What something led to is found again even if it is never reached now.
  const led = addresses.filter(({ via, checked }) => via && !checked);
  if (led.length > 0) await use((store) => store.followed.put(led));
  waiting.add(addresses);
  const left = (): Trouble[] => {
    const remedy = `a run ends after ${longest / MINUTE} minutes, and the next one goes on`;
    const count = waiting.waiting;
    return count > 0 ? [new Trouble('not visited yet', `${count} addresses`, remedy)] : [];
  };
  for (;;) {
    while (running.size < MOST_HOSTS && !isLate()) {
      const next = waiting.take();
      if (next === null) break;
      running.set(next, orInterrupted(next, visit(web, next, now()), signal));
    }
    if (running.size === 0) return;
    const [followed, visited] = await Promise.race(running.values());
    if (visited === null) return;
    running.delete(followed);
    waiting.done(followed);
    const { kept, leads } = await use((store) =>
      keep(store, visited, web.keeping ?? 'changed', now()),
    );
    waiting.add(leads);
    const { failure, troubles } = visited;
    // What is wrong with a feed for good is told once.
    const wrong = failure ? [failure] : followed.checked === null ? troubles : [];
    yield {
      address: followed.address,
      added: kept.added,
      troubles: [...wrong, ...kept.troubles, ...(isLate() && running.size === 0 ? left() : [])],
      waiting: waiting.waiting + running.size,
    };
  }
}

async function orInterrupted(
  followed: Followed,
  visiting: Promise<Visited>,
  signal: AbortSignal,
): Promise<readonly [Followed, Visited | null]> {
  try {
    return [followed, await visiting];
  } catch (error) {
    if (signal.aborted) return [followed, null];
    return [followed, failed(followed, unreadable(error, followed.address), new Date())];
  }
}

/**
 * Keeps what a visit brought: first the articles, then when to come again, so that nothing is taken
 * for known that was lost on the way. Answers with what is to be visited next.
 */
async function keep(
  store: Store,
  { at: begun, followed, fetched, arrivals, leads, failure, notBefore }: Visited,
  keeping: Keeping,
  now: Date,
): Promise<{ readonly kept: Kept; readonly leads: readonly Followed[] }> {
  const kept = await addBatch(store, arrivals);
  const fresh = await notFollowed(store, leads);
  const changed = fresh.length > 0 || kept.added.some(({ what }) => isWhole(what));
  const error = failure?.message ?? null;
  const visited = afterVisit(followed, { changed, error, notBefore }, now);
  // An address that the reader gave and that does not work is not followed: it may be a slip.
  const isSlip = failure !== null && followed.via === null && followed.checked === null;
  // What was refused here says nothing of the source: it stays as due as it was.
  const isRefused = failure instanceof FetchTrouble && failure.refused;
  if (isSlip || isRefused) {
    await store.followed.put(fresh);
    return { kept, leads: fresh };
  }
  const isNew = fresh.length > 0 || kept.added.some(({ what }) => what !== 'same');
  const outcome = failure ? 'failed' : isNew ? 'changed' : 'unchanged';
  const isKept = followed.kind === 'page' && (keeping === 'pages' || outcome === 'changed');
  const { address } = followed;
  const found = kept.added.map((one) => one.fetched).sort();
  const seen = inOrder(begun, found.at(-1) ?? null);
  const { fetched: at } = inOrder(seen.fetched, await store.visits.latest([address]));
  const visit: NewVisit = {
    address,
    at,
    clock: at === begun ? undefined : begun,
    outcome,
    why: failure && (failure instanceof FetchTrouble ? failure.why : failure.message),
    received: fetched?.received ?? null,
    witness: null,
    sources: kept.added.map(({ source }) => source),
    page: isKept && keeping !== 'nothing' ? await pageIn(fetched) : null,
  };
  await store.visits.keep(visit, [visited, ...fresh]);
  return { kept, leads: fresh };
}

async function pageIn(fetched: Visited['fetched']): Promise<Page | null> {
  if (!fetched?.body) return null;
  return pageOf(fetched.received.status, fetched.headers, fetched.body);
}

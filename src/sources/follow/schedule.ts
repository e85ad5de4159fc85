import type { Followed } from '../../store/followed.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** What changed last `within` a time is fetched again after `every` time, both in milliseconds; what changed longer ago, rarely. */
const LADDER: ReadonlyArray<{ readonly within: number; readonly every: number }> = [
  { within: 6 * HOUR, every: 15 * MINUTE },
  { within: DAY, every: HOUR },
  { within: WEEK, every: DAY },
];
const RARELY = WEEK;

/** Milliseconds for which an article of a feed has been the same until it is not fetched any more. Longer, late corrections are seen, and more is fetched in vain. */
const SETTLED = 4 * WEEK;

/** Failures in a row until an article of a feed is not fetched any more: it is gone, or not for us. */
const HOPELESS = 10;

/** What a visit brought. */
export interface Visit {
  /** Whether something is new or changed. */
  readonly changed: boolean;
  /** Why it failed, or null. */
  readonly error: string | null;
  /** Before this it is no use to come again: ISO 8601, in UTC. */
  readonly notBefore: string | null;
}

/**
 * An address after a visit at `now`: when it is to be fetched again. What changed lately is fetched
 * more often; after each failure in a row it is waited twice as long, a week at most, or as long as the
 * server asks for.
 */
export function afterVisit(followed: Followed, visit: Visit, now: Date): Followed {
  const checked = now.toISOString();
  const { error } = visit;
  const failures = error === null ? 0 : followed.failures + 1;
  const changed =
    error === null && (visit.changed || !followed.changed) ? checked : followed.changed;
  const next = nextVisit({ ...followed, failures, changed }, now);
  const later = visit.notBefore !== null && next !== null && visit.notBefore > next;
  return { ...followed, checked, changed, error, failures, next: later ? visit.notBefore : next };
}

function nextVisit({ changed, failures, kind, via }: Followed, now: Date): string | null {
  const age = changed === null ? 0 : now.getTime() - Date.parse(changed);
  const isLeft = failures >= HOPELESS || (failures === 0 && age > SETTLED);
  if (isLeft && kind === 'page' && via !== null) return null;
  const every = LADDER.find(({ within }) => age <= within)?.every ?? RARELY;
  const wait = Math.min(every * 2 ** failures, RARELY);
  return new Date(now.getTime() + wait).toISOString();
}

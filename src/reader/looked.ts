import type { Marks } from './marks.ts';

/** A change by the id of the text that it made, and when that was found (ISO 8601, in UTC). */
interface Change {
  readonly article: string;
  readonly fetched: string;
}

/** Whether a reader has looked at a change, dismissed or reviewed it. */
export function isLooked(
  of: Pick<Marks, 'caughtUp' | 'looked' | 'reviewed'>,
  change: Change,
): boolean {
  const passed = change.fetched <= (of.caughtUp ?? '');
  return passed || timeAfter(of.looked, change) !== null || reviewedAt(of, change) !== null;
}

/** When a reader has reviewed a change, or null. */
export function reviewedAt({ reviewed }: Pick<Marks, 'reviewed'>, change: Change): string | null {
  return timeAfter(reviewed, change);
}

/** When something was done to a change, if that was after it was found: a text may come back. */
function timeAfter(
  times: ReadonlyMap<string, string>,
  { article, fetched }: Change,
): string | null {
  const time = times.get(article) ?? '';
  return time >= fetched ? time : null;
}

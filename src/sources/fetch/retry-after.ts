/** A host cannot ask to be left alone for longer, in milliseconds: a week. */
const LONGEST = 7 * 24 * 3600 * 1000;

/**
 * Until when a host wants to be left alone (RFC 9110, 10.2.3: seconds, or a date), as ISO 8601 in
 * UTC; null where it does not say so.
 */
export function retryAfter(value: string | undefined, now: Date): string | null {
  const stated = value?.trim() ?? '';
  const until = /^\d+$/.test(stated) ? now.getTime() + Number(stated) * 1000 : Date.parse(stated);
  if (!(until > now.getTime())) return null;
  return new Date(Math.min(until, now.getTime() + LONGEST)).toISOString();
}

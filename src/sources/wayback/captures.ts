import { printable } from '../../text/sanitise.ts';

/** A capture that an archive lists. */
export interface ListedCapture {
  /** As the archive writes it: 20240305120000. */
  readonly stamp: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** The address as it was asked for then. */
  readonly original: string;
  readonly type: string;
  /** Of HTTP; null where it is that of an earlier capture. */
  readonly status: number | null;
  /** What captures of the same content have in common. */
  readonly digest: string;
}

/** A part of a list, and how the next one is asked for; null at its end. */
export interface Listing {
  readonly captures: readonly ListedCapture[];
  readonly resume: string | null;
}

/** The fields of a capture, in the order in which they are asked for. */
const FIELDS = ['timestamp', 'original', 'mimetype', 'statuscode', 'digest'] as const;
/** Captures that are listed at once. More, and a list takes longer to come than a server gives it. */
const AT_ONCE = 5000;

/** What is wanted of an archive's list. */
export interface Wanted {
  readonly address: string;
  /** The first and the last time, as digits of a time stamp: 2024, 20240305; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Where an archive lists the captures of an address (the CDX server of the Wayback Machine), and of its list the part that is to be `resume`d. */
export function listAddress(
  archive: string,
  { address, from, to }: Wanted,
  resume: string | null,
): URL {
  const url = new URL('cdx/search/cdx', `${archive.replace(/\/*$/, '')}/`);
  const asked = {
    ...{ url: address, output: 'json', fl: FIELDS.join(','), limit: `${AT_ONCE}` },
    ...{ showResumeKey: 'true', resumeKey: resume, from, to },
  };
  for (const [name, value] of Object.entries(asked))
    if (value !== null) url.searchParams.set(name, value);
  return url;
}

/** Where an archive has what a server answered, without anything of its own. */
export function captureAddress(archive: string, { stamp, original }: ListedCapture): URL {
  return new URL(`${archive.replace(/\/*$/, '')}/web/${stamp}id_/${original}`);
}

/** The capture of which an address has the answer: its time stamp; null where it is no such address. */
export function stampIn(address: URL): string | null {
  return /\/web\/(\d{14})id_\//.exec(address.pathname)?.[1] ?? null;
}

/** What an archive lists; null where that is no list. */
export function listingIn(json: string): Listing | null {
  const rows = parsed(json);
  if (rows === null) return null;
  // Behind an empty row stands how it goes on.
  const end = rows.findIndex((row) => row.length === 0);
  const resume = end < 0 ? null : (rows[end + 1]?.[0] ?? null);
  const listed = end < 0 ? rows : rows.slice(0, end);
  return { captures: listed.flatMap((row) => captureIn(row) ?? []), resume };
}

function parsed(json: string): readonly (readonly string[])[] | null {
  if (json.trim() === '') return [];
  try {
    const found: unknown = JSON.parse(json);
    if (!Array.isArray(found) || !found.every(Array.isArray)) return null;
    return found.map((row: unknown[]) => row.map((cell) => printable(String(cell))));
  } catch {
    return null;
  }
}

function captureIn([
  stamp = '',
  original = '',
  type = '',
  code = '',
  digest = '',
]: readonly string[]) {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp) ?? [];
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(time) || !/^https?:\/\//i.test(original)) return null;
  const status = /^\d{3}$/.test(code) ? Number(code) : null;
  return { stamp, at: new Date(time).toISOString(), original, type, status, digest };
}

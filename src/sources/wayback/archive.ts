import type { IncomingHttpHeaders } from 'node:http';
import { Trouble } from '../../host/trouble.ts';
import type { Answer } from '../captured.ts';
import type { Connection } from '../fetch/connection.ts';
import { statusReason } from '../fetch/failure.ts';
import { one } from '../fetch/header.ts';
import { NoAnswer } from '../fetch/no-answer.ts';
import type { Pace } from '../fetch/pace.ts';
import { checkAddress } from '../fetch/public.ts';
import { type Landed, redirected } from '../fetch/redirects.ts';
import { retryAfter } from '../fetch/retry-after.ts';
import { isShort } from '../fetch/whole.ts';
import { LARGEST } from '../files.ts';
import { type ListedCapture, listAddress, listingIn, type Wanted } from './captures.ts';

/** An archive as the Wayback Machine is one. */
export interface Archive {
  readonly address: string;
  /** What it is called: its host. */
  readonly name: string;
  /** All captures of an address in a time, the oldest first. @throws {Trouble} where it does not tell them */
  list(wanted: Wanted): Promise<readonly ListedCapture[]>;
  /** What it has at an address of its own; `check` looks at where that led. @throws {NotHeld}, {NoAnswer}, {Trouble} where it is to be asked later */
  answer(url: URL, check: (landed: URL) => void): Promise<Answer>;
}

/** An archive answers, and does not have what it lists. */
export class NotHeld extends NoAnswer {}

/** How an archive is asked. */
export interface Asking {
  readonly ask: Connection['ask'];
  readonly pace: Pace;
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal;
}

const MINUTE = 60_000;
/** Milliseconds for which an archive that wants to be left alone is waited for. Longer, a run stands still; shorter, it is ended and begun again more often. */
const PATIENCE = 10 * MINUTE;
/** Milliseconds for which it is left alone where it does not say for how long. */
const REST = MINUTE;
/** Milliseconds until what did not come is asked for again; twice as long the second time. */
const AGAIN = 2000;
/** How often something is asked for that is not answered at once. */
const MOST_TRIES = 3;
/** Captures of one address. More are none of an article. */
const MOST_CAPTURES = 50_000;

const BUSY = new Set([429, 503]);
/** There is nothing, and to ask again is no use. */
const GONE = new Set([404, 410]);
/** What the server had said is kept under names of the archive's own. */
const ORIGINAL = 'x-archive-orig-';

/** The archive at an address. */
export function archiveAt(address: string, { ask, pace, allowPrivate, signal }: Asking): Archive {
  const name = new URL(address).host;

  /** Asks at its turn, and again where the archive was busy or did not answer. */
  async function asked(url: URL): Promise<Landed> {
    for (let tries = 1; ; tries++) {
      try {
        const landed = await redirected(url, async (hop) => {
          checkAddress(hop, allowPrivate);
          const later = await pace.turn(PATIENCE, signal);
          if (later !== null) throw notBefore(later);
          return ask(hop, { accept: '*/*' }, { most: LARGEST, cut: false });
        });
        if (!BUSY.has(landed.status)) return landed;
        const until = restOf(landed.headers);
        await pace.rest(until);
        if (tries === MOST_TRIES) throw notBefore(until);
      } catch (error) {
        if (!(error instanceof NoAnswer) || tries === MOST_TRIES) throw error;
        await pace.rest(new Date(Date.now() + AGAIN * tries).toISOString());
      }
    }
  }
  function notBefore(time: string): Trouble {
    const when = time.slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' ');
    const remedy = `it wants to be left alone until ${when} UTC; the same command goes on then`;
    return new Trouble('not all captures', name, remedy);
  }
  return {
    address,
    name,
    async list(wanted) {
      const all: ListedCapture[] = [];
      let resume: string | null = null;
      do {
        const { status, body } = await asked(listAddress(address, wanted, resume)).catch(noList);
        if (status !== 200) throw noList(new NoAnswer(statusReason(status)));
        const listing = listingIn(body.toString());
        if (listing === null) throw noList(new NoAnswer('what it answers is no list of captures'));
        all.push(...listing.captures);
        // A list that goes on from where it was has no end.
        resume = listing.captures.length === 0 ? null : listing.resume;
      } while (resume !== null && all.length < MOST_CAPTURES);
      return all.toSorted((a, b) => (a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : 0));
    },
    async answer(url, check) {
      const { status, headers, body, url: landed } = await asked(url);
      check(landed);
      if (GONE.has(status)) throw new NotHeld('the archive lists it, and does not have it');
      if (status !== 200) throw new NoAnswer(`the archive’s answer is ${status}`);
      const original = originalOf(headers);
      return { status, headers: original, body, cut: isShort(original, body.length) };
    },
  };

  function noList(error: unknown): never {
    if (!(error instanceof NoAnswer)) throw error;
    throw new Trouble('no captures', name, error.message);
  }
}

/** Until when an archive is to be left alone. */
function restOf(headers: IncomingHttpHeaders): string {
  const now = new Date();
  const stated = retryAfter(one(headers['retry-after']), now);
  return stated ?? new Date(now.getTime() + REST).toISOString();
}

/** What the server had said, as far as the archive tells it. */
function originalOf(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const own = Object.entries(headers).flatMap(([header, value]) =>
    header.startsWith(ORIGINAL) ? [[header.slice(ORIGINAL.length), value] as const] : [],
  );
  return { 'content-type': headers['content-type'], ...Object.fromEntries(own) };
}

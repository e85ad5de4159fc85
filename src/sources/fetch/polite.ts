import type { Answer, Ask } from './connection.ts';
import { one } from './header.ts';
import { NoAnswer } from './no-answer.ts';
import { checkAddress, isOwn } from './public.ts';
import { redirected } from './redirects.ts';
import { retryAfter } from './retry-after.ts';
import { LARGEST_ROBOTS, type Robots, robotsOf } from './robots.ts';
import { turns } from './turns.ts';

export interface Manners {
  /** The name by which a robots.txt calls this program. */
  readonly agent: string;
  readonly allowPrivate: boolean;
  /** Between two requests to a site that is not one's own, in milliseconds. */
  readonly pause: number;
}

/** What is known of a site: one host, one port, http or https. */
interface Site {
  robots: Robots | null;
  /** When it wants to be left alone: ISO 8601, in UTC. */
  busyUntil: string | null;
  /** How often in a row it has not answered. */
  failures: number;
}

/** Statuses of a server that has too much to do; where it says for how long, that holds for its site. */
const BUSY = new Set([429, 503]);

/** A site that does not answer so often in a row is not asked again. */
const MOST_FAILURES = 3;

/**
 * Asks as sites want it: one request at a time and a pause between, as long as the site's robots.txt
 * wants it; nothing that it forbids, and nothing more where a site wants to be left alone or does not
 * answer. What sites say is kept as long as the function.
 */
export function politely(ask: Ask, manners: Manners, signal: AbortSignal): Ask {
  const turn = turns();
  const sites = new Map<string, Site>();

  function siteOf({ origin }: URL): Site {
    const site = sites.get(origin) ?? { robots: null, busyUntil: null, failures: 0 };
    sites.set(origin, site);
    return site;
  }
  function pause(url: URL): number {
    const wanted = siteOf(url).robots?.delay ?? 0;
    return isOwn(url) ? wanted : Math.max(wanted, manners.pause);
  }
  async function robotsAt(url: URL): Promise<Robots> {
    const at = new URL('/robots.txt', url);
    const { status, body } = await redirected(at, (hop) => {
      checkAddress(hop, manners.allowPrivate);
      return ask(hop, { accept: 'text/plain' }, { most: LARGEST_ROBOTS, cut: true });
    });
    return robotsOf(at, status, body, manners.agent);
  }
  async function inTurn(...[url, headers, limit]: Parameters<Ask>): Promise<Answer> {
    const site = siteOf(url);
    if (site.busyUntil !== null) {
      throw new NoAnswer(`its server is busy until ${site.busyUntil}`, site.busyUntil);
    }
    if (site.failures === MOST_FAILURES) throw new NoAnswer('its server does not answer');
    site.robots ??= await counted(site, () => robotsAt(url));
    if (!site.robots.allows(url)) throw new NoAnswer('the robots.txt of its site forbids it');
    const answer = await counted(site, () => ask(url, headers, limit));
    const wait = BUSY.has(answer.status) ? one(answer.headers['retry-after']) : undefined;
    site.busyUntil = retryAfter(wait, new Date());
    return answer;
  }
  return async (url, headers, limit) => {
    checkAddress(url, manners.allowPrivate);
    return turn(
      url.origin,
      () => pause(url),
      signal,
      () => inTurn(url, headers, limit),
    );
  };
}

/** Keeps count of how often in a row a site gives no answer. */
async function counted<T>(site: Site, asked: () => Promise<T>): Promise<T> {
  try {
    const answer = await asked();
    site.failures = 0;
    return answer;
  } catch (error) {
    site.failures++;
    throw error;
  }
}

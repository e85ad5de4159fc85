import type { Answer } from './connection.ts';
import { one } from './header.ts';
import { NoAnswer } from './no-answer.ts';

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** An answer that leads no further, and where it was given. */
export interface Landed extends Answer {
  readonly url: URL;
}

/**
 * Asks at `start`, and wherever that leads.
 *
 * @throws {NoAnswer} where one of them gives none, or it leads nowhere or too far
 */
export async function redirected(start: URL, ask: (url: URL) => Promise<Answer>): Promise<Landed> {
  let url = start;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const answer = await ask(url).catch((error) => {
      if (!(error instanceof NoAnswer) || url === start) throw error;
      throw new NoAnswer(
        `it leads to ${url.href}: ${error.message}`,
        error.notBefore,
        error.received,
      );
    });
    const location = REDIRECTS.has(answer.status) ? one(answer.headers.location) : undefined;
    if (location === undefined) return { ...answer, url };
    const next = URL.parse(location, url.href);
    if (next === null) throw new NoAnswer('it leads to something that is no address');
    next.username = '';
    next.password = '';
    url = next;
  }
  throw new NoAnswer(`it leads from one address to the next, more than ${MOST_REDIRECTS} times`);
}

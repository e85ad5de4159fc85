import parser from 'robots-parser';

/** The package is a function, of which its types say that it is a module's default. */
const robotsParser = parser as unknown as typeof parser.default;

/** What a site says of who may fetch what. */
export interface Robots {
  allows(url: URL): boolean;
  /** How long to wait between two requests, in milliseconds. */
  readonly delay: number;
}

/** What is read of a robots.txt, in bytes (RFC 9309, 2.5); of a longer one, all lines that are whole. */
export const LARGEST_ROBOTS = 500_000;

/** Longer delays would be a way to say no. */
const LONGEST_DELAY = 10_000;

/** Its server has no rules (RFC 9309, 2.3.1.3). */
const FREE: Robots = { allows: () => true, delay: 0 };
/** Its server cannot tell them at present: nothing is allowed (RFC 9309, 2.3.1.4). */
const CLOSED: Robots = { allows: () => false, delay: 0 };

/** The rules of a site for a program, as the server answers when asked for its robots.txt at `url`. */
export function robotsOf(url: URL, status: number, body: Buffer, agent: string): Robots {
  if (status >= 500) return CLOSED;
  if (status >= 300) return FREE;
  const whole = body.length < LARGEST_ROBOTS ? body : body.subarray(0, body.lastIndexOf('\n'));
  const rules = robotsParser(url.href, whole.toString());
  const delay = (rules.getCrawlDelay(agent) ?? 0) * 1000;
  return {
    allows: ({ href }) => rules.isAllowed(href, agent) !== false,
    delay: Math.min(Math.max(delay, 0), LONGEST_DELAY),
  };
}

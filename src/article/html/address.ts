/** What is added to addresses to see where readers come from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/;

/**
 * The addresses under which the same page is found, the plainest first: without what was added to see
 * where readers come from, with http or https, with "www." before its host and a slash at the end or
 * none. What is no address stays alone.
 */
export function sameAddresses(address: string): readonly string[] {
  const url = /^https?:\/\//.test(address) ? URL.parse(address) : null;
  if (url === null) return [address];
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  const plain = url.href;
  const path = url.pathname.replace(/\/$/, '');
  const others = ['https:', 'http:'].flatMap((protocol) =>
    hostsOf(url).flatMap((hostname) =>
      [path, `${path}/`].map(
        (pathname) => Object.assign(new URL(plain), { protocol, hostname, pathname }).href,
      ),
    ),
  );
  return [...new Set([plain, ...others])];
}

/** A host and what it is called with "www." or without; numbers and names without a point have no such form. */
function hostsOf({ hostname }: URL): readonly string[] {
  if (!/\.[a-z][a-z\d-]*$/i.test(hostname)) return [hostname];
  return [hostname, hostname.startsWith('www.') ? hostname.slice(4) : `www.${hostname}`];
}

import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Refused } from './no-answer.ts';

/** Its first address, and how many bits of that all its addresses begin with. */
type Network = readonly [string, number];

/** IPv4 networks that are nobody's, one's own, or many's: IANA's special-purpose registry (RFC 6890). */
const SPECIAL_4: readonly Network[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** The only IPv6 networks that are public: global unicast, and IPv4 behind a translator (RFC 6052). */
const GLOBAL_6: readonly Network[] = [
  ['2000::', 3],
  ['64:ff9b::', 96],
];

/** What is special in them: protocols' own, examples, and tunnels that lead to any IPv4 address. */
const SPECIAL_6: readonly Network[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ...SPECIAL_4.map(([network, bits]): Network => [`64:ff9b::${network}`, 96 + bits]),
];

/** Ports at which browsers ask nothing (Fetch Standard, 2.9): what answers there takes a request for words of its own. */
const OTHER_SERVICES: ReadonlySet<string> = new Set(
  `0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113
  115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554
  556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665
  6666 6667 6668 6669 6679 6697 10080`.split(/\s+/),
);

const PRIVATE_ADDRESS = 'it needs --allow-private, as an address of this machine or its network';

const special4 = networks(SPECIAL_4, 'ipv4');
const global6 = networks(GLOBAL_6, 'ipv6');
const special6 = networks(SPECIAL_6, 'ipv6');

function networks(list: readonly Network[], family: 'ipv4' | 'ipv6'): BlockList {
  const found = new BlockList();
  for (const [network, bits] of list) found.addSubnet(network, bits, family);
  return found;
}

/** Whether an IP address is one of the public internet. IPv4 written as IPv6 never is. */
export function isPublic(ip: string): boolean {
  if (isIP(ip) === 4) return !special4.check(ip, 'ipv4');
  return isIP(ip) === 6 && global6.check(ip, 'ipv6') && !special6.check(ip, 'ipv6');
}

/** The IP address that stands in an address of the web, in its usual spelling; null where it has a name. */
function ipOf({ hostname }: URL): string | null {
  const ip = hostname.replace(/^\[|\]$/g, '');
  return isIP(ip) === 0 ? null : ip;
}

/** Whether an address is plainly of this machine or its network: it needs no manners. */
export function isOwn(url: URL): boolean {
  const ip = ipOf(url);
  return ip === null ? /(?:^|\.)localhost$/.test(url.hostname) : !isPublic(ip);
}

/**
 * Names are checked by `publicLookup`, when they are looked up.
 *
 * @throws {Refused} on an address that is not of the web, or has an IP address that is not public
 */
export function checkAddress(url: URL, allowPrivate: boolean): void {
  if (!/^https?:$/.test(url.protocol)) throw new Refused('only http and https are fetched');
  if (OTHER_SERVICES.has(url.port)) throw new Refused('its port is that of another service');
  const ip = ipOf(url);
  if (!allowPrivate && ip !== null && !isPublic(ip)) throw new Refused(PRIVATE_ADDRESS);
}

/**
 * Node's lookup of a name, which fails where any address that it leads to is not public. The
 * connection is made to what was checked, so that a name cannot lead elsewhere a moment later.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const [first] = found ?? [];
    if (error || !first) return callback(error, []);
    if (!found.every(({ address }) => isPublic(address))) {
      return callback(new Refused(PRIVATE_ADDRESS), []);
    }
    if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  });
};

import { BlockList, isIP } from 'node:net';
import { split } from 'shlex';
import ssh2 from 'ssh2';

/** A key that may come in, and what its owner may do. */
export interface AuthorizedKey {
  /** What the client shows: the key's public part, as the protocol has it. */
  readonly blob: Buffer;
  /** What is run whatever is asked for; null where that is the reader's choice. */
  readonly command: string | null;
  /** Whether there are screens for it. */
  readonly pty: boolean;
  /** Whether it may come from an address. */
  readonly isFrom: (address: string) => boolean;
  /** From when on it may not come any more, in milliseconds of the epoch. */
  readonly expires: number;
}

/** A file of keys, as far as it can be obeyed. */
export interface AuthorizedKeys {
  readonly keys: readonly AuthorizedKey[];
  /** Why others of its lines are not obeyed, each in words with the line's number. */
  readonly refused: readonly string[];
}

/** What an option asks for that nobody has here anyway. */
const NOTHING_TO_DO = new Set([
  'no-agent-forwarding',
  'no-port-forwarding',
  'no-user-rc',
  'no-x11-forwarding',
]);

/**
 * Reads keys in the form of OpenSSH's `authorized_keys`. An option is honoured, or the key with it
 * refused: a key never may more than its line says.
 */
export function authorizedKeys(text: string): AuthorizedKeys {
  const keys: AuthorizedKey[] = [];
  const refused: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const read = keyOf(line.trim());
    if (typeof read === 'string') refused.push(`line ${index + 1}: ${read}`);
    else keys.push(read);
  }
  return { keys, refused };
}

/** Options, each a word or a word with a value in quotation marks, with commas between. */
const OPTIONS = /^(?:[\w-]+(?:="(?:[^"\\]|\\.)*")?,)*[\w-]+(?:="(?:[^"\\]|\\.)*")?(?=\s)/;
const OPTION = /([\w-]+)(?:="((?:[^"\\]|\\.)*)")?(?:,|$)/g;

/** A key, or why there is none. */
function keyOf(line: string): AuthorizedKey | string {
  const whole = blobOf(line);
  const [given = ''] = whole ? [] : (OPTIONS.exec(line) ?? []);
  const blob = whole ?? blobOf(line.slice(given.length).trim());
  if (blob === null) return 'no key that can be read';
  let key: AuthorizedKey = {
    blob,
    command: null,
    pty: true,
    isFrom: () => true,
    expires: Number.POSITIVE_INFINITY,
  };
  const known = new Set<string>();
  for (const [, name = '', value] of given.matchAll(OPTION)) {
    const option = name.toLowerCase();
    if (value !== undefined && known.has(option)) return `the option ${name} is given twice`;
    known.add(option);
    const change = optionOf(option, value?.replaceAll('\\"', '"'));
    if (change === null) return `the option ${name} cannot be honoured here`;
    key = { ...key, ...change };
  }
  return key;
}

function blobOf(line: string): Buffer | null {
  const key = ssh2.utils.parseKey(line);
  if (key instanceof Error) return null;
  const [one] = [key].flat();
  return one && !one.isPrivateKey() ? one.getPublicSSH() : null;
}

function optionOf(name: string, value: string | undefined): Partial<AuthorizedKey> | null {
  if (value === undefined) {
    if (NOTHING_TO_DO.has(name)) return {};
    if (name === 'no-pty' || name === 'restrict') return { pty: false };
    return name === 'pty' ? { pty: true } : null;
  }
  if (name === 'command') return isCommand(value) ? { command: value } : null;
  if (name === 'from') {
    const isFrom = fromOf(value);
    return isFrom && { isFrom };
  }
  if (name !== 'expiry-time') return null;
  const expires = timeOf(value);
  return Number.isNaN(expires) ? null : { expires };
}

function isCommand(line: string): boolean {
  try {
    return split(line).length > 0;
  } catch {
    return false;
  }
}

const TIME = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(Z?)$/;

/** YYYYMMDD, YYYYMMDDHHMM or YYYYMMDDHHMMSS, in the server's time unless there is a Z; in milliseconds. */
function timeOf(value: string): number {
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = ''] =
    TIME.exec(value) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
}

/** An address with * and ? for any; a name of a machine has other letters. */
const WILD = /^[\da-f:.*?]+$/i;

/** Tells whether an address is among patterns, and not among those behind a "!"; null where one is no address. */
function fromOf(list: string): ((address: string) => boolean) | null {
  const patterns = list.split(',').map((pattern) => pattern.trim());
  const tellers = patterns.map((pattern) => {
    const isNot = pattern.startsWith('!');
    const among = amongOf(isNot ? pattern.slice(1) : pattern);
    return among && { isNot, among };
  });
  if (tellers.includes(null)) return null;
  const known = tellers.filter((teller) => teller !== null);
  return (address) =>
    known.some(({ isNot, among }) => !isNot && among(address)) &&
    !known.some(({ isNot, among }) => isNot && among(address));
}

function amongOf(pattern: string): ((address: string) => boolean) | null {
  const [network = '', bits] = pattern.split('/');
  if (bits !== undefined) {
    const kind = familyOf(network);
    const length = /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
    if (kind === null || !(length <= (kind === 'ipv4' ? 32 : 128))) return null;
    const block = new BlockList();
    block.addSubnet(network, length, kind);
    return (address) => block.check(address, familyOf(address) ?? kind);
  }
  if (!WILD.test(pattern)) return null;
  const source = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.');
  const wild = new RegExp(`^${source}$`, 'i');
  return (address) => wild.test(address);
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address);
  return version === 0 ? null : version === 4 ? 'ipv4' : 'ipv6';
}

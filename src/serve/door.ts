import { isIPv6 } from 'node:net';

/** How many connections there may be at a time: of all, and from one address. */
interface Room {
  readonly all: number;
  readonly each: number;
}

/** What a door lets in. */
export interface DoorLimits {
  /** Connections that have not shown a key yet. */
  readonly unknown: Room;
  /** All connections, with those. */
  readonly open: Room;
}

/** A connection that was let in. */
interface Guest {
  /** It has shown who it is. */
  known(): void;
  left(): void;
}

/** Counts who is in, and lets in no more than there is room for. */
export interface Door {
  /** Null where there is no room. */
  enter(address: string): Guest | null;
  counts(): { readonly unknown: number; readonly open: number };
}

export function door({ unknown: strangers, open: all }: DoorLimits): Door {
  const unknown = counter(strangers);
  const open = counter(all);
  return {
    enter(address) {
      const from = neighbourhood(address);
      if (!unknown.hasRoom(from) || !open.hasRoom(from)) return null;
      const steps = [unknown.add(from), open.add(from)];
      return {
        known: () => steps[0]?.(),
        left: () => {
          for (const step of steps) step();
        },
      };
    },
    counts: () => ({ unknown: unknown.all(), open: open.all() }),
  };
}

/** Whoever has an address of IPv6 has all that begin like it. */
function neighbourhood(address: string): string {
  const plain = plainAddress(address);
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail.split(':').filter(Boolean);
  const zeros = Array(Math.max(0, 8 - groups.length - rest.length)).fill('0');
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}

function counter({ all, each }: Room) {
  const from = new Map<string, number>();
  let sum = 0;
  return {
    all: () => sum,
    hasRoom: (address: string): boolean => sum < all && (from.get(address) ?? 0) < each,
    /** Counts one in; the function that this answers with counts it out, once. */
    add(address: string): () => void {
      sum++;
      from.set(address, (from.get(address) ?? 0) + 1);
      let isIn = true;
      return () => {
        if (!isIn) return;
        isIn = false;
        sum--;
        const left = (from.get(address) ?? 1) - 1;
        if (left === 0) from.delete(address);
        else from.set(address, left);
      };
    },
  };
}

/** An address of IPv4 as such, also where it is written as one of IPv6. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=[\d.]+$)/i, '');
}

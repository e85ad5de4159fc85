import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import ssh2, { type Connection } from 'ssh2';
import type { Config } from '../app/config/config.ts';
import type { Shared } from '../library/library.ts';
import { connection, type RunFor, type Serving } from './connection.ts';
import { door } from './door.ts';
import type { HostKey } from './host-key.ts';
import type { Limits } from './limits.ts';
import type { Log } from './log.ts';
import type { Admission } from './login.ts';
import { pace } from './pace.ts';

/** What a server is made of. */
export interface Serve {
  readonly library: Shared;
  /** What holds for those who come in now. */
  readonly config: () => Config;
  readonly admission: Admission;
  readonly hostKey: HostKey;
  readonly limits: Limits;
  /** The folder of what readers keep. */
  readonly state: string;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  readonly log: Log;
  readonly run: RunFor;
}

/** A server that readers can come in to. */
export interface Running {
  readonly address: AddressInfo;
  /** How many have come in, and how many of them have not shown a key. */
  counts(): { readonly open: number; readonly unknown: number; readonly sessions: number };
  /** Says a sentence to all whose screens are open. */
  announce(notice: string): void;
  /** Says a sentence to all, and ends when all have gone. */
  close(farewell: string): Promise<void>;
}

/** Listens at an address. Rejects where that is taken, or is none of this machine. */
export async function startServer(
  of: Serve,
  listen: { readonly host: string; readonly port: number },
): Promise<Running> {
  const { log, limits } = of;
  const entrance = door(limits);
  const inTurn = pace();
  const serving = new Set<Serving>();
  /** What begins when a client has said which protocol it speaks, by its address and port. */
  const waiting = new Map<string, (client: Connection) => void>();
  const ssh = new ssh2.Server({ hostKeys: [of.hostKey.pem], ident: 'Variorum' }, (client, info) => {
    waiting.get(placeOf(info.ip, info.port))?.(client);
  });
  const sockets = createServer((socket) => {
    const { remoteAddress: address = '', remotePort: port = 0 } = socket;
    const guest = entrance.enter(address);
    socket.on('error', () => {});
    if (!guest) {
      log('refused', { address, why: 'no room' });
      socket.end('Too many are here now; try again later.\r\n');
      return;
    }
    socket.setNoDelay(true);
    const late = setTimeout(() => {
      log('refused', { address, why: 'no login in time' });
      socket.destroy();
    }, limits.login);
    let isKnown = false;
    const known = (): void => {
      isKnown = true;
      clearTimeout(late);
      guest.known();
    };
    const place = placeOf(address, port);
    waiting.set(place, (client) => {
      const one = connection(client, socket, { ...of, address, known, pace: inTurn });
      serving.add(one);
      socket.on('close', () => serving.delete(one));
    });
    socket.on('close', () => {
      clearTimeout(late);
      if (!isKnown) log('refused', { address, why: 'left without a key' });
      waiting.delete(place);
      guest.left();
    });
    ssh.injectSocket(socket);
  });
  sockets.listen(listen.port, listen.host);
  await once(sockets, 'listening');
  const sessions = (): number => [...serving].reduce((sum, one) => sum + one.sessions(), 0);
  return {
    address: sockets.address() as AddressInfo,
    counts: () => ({ ...entrance.counts(), sessions: sessions() }),
    announce: (notice) => {
      for (const one of serving) one.announce(notice);
    },
    async close(farewell) {
      sockets.close();
      await Promise.all([...serving].map((one) => one.close(farewell)));
    },
  };
}

function placeOf(address: string, port: number): string {
  return `${address} ${port}`;
}

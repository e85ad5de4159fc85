/**
 * What strangers do to a server, from many addresses of this machine, for so many seconds:
 * strangers.ts PORT SECONDS SEED. Tells who started it how often each was done.
 */
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import ssh2, { type Client, type ClientChannel, type ConnectConfig } from 'ssh2';
import { newKeys } from '../../src/serve/host-key.ts';
import { seeded } from '../seeded.ts';

const [port = 0, seconds = 0, seed = 1] = process.argv.slice(2).map(Number);
const chance = seeded(seed);
const end = performance.now() + seconds * 1000;

/** So many do something at a time. */
const AT_ONCE = 24;
/** Nothing of a stranger lasts longer, in milliseconds. */
const LONGEST = 45_000;

/** A socket from one of a hundred addresses. */
function socket(): Socket {
  const localAddress = `127.0.0.${2 + Math.floor(chance() * 100)}`;
  const opened = connect({ port, host: '127.0.0.1', localAddress });
  opened.on('error', () => {});
  return opened;
}

function once(emitter: NodeJS.EventEmitter, name: string, most = LONGEST): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, most);
    emitter.once(name, () => {
      clearTimeout(late);
      done();
    });
  });
}

/** A client that has come in, or null where it was not let in. */
async function client(how: Partial<ConnectConfig> = {}): Promise<Client | null> {
  const one = new ssh2.Client();
  one.on('error', () => {});
  const { private: privateKey } = newKeys('stranger');
  one.connect({ sock: socket(), username: 'stranger', privateKey, ...how });
  let isIn = false;
  one.once('ready', () => {
    isIn = true;
  });
  await Promise.race([once(one, 'ready'), once(one, 'close')]);
  if (!isIn) one.destroy();
  return isIn ? one : null;
}

type Opening = (opened: (error: Error | undefined, channel: ClientChannel) => void) => unknown;

/** A channel, or null where there is none; what comes over it is read. */
function channelOf(open: Opening): Promise<ClientChannel | null> {
  return new Promise((done) => {
    setTimeout(() => done(null), LONGEST).unref();
    open((error, channel) => {
      if (error) return done(null);
      channel.on('error', () => {});
      channel.resume();
      channel.stderr.resume();
      done(channel);
    });
  });
}

async function within(
  coming: Promise<Client | null>,
  work: (client: Client) => Promise<unknown>,
): Promise<void> {
  const of = await coming;
  if (!of) return;
  await Promise.race([work(of), sleep(LONGEST)]);
  if (chance() < 0.5) of.end();
  else of.destroy();
}

function pick<Of>(all: readonly Of[]): Of {
  return all[Math.floor(chance() * all.length)] as Of;
}

const TERMS = [
  '',
  'xterm',
  '../../etc/passwd',
  '\x1b[2J',
  'x'.repeat(9000),
  'vt\0',
  '%n%n',
  'dumb',
];
const SIZES = [0, 1, 2, 80, 1000, 65_535, 4_294_967_295];
const LINES = [
  'list',
  'show 1',
  'compare 1 2 -o json',
  'export compare 1 2',
  'figures 1',
  'show /etc/passwd',
  'show ../../../etc/shadow',
  'list \'"',
  'list a\0b',
  'list "$(id)" `id` ; id | id && id',
  'add https://localhost/',
  'serve --anyone',
  'git-diff a b c d e f g',
  'export story 1 --to /tmp/x',
  `list ${'x'.repeat(1_000_000)}`,
  `compare ${'1 '.repeat(5000)}`,
];

/** What is done, each by its name. */
const DEEDS: Readonly<Record<string, () => Promise<unknown>>> = {
  'random bytes': async () => {
    const one = socket();
    if (chance() < 0.5) one.write('SSH-2.0-stranger\r\n');
    for (let n = 0; n < 20 && !one.destroyed; n++) {
      one.write(randomBytes(1 + Math.floor(chance() * 4000)));
      await sleep(20);
    }
    one.destroy();
  },
  'slow handshakes': async () => {
    const one = socket();
    for (const letter of `SSH-2.0-${'x'.repeat(40)}\r\n`) {
      if (one.destroyed) break;
      one.write(letter);
      await sleep(500);
    }
    one.destroy();
  },
  'wrong keys and passwords': async () => {
    const tried = pick<Partial<ConnectConfig>>([
      { privateKey: undefined as never, password: 'x'.repeat(100_000) },
      { privateKey: undefined as never, tryKeyboard: true },
      { username: '../root\0', privateKey: undefined as never, password: '' },
      { username: 'x'.repeat(30_000) },
    ]);
    (await client(tried))?.end();
  },
  'many channels': () =>
    within(client(), async (one) => {
      const shells = await Promise.all(
        Array.from({ length: 15 }, () => channelOf((opened) => one.shell(opened))),
      );
      for (const shell of shells) shell?.write('jjj\r?q');
      await sleep(300);
    }),
  'refused requests': () =>
    within(client(), async (one) => {
      for (let n = 0; n < 30; n++) {
        one.forwardIn('0.0.0.0', 0, () => {});
        one.forwardOut('127.0.0.1', 1, '127.0.0.1', 22, () => {});
        one.openssh_forwardInStreamLocal('/tmp/x', () => {});
        one.sftp(() => {});
        one.subsys('x', () => {});
        one.exec('list', { x11: true, agentForward: true } as never, () => {});
      }
      await sleep(500);
    }),
  'terminals of any name and size': () =>
    within(client(), async (one) => {
      for (let n = 0; n < 6; n++) {
        const env = Object.fromEntries(
          Array.from({ length: 200 }, (_, at) => [`LC_${'X'.repeat(at % 30)}`, '\x1b]0;x\x07']),
        );
        const window = { term: pick(TERMS), cols: pick(SIZES), rows: pick(SIZES) };
        const shell = await channelOf((opened) => one.shell(window, { env }, opened));
        for (let more = 0; more < 10; more++)
          shell?.setWindow(pick(SIZES), pick(SIZES), pick(SIZES), pick(SIZES));
        await sleep(100);
        shell?.close();
      }
    }),
  commands: () =>
    within(client(), async (one) => {
      for (let n = 0; n < 6; n++) {
        const run = await channelOf((opened) => one.exec(pick(LINES), opened));
        if (run) await once(run, 'close', 3000);
      }
    }),
  drafts: () =>
    within(client(), async (one) => {
      const run = await channelOf((opened) => one.exec('compare - 1 --stat', opened));
      const figures = Array.from({ length: 400 }, (_, n) => `Some ${n} of ${n * 7} people left.`);
      const draft = pick<Buffer | string>([
        randomBytes(500_000),
        figures.join(' '),
        '<div>'.repeat(100_000),
        'a '.repeat(700_000),
      ]);
      if (chance() < 0.5) run?.end(draft);
      else run?.write(draft);
      if (run) await once(run, 'close', 8000);
    }),
  'any keys': () =>
    within(client(), async (one) => {
      const shell = await channelOf((opened) => one.shell({ term: 'xterm' } as never, opened));
      for (let n = 0; n < 40 && shell && !shell.destroyed; n++) {
        shell.write(
          chance() < 0.5
            ? randomBytes(500)
            : pick(['j', '\x1b[200~', '/x\r', ']', 't', '\r']).repeat(50),
        );
        await sleep(50);
      }
    }),
  'who reads nothing': () =>
    within(client(), async (one) => {
      const shell = await channelOf((opened) => one.shell(opened));
      shell?.pause();
      for (let n = 0; n < 100 && shell && !shell.destroyed; n++) {
        shell.write('\x0c'.repeat(200));
        await sleep(50);
      }
    }),
  'who vanishes': async () => {
    const one = await client();
    if (!one) return;
    for (let n = 0; n < 3; n++) (await channelOf((opened) => one.shell(opened)))?.write('\r');
    await sleep(chance() * 300);
    one.destroy();
  },
};

const tries: Record<string, number> = {};
async function stranger(): Promise<void> {
  while (performance.now() < end) {
    const name = pick(Object.keys(DEEDS));
    tries[name] = (tries[name] ?? 0) + 1;
    await Promise.race([DEEDS[name]?.().catch(() => {}), sleep(LONGEST)]);
    await sleep(chance() * 500);
  }
}
// ssh2 throws where a server ends a connection that is being used.
process.on('uncaughtException', () => {});
await Promise.all(Array.from({ length: AT_ONCE }, stranger));
process.send?.(tries);
process.exit(0);

import type { Socket } from 'node:net';
import type { AcceptConnection, Connection, ServerChannel, Session } from 'ssh2';
import type { Config } from '../app/config/config.ts';
import type { Shared } from '../library/library.ts';
import { type CommandStreams, runLine } from './command.ts';
import { completed, type Environment, termOf, withVariable } from './environment.ts';
import { type Limits, WARNING } from './limits.ts';
import type { Log } from './log.ts';
import { type Admission, attempt, waysIn } from './login.ts';
import type { Pace } from './pace.ts';
import type { Reader } from './reader.ts';
import { type OpenScreens, screensFor } from './screens.ts';
import type { Pty } from './terminal.ts';

/** Runs the words of a reader's command line; answers with the exit status. @throws {Trouble} */
export type RunFor = (
  reader: Reader,
  words: readonly string[],
  streams: CommandStreams,
) => Promise<number>;

/** What a connection is served with. */
interface With {
  readonly address: string;
  readonly library: Shared;
  readonly config: () => Config;
  readonly admission: Admission;
  readonly limits: Limits;
  readonly state: string;
  readonly now: () => number;
  readonly log: Log;
  readonly run: RunFor;
  readonly pace: Pace;
  /** Called when the client has shown who it is. */
  readonly known: () => void;
}

/** A client that is served. */
export interface Serving {
  sessions(): number;
  announce(notice: string): void;
  /** Says a sentence where screens are open, and ends. */
  close(farewell: string): Promise<void>;
}

/** What is open for a reader: screens, or a command. */
interface Opened {
  readonly announce: (notice: string) => void;
  /** Ends the screens; a sentence says why. */
  readonly end: (farewell: string) => void;
  readonly done: Promise<void>;
}

/** Serves a client that has begun to speak, until it goes or is told to. */
export function connection(client: Connection, socket: Socket, given: With): Serving {
  const { address, limits, log } = given;
  const opened = new Set<Opened>();
  const began = given.now();
  let reader: Reader | null = null;
  let attempts = 0;
  /** All that are open, whether anything was begun in them or not. */
  const sessions = new Set<Session>();

  client.on('authentication', (context) => {
    const { admission, state } = given;
    const tried = attempt(context, address, admission, { state, now: Date.now() });
    if (tried === 'prove') return context.accept();
    if ('refused' in tried) {
      // Clients ask first what there is to show, without showing anything.
      if (context.method !== 'none') {
        attempts++;
        log('refused', { address, user: context.username, why: tried.refused });
      }
      if (attempts >= limits.attempts) return void client.end();
      return context.reject([...waysIn(admission)]);
    }
    reader = tried;
    given.known();
    log('login', { address, user: tried.user, key: tried.fingerprint ?? 'none' });
    context.accept();
  });
  client.on('session', (accept, reject) => {
    if (!reader || sessions.size >= limits.channels) return reject();
    session(accept(), reader);
  });
  client.on('error', () => {});
  // What is asked for besides is refused, and noted.
  const refuse = (what: string) => (_accept: unknown, reject?: () => void) => {
    log('refused', { address, key: reader?.fingerprint ?? 'none', why: what });
    reject?.();
  };
  client.on('tcpip', refuse('forwarding'));
  client.on('openssh.streamlocal', refuse('forwarding'));
  client.on('request', refuse('forwarding'));
  client.on('close', () => {
    sessions.clear();
    for (const one of opened) one.end('');
    if (!reader) return;
    const seconds = Math.round((given.now() - began) / 1000);
    log('end', { address, key: reader.fingerprint ?? 'none', seconds });
  });

  function session(asked: Session, reader: Reader): void {
    sessions.add(asked);
    asked.on('close', () => sessions.delete(asked));
    let env: Environment = {};
    let pty: Pty | null = null;
    let open: OpenScreens | null = null;
    asked.on('env', (accept, reject, { key, val }: { key: string; val: string }) => {
      const next = withVariable(env, key, val);
      (next === env ? reject : accept)?.();
      env = next;
    });
    asked.on('pty', (accept, reject, info) => {
      if (!reader.pty) return reject?.();
      const { cols: columns, rows } = info;
      pty = { term: termOf(Reflect.get(info, 'term') ?? ''), columns, rows };
      accept?.();
    });
    asked.on('window-change', (accept, _reject, { cols: columns, rows }) => {
      if (pty) pty = { ...pty, columns, rows };
      open?.terminal.resize({ columns, rows });
      accept?.();
    });
    for (const what of ['sftp', 'subsystem', 'x11', 'auth-agent'] as const)
      asked.on(what, refuse(what));
    asked.on('shell', (accept) => begin(accept, reader.command));
    asked.on('exec', (accept, _reject, { command }) => begin(accept, reader.command ?? command));

    function begin(accept: AcceptConnection<ServerChannel>, line: string | null): void {
      const channel = accept();
      // The protocol has one beginning in each session.
      if (!channel) return;
      channel.on('error', () => {});
      channel.on('close', () => sessions.delete(asked));
      given.pace(() => {
        if (!sessions.has(asked)) return;
        if (line === null && pty && pty.term !== 'dumb') {
          open = screens(reader, channel, pty, completed(env));
        } else command(reader, line ?? 'list', channel, completed(env), pty !== null);
      });
    }
  }

  function screens(
    reader: Reader,
    channel: ServerChannel,
    pty: Pty,
    env: Environment,
  ): OpenScreens {
    const { now } = given;
    log('screens', { address, key: reader.fingerprint ?? 'none', term: pty.term });
    const listening = new Set<(notice: string) => void>();
    const announce = (notice: string): void => {
      for (const tell of listening) tell(notice);
    };
    let farewell = '';
    const end = (why: string): void => {
      farewell = why;
      open.terminal.close();
    };
    let heard = now();
    let warned = false;
    const watch = setInterval(() => {
      const rest = limits.idle - (now() - heard);
      if (now() - began >= limits.session) end('This session has come to its longest.');
      else if (rest <= 0) end('Nothing was typed for so long that the session has ended.');
      else if (rest <= Math.min(WARNING, limits.idle / 2) && !warned) {
        warned = true;
        const left = Math.round(rest / 1000);
        announce(`Nothing was typed for long: the session ends in ${left} s, unless a key comes.`);
      }
    }, WATCH);
    const open = screensFor(reader, channel, pty, env, {
      ...given,
      config: given.config(),
      announcements: (tell) => {
        listening.add(tell);
        return () => listening.delete(tell);
      },
      heard: () => {
        heard = now();
        warned = false;
      },
      together: (write) => {
        socket.cork();
        write();
        socket.uncork();
      },
    });
    const done = open.done.then(
      (status) => leave(channel, status, farewell, limits.farewell),
      (error) => {
        fault(reader, error);
        const told = 'A fault of the program ended this session; it is noted.';
        return leave(channel, TROUBLE, told, limits.farewell);
      },
    );
    hold({ announce, end, done }, () => clearInterval(watch));
    return open;
  }

  function command(
    reader: Reader,
    line: string,
    channel: ServerChannel,
    env: Environment,
    isTerminal: boolean,
  ): void {
    log('command', { address, key: reader.fingerprint ?? 'none', line });
    const run = (words: readonly string[], streams: CommandStreams) =>
      given.run(reader, words, streams);
    const done = runLine(line, channel, env, { run, isTerminal }).then(({ status, fault: why }) => {
      if (why !== null) fault(reader, why);
      return leave(channel, status, '', limits.farewell);
    });
    hold({ announce: () => {}, end: () => {}, done }, () => {});
  }

  function hold(one: Opened, over: () => void): void {
    opened.add(one);
    void one.done.finally(() => {
      over();
      opened.delete(one);
    });
  }

  function fault(reader: Reader, error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    log('fault', { address, key: reader.fingerprint ?? 'none', why });
  }

  return {
    sessions: () => opened.size,
    announce(notice) {
      for (const one of opened) one.announce(notice);
    },
    async close(farewell) {
      for (const one of opened) one.end(farewell);
      const late = new Promise((done) => setTimeout(done, limits.farewell).unref());
      await Promise.race([Promise.all([...opened].map(({ done }) => done)), late]);
      client.end();
      const gone = new Promise((done) => socket.once('close', done));
      if (!socket.destroyed) await Promise.race([gone, late]);
      socket.destroy();
    },
  };
}

/** Milliseconds between two looks at whether a session is idle. */
const WATCH = 1000;
const TROUBLE = 2;

/**
 * Sends a last sentence and the exit status behind all that waits, and closes the channel; after so
 * many milliseconds in which the reader does not take it, without all that.
 */
async function leave(
  channel: ServerChannel,
  status: number,
  farewell: string,
  most: number,
): Promise<void> {
  const last = farewell === '' ? '' : `${farewell}\r\n`;
  let late: NodeJS.Timeout | undefined;
  // Closing it would drop what waits.
  const isTaken = await new Promise<boolean>((done) => {
    late = setTimeout(() => done(false), most);
    channel.once('close', () => done(true));
    if (channel.writable) channel.write(last, () => done(true));
    else done(true);
  });
  clearTimeout(late);
  if (!isTaken) return void channel.close();
  if (channel.writable) channel.exit(status);
  channel.end();
}

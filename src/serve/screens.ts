import type { ServerChannel } from 'ssh2';
import type { Config } from '../app/config/config.ts';
import { type Session, sessionOf } from '../app/session.ts';
import { terminalOf } from '../host/terminal.ts';
import { LISTED, type Shared } from '../library/library.ts';
import { openScreens } from '../tui/run.ts';
import type { Environment } from './environment.ts';
import { marksOf, type Reader } from './reader.ts';
import { type Link, type Pty, type RemoteTerminal, remoteTerminal } from './terminal.ts';

/** What is said to a reader whose screens are open, in the line at their bottom. */
export type Announcements = (tell: (notice: string) => void) => () => void;

/** Screens that are open for a reader. */
export interface OpenScreens {
  readonly terminal: RemoteTerminal;
  /** Ends with the exit status. */
  readonly done: Promise<number>;
}

/** Opens the screens on a library for a reader at the other end of a channel. */
export function screensFor(
  reader: Reader,
  channel: ServerChannel,
  pty: Pty,
  env: Environment,
  of: Link & {
    readonly library: Shared;
    readonly config: Config;
    readonly now: () => number;
    readonly announcements: Announcements;
  },
): OpenScreens {
  const terminal = remoteTerminal(channel, pty, of);
  const around = { env: {}, stdin: channel };
  const done = of.library.view(around, LISTED).then((library) => {
    const session: Session = {
      ...sessionOf({
        input: terminal.input,
        output: terminal.output,
        terminal: { ...terminalOf({ ...env, TERM: pty.term }), remote: true },
        config: { ...of.config, faults: [] },
        marks: marksOf(reader),
        signals: NO_SIGNALS,
        now: of.now,
        library,
        files: null,
        following: null,
      }),
      announcements: of.announcements,
      ink: false,
      lacks: LACKS,
    };
    return openScreens(session);
  });
  return { terminal, done };
}

/** Nobody but the reader's own client says anything to a session, and there is no shell behind it. */
const NO_SIGNALS: Session['signals'] = {
  listen: () => () => {},
  askSize: () => {},
  suspend: null,
};

const OTHERS = 'Only who serves this library adds to it and decides about its stories.';

const LACKS: Session['lacks'] = {
  fetch: OTHERS,
  add: OTHERS,
  unfollow: OTHERS,
  split: OTHERS,
  join: OTHERS,
  save: 'Your own shell saves it: ssh HOST export compare A B > FILE, or export story A; numbers of the list.',
};

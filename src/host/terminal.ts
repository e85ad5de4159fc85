import type { ColourDepth } from '../view/paint.ts';

/** What the terminal can do, as far as its environment tells. */
export interface Terminal {
  /** False for a terminal that cannot place text: it gets lists, no screens. */
  readonly screens: boolean;
  readonly depth: ColourDepth;
  /** Whether its background is light, as far as it tells. */
  readonly light: boolean;
  /** Whether it shows more than ASCII. */
  readonly unicode: boolean;
  /** Whether it has a second screen that leaves the first one as it was. */
  readonly alternate: boolean;
  /** Whether it may be asked to show a frame's changes at once; others would print or beep. */
  readonly synchronised: boolean;
  /** Whether it takes operating system commands (links, the clipboard); others would print them. */
  readonly commands: boolean;
  /** Whether it can be asked to mark where a pasted text begins and ends. */
  readonly brackets: boolean;
  /** What stands between the program and the clipboard. */
  readonly multiplexer: 'tmux' | 'screen' | null;
  /** Where the tmux that the program runs in is reached, as it says itself (TMUX); else null. */
  readonly tmux: string | null;
  /** Whether the reader sits at another machine, where nothing can be opened from here. */
  readonly remote: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Without colour and without a second screen. */
const OLD = /^vt(?:\d|$)/;
/** No second screen, and nothing newer than itself. */
const CONSOLE = /^(?:linux|cons\d|wscons)/;

/** The background's number at the end of "foreground;background": white, or a bright colour. */
const LIGHT = /(?:^|;)(?:7|9|1[0-5])$/;

/** Decides from the environment alone: asking the terminal itself would cost the first frame a round trip. */
export function terminalOf(env: Environment): Terminal {
  const name = env.TERM ?? '';
  const old = OLD.test(name);
  const plain = old || CONSOLE.test(name);
  return {
    screens: name !== '' && name !== 'dumb',
    depth: env.NO_COLOR || old ? 'mono' : '16',
    light: LIGHT.test(env.COLORFGBG ?? ''),
    unicode: /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || ''),
    alternate: !plain,
    synchronised: !plain && !name.startsWith('screen'),
    commands: !plain,
    brackets: !plain,
    multiplexer: env.TMUX ? 'tmux' : name.startsWith('screen') ? 'screen' : null,
    tmux: env.TMUX || null,
    remote: Boolean(env.SSH_CONNECTION || env.SSH_TTY),
  };
}

import type { Session } from '../app/session.ts';
import type { Screen } from './screen.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
/** How long a stop signal may take to reach the process, in milliseconds. */
const STOPPING = 20;

export interface Guard {
  /** Hands the terminal to the shell until it puts the program in front again. */
  suspend(): void;
  end(): void;
}

/**
 * Sees to it that the terminal is as it was however the program ends: by a signal, an error, the
 * terminal's own end. `lost` is called where there is no reader any more.
 */
export function guard({ stdin, stdout }: Session, screen: Screen, lost: () => void): Guard {
  const restore = (): void => screen.restore();
  const letGo = (): void => {
    restore();
    stdin.setRawMode(false);
  };
  const takeBack = (): void => {
    // Off and on: the shell may have changed what the stream believes of its terminal.
    stdin.setRawMode(false);
    stdin.setRawMode(true);
    screen.restore();
    screen.enter();
  };
  const die = (signal: NodeJS.Signals): void => {
    letGo();
    end();
    // Without a listener the signal does what it is for, and the shell learns of it.
    process.kill(process.pid, signal);
  };
  function end(): void {
    restore();
    for (const signal of SIGNALS) process.off(signal, die);
    process.off('SIGCONT', takeBack);
    process.off('exit', restore);
    process.off('uncaughtExceptionMonitor', letGo);
    stdin.off('end', lost);
    stdin.off('error', lost);
    stdout.off('error', lost);
  }

  for (const signal of SIGNALS) process.on(signal, die);
  process.on('SIGCONT', takeBack);
  process.on('exit', restore);
  process.on('uncaughtExceptionMonitor', letGo);
  stdin.on('end', lost);
  stdin.on('error', lost);
  stdout.on('error', lost);
  return {
    suspend() {
      letGo();
      // The whole group, as the terminal would: npm and the shell that started this stop too. With
      // no shell to come back from, nothing stops, and the screens are back at once.
      process.kill(0, 'SIGTSTP');
      setTimeout(takeBack, STOPPING);
    },
    end,
  };
}

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
 * Takes over the terminal, and sees to it that the terminal is as it was however the program ends: by a signal, an error, the
 * terminal's own end. `lost` is called where there is no reader any more.
 */
export function guard({ stdin, stdout }: Session, screen: Screen, lost: () => void): Guard {
  const letGo = (): void => {
    screen.restore();
    stdin.setRawMode(false);
  };
  const take = (): void => {
    // First off: the shell may have changed what the stream believes of its terminal.
    letGo();
    stdin.setRawMode(true);
    screen.enter();
  };
  const die = (signal: NodeJS.Signals): void => {
    end();
    // Without a listener the signal does what it is for, and the shell learns of it.
    process.kill(process.pid, signal);
  };
  function end(): void {
    letGo();
    for (const signal of SIGNALS) process.off(signal, die);
    process.off('SIGCONT', take);
    process.off('exit', letGo);
    process.off('uncaughtExceptionMonitor', letGo);
    stdin.off('end', lost);
    stdin.off('error', lost);
    stdout.off('error', lost);
  }

  for (const signal of SIGNALS) process.on(signal, die);
  process.on('SIGCONT', take);
  process.on('exit', letGo);
  process.on('uncaughtExceptionMonitor', letGo);
  stdin.on('end', lost);
  stdin.on('error', lost);
  stdout.on('error', lost);
  take();
  return {
    suspend() {
      letGo();
      // The whole group, as the terminal would: npm and the shell that started this stop too. With
      // no shell to come back from, nothing stops, and the screens are back at once.
      process.kill(0, 'SIGTSTP');
      setTimeout(take, STOPPING);
    },
    end,
  };
}

import type { Session } from '../app/session.ts';
import type { Screen } from './screen.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
/** How long a stop signal may take to reach the process, in milliseconds. */
const STOPPING = 20;
/** Two accounts of one continuation come within this time, in milliseconds. */
const JUST_NOW = 300;

export interface Guard {
  /** Hands the terminal to the shell until it puts the program in front again. */
  suspend(): void;
  end(): void;
}

/**
 * Takes over the terminal, and sees to it that it is as it was however the program ends: by a
 * signal, an error, the terminal's own end. `lost` is called where there is no reader any more.
 */
export function guard({ stdin, stdout, now }: Session, screen: Screen, lost: () => void): Guard {
  /** When the terminal was taken; null while the shell has it. */
  let taken: number | null = null;
  let waiting: NodeJS.Timeout | undefined;
  const letGo = (): void => {
    screen.restore();
    stdin.setRawMode(false);
    taken = null;
  };
  const take = (): void => {
    stdin.setRawMode(true);
    screen.enter();
    taken = now();
  };
  const goOn = (): void => {
    // The timer of `suspend` may have been quicker; keys may have come since.
    if (taken !== null && now() - taken < JUST_NOW) return;
    // Stopped from outside, the program believes of the terminal what the shell has changed.
    if (taken !== null) letGo();
    take();
  };
  const die = (signal: NodeJS.Signals): void => {
    end();
    // Without a listener the signal does what it is for, and the shell learns of it.
    process.kill(process.pid, signal);
  };
  function end(): void {
    clearTimeout(waiting);
    letGo();
    for (const signal of SIGNALS) process.off(signal, die);
    process.off('SIGCONT', goOn);
    process.off('exit', letGo);
    process.off('uncaughtExceptionMonitor', letGo);
    stdin.off('end', lost);
    stdin.off('error', lost);
    stdout.off('error', lost);
  }

  for (const signal of SIGNALS) process.on(signal, die);
  process.on('SIGCONT', goOn);
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
      waiting = setTimeout(() => taken ?? take(), STOPPING);
    },
    end,
  };
}

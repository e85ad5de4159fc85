import type { Session } from '../app/session.ts';
import type { Screen } from './screen.ts';

/**
 * How long after asking to be stopped the program looks whether it was, in milliseconds: a signal
 * may take so long to arrive. Where nothing stopped it, the screens are back after this time.
 */
const STOPPING = 20;
/**
 * After ^Z the program learns twice that it goes on: by the signal SIGCONT, and by its own timer,
 * in either order. Within so many milliseconds of taking the terminal, the second is taken for the
 * same as the first. A larger number would take a stop from outside for it too, after which the
 * terminal has to be set up anew.
 */
const SAME = 300;

export interface Guard {
  /** Hands the terminal to the shell until it puts the program in front again. */
  suspend(): void;
  end(): void;
}

/**
 * Takes over the terminal, and sees to it that it is as it was however the program ends: by a
 * signal, an error, the terminal's own end. `lost` is called where there is no reader any more.
 */
export function guard(
  { input, output, signals, now }: Session,
  screen: Screen,
  lost: () => void,
): Guard {
  /** When the terminal was taken, by the session's clock; null while the shell has it. */
  let taken: number | null = null;
  let waiting: NodeJS.Timeout | undefined;
  const letGo = (): void => {
    screen.restore();
    input.setRawMode(false);
    taken = null;
  };
  const take = (): void => {
    input.setRawMode(true);
    screen.enter();
    taken = now();
  };
  const goOn = (): void => {
    signals.askSize();
    if (taken !== null && now() - taken < SAME) return;
    // Stopped from outside, the program still believes the terminal to be as it left it.
    if (taken !== null) letGo();
    take();
  };
  const stopListening = signals.listen({ letGo, goOn });
  input.on('end', lost);
  input.on('error', lost);
  output.on('error', lost);
  take();
  return {
    suspend() {
      letGo();
      signals.suspend?.();
      waiting = setTimeout(() => taken ?? take(), STOPPING);
    },
    end() {
      clearTimeout(waiting);
      stopListening();
      letGo();
      input.off('end', lost);
      input.off('error', lost);
      output.off('error', lost);
    },
  };
}

/** What a session hears of from outside of its streams, and how it hands its terminal to a shell. */
export interface Signals {
  /**
   * Listens until the function is called that this answers with. `letGo` is called at the last
   * moment before the program ends, however it does, and must be done when it returns; `goOn` when
   * a shell has put the program in front again.
   */
  listen(session: { readonly letGo: () => void; readonly goOn: () => void }): () => void;
  /** Has the terminal asked for its size anew, which resizes the output where it is another. */
  askSize(): void;
  /** Stops the program, as ^Z does in a shell; null where there is no shell to come back from. */
  readonly suspend: (() => void) | null;
}

/** The signals of a process, which commands heed too. */
export interface ProcessSignals extends Signals {
  /**
   * Calls `listener` at each ^C until the function is called that this answers with. While nobody
   * listens, ^C ends the program at once.
   */
  onInterrupt(listener: () => void): () => void;
  /** The same for each of the signals by which others tell a server what to do. */
  onOrder(signal: Order, listener: () => void): () => void;
}

/** To end, to read anew what is configured, to say how it is. */
export type Order = 'SIGTERM' | 'SIGHUP' | 'SIGUSR1';

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/** The signals of a process of its own: for the one session that has the process's terminal, and for commands. */
export function processSignals(process: NodeJS.Process): ProcessSignals {
  return {
    listen({ letGo, goOn }) {
      const die = (signal: NodeJS.Signals): void => {
        stop();
        letGo();
        // Without a listener the signal does what it is for, and the shell learns of it.
        process.kill(process.pid, signal);
      };
      const stop = (): void => {
        for (const signal of ENDING) process.off(signal, die);
        process.off('SIGCONT', goOn);
        process.off('exit', letGo);
        process.off('uncaughtExceptionMonitor', letGo);
      };
      for (const signal of ENDING) process.on(signal, die);
      process.on('SIGCONT', goOn);
      process.on('exit', letGo);
      process.on('uncaughtExceptionMonitor', letGo);
      return stop;
    },
    onInterrupt(listener) {
      process.on('SIGINT', listener);
      return () => process.off('SIGINT', listener);
    },
    onOrder(signal, listener) {
      process.on(signal, listener);
      return () => process.off(signal, listener);
    },
    // Only who was in front when the window changed was told so, by this signal; Node's answer is to ask.
    askSize: () => process.emit('SIGWINCH'),
    // The whole group, as the terminal would: npm and the shell that started this stop too.
    suspend: process.platform === 'win32' ? null : () => process.kill(0, 'SIGTSTP'),
  };
}

import { render } from 'ink';
import type { Frame } from '../app/draw/frame.ts';
import type { Input } from '../app/session.ts';
import { App } from './App.tsx';
import type { Screen } from './screen.ts';

/**
 * Ink at work: draws the chrome into the screen. It draws no more than that, as
 * what it draws it takes apart into cells each time: a line scrolled costs it ten times the time
 * and thirty times the bytes, and the first frame would wait for Ink to be loaded. Nor does it
 * colour anything: its colours are of the process, a painter's of the session.
 */
export interface Chrome {
  /** Draws a frame's chrome, at once, unless it is the one drawn last. */
  draw(frame: Frame): void;
  close(): void;
}

export function openInk(input: Input, screen: Screen): Chrome {
  let instance: ReturnType<typeof render> | null = null;
  let drawn = '';
  return {
    draw(frame) {
      const now = JSON.stringify([frame.columns, frame.rows, frame.chrome]);
      if (now === drawn) return;
      drawn = now;
      const app = <App frame={frame} screen />;
      if (instance) instance.rerender(app);
      else {
        instance = render(app, {
          // Ink reads none of it: it takes the terminal's answers for keys.
          stdin: input as NodeJS.ReadStream,
          stdout: screen.ink,
          // Whole frames, each at once.
          debug: true,
          // Ink takes any machine with CI in its environment for one without a reader.
          interactive: true,
          exitOnCtrlC: false,
          patchConsole: false,
        });
      }
    },
    close() {
      instance?.unmount();
    },
  };
}

import { render } from 'ink';
import type { Frame } from '../app/draw/frame.ts';
import type { Input } from '../app/session.ts';
import { App } from './App.tsx';
import type { Screen } from './screen.ts';

/** Ink at work: reads the keys, and draws the chrome into the screen. */
export interface Chrome {
  /** Draws a frame's chrome, at once, unless it is the one drawn last. */
  draw(frame: Frame): void;
  /** Gives the keyboard back. */
  close(): void;
}

export function openInk(
  input: Input,
  screen: Screen,
  onKeys: (keys: readonly string[]) => void,
): Chrome {
  let instance: ReturnType<typeof render> | null = null;
  let drawn = '';
  return {
    draw(frame) {
      const now = JSON.stringify([frame.columns, frame.rows, frame.chrome]);
      if (now === drawn) return;
      drawn = now;
      const app = <App frame={frame} screen onKeys={onKeys} />;
      if (instance) instance.rerender(app);
      else {
        instance = render(app, {
          // A channel has all of a terminal's input that Ink uses.
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

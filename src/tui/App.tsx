import { Box, useInput } from 'ink';
import type { ReactNode } from 'react';
import type { Frame } from '../app/draw/frame.ts';
import { keysOf } from './keyboard.ts';
import { Pane } from './Pane.tsx';

export interface AppProps {
  readonly frame: Frame;
  /** Whether a Screen puts the panes' rows where this leaves room for them. */
  readonly screen: boolean;
  /** Takes the keys of one input event, in order. */
  readonly onKeys: (keys: readonly string[]) => void;
}

/** A frame in Ink: the chrome, and the panes where nothing quicker draws them. */
export function App({ frame, screen, onKeys }: AppProps): ReactNode {
  useInput((input, key) => onKeys(keysOf(input, key)));
  const views = screen ? frame.chrome : [...frame.chrome, ...frame.panes];
  return (
    <Box width={frame.columns} height={frame.rows} overflow="hidden">
      {views.map((view) => (
        <Pane key={`${view.rect.x} ${view.rect.y}`} {...view} />
      ))}
    </Box>
  );
}

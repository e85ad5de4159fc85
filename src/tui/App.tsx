import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Frame, PaneView } from '../app/draw/frame.ts';

export interface AppProps {
  readonly frame: Frame;
  /** Whether a Screen puts the panes' rows where this leaves room for them. */
  readonly screen: boolean;
}

/** A frame in Ink: the chrome, and the panes where nothing quicker draws them. */
export function App({ frame, screen }: AppProps): ReactNode {
  const views = screen ? frame.chrome : [...frame.chrome, ...frame.panes];
  return (
    <Box width={frame.columns} height={frame.rows} overflow="hidden">
      {views.map((view) => (
        <Pane key={`${view.rect.x} ${view.rect.y}`} {...view} />
      ))}
    </Box>
  );
}

/** Painted rows at their place on the screen. */
function Pane({ rect, rows }: PaneView): ReactNode {
  const { x, y, width, height } = rect;
  return (
    <Box position="absolute" left={x} top={y} width={width} height={height} overflow="hidden">
      <Text wrap="truncate">{rows.map((row) => spelledOut(row.trimEnd())).join('\n')}</Text>
    </Box>
  );
}

/** The row with a sequence of its own for each parameter: Ink passes over those that change several at once. */
function spelledOut(row: string): string {
  return row.replace(/\x1b\[([\d;]*)m/g, (_, parameters: string) =>
    parameters
      .split(';')
      .map((parameter) => `\x1b[${parameter || '0'}m`)
      .join(''),
  );
}

import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { PaneView } from '../app/draw/frame.ts';

/** Painted rows at their place on the screen. */
export function Pane({ rect, rows }: PaneView): ReactNode {
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

import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { PaneView } from '../app/frame.ts';

/** Painted rows at their place on the screen. */
export function Pane({ rect, rows }: PaneView): ReactNode {
  const { x, y, width, height } = rect;
  return (
    <Box position="absolute" left={x} top={y} width={width} height={height} overflow="hidden">
      <Text wrap="truncate">{rows.map((row) => row.trimEnd()).join('\n')}</Text>
    </Box>
  );
}

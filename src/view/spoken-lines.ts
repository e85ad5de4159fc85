import type { Reading, Side } from '../compare/comparison.ts';
import { dateOf, versionName } from './describe.ts';
import { passage, wrapRow, wrapText } from './prose.ts';
import type { Line, RunRole } from './row.ts';

/** Lines for a screen reader, as they are written one after the other. */
export interface SpokenLines {
  readonly lines: readonly Line[];
  say(text: string, ref?: number, role?: RunRole): void;
  /** Says it as a title, behind an empty line. */
  heading(text: string, ref?: number): void;
  /** Sentences of a version, by their indices, with their sources. */
  read(reading: Reading, sentences: readonly number[], side: Side, ref: number): void;
}

/** No lines yet, of at most so many cells. */
export function spokenLines(width: number): SpokenLines {
  const lines: Line[] = [];
  const say = (text: string, ref = -1, role: RunRole = 'text'): void => {
    for (const row of wrapText(text, width, role)) lines.push({ row, ref });
  };
  return {
    lines,
    say,
    heading(text, ref = -1) {
      if (lines.length > 0) lines.push({ row: [], ref: -1 });
      say(text, ref, 'title');
    },
    read({ article }, sentences, side, ref) {
      for (const row of wrapRow(passage(article, sentences, side), width)) lines.push({ row, ref });
    },
  };
}

/** What a version is called where it is read aloud. */
export function nameOf({ article }: Reading): string {
  return [versionName(article), dateOf(article)].filter((part) => part !== '').join(', ');
}

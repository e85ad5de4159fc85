import type { Span } from '../text/span.ts';

/** Lines filled by hand are this wide; shorter ones are a list or verse, longer ones paragraphs. */
const NARROWEST = 45;
const WIDEST = 100;
/** Of the lines that another follows, so many at least must be full and stop within a sentence. */
const FILLED_SHARE = 0.6;
const FEWEST_FILLED = 3;

const LINE = /[^\n]+/g;
const ENDS_SENTENCE = /\p{Sentence_Terminal}["'”’»)\]]*\s*$/u;

interface TextLine extends Span {
  /** Whether another line follows without a blank line or a new indent between. */
  readonly followed: boolean;
  /** Length of this line with the next one's first word. */
  readonly withNextWord: number;
  readonly endsSentence: boolean;
}

/**
 * Cuts a text into paragraphs, without the white space around them. Each line is one, but where
 * lines were filled to one width by hand (a mail, a plain-text edition), they are put together
 * again until a blank line, an indented line or a line that had room for the next one's first word.
 */
export function paragraphs(text: string): Span[] {
  const lines = textLines(text);
  const width = wrapWidth(lines);
  const found: Span[] = [];
  let start: number | null = null;
  for (const line of lines) {
    start ??= line.start;
    if (width > 0 && line.followed && line.withNextWord > width) continue;
    found.push({ start, end: line.end });
    start = null;
  }
  return found;
}

function textLines(text: string): TextLine[] {
  const matches = [...text.matchAll(LINE)].filter((match) => match[0].trim() !== '');
  return matches.map((match, index) => {
    const next = matches[index + 1];
    const start = match.index + indent(match[0]);
    const end = match.index + match[0].trimEnd().length;
    const [nextWord = ''] = next?.[0].trimStart().split(/\s/, 1) ?? [];
    const touches = next?.index === match.index + match[0].length + 1;
    return {
      start,
      end,
      followed: touches && indent(next[0]) <= indent(match[0]),
      withNextWord: end - start + 1 + nextWord.length,
      endsSentence: ENDS_SENTENCE.test(match[0]),
    };
  });
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}

/** The width to which the lines were filled by hand; 0 where they were not. */
function wrapWidth(lines: readonly TextLine[]): number {
  const followed = lines.filter((line) => line.followed);
  const lengths = followed.map((line) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return 0;
  const filled = followed.filter((line) => line.withNextWord > width && !line.endsSentence);
  const enough = Math.max(FEWEST_FILLED, followed.length * FILLED_SHARE);
  return filled.length >= enough ? width : 0;
}

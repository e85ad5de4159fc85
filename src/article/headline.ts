import type { Span } from '../text/span.ts';
import { tokenise } from '../text/words.ts';

/** A line of so few words may be a section's name ("World news"), and is a headline only where the story takes up half of them. */
const SECTION_WORDS = 2;
/** Shorter words are mostly articles and prepositions, in every language with spaces. */
const SHORTEST_WORD = 3;
/** The same of a name with its article ("The Ellis Courier"). */
const NAMED = /^The(?:\s+\p{Lu}[\p{L}’'&-]*){1,3}$/u;
/** The story's opening, in which it says what its headline said, in characters. */
const OPENING = 1500;

/**
 * Which of the short lines above a story is its headline: the first, but for the name of a section
 * that the story does not take up while a fuller line stands below it. Null for no lines.
 *
 * @param start where the story's own text begins
 */
export function headlineOf<Line extends Span>(
  text: string,
  lines: readonly Line[],
  start: number,
): Line | null {
  let story: ReadonlySet<string> | null = null;
  const fuller = (line: Line) =>
    wordsOf(text, line).length > SECTION_WORDS && !NAMED.test(text.slice(line.start, line.end));
  const found = lines.find((line) => {
    if (fuller(line)) return true;
    const end = Math.min(text.length, start + OPENING);
    story ??= new Set(contentWords(text, { start, end }));
    const words = contentWords(text, line);
    const again = words.filter((word) => story?.has(word)).length;
    return words.length > 0 && again * 2 >= words.length;
  });
  return found ?? lines[0] ?? null;
}

/** Longer lines, in characters, are no headlines. */
const LONGEST = 160;
/** A question, an exclamation or the end of somebody's words, but no statement: the sentences of a story end so seldom. */
const ENDS_LIKE_HEADLINE = /[?!]["'”’»)\]]*$/;

/** Whether a first line that ends in a mark is a headline all the same: "Mayor: we will not pay for ‘that bridge!’". */
export function isMarkedHeadline(line: string): boolean {
  return line.length <= LONGEST && ENDS_LIKE_HEADLINE.test(line) && !/[.]\s/.test(line);
}

function contentWords(text: string, span: Span): string[] {
  return wordsOf(text, span).filter((form) => form.length >= SHORTEST_WORD);
}

function wordsOf(text: string, span: Span): string[] {
  return tokenise(text, span)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ form }) => form);
}

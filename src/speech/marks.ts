import type { Span } from '../text/span.ts';

/** The marks that may close what a mark opens. A mark that is no key never opens. */
type Closers = Readonly<Record<string, string>>;

const DOUBLE: Closers = {
  '"': '"”“',
  '“': '”"“',
  '”': '”',
  '„': '“”"‟',
  '‟': '”"',
  '«': '»',
  '»': '«',
};
const SINGLE: Closers = { "'": "'’", '‘': "’'", '‚': '‘’', '‹': '›', '›': '‹' };

/** One kind of quotation mark: how its marks are found, and which close which. */
export interface MarkFamily {
  readonly pattern: RegExp;
  readonly closers: Closers;
}

export const DOUBLE_MARKS: MarkFamily = { pattern: /["“”„‟«»]/g, closers: DOUBLE };
export const SINGLE_MARKS: MarkFamily = { pattern: /(?<!')'(?!')|[‘’‚‹›]/g, closers: SINGLE };

/** Marks that only ever open, whatever stands around them. */
const ALWAYS_OPEN = '„‚«‹';
/** Marks that close what waits for them, even with a space before: « Non », « Oui ». */
const ALWAYS_CLOSE = '«»‹›';
const STRAIGHT = '"\'';

/** A mark between a stop and a capital, where the space before it was lost: Mars."We go. */
const OPENS_GLUED = /^[.!?]["']\p{Lu}$/u;
const BEFORE_OPENING = /[\s([{/\-‐–—―…"“„«'‘‚‹¿¡]/;
const LETTER = /[\p{L}\p{N}]/u;
// Words written with a leading apostrophe: '90s, 'em, 'til.
const ELISION = /^['‘](?:\d0s|em|til|tis|twas|cause|bout|round|n)\b/i;

/** Prose does not nest deeper; looking no further keeps hostile text linear. */
const MAX_NESTING = 4;

interface Mark extends Span {
  readonly char: string;
}

export interface Pairing {
  /** From opening to closing mark, both included; inner pairs too; by start. */
  readonly pairs: readonly Span[];
  /** Where marks open that nothing closes; ascending. */
  readonly unclosed: readonly number[];
}

/** Pairs the quotation marks of one family in one paragraph; `skipped` spans are passed over. */
export function pairMarks(
  text: string,
  paragraph: Span,
  family: MarkFamily,
  skipped: readonly Span[] = [],
): Pairing {
  const open: Mark[] = [];
  const pairs: Span[] = [];
  const marks = marksIn(text, paragraph, family, skipped);
  for (const [index, mark] of marks.entries()) {
    const { opens, closes } = position(text, paragraph, mark);
    const opener = openerFor(open, mark.char, family.closers);
    const mayClose = closes || !opens || ALWAYS_CLOSE.includes(mark.char);
    if (opener >= 0 && mayClose && !isPossessive(text, marks, index)) {
      pairs.push({ start: (open[opener] as Mark).start, end: mark.end });
      open.length = opener;
    } else if (mark.char in family.closers && mayOpen(text, mark, opens, closes)) {
      if (!opensAnew(text, mark, open.at(-1))) open.push(mark);
    }
  }
  pairs.sort((a, b) => a.start - b.start);
  return { pairs, unclosed: open.map((mark) => mark.start) };
}

function marksIn(
  text: string,
  paragraph: Span,
  family: MarkFamily,
  skipped: readonly Span[],
): Mark[] {
  const marks: Mark[] = [];
  let next = 0;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(family.pattern)) {
    const start = paragraph.start + match.index;
    const end = start + match[0].length;
    while ((skipped[next]?.end ?? Infinity) <= start) next++;
    if (start >= (skipped[next]?.start ?? Infinity)) continue;
    if (isApostrophe(text, start, end)) continue;
    marks.push({ start, end, char: match[0] });
  }
  return marks;
}

/** An apostrophe stands between letters (don't), or at an elision ('90s). */
function isApostrophe(text: string, start: number, end: number): boolean {
  if (!"'’‘".includes(text.charAt(start))) return false;
  const inside = LETTER.test(text.charAt(start - 1)) && LETTER.test(text.charAt(end));
  return inside || ELISION.test(text.slice(start, start + 8));
}

/** Whether white space and letters around a mark look as before and after quoted words. */
function position(text: string, paragraph: Span, mark: Mark) {
  const before = mark.start > paragraph.start ? text.charAt(mark.start - 1) : ' ';
  const after = mark.end < paragraph.end ? text.charAt(mark.end) : ' ';
  return {
    opens: /\S/.test(after) && BEFORE_OPENING.test(before),
    closes: /\S/.test(before) && !LETTER.test(after),
  };
}

function mayOpen(text: string, mark: Mark, opens: boolean, closes: boolean): boolean {
  if (opens || ALWAYS_OPEN.includes(mark.char)) return true;
  if (STRAIGHT.includes(mark.char))
    return OPENS_GLUED.test(text.slice(mark.start - 1, mark.end + 1));
  return !closes && /\S/.test(text.charAt(mark.end));
}

/** Whether an open quotation goes on in a new paragraph, whose break is lost: "First. "Then," he said. */
function opensAnew(text: string, mark: Mark, open: Mark | undefined): boolean {
  return open?.char === mark.char && /[.!?…]\s$/.test(text.slice(mark.start - 2, mark.start));
}

function openerFor(open: readonly Mark[], char: string, closers: Closers): number {
  const lowest = Math.max(0, open.length - MAX_NESTING);
  for (let index = open.length - 1; index >= lowest; index--) {
    if (closers[(open[index] as Mark).char]?.includes(char)) return index;
  }
  return -1;
}

/** Whether an apostrophe after an s (the teachers’ union) is one, because a better closing mark follows. */
function isPossessive(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index] as Mark;
  if (!"'’".includes(mark.char)) return false;
  if (!/[sxz]$/i.test(text.charAt(mark.start - 1))) return false;
  if (!/^\s\p{L}/u.test(text.slice(mark.end, mark.end + 2))) return false;
  const next = marks[index + 1];
  return next !== undefined && /\S/.test(text.charAt(next.start - 1));
}

import type { Span } from '../text/span.ts';
import { bylineNames } from './bylines.ts';
import { isDateLine } from './dates.ts';

/** What a source itself says of a paragraph: a heading with its level, or what is set apart. */
export type Setting =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'list' | 'table' | 'blockquote' | 'caption' | 'code' };

/** A paragraph without the marks of its setting: "# ", "- ", "> ". */
export interface SetParagraph extends Span {
  readonly setting: Setting | null;
}

/** Lines wider than this, in characters, are paragraphs of their own; narrower columns are not printed. */
const WIDEST = 120;
const NARROWEST = 20;
/** Lines as narrow as a list's show that they are filled only by sentences that go on in the next. */
const LIST_WIDTH = 45;
/** Of the lines that another follows, so many at least are full and stop within a sentence … */
const FILLED_SHARE = 0.6;
/** … and so many go on with a small letter, or there are so many that chance does not fill them. */
const GOING_ON_SHARE = 0.25;
const FEWEST_FILLED = 3;
/** A following word counts with at most so many characters: scripts without spaces have none. */
const LONGEST_WORD = 24;
/** A line of so many characters that a small letter follows goes on, though there was room for it; a quoted one always. */
const SHORTEST_CUT = 30;

const LINE = /[^\n]+/g;
const QUOTED = /^[ \t]{0,3}(?:>[ \t]?)+/;
const BULLET = /^[-*+•‣▪]\s+(?=.*[\p{L}\p{N}])/u;
const HEADING = /^(#{1,6})\s+(?=\S)/;
const ENDS_SENTENCE = /[\p{Sentence_Terminal}:;]["'”’»)\]]*\s*$/u;
const GOES_ON = /^["'“‘„«(]?\p{Ll}/u;

interface TextLine extends Span {
  readonly quoted: boolean;
  readonly setting: Setting | null;
  /** Whether it can go on the line before: no blank line, deeper indent, mark or other kind of line is between. */
  readonly touches: boolean;
  readonly firstWord: number;
  readonly endsSentence: boolean;
  readonly goesOn: boolean;
}

/**
 * Cuts a text into paragraphs, without the white space around them. Blank lines, marks and deeper
 * indents part them. What stands without a blank line between is decided for each such group of
 * lines: lines filled to one width (a mail, a column of print) are one paragraph until a line that
 * had room for the next one's first word; others are a paragraph each.
 */
export function paragraphs(text: string): SetParagraph[] {
  const groups = groupsOf(textLines(text));
  const width = groups.filter(isFilled).reduce((width, group) => Math.max(width, widest(group)), 0);
  return groups.flatMap((group) => joined(text, group, width));
}

/** Whether a line has a mark of quoted lines before it. */
export function isQuoted(line: string): boolean {
  return QUOTED.test(line);
}

/** The text with spaces in place of the marks before quoted lines, so that offsets stay: "> " in a mail. */
export function withoutQuoteMarks(text: string): string {
  return text.replace(LINE, (line) => line.replace(QUOTED, (marks) => marks.replaceAll('>', ' ')));
}

function textLines(text: string): TextLine[] {
  const found: TextLine[] = [];
  let before = { end: -2, indent: 0, quoted: false };
  for (const match of text.matchAll(LINE)) {
    const marks = QUOTED.exec(match[0])?.[0] ?? '';
    const words = match[0].slice(marks.length);
    if (words.trim() === '') continue;
    const indent = words.length - words.trimStart().length;
    const line = words.trim();
    const quoted = marks !== '';
    const last = found.at(-1);
    const follows =
      before.end + 1 === match.index && before.quoted === quoted && indent <= before.indent;
    const { setting, mark } = settingOf(line, quoted, follows ? last : undefined);
    const start = match.index + marks.length + indent + mark;
    const heading = [setting, last?.setting].some((one) => one?.kind === 'heading');
    found.push({
      start,
      end: match.index + match[0].trimEnd().length,
      quoted,
      setting,
      touches: follows && mark === 0 && !heading,
      firstWord: Math.min(LONGEST_WORD, line.search(/\s|$/)),
      endsSentence: ENDS_SENTENCE.test(line),
      goesOn: GOES_ON.test(line),
    });
    const hanging = setting?.kind === 'list' ? indent + mark : indent;
    before = { end: match.index + match[0].length, indent: hanging, quoted };
  }
  return found;
}

/** What the mark before a line says, and how long the mark is. A sign within a sentence begins no item. */
function settingOf(
  line: string,
  quoted: boolean,
  before: TextLine | undefined,
): { readonly setting: Setting | null; readonly mark: number } {
  const heading = HEADING.exec(line);
  if (heading) {
    const level = heading[1]?.length ?? 1;
    return { setting: { kind: 'heading', level }, mark: heading[0].length };
  }
  const within = before !== undefined && before.setting?.kind !== 'list' && !before.endsSentence;
  const bullet = within ? undefined : BULLET.exec(line)?.[0].length;
  if (bullet !== undefined) return { setting: { kind: 'list' }, mark: bullet };
  if (before?.setting?.kind === 'list') return { setting: before.setting, mark: 0 };
  return { setting: quoted ? { kind: 'blockquote' } : null, mark: 0 };
}

function groupsOf(lines: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.touches && last) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Whether the lines of a group show by themselves that they were filled to one width. */
function isFilled(group: readonly TextLine[]): boolean {
  const width = widest(group);
  const followed = group.slice(0, -1);
  if (followed.length === 0 || width > WIDEST || width < NARROWEST) return false;
  const within = followed.filter(
    (line, index) => isFull(line, group[index + 1], width) && !line.endsSentence,
  );
  const goingOn = group.slice(1).filter(({ goesOn }) => goesOn).length;
  if (within.length < followed.length * FILLED_SHARE) return false;
  if (goingOn > 0 && goingOn >= followed.length * GOING_ON_SHARE) return true;
  return width >= LIST_WIDTH && within.length >= FEWEST_FILLED;
}

/** The paragraphs of a group; `width` is that to which other lines of the text are filled, or 0. */
function joined(text: string, group: readonly TextLine[], width: number): SetParagraph[] {
  const own = widest(group);
  const alike = own <= width && !group.some((line) => isLabel(text.slice(line.start, line.end)));
  const fill = isFilled(group) ? own : alike ? width : Number.POSITIVE_INFINITY;
  const found: SetParagraph[] = [];
  let start: number | null = null;
  group.forEach((line, index) => {
    start ??= line.start;
    if (runsOn(line, group[index + 1], fill)) return;
    found.push({ start, end: line.end, setting: line.setting });
    start = null;
  });
  return found;
}

function runsOn(line: TextLine, next: TextLine | undefined, fill: number): boolean {
  if (next === undefined) return false;
  if (isFull(line, next, fill)) return true;
  const length = line.end - line.start;
  const cut = (line.quoted || length >= SHORTEST_CUT) && length <= WIDEST;
  return next.goesOn && !line.endsSentence && cut;
}

/** Lines that say who or when stand below a headline, however long that is. */
function isLabel(line: string): boolean {
  return bylineNames(line) !== null || isDateLine(line);
}

/** Whether a line had no room for the first word of the next one. */
function isFull(line: TextLine, next: TextLine | undefined, width: number): boolean {
  return next !== undefined && line.end - line.start + 1 + next.firstWord > width;
}

function widest(group: readonly TextLine[]): number {
  return group.reduce((most, { start, end }) => Math.max(most, end - start), 0);
}

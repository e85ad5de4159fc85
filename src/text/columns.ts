import { createRequire } from 'node:module';
import type { Span } from './span.ts';

/*
 * The only place that counts terminal cells. Text in which every UTF-16 unit stands for itself
 * (Latin, Greek, Cyrillic, Han, kana, Hangul and their punctuation; no combining marks, nothing
 * invisible) takes the quick way: a regular expression proves it, and its width is its length, the
 * wide ones counted twice. All else goes to string-width, grapheme by grapheme.
 */
const NARROW = String.raw`\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2199\u2248\u22ef\u2500-\u257f`;
const WIDE = String.raw`\u3001-\u3003\u3008-\u3011\u3014-\u301b\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60`;
const SIMPLE = new RegExp(`^[${NARROW}]*$`);
const SIMPLE_OR_WIDE = new RegExp(`^[${NARROW}${WIDE}]*$`);
const WIDE_ONES = new RegExp(`[${WIDE}]`, 'g');

type StringWidth = (text: string, options: { countAnsiEscapeCodes: boolean }) => number;

let stringWidth: StringWidth | undefined;

// Where a line may end. A no-break space is none.
const WORDS = /[^ \t\n\r\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/g;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]/u;

/** Whether every UTF-16 unit of the text is one cell on any terminal, but for those that show ambiguous characters wide. */
export function isSimple(text: string): boolean {
  return SIMPLE.test(text);
}

/** Whether terminals agree on how many cells the text takes. */
export function isCertain(text: string): boolean {
  return SIMPLE_OR_WIDE.test(text);
}

/** How many cells a text takes on a terminal; ambiguous characters count as narrow. */
export function width(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  if (isCertain(text)) return text.length + (text.match(WIDE_ONES)?.length ?? 0);
  stringWidth ??= loadStringWidth();
  return stringWidth(text, { countAnsiEscapeCodes: true });
}

/**
 * Loaded for the first text that needs it: its tables and its segmenter take as long to set up as
 * all of a first frame, which seldom needs them. The bundle takes in what its own `require` names;
 * a module that runs from its source has none.
 */
function loadStringWidth(): StringWidth {
  return typeof require === 'undefined'
    ? createRequire(import.meta.url)('string-width').default
    : require('string-width').default;
}

/** How many UTF-16 units of the text's beginning fit into so many cells, whole graphemes only. */
export function fitting(text: string, cells: number): number {
  const head = text.slice(0, Math.max(0, cells) + 1);
  if (SIMPLE.test(head)) return Math.min(text.length, Math.max(0, cells));
  let used = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    used += width(segment);
    if (used > cells) return index;
  }
  return text.length;
}

/** The offset from which on the text's end fits into so many cells, whole graphemes only. */
export function fittingFrom(text: string, cells: number): number {
  const from = Math.max(0, text.length - cells);
  if (SIMPLE.test(text.slice(Math.max(0, from - 1)))) return Math.min(from, text.length);
  let [start, used] = [text.length, 0];
  for (const { segment, index } of [...new Intl.Segmenter().segment(text)].reverse()) {
    used += width(segment);
    if (used > cells) break;
    start = index;
  }
  return start;
}

/** The nearest offset at or before this one that does not stand within a grapheme. */
export function snap(text: string, offset: number): number {
  if (offset <= 0 || offset >= text.length) return offset;
  if (SIMPLE.test(text.slice(offset - 1, offset + 1))) return offset;
  const from = Math.max(0, offset - 64);
  const within = new Intl.Segmenter().segment(text.slice(from, offset + 64));
  return from + (within.containing(offset - from)?.index ?? offset - from);
}

/**
 * Breaks a paragraph into lines of at most so many cells (at least two): at white space, after a
 * hyphen or a dash between letters, and within a word only where it is wider than a whole line
 * (then at what Unicode calls words, and by grapheme). The spans leave out the white space at which
 * a line ends. Cost is linear in the text.
 */
export function breakLines(text: string, cells: number): Span[] {
  const columns = Math.max(2, cells);
  return SIMPLE.test(text) ? breakSimple(text, columns) : breakAny(text, columns);
}

function breakSimple(text: string, columns: number): Span[] {
  const lines: Span[] = [];
  let start = skipSpaces(text, 0);
  while (start < text.length) {
    let end = text.length;
    if (end - start > columns) {
      end = start + columns;
      while (end > start && text[end] !== ' ' && !isHinge(text, end)) end--;
      if (end === start) end = start + columns;
    }
    let last = end;
    while (last > start && text[last - 1] === ' ') last--;
    lines.push({ start, end: last });
    start = skipSpaces(text, end);
  }
  return lines;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}

/** Whether a line may end before `at` though no space is there: after a dash, or a hyphen between letters. */
function isHinge(text: string, at: number): boolean {
  const mark = text[at - 1];
  if (mark === '—') return true;
  return mark === '-' && /\p{L}/u.test(text[at] ?? '') && /[\p{L}.]/u.test(text[at - 2] ?? '');
}

function breakAny(text: string, columns: number): Span[] {
  const lines: Span[] = [];
  let start = -1;
  let end = 0;
  let used = 0;
  // The same few words and characters make up most of a text, and string-width is slow.
  const known = new Map<string, number>();
  const measure = (piece: string): number => {
    const cells = known.get(piece) ?? width(piece);
    known.set(piece, cells);
    return cells;
  };
  /** Puts a piece at the line's end, or at the beginning of the next; false where no line holds it. */
  const place = (from: number, to: number): boolean => {
    const cells = measure(text.slice(from, to));
    const gap = start < 0 ? 0 : measure(text.slice(end, from));
    if (start >= 0 && used + gap + cells > columns) {
      lines.push({ start, end });
      start = -1;
    }
    if (cells > columns) return false;
    used = start < 0 ? cells : used + gap + cells;
    if (start < 0) start = from;
    end = to;
    return true;
  };
  const placeLong = (from: number, to: number): void => {
    for (const piece of pieces(text, from, to)) {
      if (place(piece.start, piece.end)) continue;
      for (const { segment, index } of new Intl.Segmenter().segment(
        text.slice(piece.start, piece.end),
      )) {
        const at = piece.start + index;
        if (place(at, at + segment.length)) continue;
        let point = at;
        for (const character of segment) {
          place(point, point + character.length);
          point += character.length;
        }
      }
    }
  };
  for (const match of text.matchAll(WORDS)) {
    const to = match.index + match[0].length;
    if (measure(match[0]) > columns) placeLong(match.index, to);
    else place(match.index, to);
  }
  if (start >= 0) lines.push({ start, end });
  return lines;
}

/** What Unicode calls words, each with the closing punctuation after it. */
function pieces(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
    const last = found.at(-1);
    const end = from + index + segment.length;
    if (last && CLOSING.test(segment)) found[found.length - 1] = { start: last.start, end };
    else found.push({ start: from + index, end });
  }
  return found;
}

/**
 * Wraps a paragraph of styled runs: their texts are taken as one, so a word may go on from one run
 * to the next. `cut` makes the run that holds only the units from start to end of a run's text.
 */
export function wrap<R extends { readonly text: string }>(
  runs: readonly R[],
  cells: number,
  cut: (run: R, start: number, end: number) => R,
): R[][] {
  const text = runs.map((run) => run.text).join('');
  let index = 0;
  let offset = 0;
  return breakLines(text, cells).map((line) => {
    const row: R[] = [];
    for (let run = runs[index]; run; run = runs[index]) {
      const from = Math.max(line.start, offset) - offset;
      const to = Math.min(line.end, offset + run.text.length) - offset;
      if (from < to) row.push(cut(run, from, to));
      if (offset + run.text.length > line.end) break;
      offset += run.text.length;
      index++;
    }
    return row;
  });
}

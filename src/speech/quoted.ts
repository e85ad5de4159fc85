import type { Sentence } from '../article/article.ts';
import { firstIndex } from '../text/binary-search.ts';
import type { Span } from '../text/span.ts';
import { DOUBLE_MARKS, type MarkFamily, type Pairing, pairMarks, SINGLE_MARKS } from './marks.ts';

/** The sentences of one block, from the first to the last. */
interface Paragraph extends Span {
  readonly block: number;
}

/** Words in quotation marks; `closed` is false where the last mark is missing. */
interface Quoted extends Span {
  readonly closed: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
// A transcript names each speaker in front ("SMITH: We have…), so a paragraph goes on with nobody.
const LABEL = /^\W{1,2}(\p{Lu}[\p{Lu}.'’ -]{1,30}):/u;
const BEFORE_WHOLE_QUOTATION = /(?:^|[,:.!?]\s*)$/;
// 'He said "yes" to us,' closes after a stop or comma; a stray apostrophe does not.
const STOPPED = /[.,!?…]['’]$/;

/** A line that names who said what stands above it: — Jane Smith. */
const BYLINE = /^[-‐-―]/u;

/** What block quotations give as said, each by itself: those without quotation marks of their own, but for the name below. */
export function quotedBlocks(text: string, blocks: readonly (readonly Sentence[])[]): Span[] {
  return blocks.flatMap((sentences) => {
    const said = sentences.filter(({ start }) => !BYLINE.test(text.charAt(start)));
    const [first, last] = [said[0], said.at(-1)];
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    return quotedSpans(text, sentences).length > 0 ? [] : [span];
  });
}

/**
 * Finds the outermost words in quotation marks, double or single, the marks included. A quotation
 * that is not closed runs on as long as the next paragraph opens with a mark; if it does not, to
 * the end of its own. The spans are in order and do not overlap.
 */
export function quotedSpans(text: string, sentences: readonly Sentence[]): Span[] {
  const paragraphs = paragraphsOf(sentences);
  const double = outermost(quotedIn(text, paragraphs, DOUBLE_MARKS, []));
  const single = outermost(quotedIn(text, paragraphs, SINGLE_MARKS, double)).filter(
    (quoted) => quoted.closed && mayHoldOthers(text, quoted, double),
  );
  return outermost([...double, ...single])
    .filter(({ start, end }) => LETTER.test(text.slice(start, end)))
    .map(({ start, end }) => ({ start, end }));
}

function paragraphsOf(sentences: readonly Sentence[]): Paragraph[] {
  const paragraphs: { start: number; end: number; block: number }[] = [];
  for (const { start, end, block } of sentences) {
    const last = paragraphs.at(-1);
    if (last?.block === block) last.end = end;
    else paragraphs.push({ start, end, block });
  }
  return paragraphs;
}

function quotedIn(
  text: string,
  paragraphs: readonly Paragraph[],
  family: MarkFamily,
  skipped: readonly Span[],
): Quoted[] {
  const pairings = pairEach(text, paragraphs, family, skipped);
  const found: Quoted[] = [];
  let running: number | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { pairs, unclosed } = pairings[index] as Pairing;
    for (const { start, end } of pairs) {
      const closesIt: boolean = running !== null && start === paragraph.start;
      found.push({ start: closesIt ? (running as number) : start, end, closed: true });
      if (closesIt) running = null;
    }
    // Where quotations open and close after a mark that nothing closes, it is a slip.
    const isOpen: boolean =
      running !== null || (unclosed.at(-1) ?? -1) > (pairs.at(-1)?.start ?? -1);
    const goesOn: boolean =
      isOpen && opensAnew(text, paragraph, paragraphs[index + 1], pairings[index + 1]);
    const tail =
      goesOn || running !== null ? unclosed[0] : unclosedTail(text, paragraph, pairs, unclosed);
    if (tail === undefined) continue;
    const start: number = running ?? tail;
    running = goesOn ? start : null;
    if (!goesOn) found.push({ start, end: paragraph.end, closed: false });
  }
  return found;
}

function pairEach(
  text: string,
  paragraphs: readonly Paragraph[],
  family: MarkFamily,
  skipped: readonly Span[],
): Pairing[] {
  let next = 0;
  return paragraphs.map((paragraph) => {
    const first = next;
    while ((skipped[next]?.start ?? Infinity) < paragraph.end) next++;
    const before = first > 0 ? first - 1 : 0;
    return pairMarks(text, paragraph, family, skipped.slice(before, next));
  });
}

/** Whether the paragraph after an unclosed quotation begins with a mark, and so goes on with it. */
function opensAnew(
  text: string,
  paragraph: Paragraph,
  next: Paragraph | undefined,
  pairing: Pairing | undefined,
): boolean {
  if (next?.block !== paragraph.block + 1 || pairing === undefined) return false;
  const first = Math.min(pairing.pairs[0]?.start ?? Infinity, pairing.unclosed[0] ?? Infinity);
  return first === next.start && labelOf(text, next) === null;
}

/** The speaker's name with which a quotation in a transcript begins, or null. */
export function labelOf(text: string, { start }: Span): Span | null {
  const match = LABEL.exec(text.slice(start, start + 40));
  if (match === null) return null;
  const from = start + match[0].indexOf(match[1] ?? '');
  return { start: from, end: start + match[0].length - 1 };
}

/** A line by itself that names who said what stands above it: — Jane Smith, mayor. */
const SIGNATURE =
  /^\s*\n\s*[-‐-―]{1,2}\s*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?=,| *\n| *$)/u;

/** The speaker's name in the line below a quotation, or null. */
export function signatureOf(text: string, { end }: Span): Span | null {
  const match = SIGNATURE.exec(text.slice(end, end + 120));
  if (match === null) return null;
  const to = end + match[0].length;
  return { start: to - (match[1] ?? '').length, end: to };
}

/** The mark of a quotation that runs to its paragraph's end: the last, and where one may begin. */
function unclosedTail(
  text: string,
  paragraph: Paragraph,
  pairs: readonly Span[],
  unclosed: readonly number[],
): number | undefined {
  const first = unclosed[0];
  if (first !== undefined && labelOf(text, { start: first, end: first })) return first;
  const last = unclosed.at(-1);
  if (last === undefined || (pairs.at(-1)?.start ?? -1) > last) return undefined;
  const before = text.slice(Math.max(paragraph.start, last - 3), last);
  return BEFORE_WHOLE_QUOTATION.test(before) ? last : undefined;
}

/** Whether single marks may stand around words in double ones, if they do. */
function mayHoldOthers(text: string, single: Span, double: readonly Span[]): boolean {
  const next = firstIndex(double.length, (index) => (double[index] as Span).start >= single.start);
  const holds = (double[next]?.start ?? Infinity) < single.end;
  return !holds || STOPPED.test(text.slice(single.end - 2, single.end));
}

function outermost<T extends Span>(spans: readonly T[]): T[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

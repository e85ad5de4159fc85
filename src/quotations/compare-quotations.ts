import type { Passages } from '../article/article.ts';
import type { Quotation } from '../speech/quotation.ts';
import { type NamedSource, namedSource, sameSource } from '../speech/same-source.ts';
import { fold } from '../text/words.ts';
import { contentOf, coverage } from './likeness.ts';
import { type Entry, entryOf, matched } from './matching.ts';
import type { QuotationPair, QuotedText } from './quotation.ts';
import { rowsOf, sentencesOf } from './rows.ts';

type Side = 'left' | 'right';

/** The quotations of one text. */
interface Voices {
  readonly direct: readonly Entry[];
  /** What is reported in each row, without the direct quotations in it. */
  readonly reportedIn: ReadonlyMap<number, readonly Reported[]>;
}

interface Reported {
  readonly index: number;
  readonly content: ReadonlySet<string>;
  readonly source: NamedSource;
}

/** How much of a quotation's content reported speech must have to be what became of it. */
const REPORTED = 0.6;
const FEWEST = 2;

/**
 * Pairs the quotations of two texts by their words. Each direct quotation stands in one pair, or in
 * several where the other text gives it in parts; reported speech stands in a pair only as what
 * became of a direct quotation. `passages` say which sentences answer each other.
 */
export function compareQuotations(
  left: QuotedText,
  right: QuotedText,
  passages: readonly Passages[],
): QuotationPair[] {
  const ours = voicesOf(left, rowsOf(passages, 'left'));
  const theirs = voicesOf(right, rowsOf(passages, 'right'));
  const matches = matched(ours.direct, theirs.direct);
  const byLeft = Map.groupBy(matches, (match) => match.left);
  const byRight = Map.groupBy(matches, (match) => match.right);
  const pairs = [
    ...matches.map(({ left: a, right: b }) =>
      pairOf(
        a,
        b,
        byLeft.get(a)?.map((m) => m.right),
        byRight.get(b)?.map((m) => m.left),
      ),
    ),
    ...ours.direct.flatMap((a) => (byLeft.has(a) ? [] : gone(a, 'left', retold(a, theirs)))),
    ...theirs.direct.flatMap((b) => (byRight.has(b) ? [] : gone(b, 'right', retold(b, ours)))),
  ];
  return pairs.sort(
    (a, b) =>
      (a.left ?? Infinity) - (b.left ?? Infinity) ||
      (a.right ?? Infinity) - (b.right ?? Infinity) ||
      0,
  );
}

function voicesOf(of: QuotedText, rowOf: ReadonlyMap<number, number>): Voices {
  const direct: Entry[] = [];
  const reportedIn = new Map<number, Reported[]>();
  for (const [index, quotation] of of.quotations.entries()) {
    const found = sentencesOf(of.sentences, quotation).map((sentence) => rowOf.get(sentence));
    const rows = new Set(found.filter((row) => row !== undefined));
    const source = sourceOf(of, quotation);
    if (quotation.direct) {
      direct.push(entryOf(of.language, index, quotation, source, rows));
      continue;
    }
    const reported = {
      index,
      source,
      content: contentOf(of.language, of.text, quotation, quotedIn(of, index)),
    };
    for (const row of rows) {
      const list = reportedIn.get(row);
      if (list) list.push(reported);
      else reportedIn.set(row, [reported]);
    }
  }
  return { direct, reportedIn };
}

function sourceOf(
  { text, language }: QuotedText,
  { speaker, speakerSpan }: Quotation,
): NamedSource {
  const mention = speakerSpan ? text.slice(speakerSpan.start, speakerSpan.end) : '';
  return namedSource(language, speaker, mention);
}

/** The direct quotations inside reported speech. */
function quotedIn({ quotations }: QuotedText, index: number): Quotation[] {
  const end = quotations[index]?.end ?? 0;
  const inside: Quotation[] = [];
  for (let next = index + 1; (quotations[next]?.start ?? Infinity) < end; next++) {
    if (quotations[next]?.direct) inside.push(quotations[next] as Quotation);
  }
  return inside;
}

/** Index of the reported speech, in the sentences that answer a quotation, that has its content. */
function retold({ content, source, rows }: Entry, other: Voices): number | null {
  let best: { index: number; covered: number } | null = null;
  for (const reported of [...rows].flatMap((row) => other.reportedIn.get(row) ?? [])) {
    const covered = coverage(content, reported.content);
    if (covered < REPORTED || covered * content.size < FEWEST) continue;
    if (covered > (best?.covered ?? 0) && sameSource(source, reported.source)) {
      best = { index: reported.index, covered };
    }
  }
  return best?.index ?? null;
}

/** How a quotation differs from its match, seen with all parts in which either side gives it. */
function pairOf(
  left: Entry,
  right: Entry,
  rights: readonly Entry[] = [],
  lefts: readonly Entry[] = [],
): QuotationPair {
  const [a, b] = [left.quotation, right.quotation];
  const same = left.key === right.key || inParts(left, rights) || inParts(right, lefts);
  const moved = !sameSource(left.source, right.source);
  const said = same ? quoted(a.text) : differing(a.text, b.text);
  const by = moved ? `${a.speaker} → ${b.speaker}` : (a.speaker ?? b.speaker ?? NOBODY);
  const outcome = same ? (moved ? 'speaker' : 'same') : 'words';
  return { outcome, left: left.index, right: right.index, why: `${said} (${by})` };
}

function inParts(whole: Entry, parts: readonly Entry[]): boolean {
  const words = parts.toSorted((a, b) => a.index - b.index).flatMap((part) => part.forms);
  return parts.length > 1 && ` ${words.join(' ')} ` === whole.key;
}

/** A quotation that the other side does not give in quotation marks. */
function gone({ index, quotation }: Entry, side: Side, reported: number | null): QuotationPair {
  const said = `${quoted(quotation.text)} (${quotation.speaker ?? NOBODY})`;
  const at = { left: reported, right: reported, [side]: index };
  if (reported === null) return { ...at, outcome: side, why: `only on the ${side}: ${said}` };
  return side === 'left'
    ? { ...at, outcome: 'now-reported', why: `no longer in quotation marks: ${said}` }
    : { ...at, outcome: 'now-direct', why: `now in quotation marks: ${said}` };
}

const NOBODY = 'speaker not named';
const LONGEST_WHY = 70;
/** Words of what both have that stand around what differs. */
const AROUND = 2;

/** Where two quotations differ, with a few words around. */
function differing(left: string, right: string): string {
  const [a, b] = [bare(left).split(/\s+/), bare(right).split(/\s+/)];
  const same = (one: string | undefined, other: string | undefined) =>
    fold(one ?? '') === fold(other ?? '');
  const shorter = Math.min(a.length, b.length);
  let first = 0;
  while (first < shorter && same(a[first], b[first])) first++;
  let last = 0;
  while (last < shorter - first && same(a.at(-1 - last), b.at(-1 - last))) last++;
  const shown = (words: readonly string[]) => {
    const [from, to] = [Math.max(0, first - AROUND), words.length - Math.max(0, last - AROUND)];
    const cut = brief(words.slice(from, to).join(' '));
    return `“${from > 0 ? '… ' : ''}${cut}${to < words.length && !cut.endsWith('…') ? ' …' : ''}”`;
  };
  return `${shown(a)} → ${shown(b)}`;
}

function quoted(text: string): string {
  return `“${brief(bare(text))}”`;
}

/** The words without the marks around them. */
function bare(text: string): string {
  return text.replace(/^[\s"“”„‟«»'‘’‚‹›]+|[\s"“”„‟«»'‘’‚‹›]+$/g, '');
}

function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= LONGEST_WHY) return line;
  return `${line.slice(0, LONGEST_WHY).replace(/\s\S*$/, '')} …`;
}

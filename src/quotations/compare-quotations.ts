import type { Passages } from '../article/article.ts';
import { actorOf, mayBeSame } from './actors.ts';
import { contentOf, coverage, wordsOf } from './likeness.ts';
import { type Entry, matched } from './matching.ts';
import type { Quotation, QuotationPair, QuotedText } from './quotation.ts';
import { rowsOf, sentencesOf } from './rows.ts';

type Side = 'left' | 'right';

/** The quotations of one text, direct and reported, and where each row's begin. */
interface Voices {
  readonly direct: readonly Entry[];
  readonly reportedIn: ReadonlyMap<number, readonly Entry[]>;
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
    ...ours.direct.flatMap((a) => (byLeft.has(a) ? [] : gone(a, 'left', retold(a, right, theirs)))),
    ...theirs.direct.flatMap((b) =>
      byRight.has(b) ? [] : gone(b, 'right', retold(b, left, ours)),
    ),
  ];
  return pairs.sort(
    (a, b) =>
      (a.left ?? Infinity) - (b.left ?? Infinity) ||
      (a.right ?? Infinity) - (b.right ?? Infinity) ||
      0,
  );
}

function voicesOf(
  { text, sentences, quotations }: QuotedText,
  rowOf: ReadonlyMap<number, number>,
): Voices {
  const direct: Entry[] = [];
  const reportedIn = new Map<number, Entry[]>();
  for (const [index, quotation] of quotations.entries()) {
    const forms = wordsOf(text, quotation).map((token) => token.form);
    const found = sentencesOf(sentences, quotation).map((sentence) => rowOf.get(sentence));
    const rows = new Set(found.filter((row) => row !== undefined));
    const entry = { index, quotation, forms, key: ` ${forms.join(' ')} `, rows };
    if (quotation.direct) direct.push(entry);
    else for (const row of rows) reportedIn.get(row)?.push(entry) ?? reportedIn.set(row, [entry]);
  }
  return { direct, reportedIn };
}

/** Index of the reported speech, in the sentences that answer a quotation, that has its content. */
function retold({ quotation, rows }: Entry, other: QuotedText, voices: Voices): number | null {
  const content = contentOf(quotation.text, { start: 0, end: quotation.text.length });
  let best: { index: number; covered: number } | null = null;
  for (const row of rows) {
    for (const { index, quotation: reported } of voices.reportedIn.get(row) ?? []) {
      const covered = coverage(content, contentOf(other.text, reported));
      if (covered < Math.max(REPORTED, best?.covered ?? 0)) continue;
      if (covered * content.size >= FEWEST && !speakersDiffer(quotation, reported)) {
        best = { index, covered };
      }
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
  const moved = speakersDiffer(a, b);
  const said = same ? brief(a.text) : `${brief(a.text)} → ${brief(b.text)}`;
  const by = moved ? `${a.speaker} → ${b.speaker}` : (a.speaker ?? b.speaker ?? NOBODY);
  const outcome = same ? (moved ? 'speaker' : 'same') : 'words';
  return { outcome, left: left.index, right: right.index, why: `${said} ${by}` };
}

function inParts(whole: Entry, parts: readonly Entry[]): boolean {
  const words = parts.toSorted((a, b) => a.index - b.index).flatMap((part) => part.forms);
  return parts.length > 1 && ` ${words.join(' ')} ` === whole.key;
}

function speakersDiffer(a: Quotation, b: Quotation): boolean {
  if (a.speaker === null || b.speaker === null) return false;
  return !mayBeSame(actorOf(a.speaker), actorOf(b.speaker));
}

/** A quotation that the other side does not give in quotation marks. */
function gone({ index, quotation }: Entry, side: Side, reported: number | null): QuotationPair {
  const said = `${brief(quotation.text)} ${quotation.speaker ?? NOBODY}`;
  const at = { left: reported, right: reported, [side]: index };
  if (reported === null) return { ...at, outcome: side, why: `only on the ${side}: ${said}` };
  return side === 'left'
    ? { ...at, outcome: 'now-reported', why: `no longer in quotation marks: ${said}` }
    : { ...at, outcome: 'now-direct', why: `now in quotation marks: ${said}` };
}

const NOBODY = '(speaker not named)';
const LONGEST_WHY = 70;

function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST_WHY
    ? line
    : `${line.slice(0, LONGEST_WHY).replace(/\s\S*$/, '')} …`;
}

import { type Figure, type FigureOutcome, statedSpan } from '../figures/figure.ts';
import type { QuotationOutcome, QuotationPair } from '../quotations/quotation.ts';
import type { Speech } from '../speech/speech.ts';
import { overlaps, type Span } from '../text/span.ts';
import { tokenise } from '../text/words.ts';
import type { Change, Reading, Sense, Side } from './comparison.ts';
import { brief, type Findings, rowFinder } from './findings.ts';
import { languageOfReading } from './language.ts';

/** A quantity in dispute goes before one that the other text does not give; the rest is no change. */
const DISPUTED: ReadonlySet<FigureOutcome> = new Set(['changed', 'sources-disagree']);
const ALONE: ReadonlySet<FigureOutcome> = new Set(['left', 'right']);

/** Changed figures: the disputed, and those that one text adds to what both tell. */
export function figureChanges(findings: Findings): Change[] {
  const { left, right, figures } = findings;
  const [leftRow, rightRow] = [rowFinder(findings, 'left'), rowFinder(findings, 'right')];
  return figures.flatMap(({ outcome, why, ...pair }): Change[] => {
    const [one, other] = [left.figures[pair.left[0] ?? -1], right.figures[pair.right[0] ?? -1]];
    const [ours, theirs] = [one ? statedSpan(one) : null, other ? statedSpan(other) : null];
    const row = (ours && leftRow(ours)) ?? (theirs && rightRow(theirs));
    if (row === null) return [];
    const spans = { row, left: ours, right: theirs };
    if (DISPUTED.has(outcome)) {
      const sense = one && other && isBound(one, other) ? 'bound' : null;
      return [{ kind: 'figure', sense, ...spans, why }];
    }
    const figure = one ?? other;
    if (!ALONE.has(outcome) || !figure || isPointer(figure)) return [];
    if (findings.apart && isMoment(figure) && !/\p{Nd}/u.test(figure.text)) return [];
    // A day, an hour or a small number is told in many words: that one text has no such figure says little.
    const sense = isMoment(figure) || (findings.apart && !isWeighty(figure)) ? 'unmatched' : null;
    const change: Change = { kind: 'figure', sense, ...spans, why };
    return aloneIn(findings, one ? 'left' : 'right', figure, change);
  });
}

/** Counts from here on weigh by themselves. */
const MANY = 10;

/** Whether an author who leaves a figure out leaves something out: a sum, a share, a larger number. */
function isWeighty({ kind, unit, value }: Figure): boolean {
  if (kind === 'money' || kind === 'ratio' || unit === 'percent') return true;
  return unit === null && Math.abs(value ?? 0) >= MANY;
}

/** Whether two figures are the same number under another bound: more than 40, fewer than 40. */
function isBound(one: Figure, other: Figure): boolean {
  if (one.approx === other.approx) return false;
  return one.value === other.value && one.value2 === other.value2 && one.unit === other.unit;
}

/** An edit of so many words besides a figure is a clause, and told as one. */
const CLAUSE = 2;
/** So many words can be what stood in a figure's place. */
const FEW = 3;

/**
 * A figure that only one side has: told by itself, as what came for a few words ("no" became
 * "two"), or not at all where it went or came with its passage or its clause.
 */
function aloneIn(findings: Findings, side: Side, figure: Figure, change: Change): Change[] {
  const row = findings.rows[change.row];
  if (!row || row.row.kind === side) return [];
  if (row.row.kind !== 'edited') return [change];
  const edit = row.edits.find((one) => one[side].some((token) => overlaps(token, figure)));
  if (!edit) return [change];
  const otherSide = side === 'left' ? 'right' : 'left';
  const others = edit[otherSide].filter(({ kind }) => kind !== 'mark');
  const beside = edit[side].filter(({ kind }) => kind !== 'mark').length - 1;
  if (others.length === 0) return beside >= CLAUSE ? [] : [change];
  const [first, last] = [others[0], others.at(-1)];
  const hasFigure = others.some(({ kind }) => kind === 'figure');
  if (isMoment(figure) || hasFigure || others.length > FEW || beside > FEW || !first || !last)
    return [change];
  const words = findings[otherSide].article.text.slice(first.start, last.end);
  const [from, to] = side === 'left' ? [figure.stated, words] : [words, figure.stated];
  const why = `${figure.what ? `${figure.what}: ` : ''}${brief(from)} → ${brief(to)}`;
  return [{ ...change, [otherSide]: { start: first.start, end: last.end }, why }];
}

function isMoment({ kind }: Figure): boolean {
  return kind === 'date' || kind === 'time';
}

/** "The sixth missile" and "one missile" point at a thing more than they count it. */
function isPointer(figure: Figure): boolean {
  return figure.kind === 'ordinal' || (figure.kind === 'cardinal' && figure.value === 1);
}

/** What became of a quotation, where it is more than that its words are others. */
const SENSES: Readonly<Partial<Record<QuotationOutcome, Sense>>> = {
  trimmed: 'trimmed',
  speaker: 'speaker',
  'now-reported': 'reported',
  'now-direct': 'quoted',
};

export function quotationChanges(findings: Findings): Change[] {
  const { left, right, quotations } = findings;
  const [leftRow, rightRow] = [rowFinder(findings, 'left'), rowFinder(findings, 'right')];
  return quotations.flatMap((pair): Change[] => {
    const ours = around(left, pair.left) ?? bounds(pair.echoes.left[0]);
    const theirs = around(right, pair.right) ?? bounds(pair.echoes.right[0]);
    const row = (ours && leftRow(ours)) ?? (theirs && rightRow(theirs));
    if (pair.outcome === 'same' || pair.outcome === 'term' || row === null) return [];
    if (findings.apart && ours && theirs && TRIMMABLE.has(pair.outcome) && isSlight(findings, pair))
      return [{ kind: 'wording', sense: null, row, left: ours, right: theirs, why: pair.why }];
    const change = { kind: 'quotation' as const, sense: SENSES[pair.outcome] ?? null, row };
    if (pair.outcome !== 'speaker')
      return [{ ...change, left: ours, right: theirs, why: pair.why }];
    const spans = {
      left: withSpeaker(left, pair.left, ours),
      right: withSpeaker(right, pair.right, theirs),
    };
    return [{ ...change, ...spans, why: pair.why }];
  });
}

const TRIMMABLE: ReadonlySet<QuotationOutcome> = new Set(['trimmed', 'words']);

/** Whether two authors' quotations differ in words only that say next to nothing: "a", "and", "I am". */
function isSlight({ left, right }: Findings, pair: QuotationPair): boolean {
  const [ours, theirs] = [wordsIn(left, pair.left), wordsIn(right, pair.right)];
  const { light } = languageOfReading(left).meaning;
  const differing = [...lacking(ours, theirs), ...lacking(theirs, ours)];
  return differing.every((word) => light.has(word));
}

/** The words of some pieces in lower case, "don't" as two. */
function wordsIn(reading: Reading, pieces: readonly number[]): string[] {
  const { article, quotations } = reading;
  const { contraction } = languageOfReading(reading).meaning;
  return pieces
    .flatMap((piece) => quotations[piece] ?? [])
    .flatMap((span) => tokenise(article.text, span))
    .flatMap(({ kind, form }) => {
      if (kind === 'mark') return [];
      const two = contraction(form.toLowerCase());
      return two ? [two.first, two.second] : [form.toLowerCase()];
    });
}

/** The words of one list that another does not have as often. */
function lacking(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}

/** No more UTF-16 units stand between a quotation and the name beside it. */
const LONGEST_TAG = 60;

/** A quotation with the speaker beside it, so that names that differ there are told with it. */
function withSpeaker(
  { quotations }: Speech,
  pieces: readonly number[],
  said: Span | null,
): Span | null {
  const speaker = pieces.map((piece) => quotations[piece]?.speakerSpan).find((span) => span);
  if (!said || !speaker) return said;
  const apart = Math.max(speaker.start - said.end, said.start - speaker.end);
  if (apart > LONGEST_TAG) return said;
  return { start: Math.min(said.start, speaker.start), end: Math.max(said.end, speaker.end) };
}

/** From the first piece of a quotation to the last that goes on with it. */
function around({ quotations }: Speech, pieces: readonly number[]): Span | null {
  const breaks = pieces.findIndex((piece, at) => at > 0 && !quotations[piece]?.continues);
  const [start = -1, end = -1] = [pieces[0], pieces.at(breaks < 0 ? -1 : breaks - 1)];
  const [first, last] = [quotations[start], quotations[end]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Whom words are given to. */
export function attributionChanges({ attributions }: Findings): Change[] {
  return attributions.map(({ row, left, right, why }): Change => {
    return { kind: 'attribution', sense: null, row, left: bounds(left), right: bounds(right), why };
  });
}

function bounds(span: Span | null | undefined): Span | null {
  return span ? { start: span.start, end: span.end } : null;
}

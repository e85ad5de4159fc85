import type { BlockRole } from '../../article/article.ts';
import type { Comparison, ComparisonRow, Reading, Side } from '../../compare/comparison.ts';
import { diffForms } from '../../compare/diff.ts';
import { brief } from '../../compare/findings.ts';
import type { Span } from '../../text/span.ts';
import { count, versionName } from '../describe.ts';
import { minuteOf } from '../journal.ts';
import { commandOf } from './command.ts';
import type { CompareEvidence, Provenance } from './evidence.ts';

/** Whether both texts have it, or only the older or only the newer one. */
export type Status = 'same' | 'deleted' | 'inserted';

/** What a paragraph is, for how it is set. */
export type Style = 'title' | 'subtitle' | 'heading' | 'text';

/**
 * A piece of a document with tracked changes: text, the end of a paragraph, or what somebody says
 * of this place. Without what was inserted they are the older text, without what was deleted the newer.
 */
export type Piece =
  | { readonly is: 'text'; readonly text: string; readonly status: Status }
  | {
      readonly is: 'end';
      readonly style: Style;
      /** How the paragraph is set in the older text. */
      readonly was: Style;
      readonly status: Status;
    }
  | { readonly is: 'note'; readonly text: string; readonly by: string; readonly at: string };

/** Both texts as one document, and whose changes they are. */
export interface Tracked {
  readonly pieces: readonly Piece[];
  readonly title: string;
  /** BCP 47, or null where it is not known. */
  readonly language: string | null;
  /** Who published the newer text, and when that was found: ISO 8601, in UTC. */
  readonly by: string;
  readonly at: string;
}

const STYLES: Readonly<Partial<Record<BlockRole, Style>>> = {
  headline: 'title',
  standfirst: 'subtitle',
  crosshead: 'heading',
};

/** The story's words of two texts, headline to last sentence, with what changed from the left to the right one. */
export function trackedOf(evidence: CompareEvidence): Tracked {
  const { comparison, right, made } = evidence;
  const { article } = comparison.right;
  const pieces = steps(comparison).flatMap((step): Piece[] => [
    ...notesIn(evidence, step),
    ...piecesOf(comparison, step),
  ]);
  const last = article.sentences.at(-1);
  const style = STYLES[article.blocks[last?.block ?? -1]?.role ?? 'body'] ?? 'text';
  const about: Piece = { is: 'note', text: aboutOf(evidence), by: 'Variorum', at: made.at };
  return {
    pieces: settled([
      about,
      ...ofAll(evidence),
      ...pieces,
      { is: 'end', style, was: style, status: 'same' },
    ]),
    title: article.title,
    language: article.language,
    by: versionName(article),
    at: right.fetched,
  };
}

/** Sentences of both texts that stand at one place, by index; one side may have none. */
interface Step {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** The row that they are, where they answer each other. */
  readonly row: ComparisonRow | null;
}

/** All sentences of both texts, each text's in its own order; what has moved stands at both its places. */
function steps(comparison: Comparison): Step[] {
  const found: Step[] = [];
  let [left, right] = [0, 0];
  /** What of either text comes before some place in it and was not told yet. */
  const upTo = (toLeft: number, toRight: number): void => {
    const [went, came] = [range(left, toLeft), range(right, toRight)];
    if (went.length + came.length > 0) found.push({ left: went, right: came, row: null });
    left = Math.max(left, toLeft);
    right = Math.max(right, toRight);
  };
  for (const row of comparison.rows) {
    const [fromLeft, fromRight] = [row.left[0] ?? left, row.right[0] ?? right];
    const isNext =
      fromLeft >= left && fromRight >= right && isStretch(row.left) && isStretch(row.right);
    if (row.moved || !isNext || row.left.length * row.right.length === 0) continue;
    upTo(fromLeft, fromRight);
    found.push({ left: row.left, right: row.right, row });
    left += row.left.length;
    right += row.right.length;
  }
  upTo(comparison.left.article.sentences.length, comparison.right.article.sentences.length);
  return found;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function isStretch(indices: readonly number[]): boolean {
  return indices.every((index, at) => index === (indices[0] ?? 0) + at);
}

/** A word, a sign, a space or the end of a paragraph (with its style) on one side; `form` is what both can have in common. */
interface Token {
  readonly text: string;
  readonly form: string;
  readonly style: Style | null;
}

function piecesOf(comparison: Comparison, step: Step): Piece[] {
  const { row } = step;
  const went = tokensOf(comparison.left, step.left, 'left', row);
  const came = tokensOf(comparison.right, step.right, 'right', row);
  const pieces: Piece[] = [];
  const put = (tokens: readonly Token[], status: Status, before = tokens): void => {
    for (const [at, { text, style }] of tokens.entries()) {
      const was = before[at]?.style ?? style;
      pieces.push(style && was ? { is: 'end', style, was, status } : { is: 'text', text, status });
    }
  };
  const forms = (tokens: readonly Token[]) => tokens.map(({ form }) => form);
  const hunks = row === null ? null : diffForms(forms(went), forms(came));
  if (hunks === null) {
    put(went, 'deleted');
    put(came, 'inserted');
    return pieces;
  }
  let [left, right] = [0, 0];
  for (const hunk of hunks) {
    put(came.slice(right, hunk.right[0]), 'same', went.slice(left));
    put(went.slice(...hunk.left), 'deleted');
    put(came.slice(...hunk.right), 'inserted');
    [left, right] = [hunk.left[1], hunk.right[1]];
  }
  put(came.slice(right), 'same', went.slice(left));
  return pieces;
}

const WORDS = /\s+|[\p{L}\p{M}\p{N}]+|./gsu;

/** The tokens of sentences, with what stands between them and the one before. */
function tokensOf(
  { article }: Reading,
  sentences: readonly number[],
  side: Side,
  row: ComparisonRow | null,
): Token[] {
  const changed = row?.words.filter((word) => word.side === side) ?? [];
  const isOwn = ({ start, end }: Span): boolean =>
    row?.kind === 'reworded' || changed.some((word) => word.start < end && start < word.end);
  return sentences.flatMap((index) => {
    const [before, sentence] = [article.sentences[index - 1], article.sentences[index]];
    if (!sentence) return [];
    const tokens: Token[] = [];
    const style = before && STYLES[article.blocks[before.block]?.role ?? 'body'];
    if (before && before.block !== sentence.block)
      tokens.push({ text: '', form: '\n', style: style ?? 'text' });
    else if (before) tokens.push({ text: ' ', form: ' ', style: null });
    const text = article.text.slice(sentence.start, sentence.end);
    for (const { 0: found, index: at } of text.matchAll(WORDS)) {
      const word = found.trim() === '' ? ' ' : found;
      const start = sentence.start + at;
      const own = isOwn({ start, end: start + found.length });
      tokens.push({ text: word, form: own ? `${side} ${word}` : word, style: null });
    }
    return tokens;
  });
}

/**
 * The same with neighbours of one status as one piece. What comes or goes between two ends of
 * paragraphs takes its own end with it, not that of the paragraph before, whose style would go too.
 */
function settled(pieces: readonly Piece[]): Piece[] {
  const all = [...pieces];
  for (const [at, piece] of all.entries()) {
    const before = all[at - 1];
    const isFirst = !before || before.is === 'note' || before.status !== statusOf(piece);
    if (piece.is !== 'end' || piece.status === 'same' || !isFirst) continue;
    let end = at + 1;
    while (statusOf(all[end]) === piece.status) end++;
    const last = all[end];
    if (last?.is !== 'end' || last.status !== 'same' || end === all.length - 1) continue;
    const isGone = piece.status === 'deleted';
    all[at] = isGone ? { ...last, was: piece.was } : { ...last, style: piece.style };
    const style = isGone ? last.was : last.style;
    all[end] = { is: 'end', style, was: style, status: piece.status };
  }
  const merged: Piece[] = [];
  for (const piece of all) {
    const last = merged.at(-1);
    if (piece.is === 'text' && last?.is === 'text' && last.status === piece.status)
      merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    else merged.push(piece);
  }
  return merged;
}

function statusOf(piece: Piece | undefined): Status | null {
  return piece === undefined || piece.is === 'note' ? null : piece.status;
}

/** Where both texts come from, and how they are compared again. */
function aboutOf(evidence: CompareEvidence): string {
  const { comparison, left, right, made } = evidence;
  const version = (name: string, { article }: Reading, from: Provenance): string =>
    `${name}: ${versionName(article)}, ${article.url ?? article.path}, fetched ${minuteOf(from.fetched)} UTC, SHA-256 ${from.sha256}.`;
  const others = comparison.hidden.furniture;
  return [
    version('Older', comparison.left, left),
    version('Newer', comparison.right, right),
    ...(others > 0 ? [`${count(others, 'block')} around the stories left out.`] : []),
    `Made by ${made.by} at ${made.at}: ${commandOf(evidence)}`,
  ].join(' ');
}

/** What the reader has noted on all that changed, and reviewed. */
function ofAll({ own, comparison }: CompareEvidence): Piece[] {
  const { notes = [], reviewed = [] } = own ?? {};
  const newer = comparison.right.article.id;
  return [
    ...notes.filter(({ span }) => span === null).map(({ text, at }) => noteOf(text, at)),
    ...reviewed
      .filter(({ article }) => article === newer)
      .map(({ at }) => noteOf(`Reviewed ${minuteOf(at)} UTC`, at)),
  ];
}

/** What the reader has noted on a passage that stands here. */
function notesIn({ own, comparison }: CompareEvidence, step: Step): Piece[] {
  return (own?.notes ?? []).flatMap(({ text, at, span, articles: [on] }): Piece[] => {
    const side = (['left', 'right'] as const).find((one) => comparison[one].article.id === on);
    if (!span || !side) return [];
    const { article } = comparison[side];
    const isHere = step[side].some((index) => {
      const { start, end } = article.sentences[index] ?? { start: 0, end: 0 };
      return start <= span.start && span.start < end;
    });
    const words = brief(article.text.slice(span.start, span.end));
    return isHere ? [noteOf(`On “${words}”: ${text}`, at)] : [];
  });
}

function noteOf(text: string, at: string): Piece {
  return { is: 'note', text, by: 'Reader', at };
}

import { languageOfArticle } from '../article/language.ts';
import type { Language } from '../language/language.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Change, ChangeKind, Side } from './comparison.ts';
import { brief, type EditedRow, type Findings, rowFinder } from './findings.ts';
import { nameKey, nameSpans } from './names.ts';
import type { Passage } from './passage.ts';
import { isParatext } from './roles.ts';
import type { DiffToken } from './tokens.ts';
import type { Edit } from './words.ts';

/** Changes of words: names, negations and hedges each, the rest one for each passage. */
export interface WordingChanges {
  readonly changes: readonly Change[];
  /** How many changes of wording stand behind another one of their passage. */
  readonly folded: number;
}

/** @param told weightier changes; an edit that one of them speaks of is not told again */
export function wordingChanges(findings: Findings, told: readonly Change[]): WordingChanges {
  const changes: Change[] = [];
  let folded = 0;
  const toldIn = rowsToldBy(findings, told);
  const named = { left: namesOf(findings, 'left'), right: namesOf(findings, 'right') };
  for (const [index, row] of findings.rows.entries()) {
    if (isParatext(row.row.role)) continue;
    const here = toldIn.get(index) ?? [];
    const isReworded = row.row.kind === 'reworded';
    const found = row.edits
      .filter((edit) => isReworded || !here.some((change) => speaksOf(change, edit)))
      .map((edit) => changeOf(edit, row, index, findings, named, here));
    const wordings = found.filter(({ kind }) => kind === 'wording');
    wordings.sort((a, b) => b.why.length - a.why.length);
    // That a passage is reworded goes without saying where something weightier is said of it.
    const listed = wordings.slice(0, isReworded && here.length > 0 ? 0 : 1);
    changes.push(...found.filter(({ kind }) => kind !== 'wording'), ...listed);
    folded += wordings.length - listed.length;
  }
  return { changes, folded };
}

/** The changes that speak of each row: where the sides of one stand in two rows, of both. */
function rowsToldBy(findings: Findings, told: readonly Change[]): Map<number, Change[]> {
  const [leftRow, rightRow] = [rowFinder(findings, 'left'), rowFinder(findings, 'right')];
  const byRow = new Map<number, Change[]>();
  for (const change of told) {
    const { row, left, right } = change;
    for (const one of new Set([row, left && leftRow(left), right && rightRow(right)]))
      if (one !== null) byRow.set(one, [...(byRow.get(one) ?? []), change]);
  }
  return byRow;
}

function speaksOf(change: Change, { left, right }: Edit): boolean {
  return isCovered(left, change.left) || isCovered(right, change.right);
}

function isCovered(tokens: readonly DiffToken[], span: Span | null): boolean {
  return span !== null && tokens.some((token) => overlaps(token, span));
}

/** An edit as the heaviest kind of change that it is. */
function changeOf(
  edit: Edit,
  { row: { kind }, left, right }: EditedRow,
  row: number,
  findings: Findings,
  named: Readonly<Record<Side, () => ReadonlySet<string>>>,
  told: readonly Change[],
): Change {
  const untold = (side: Side): DiffToken[] =>
    edit[side].filter((token) => !told.some((change) => isCovered([token], change[side])));
  const [ours, theirs] = [untold('left'), untold('right')];
  const tell = (kind: ChangeKind, a: readonly Span[], b: readonly Span[]): Change => ({
    kind,
    row,
    left: a[0] ?? null,
    right: b[0] ?? null,
    why: whyOf(wordsAt(findings.left.article.text, a), wordsAt(findings.right.article.text, b)),
  });
  // Passages that say the same in other words leave names out that stand elsewhere.
  const has = (side: Side, passage: Passage): ReadonlySet<string> =>
    kind === 'reworded' ? named[side]() : keysOf(passage, nameKey);
  const ourNames = onlyIn(ours, left.isName, () => has('right', right), nameKey);
  const theirNames = onlyIn(theirs, right.isName, () => has('left', left), nameKey);
  if (ourNames.length + theirNames.length > 0)
    return tell('name', nameSpans(ourNames), nameSpans(theirNames));
  const loadedIn = (side: Side) => loadedTeller(languageOfArticle(findings[side].article));
  const ourLoaded = onlyIn(ours, loadedIn('left'), () => keysOf(right, lower), lower);
  const theirLoaded = onlyIn(theirs, loadedIn('right'), () => keysOf(left, lower), lower);
  if (ourLoaded.length + theirLoaded.length > 0) return tell('negation', ourLoaded, theirLoaded);
  return tell('wording', whole(edit.left), whole(edit.right));
}

/** Tells the words that turn a statement round or say how sure it is. */
function loadedTeller({ grammar }: Language): (token: DiffToken) => boolean {
  const { negations, hedges, negativeEndings } = grammar;
  const isLoaded = (word: string): boolean =>
    negations.has(word) || hedges.has(word) || negativeEndings.some((end) => word.endsWith(end));
  return (token) => token.kind === 'word' && isLoaded(lower(token));
}

function lower({ form }: DiffToken): string {
  return form.toLowerCase();
}

/** Those tokens of a kind whose key the other side does not have, each once. */
function onlyIn(
  tokens: readonly DiffToken[],
  isOfKind: (token: DiffToken) => boolean,
  others: () => ReadonlySet<string>,
  key: (token: DiffToken) => string,
): DiffToken[] {
  const candidates = tokens.filter(isOfKind);
  if (candidates.length === 0) return [];
  const has = others();
  const found = new Map<string, DiffToken>();
  for (const token of candidates)
    if (!has.has(key(token)) && !found.has(token.form)) found.set(token.form, token);
  return [...found.values()];
}

function keysOf({ sentences }: Passage, key: (token: DiffToken) => string): Set<string> {
  return new Set(sentences.flat().map(key));
}

/** The keys of all words of one text, made when they are first asked for. */
function namesOf({ rows }: Findings, side: Side): () => ReadonlySet<string> {
  let keys: ReadonlySet<string> | undefined;
  return () => {
    keys ??= new Set(rows.flatMap((row) => [...keysOf(row[side], nameKey)]));
    return keys;
  };
}

function whole(tokens: readonly DiffToken[]): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => brief(text.slice(start, end))).join(', ');
}

function whyOf(ours: string, theirs: string): string {
  if (ours === '') return `only on the right: ${theirs}`;
  return theirs === '' ? `only on the left: ${ours}` : `${ours} → ${theirs}`;
}

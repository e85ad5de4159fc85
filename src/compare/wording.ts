import { sentencesOf } from '../article/sentences.ts';
import type { Language } from '../language/language.ts';
import { kept } from '../text/kept.ts';
import { contains, overlapping, overlaps, type Span } from '../text/span.ts';
import { tokenise } from '../text/words.ts';
import type { Change, ChangeKind, ComparisonRow, Reading, Sense, Side } from './comparison.ts';
import { brief, type EditedRow, type Findings, rowFinder } from './findings.ts';
import { languageOfReading } from './language.ts';
import { type Ground, type GroundSide, groundOf, type Meaning, wholeOf } from './meaning/ground.ts';
import { isLight, meaningsOf } from './meaning/meaning.ts';
import { isRespelled, nameSpans } from './names.ts';
import type { Passage } from './passage.ts';
import { respellings } from './respellings.ts';
import { isParatext } from './roles.ts';
import { sentenceWords } from './sentence-words.ts';
import type { DiffToken } from './tokens.ts';
import type { Edit } from './words.ts';

/** Changes of words: all that change what is said, and the others where nothing weightier is told. */
export interface WordingChanges {
  readonly changes: readonly Change[];
  /** How many changes of wording are not listed: words that say next to nothing. */
  readonly folded: number;
}

/** A stretch of so many words that only one side has is a clause. */
const CLAUSE = 4;

/** @param told weightier changes; words that one of them speaks of are not told again */
export function wordingChanges(findings: Findings, told: readonly Change[]): WordingChanges {
  const changes: Change[] = [];
  let folded = 0;
  const toldIn = rowsToldBy(findings, told);
  for (const [index, row] of findings.rows.entries()) {
    if (isParatext(row.row.role) || row.edits.length === 0) continue;
    const here = toldIn.get(index) ?? [];
    if (row.row.kind === 'reworded') {
      const [edit] = row.edits;
      const found = edit ? rewordedChanges(edit, row, index, findings, here) : [];
      // That a passage is reworded goes without saying where something weightier is said of it.
      const weighs = found.some(({ kind }) => kind !== 'wording') || here.length === 0;
      if (weighs) for (const change of found) changes.push(change);
      else folded++;
      continue;
    }
    const ground = groundIn(findings, row);
    const found = row.edits.flatMap((edit) => editChanges(edit, ground, index, findings, here));
    const listed = found.filter(({ light }) => !light);
    // Words that say next to nothing are listed where they are all that differs.
    const rest = here.length + listed.length === 0 ? found : [];
    for (const { change } of [...listed, ...rest]) changes.push(change);
    folded += found.length - listed.length - rest.length;
  }
  return { changes: withRespellings(withoutMoved(changes, findings), findings), folded };
}

/** The changes, with names that are spellings of one person's told as such, and not as names of two. */
function withRespellings(changes: readonly Change[], findings: Findings): Change[] {
  const { left, right } = findings;
  const rowOf = rowFinder(findings, 'left');
  const formsOf = (change: Change, side: Side): string[] =>
    formsAt(findings[side].article.text, change[side]);
  const told = new Set(
    changes
      .filter(({ sense }) => sense === 'spelling')
      .flatMap((change) => [...formsOf(change, 'left'), ...formsOf(change, 'right')]),
  );
  const lowered = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());
  const found = respellings(left, right).filter(
    ({ words }) => !lowered([...words.left, ...words.right]).some((word) => told.has(word)),
  );
  // "Keane → Sharon Kean" is told with "Sharon Keane → Sharon Kean".
  const isOne = (change: Change): boolean =>
    change.kind === 'name' &&
    found.some((name) =>
      (['left', 'right'] as const).every((side) =>
        new Set(formsOf(change, side)).isSubsetOf(
          new Set(formsAt(findings[side].article.text, name[side])),
        ),
      ),
    );
  const spelled = found.map(
    ({ left: ours, right: theirs }): Change => ({
      kind: 'name',
      sense: 'spelling',
      row: rowOf(ours) ?? 0,
      left: ours,
      right: theirs,
      why: whyOf(findings, ours, theirs),
    }),
  );
  return [...changes.filter((change) => !isOne(change)), ...spelled];
}

function groundIn({ left, right }: Findings, row: EditedRow): Ground {
  return {
    left: groundOf(left, row.left, languageOfReading(left), row.row.role),
    right: groundOf(right, row.right, languageOfReading(right), row.row.role),
  };
}

interface Found {
  readonly change: Change;
  /** Whether its words say next to nothing by themselves. */
  readonly light: boolean;
}

/** What is left to tell of an edit, without the words that a weightier change speaks of. */
function editChanges(
  whole: Edit,
  ground: Ground,
  row: number,
  findings: Findings,
  told: readonly Change[],
): Found[] {
  const here = told.filter(
    ({ left, right }) => isCovered(whole.left, left) || isCovered(whole.right, right),
  );
  // "no casualties" became "three": the casualties are still there.
  const wordsOf = (side: Side): ReadonlySet<string> =>
    new Set(here.flatMap((change) => formsAt(findings[side].article.text, change[side])));
  const untold = (side: Side, others: ReadonlySet<string>): DiffToken[] =>
    whole[side].filter(
      (token) =>
        !here.some(
          (change) =>
            isCovered([token], change[side]) && !isOwner(token, change, ground[side], side),
        ) && !others.has(lower(token)),
    );
  const edit = { left: untold('left', wordsOf('right')), right: untold('right', wordsOf('left')) };
  const isTold = edit.left.length + edit.right.length < whole.left.length + whole.right.length;
  const light = isLight(edit, ground);
  if (light && (isTold || isQuotationMarks(edit, findings))) return [];
  const all = meaningsOf(edit, ground);
  const meanings = findings.apart ? all.filter((one) => saysApart(one, edit, ground)) : all;
  if (meanings.length === 0) meanings.push(wordingOf(edit, findings));
  return meanings
    .flatMap((meaning) => changesOf(meaning, row, findings))
    .map((change) => ({ change, light: light && change.kind === 'wording' }));
}

function formsAt(text: string, span: Span | null): string[] {
  return span ? tokenise(text, span).map(({ form }) => form) : [];
}

/** Whether a name only says whose the source is: of "Palestinian officials" it is told as well. */
function isOwner(
  token: DiffToken,
  { kind, ...spans }: Change,
  { tokens, passage }: GroundSide,
  side: Side,
): boolean {
  const span = spans[side];
  if (kind !== 'attribution' || !span || !passage.isName(token)) return false;
  const head = tokens.findLast((one) => contains(span, one));
  return head !== undefined && !passage.isName(head);
}

/**
 * Whether what an edit seems to mean is meant where the two texts were written apart: each has its
 * own way to say who speaks, and only what one denies and the other states is a denial.
 */
function saysApart({ kind, sense, left, right }: Meaning, edit: Edit, ground: Ground): boolean {
  if (sense === 'verb') return false;
  const isDenial = kind === 'negation' && sense === 'negation';
  if (left.length > 0 && right.length > 0 && !isDenial) return true;
  if (kind === 'attribution') return false;
  if (!isDenial) return true;
  const denied = (side: Side, other: Side): Span[] =>
    deniedWords(ground[side].language, edit[side], ground[side].passage, ground[other].passage);
  return denied('left', 'right').length + denied('right', 'left').length > 0;
}

/** How far, in UTF-16 units, the words of who speaks stand from what is said. */
const BESIDE = 2;

/** Whether words stand right before or behind a quotation, as "A spokesman said that he had" does. */
function isTag({ quotations }: Reading, tokens: readonly DiffToken[]): boolean {
  return wholeOf(tokens).some(({ start, end }) =>
    quotations.some(
      (quotation) =>
        quotation.direct &&
        (Math.abs(quotation.end - start) <= BESIDE || Math.abs(end - quotation.start) <= BESIDE),
    ),
  );
}

function wordingOf({ left, right }: Edit, findings: Findings): Meaning {
  const [one, other] = [left, right].map((tokens) => tokens.filter(({ kind }) => kind !== 'mark'));
  const alone = one?.length === 0 || other?.length === 0;
  const isLong = alone && Math.max(one?.length ?? 0, other?.length ?? 0) >= CLAUSE;
  const isClause =
    isLong && !(findings.apart && (isTag(findings.left, left) || isTag(findings.right, right)));
  const spans = { left: wholeOf(left), right: wholeOf(right) };
  return { kind: 'wording', sense: isClause ? 'clause' : null, ...spans };
}

/** A meaning as entries of the list: its stretches on both sides answer each other in their order. */
function changesOf(
  { kind, sense, left, right }: Meaning,
  row: number,
  findings: Findings,
): Change[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [ours, theirs] = [left[index] ?? null, right[index] ?? null];
    return {
      kind,
      sense,
      row,
      left: ours,
      right: theirs,
      why: whyOf(findings, ours, theirs, sense === 'negation'),
    };
  });
}

/** Quotation marks that went to another place around words that are quoted on both sides. */
function isQuotationMarks({ left, right }: Edit, { quotations, ...sides }: Findings): boolean {
  const marks = [...left, ...right];
  if (!marks.every(({ form }) => form === '"')) return false;
  const side: Side = left.length > 0 ? 'left' : 'right';
  return marks.every((mark) =>
    quotations.some((pair) => {
      if (pair.left.length === 0 || pair.right.length === 0) return false;
      const pieces = pair[side].flatMap((index) => sides[side].quotations[index] ?? []);
      return pieces.some((piece) => overlaps(piece, mark));
    }),
  );
}

/** Words that only one side of a row has, of which a row beside it may know more. */
interface Alone {
  readonly change: Change;
  readonly side: Side;
  readonly words: string;
}

/**
 * The changes, without names and words that only went to the passage beside theirs, as "she said"
 * does that moves into the middle of what she said: those are one change of wording, and none
 * where the whole sentence that they came with is told. What lies beside is counted in rows that
 * keep their place, which are the same from either side.
 */
function withoutMoved(changes: readonly Change[], findings: Findings): Change[] {
  const { rows } = findings;
  const joined = (forms: readonly string[]): string =>
    forms.filter((form) => WORD.test(form)).join(' ');
  const wordsIn = (side: Side, span: Span): string =>
    joined(formsAt(findings[side].article.text, span));
  const isBeside = besideTeller(rows.map(({ row }) => row));
  const alone = changes.flatMap((change): Alone[] => {
    const side: Side = change.left ? 'left' : 'right';
    const span = change[side];
    const isWords = MOVABLE.has(change.kind);
    if (!isWords || !span || (change.left && change.right)) return [];
    return [{ change, side, words: wordsIn(side, span) }];
  });
  const sentences = rows.flatMap(({ row }, index) =>
    row.kind === 'left' || row.kind === 'right' ? [{ side: row.kind, row, index }] : [],
  );
  const wordsOfSentence = kept(({ side, row }: (typeof sentences)[number]): string => {
    const sentences = row[side].flatMap((index) => sentenceWords(findings[side])[index] ?? []);
    return ` ${joined(sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form)))} `;
  });
  const gone = new Set<Change>();
  const moves: Change[] = [];
  for (const one of alone) {
    if (one.words === '' || gone.has(one.change)) continue;
    const isElsewhere = (row: number): boolean =>
      row !== one.change.row && isBeside(one.change.row, row);
    const partner = alone.find(
      ({ change, side, words }) =>
        side !== one.side && words === one.words && !gone.has(change) && isElsewhere(change.row),
    );
    const withSentence = sentences.some(
      (sentence) =>
        sentence.side !== one.side &&
        isElsewhere(sentence.index) &&
        wordsOfSentence(sentence).includes(` ${one.words} `),
    );
    if (partner || withSentence) gone.add(one.change);
    if (!partner) continue;
    gone.add(partner.change);
    const [left, right] =
      one.side === 'left' ? [one.change, partner.change] : [partner.change, one.change];
    const why = `moved: ${wordsAt(findings.left.article.text, left.left)}`;
    moves.push({ ...left, kind: 'wording', sense: null, right: right.right, why });
  }
  return [...changes.filter((change) => !gone.has(change)), ...moves];
}

/** A negation that goes from one sentence to the next turns both round. */
const MOVABLE: ReadonlySet<ChangeKind> = new Set(['name', 'wording', 'attribution']);

/** Rows that keep their place, from the one that words left to the one that they went to, at most. */
const NEAR = 2;

/** Tells whether two rows lie beside each other, by the rows between them that keep their place. */
function besideTeller(rows: readonly ComparisonRow[]): (one: number, other: number) => boolean {
  let settled = 0;
  const stations = rows.map(({ kind, moved }) => {
    if (moved) return -Infinity;
    if (kind !== 'left' && kind !== 'right') settled++;
    return settled;
  });
  return (one, other) => Math.abs((stations[one] ?? 0) - (stations[other] ?? 0)) <= NEAR;
}

const WORD = /[\p{L}\p{N}]/u;

/** The changes that speak of each row: every row in which a sentence of either side stands. */
function rowsToldBy(findings: Findings, told: readonly Change[]): Map<number, Change[]> {
  const rowsOf = (side: Side) => {
    const rowOf = rowFinder(findings, side);
    const { sentences } = findings[side].article;
    return (span: Span | null): (number | null)[] =>
      span === null ? [] : sentencesOf(sentences, span).map((at) => rowOf(sentences[at] ?? span));
  };
  const [leftRows, rightRows] = [rowsOf('left'), rowsOf('right')];
  const byRow = new Map<number, Change[]>();
  for (const change of told) {
    const { row, left, right } = change;
    for (const one of new Set([row, ...leftRows(left), ...rightRows(right)]))
      if (one !== null) byRow.set(one, [...(byRow.get(one) ?? []), change]);
  }
  return byRow;
}

/** The span of what a side does not have. */
const NOWHERE: Span = { start: 0, end: 0 };

function isCovered(tokens: readonly DiffToken[], span: Span | null): boolean {
  return span !== null && tokens.some((token) => overlaps(token, span));
}

/**
 * Of a passage that says the same in other words, what stands out: names that the other text does
 * not have, and what one text denies and the other states. Names answer each other only where they
 * are spellings of one.
 */
function rewordedChanges(
  edit: Edit,
  { left, right }: EditedRow,
  row: number,
  findings: Findings,
  told: readonly Change[],
): Change[] {
  const untold = (side: Side): DiffToken[] => {
    const all = edit[side].toSorted((a, b) => a.start - b.start);
    const covered = new Set(told.flatMap((change) => overlapping(all, change[side] ?? NOWHERE)));
    return all.filter((token) => !covered.has(token));
  };
  const [ours, theirs] = [untold('left'), untold('right')];
  const tell = (kind: ChangeKind, sense: Sense | null, one: Span | null, other: Span | null) => {
    return {
      kind,
      sense,
      row,
      left: one,
      right: other,
      why: whyOf(findings, one, other, kind === 'negation'),
    };
  };
  // Passages that say the same in other words leave names out that stand elsewhere.
  const ourNames = newNames(ours, left);
  const theirNames = newNames(theirs, right);
  const [one, other] = [nameSpans(ourNames)[0] ?? null, nameSpans(theirNames)[0] ?? null];
  const { nameEndings } = languageOfReading(findings.left).meaning;
  const isSpelling =
    ourNames[0] && theirNames[0] && isRespelled(ourNames[0].form, theirNames[0].form, nameEndings);
  if (isSpelling) return [tell('name', 'spelling', one, other)];
  const names = [
    ...(one ? [tell('name', null, one, null)] : []),
    ...(other ? [tell('name', null, null, other)] : []),
  ];
  if (names.length > 0) return names;
  const denied = (side: Side, passage: Passage, stated: Passage): Span[] =>
    deniedWords(languageOfReading(findings[side]), untold(side), passage, stated);
  const [ourNegations, theirNegations] = [
    denied('left', left, right),
    denied('right', right, left),
  ];
  if ((ourNegations.length === 0) !== (theirNegations.length === 0))
    return [tell('negation', null, ourNegations[0] ?? null, theirNegations[0] ?? null)];
  return [tell('wording', null, wholeOf(edit.left)[0] ?? null, wholeOf(edit.right)[0] ?? null)];
}

/** The negations before a word that the other passage states: other words for a doubt are no other doubt. */
function deniedWords(
  { grammar, meaning }: Language,
  untold: readonly DiffToken[],
  own: Passage,
  other: Passage,
): Span[] {
  const isNegation = (token: DiffToken | undefined): boolean =>
    token?.kind === 'word' && grammar.negations.has(lower(token));
  const stated = keysOf(other, lower);
  if (other.sentences.flat().some(isNegation)) return [];
  // "Not been found": what is denied is the finding; not what stands behind a mark; "not since" and "without Clark" deny nothing.
  const nextOf = new Map<DiffToken, DiffToken>();
  let next: DiffToken | undefined;
  for (const word of own.sentences.flat().toReversed()) {
    if (word.kind === 'mark') {
      next = undefined;
      continue;
    }
    if (next) nextOf.set(word, next);
    if (!meaning.light.has(lower(word))) next = word;
  }
  return untold.filter((token) => {
    const next = nextOf.get(token);
    if (!isNegation(token) || next === undefined || own.isName(next)) return false;
    return stated.has(lower(next)) && !grammar.functionWords.has(lower(next));
  });
}

function lower({ form }: DiffToken): string {
  return form.toLowerCase();
}

/** Those names that the other text does not have, each once. */
function newNames(tokens: readonly DiffToken[], { isName, isNamedThere }: Passage): DiffToken[] {
  const found = new Map<string, DiffToken>();
  for (const token of tokens)
    if (isName(token) && !isNamedThere(token) && !found.has(token.form))
      found.set(token.form, token);
  return [...found.values()];
}

function keysOf({ sentences }: Passage, key: (token: DiffToken) => string): Set<string> {
  return new Set(sentences.flat().map(key));
}

function whyOf(
  { left, right }: Findings,
  ours: Span | null,
  theirs: Span | null,
  isDenial = false,
): string {
  const isAlone = ours === null || theirs === null;
  const words = isDenial && isAlone ? deniedAt : wordsAt;
  const [before, after] = [words(left.article.text, ours), words(right.article.text, theirs)];
  if (ours === null) return `only on the right: ${after}`;
  return theirs === null ? `only on the left: ${before}` : `${before} → ${after}`;
}

/** A negation says nothing without what it denies: the words behind it, up to the next mark. */
const DENIED = /^(?:\s+[\p{L}\p{N}'’-]+){1,3}/u;

function deniedAt(text: string, span: Span | null): string {
  const [denied = ''] = (span && DENIED.exec(text.slice(span.end, span.end + MOST_DENIED))) ?? [];
  return wordsAt(text, span && { start: span.start, end: span.end + denied.length });
}

/** UTF-16 units that are looked at for what is denied. */
const MOST_DENIED = 80;

/** The words in a span on one line, without the marks that happened to change with them. */
function wordsAt(text: string, span: Span | null): string {
  const words = span ? text.slice(span.start, span.end) : '';
  return brief(words.replace(/^[,;:]\s+/, ''));
}

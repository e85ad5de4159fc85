import type { Act } from '../speech/acts.ts';
import type { Attribution } from '../speech/attributions.ts';
import { type NamedSource, sameSource, sharesName } from '../speech/same-source.ts';
import { holdersOf } from '../text/holders.ts';
import { lazy } from '../text/kept.ts';
import { numbersContradict, overlapOf, shared } from './likeness.ts';
import type { AttributionChange } from './quotation.ts';
import { LARGE, type Weigh } from './weight.ts';

/** What one text says in a sentence or several, by whom, and who does what there. */
export interface Voice {
  readonly statements: readonly Statement[];
  readonly deeds: readonly Deed[];
  readonly deaths: readonly DeathTold[];
  /** What the text says in its own voice, sentence by sentence. */
  readonly own: readonly OwnWords[];
}

/** What one sentence says. */
export interface SentenceVoice extends Voice {
  /** All its content words, whoever says them. */
  readonly words: ReadonlySet<string>;
}

/** What a sentence says in the article's own voice. */
interface OwnWords {
  /** Its content words. */
  readonly words: ReadonlySet<string>;
  /** Whose words the sentence may still be, since it goes on with what they said in those before. */
  readonly heard: readonly NamedSource[];
}

export interface Statement {
  readonly attribution: Attribution;
  readonly source: NamedSource;
  readonly words: ReadonlySet<string>;
  /** Whether it says something of him who says it: "Smith said he would stand". */
  readonly ofItself: boolean;
  /** Whether its source is described as several: "researchers". */
  readonly ofMany: boolean;
  /** Whether a thing is its source: "the crystals show". */
  readonly ofThing: boolean;
  /** Whether nobody but its source can say it so: "our family". */
  readonly ownWords: boolean;
  /** The words of its main clause alone. */
  readonly core: ReadonlySet<string>;
}

export interface Deed {
  readonly act: Act;
  /** The verb, cut to what its forms share. */
  readonly stem: string;
  readonly source: NamedSource;
  readonly words: ReadonlySet<string>;
}

/** Somebody's death as a text tells it. */
export interface DeathTold {
  readonly who: NamedSource;
  /** By whom, null for the article's own voice. */
  readonly by: Statement | null;
}

export type Change = Omit<AttributionChange, 'row'>;

/** Passages that tell one thing: a row, or a sentence and its further place. */
export interface Bond {
  /** Index of the row of each side's passage. */
  readonly row: { readonly left: number; readonly right: number };
  readonly left: Voice;
  readonly right: Voice;
}

/** How much of the shorter one's content two statements share if they say one thing. */
const ONE_THING = 0.5;
/** The same where one source says both. */
const ONE_SOURCE = 0.25;
const FEWEST = 2;
/** Of how many words, by weight and by number, and of which share of the shorter one's. Raising one tells less, and errs less. */
interface Gate {
  readonly share: number;
  readonly weight: number;
  readonly words: number;
}

/** What the article's own voice must have in common with a statement to say the same. */
const OWN: Gate = { share: 0.33, weight: 1.8, words: 3 };
/** The same in a sentence that no bond holds to it. */
const OWN_APART: Gate = { share: 0.5, weight: 3, words: 4 };

/**
 * Finds statements whose source is another on the other side, or the article's own voice. Bonds are
 * looked through first, then the whole other text. What one source says on both sides, wherever
 * that is, is no change of source; nor are statements of which more is `known`.
 */
export function compareSources(
  bonds: readonly Bond[],
  all: { readonly left: readonly SentenceVoice[]; readonly right: readonly SentenceVoice[] },
  weigh: Weigh,
  known: ReadonlySet<Statement>,
): AttributionChange[] {
  const settled = new Set(known);
  const changes: AttributionChange[] = [];
  for (const same of [true, false]) {
    for (const bond of bonds) {
      for (const { a, b } of candidates(bond, same)) {
        if (settled.has(a) || settled.has(b)) continue;
        settled.add(a).add(b);
        const found = same ? firmness(a.attribution, b.attribution) : changed(a, b);
        changes.push(...found.map((change) => ({ ...change, row: bond.row.left })));
      }
    }
    if (!same) break;
    for (const side of ['left', 'right'] as const) {
      const others = lazy(() => finder(all[other(side)]));
      for (const statement of bonds.flatMap((bond) => bond[side].statements))
        if (others()(statement).some((voice) => isToldBySame(statement, voice)))
          settled.add(statement);
    }
  }
  for (const side of ['left', 'right'] as const) {
    const others = lazy(() => finder(all[other(side)]));
    const drop = (statement: Statement, row: number): void => {
      settled.add(statement);
      changes.push({ ...dropped(statement.attribution, side), row });
    };
    for (const bond of bonds)
      for (const statement of bond[side].statements)
        if (!settled.has(statement) && isOwn(statement, bond[other(side)], true, weigh))
          drop(statement, bond.row[side]);
    for (const bond of bonds)
      for (const statement of bond[side].statements)
        if (
          !settled.has(statement) &&
          others()(statement).some((voice) => isOwn(statement, voice, false, weigh))
        )
          drop(statement, bond.row[side]);
  }
  return changes;
}

function other(side: 'left' | 'right'): 'left' | 'right' {
  return side === 'left' ? 'right' : 'left';
}

/** A word that stands in more sentences finds none. */
const COMMON = 12;

/** Finds sentences of a text that share rare words with a statement. */
function finder(voices: readonly SentenceVoice[]): (statement: Statement) => Voice[] {
  const holders = holdersOf(voices, ({ words }) => words);
  return ({ words }) => {
    const counts = new Map<Voice, number>();
    for (const word of words) {
      const list = holders.get(word) ?? [];
      if (list.length > COMMON) continue;
      for (const voice of list) counts.set(voice, (counts.get(voice) ?? 0) + 1);
    }
    return [...counts].filter(([, count]) => count >= FEWEST).map(([voice]) => voice);
  };
}

function isToldBySame(a: Statement, { statements }: Voice): boolean {
  return statements.some(
    (b) =>
      overlapOf(a.words, b.words) >= ONE_THING &&
      shared(a.words, b.words) >= OWN.words &&
      isOne(a, b),
  );
}

/** Statements that say one thing, by one source or by two; the likest first. */
function candidates({ left, right }: Bond, same: boolean) {
  return left.statements
    .flatMap((a) => right.statements.map((b) => ({ a, b, score: likenessOf(a, b) })))
    .filter(({ a, b, score }) => {
      if (isOne(a, b) !== same) return false;
      if (score < (same ? ONE_SOURCE : ONE_THING) || shared(a.words, b.words) < FEWEST)
        return false;
      if (isStand(a) !== isStand(b)) return same && sharesName(a.source, b.source);
      return same || !(isShown(a) || isShown(b) || numbersContradict(a.words, b.words));
    })
    .sort((x, y) => y.score - x.score);
}

/** How much of the shorter one's content two statements share, or its main clause shares with the other's. */
function likenessOf(a: Statement, b: Statement): number {
  return Math.max(overlapOf(a.words, b.words), overlapOf(a.core, b.core));
}

/** Whether two statements may have one source: "researchers" are more than one who has a name. */
export function isOne(a: Statement, b: Statement): boolean {
  const apart = [
    [a, b],
    [b, a],
  ].some(([many, one]) => many?.ofMany && one?.source.named.kind === 'person');
  return sameSource(a.source, b.source) && (!apart || sharesName(a.source, b.source));
}

/** Whether a statement says what somebody thinks of it, which is no claim. */
function isStand({ attribution }: Statement): boolean {
  return attribution.kind === 'judging';
}

/** Whether a thing shows it: "the crystals show that". */
export function isShown({ attribution, ofThing }: Statement): boolean {
  return ofThing && attribution.kind === 'knowing';
}

export function changed({ attribution: a }: Statement, { attribution: b }: Statement): Change[] {
  // Who says a quotation that both have is told with the quotation.
  if (a.source === null || b.source === null) return [];
  if (a.kind === 'quoting' && b.kind === 'quoting') return [];
  const why =
    a.base === b.base
      ? `who says so (${a.base}): ${a.speaker} → ${b.speaker}`
      : `who says so: ${a.speaker} (${a.base}) → ${b.speaker} (${b.base})`;
  return [{ outcome: 'changed', left: a.source, right: b.source, why }];
}

/** What one source claims on one side and confirms on the other. */
function firmness(a: Attribution, b: Attribution): Change[] {
  const turned =
    (a.stance === 'doubtful' && b.stance === 'firm') ||
    (a.stance === 'firm' && b.stance === 'doubtful');
  if (!turned || a.source === null || b.source === null) return [];
  return [
    {
      outcome: 'changed',
      left: a.source,
      right: b.source,
      why: `${a.speaker}: ${a.base} → ${b.base}`,
    },
  ];
}

/** Whether a sentence of the other text, bonded to that of a statement or not, says in the article's own voice what it says. */
function isOwn(statement: Statement, { own }: Voice, isBonded: boolean, weigh: Weigh): boolean {
  const { words, core, attribution } = statement;
  const gate = isBonded && attribution.kind !== 'quoting' ? OWN : OWN_APART;
  return own.some(({ words: theirs, heard }) => {
    if (heard.some((source) => sameSource(source, statement.source))) return false;
    if (!isClaim(statement, theirs) || numbersContradict(words, theirs)) return false;
    return [words, core].some((ours) => {
      const common = ours.intersection(theirs);
      const weighed = weigh(common);
      const whole = Math.min(weigh(ours), weigh(theirs));
      return common.size >= gate.words && weighed >= gate.weight && weighed >= gate.share * whole;
    });
  });
}

/** Whether a statement claims something that another might say, and of more than its source's own plans. */
function isClaim(
  { attribution, ofItself, ofThing, ownWords, source, words }: Statement,
  own: ReadonlySet<string>,
): boolean {
  const { clause, kind, speaker } = attribution;
  if (!clause || ofThing || ownWords || kind === 'judging') return false;
  if (speaker === null && kind !== 'hedge') return false;
  // "Smith said he would stand", "Smith will stand"; and a sentence that names a person may give what that person says.
  // But what a body of people counts of itself, another may count: "the firm said it had sold 900 cars".
  const counts = words
    .intersection(own)
    .values()
    .some((word) => LARGE.test(word));
  const mayTell = ofItself && counts && source.named.kind !== 'person';
  return mayTell || source.stems.isDisjointFrom(own);
}

export function dropped(
  { source, cue, speaker, base }: Attribution,
  side: 'left' | 'right',
): Change {
  const by = speaker === null ? `nobody named (${base})` : `${speaker} (${base})`;
  const why =
    side === 'left' ? `${by} → the article's own voice` : `the article's own voice → ${by}`;
  return { outcome: side, left: null, right: null, [side]: source ?? cue, why };
}

import type { Act } from '../speech/acts.ts';
import type { Attribution } from '../speech/attributions.ts';
import { type NamedSource, sameSource } from '../speech/same-source.ts';
import { coverage, numbersContradict, numbersOf, overlapOf, shared } from './likeness.ts';
import type { AttributionChange } from './quotation.ts';

/** What one text says in one row, by whom, and who does what in it. */
export interface Voice {
  readonly statements: readonly Statement[];
  readonly deeds: readonly Deed[];
  /** The content words of what the text says in its own voice. */
  readonly own: ReadonlySet<string>;
}

export interface Statement {
  readonly attribution: Attribution;
  readonly source: NamedSource;
  readonly words: ReadonlySet<string>;
  /** Whether it says something of him who says it: "Smith said he would stand". */
  readonly ofItself: boolean;
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

export type Change = Omit<AttributionChange, 'row'>;

/** How much of the shorter one's content two statements share if they say one thing. */
const ONE_THING = 0.5;
/** The same where one source says both. */
const ONE_SOURCE = 0.25;
const FEWEST = 2;
/** How much of a statement's main clause, and how many words, the other text must say in its own voice. */
const OWN = 0.6;
const FEWEST_OWN = 3;

/** Whose words changed hands or became the article's own, and the statements that nothing answers. */
export interface Sources {
  readonly changes: readonly Change[];
  readonly left: readonly Statement[];
  readonly right: readonly Statement[];
}

/** Compares the sources of passages that answer each other. */
export function compareSources(left: Voice, right: Voice): Sources {
  const taken = new Set<Statement>();
  const changes: Change[] = [];
  for (const { a, b, same } of candidates(left, right)) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    changes.push(...(same ? firmness(a.attribution, b.attribution) : changed(a, b)));
  }
  const open = (voice: Voice, other: Voice, side: 'left' | 'right') =>
    voice.statements.filter((statement) => {
      if (taken.has(statement)) return false;
      const own = isOwn(statement, other.own) || isOwnApart(statement, other.own);
      if (own) changes.push(dropped(statement.attribution, side));
      return !own;
    });
  return { left: open(left, right, 'left'), right: open(right, left, 'right'), changes };
}

/** A statement and the row in which it stands. */
export interface Placed {
  readonly row: number;
  readonly statement: Statement;
}

/** The same in a sentence that does not answer it, or for a quotation; a number in common is worth two words. */
const OWN_APART = 0.6;
const FEWEST_APART = 6;

/**
 * Looks in all sentences of the other text for statements that their own rows do not answer: by
 * another source, or in the article's own voice. What the same source says anywhere is no change.
 */
export function findElsewhere(
  open: readonly Placed[],
  others: readonly Voice[],
  side: 'left' | 'right',
): AttributionChange[] {
  const holders = new Map<string, Voice[]>();
  for (const voice of others) {
    const words = new Set([...voice.own, ...voice.statements.flatMap((one) => [...one.words])]);
    for (const word of words) {
      const list = holders.get(word);
      if (list) list.push(voice);
      else holders.set(word, [voice]);
    }
  }
  return open.flatMap(({ row, statement }) => {
    const counts = new Map<Voice, number>();
    for (const word of statement.words) {
      const list = holders.get(word) ?? [];
      if (list.length > COMMON) continue;
      for (const voice of list) counts.set(voice, (counts.get(voice) ?? 0) + 1);
    }
    const near = [...counts].filter(([, count]) => count >= FEWEST).map(([voice]) => voice);
    const told = near.flatMap(({ statements }) => statements);
    if (told.some((other) => isToldBySame(statement, other))) return [];
    const own = near.some((voice) => isOwnApart(statement, voice.own));
    return own ? [{ ...dropped(statement.attribution, side), row }] : [];
  });
}

/** A word that stands in more sentences finds none. */
const COMMON = 12;

function isToldBySame(a: Statement, b: Statement): boolean {
  if (overlapOf(a.words, b.words) < ONE_THING || shared(a.words, b.words) < FEWEST_OWN)
    return false;
  return sameSource(a.source, b.source);
}

/** Statements that say one thing, those of one source first. */
function candidates(left: Voice, right: Voice) {
  return left.statements
    .flatMap((a) =>
      right.statements.map((b) => {
        const same = sameSource(a.source, b.source);
        return { a, b, same, score: overlapOf(a.words, b.words) };
      }),
    )
    .filter(({ a, b, same, score }) => {
      if (score < (same ? ONE_SOURCE : ONE_THING) || shared(a.words, b.words) < FEWEST)
        return false;
      return same || (isStand(a) === isStand(b) && !numbersContradict(a.words, b.words));
    })
    .sort((x, y) => Number(y.same) - Number(x.same) || y.score - x.score);
}

/** Whether a statement says what somebody thinks of it, which is no claim. */
function isStand({ attribution }: Statement): boolean {
  return attribution.kind === 'judging';
}

function changed({ attribution: a }: Statement, { attribution: b }: Statement): Change[] {
  // Who says a quotation is told with the quotation.
  if (a.source === null || b.source === null || a.kind === 'quoting' || b.kind === 'quoting')
    return [];
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

/** Whether the article's own voice says the main clause of a statement, in a passage that answers it. */
function isOwn(statement: Statement, own: ReadonlySet<string>): boolean {
  const { attribution, core } = statement;
  if (!isClaim(statement, own) || attribution.kind === 'quoting') return false;
  return shared(core, own) >= FEWEST_OWN && coverage(core, own) >= OWN;
}

/** Whether a sentence in the article's own voice says what a statement says, wherever it stands. */
function isOwnApart(statement: Statement, own: ReadonlySet<string>): boolean {
  const { words } = statement;
  if (!isClaim(statement, own) || numbersContradict(words, own)) return false;
  const numbered = numbersOf(words).isDisjointFrom(numbersOf(own)) ? 0 : 2;
  return shared(words, own) + numbered >= FEWEST_APART && overlapOf(words, own) >= OWN_APART;
}

/** Whether a statement claims something that another might say, and of more than its source's own plans. */
function isClaim({ attribution, ofItself, source }: Statement, own: ReadonlySet<string>): boolean {
  if (!attribution.clause || attribution.kind === 'judging') return false;
  if (attribution.speaker === null && attribution.kind !== 'hedge') return false;
  // "Smith said he would stand", "Smith will stand"
  return !ofItself || source.stems.isDisjointFrom(own);
}

function dropped({ source, cue, speaker, base }: Attribution, side: 'left' | 'right'): Change {
  const by = speaker === null ? `nobody named (${base})` : `${speaker} (${base})`;
  const why =
    side === 'left' ? `${by} → the article's own voice` : `the article's own voice → ${by}`;
  return { outcome: side, left: null, right: null, [side]: source ?? cue, why };
}

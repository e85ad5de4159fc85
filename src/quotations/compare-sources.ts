import type { Act } from '../speech/acts.ts';
import type { Attribution } from '../speech/attributions.ts';
import { type NamedSource, sameSource } from '../speech/same-source.ts';
import { coverage, numbersContradict, overlapOf, shared } from './likeness.ts';
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

/** Finds whose words changed hands, or became the article's own. */
export function compareSources(left: Voice, right: Voice): Change[] {
  const taken = new Set<Statement>();
  const changes: Change[] = [];
  for (const { a, b, same } of candidates(left, right)) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    changes.push(
      ...(same ? firmness(a.attribution, b.attribution) : changed(a.attribution, b.attribution)),
    );
  }
  const alone = (voice: Voice, other: Voice, side: 'left' | 'right') =>
    voice.statements
      .filter((statement) => !taken.has(statement) && isOwn(statement, other))
      .map(({ attribution }) => dropped(attribution, side));
  return [...changes, ...alone(left, right, 'left'), ...alone(right, left, 'right')];
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

function changed(a: Attribution, b: Attribution): Change[] {
  if (a.source === null || b.source === null) return [];
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

/** Whether the other text says in its own voice what a source says here. */
function isOwn(statement: Statement, other: Voice): boolean {
  const { attribution, core } = statement;
  if (!attribution.clause || isStand(statement)) return false;
  return shared(core, other.own) >= FEWEST_OWN && coverage(core, other.own) >= OWN;
}

function dropped({ source, cue, speaker, base }: Attribution, side: 'left' | 'right'): Change {
  const by = speaker === null ? `nobody named (${base})` : `${speaker} (${base})`;
  const why =
    side === 'left' ? `${by} → the article's own voice` : `the article's own voice → ${by}`;
  return { outcome: side, left: null, right: null, [side]: source ?? cue, why };
}

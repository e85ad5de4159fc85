import { kept } from '../../text/kept.ts';
import type { Span } from '../../text/span.ts';
import type { Sense, Side } from '../comparison.ts';
import type { DiffToken } from '../tokens.ts';
import type { Edit } from '../words.ts';
import { type Ground, type GroundSide, lower, type Meaning, nextIn, wholeOf } from './ground.ts';

/** So many words of an edit can answer a single one on the other side. */
const FEW = 4;

/** A negation, a word of doubt or a modal verb that one side has more of. */
export function certaintyChanged(edit: Edit, ground: Ground): Meaning | null {
  const found = (tell: Tell) => {
    const count = (one: Side, token: DiffToken): number =>
      formsTold(tell)(ground[one]).get(lower(token)) ?? 0;
    const more = (side: Side, other: Side): DiffToken[] =>
      tell(ground[side], edit[side]).filter((token) => count(side, token) > count(other, token));
    return { left: more('left', 'right'), right: more('right', 'left') };
  };
  const told = (sense: Sense, { left, right }: ReturnType<typeof found>): Meaning | null =>
    left.length + right.length === 0
      ? null
      : {
          kind: 'negation',
          sense,
          left: left.length > 0 ? wordsOf(left, edit.left) : besides(edit.left, ground.left),
          right: right.length > 0 ? wordsOf(right, edit.right) : besides(edit.right, ground.right),
        };
  const [negations, modals] = [found(negationsIn), found(modalsIn)];
  // "Neither" for "not" denies the same.
  const isDenial = negations.left.length === 0 || negations.right.length === 0;
  const isModal = modals.left.length > 0 && modals.right.length > 0;
  return (
    (isDenial ? told('negation', negations) : null) ??
    (isModal ? told('modal', modals) : null) ??
    told('certainty', found(hedgesIn))
  );
}

/** Those of some tokens that say how sure something is. */
type Tell = (side: GroundSide, tokens: readonly DiffToken[]) => DiffToken[];

/** How often each of them stands in a passage: the same for all its edits. */
const formsTold = kept((tell: Tell) =>
  kept((side: GroundSide): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const token of tell(side, side.tokens))
      counts.set(lower(token), (counts.get(lower(token)) ?? 0) + 1);
    return counts;
  }),
);

/** Where some tokens of an edit stand, "n't" with the verb that it has grown into. */
function wordsOf(tokens: readonly DiffToken[], edit: readonly DiffToken[]): Span[] {
  const [first] = tokens;
  const before = first?.continues ? edit[edit.indexOf(first) - 1] : undefined;
  return wholeOf(before ? [before, ...tokens] : tokens);
}

function negationsIn(side: GroundSide, tokens: readonly DiffToken[]): DiffToken[] {
  const { language } = side;
  const { negations, to } = language.grammar;
  const { refusals } = language.meaning;
  const refuses = (token: DiffToken): boolean =>
    refusals.has(lower(token)) && to.has(lower(nextIn(side).get(token) ?? token));
  return tokens.filter(
    (token) => token.kind === 'word' && (refuses(token) || negations.has(lower(token))),
  );
}

function modalsIn({ language }: GroundSide, tokens: readonly DiffToken[]): DiffToken[] {
  return tokens.filter((token) => language.meaning.modals.has(lower(token)));
}

/** Words of doubt; before a number they say how exactly it is meant, which is the figure's. */
function hedgesIn(side: GroundSide, tokens: readonly DiffToken[]): DiffToken[] {
  const { hedges } = side.language.grammar;
  return tokens.filter(
    (token) => hedges.has(lower(token)) && nextIn(side).get(token)?.kind !== 'figure',
  );
}

/** What went up on one side goes down on the other. */
export function directionChanged(edit: Edit, { left, right }: Ground): Meaning | null {
  const [ours, theirs] = [left.language.meaning, right.language.meaning];
  const turn = (up: Side, down: Side): Meaning | null => {
    const among = (side: Side, words: ReadonlySet<string>): Span[] =>
      wholeOf(edit[side].filter((token) => words.has(lower(token))));
    const [risen, fallen] = [
      among(up, ours.rises.union(theirs.rises)),
      among(down, ours.falls.union(theirs.falls)),
    ];
    if (risen.length === 0 || fallen.length === 0) return null;
    const spans = up === 'left' ? { left: risen, right: fallen } : { left: fallen, right: risen };
    return { kind: 'wording', sense: 'direction', ...spans };
  };
  return turn('left', 'right') ?? turn('right', 'left') ?? reversed(edit, ours.opposites);
}

/** A word that its opposite took the place of: a longer edit may put the clauses round, "before" and "after" with them. */
function reversed({ left, right }: Edit, opposites: ReadonlyMap<string, string>): Meaning | null {
  if (Math.max(left.length, right.length) > FEW) return null;
  for (const token of left) {
    const answer = right.find((other) => lower(other) === opposites.get(lower(token)));
    if (!answer) continue;
    return {
      kind: 'wording',
      sense: 'direction',
      left: wholeOf([token]),
      right: wholeOf([answer]),
    };
  }
  return null;
}

/** The words of an edit that are no names, where they are few enough to answer a single word. */
function besides(tokens: readonly DiffToken[], { passage }: GroundSide): Span[] {
  const words = tokens.filter((token) => token.kind !== 'mark' && !passage.isName(token));
  return words.length <= FEW ? wholeOf(words) : [];
}

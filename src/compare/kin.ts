import type { StoryRole } from '../article/article.ts';
import type { ParatextRole } from './comparison.ts';
import type { Cell } from './likeness.ts';
import { isParatext } from './roles.ts';

/** What may answer each other: all prose is of one kin, of what stands around it each role is one. */
type Kin = ParatextRole | 'prose';

/** The kin of each sentence of two texts. */
export interface Kinship {
  readonly left: readonly Kin[];
  readonly right: readonly Kin[];
  /** The roles that they are of, which tell tables and lists from other prose. */
  readonly roles: { readonly left: readonly StoryRole[]; readonly right: readonly StoryRole[] };
}

/** From this likeness on, sentences of two kins are the same words, taken for another thing on one side. */
const SAME_WORDS = 0.6;

/** Where a page says who, where and when: neither answers words of another kin, however like they are. */
const APART: ReadonlySet<Kin> = new Set(['headline', 'byline', 'dateline', 'date']);

/** A text has few of these, so that what is left of them answers each other, alike or not. */
const FEW: readonly Kin[] = ['headline', 'standfirst', 'byline', 'dateline', 'date', 'update'];

/** Where only one text has a headline or a standfirst, the other may begin with its words as prose. */
const OPENINGS: ReadonlySet<StoryRole> = new Set(['headline', 'standfirst']);

export function kinshipOf(left: readonly StoryRole[], right: readonly StoryRole[]): Kinship {
  const inBoth = new Set(left).intersection(new Set(right));
  const kinOf = (role: StoryRole): Kin =>
    isParatext(role) && (inBoth.has(role) || !OPENINGS.has(role)) ? role : 'prose';
  return { left: left.map(kinOf), right: right.map(kinOf), roles: { left, right } };
}

/** Whether the two sentences of a cell may answer each other. */
export function areKin({ left, right }: Kinship, cell: Cell): boolean {
  const [one, other] = [left[cell.left] ?? 'prose', right[cell.right] ?? 'prose'];
  if (one === other) return true;
  return cell.likeness >= SAME_WORDS && !APART.has(one) && !APART.has(other);
}

/** Of what a text has few, the sentences that have no partner, paired in their order. */
export function remainingPairs(
  { left, right }: Kinship,
  isFree: { readonly left: (index: number) => boolean; readonly right: (index: number) => boolean },
): Pick<Cell, 'left' | 'right'>[] {
  return FEW.flatMap((kin) => {
    const lefts = [...left.keys()].filter((index) => left[index] === kin && isFree.left(index));
    const rights = [...right.keys()].filter((index) => right[index] === kin && isFree.right(index));
    return lefts.slice(0, rights.length).map((one, at) => ({ left: one, right: rights[at] ?? 0 }));
  });
}

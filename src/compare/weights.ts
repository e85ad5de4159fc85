import { kept } from '../text/kept.ts';
import { wereWrittenApart } from './alone.ts';
import type {
  Change,
  ChangeKind,
  Comparison,
  ParatextChange,
  ParatextRole,
  Sense,
} from './comparison.ts';
import { isParatext } from './roles.ts';

// Places in the list of what changed, 0 at its top. A place moved down shows its changes later.
const WEIGHTS = {
  contradiction: 0,
  correction: 1,
  headlineFigure: 2,
  quotation: 3,
  attribution: 4,
  certainty: 5,
  name: 6,
  oneSided: 7,
  aside: 8,
  detail: 9,
  unsure: 10,
  wording: 11,
  /** What the other text tells elsewhere, and the headline that every author has of one's own. */
  toldAnyway: 12,
  moved: 13,
  address: 14,
  typography: 15,
};

const OF_KIND: Readonly<Record<ChangeKind, number>> = {
  figure: WEIGHTS.contradiction,
  quotation: WEIGHTS.quotation,
  attribution: WEIGHTS.attribution,
  name: WEIGHTS.name,
  negation: WEIGHTS.certainty,
  added: WEIGHTS.oneSided,
  removed: WEIGHTS.oneSided,
  wording: WEIGHTS.wording,
  moved: WEIGHTS.moved,
  typography: WEIGHTS.typography,
};
const OF_SENSE: Readonly<Partial<Record<Sense, number>>> = {
  direction: WEIGHTS.certainty,
  clause: WEIGHTS.oneSided,
  elsewhere: WEIGHTS.toldAnyway,
  unsure: WEIGHTS.unsure,
  unmatched: WEIGHTS.aside,
};
const OF_ROLE: Readonly<Partial<Record<ParatextRole, number>>> = {
  correction: WEIGHTS.correction,
  headline: WEIGHTS.oneSided,
  standfirst: WEIGHTS.oneSided,
  crosshead: WEIGHTS.wording,
  caption: WEIGHTS.wording,
};

const HEADS: ReadonlySet<ParatextRole> = new Set(['headline', 'standfirst']);

/** Characters of a quotation that is no more than a term or a title. Raising it lets more of them weigh little. */
const TERM = 32;

const areApart = kept(wereWrittenApart);

/** The place of a change among others, 0 for the heaviest; those of one place stand in the order of the text. */
export function weightOf(change: Change | ParatextChange, rows: Comparison['rows']): number {
  if ('role' in change) {
    // Every author has a headline of one's own: that it is another is no news.
    const isOwn = HEADS.has(change.role) && areApart(rows);
    return isOwn ? WEIGHTS.toldAnyway : (OF_ROLE[change.role] ?? WEIGHTS.address);
  }
  const { kind, sense, left, right } = change;
  const row = rows[change.row];
  const alone = left === null ? right : right === null ? left : null;
  if (alone && kind === 'figure') {
    if (sense !== 'unmatched') return WEIGHTS.oneSided;
    return areApart(rows) ? WEIGHTS.detail : WEIGHTS.aside;
  }
  if (alone && kind === 'quotation')
    return alone.end - alone.start > TERM ? WEIGHTS.oneSided : WEIGHTS.aside;
  // In a sentence written anew, names and clauses come and go with how much is told.
  const apart = areApart(rows);
  const isMore = alone && (kind === 'name' || sense === 'clause');
  if (isMore && (apart || row?.kind !== 'edited')) return apart ? WEIGHTS.wording : WEIGHTS.aside;
  if (kind === 'figure' && isParatext(row?.role ?? 'body')) return WEIGHTS.headlineFigure;
  return (sense && OF_SENSE[sense]) ?? OF_KIND[kind];
}

/** Whether a change is of wording, order or signs, or of what stands around a text, or may be no more, and says nothing else. */
export function isWording(change: Change | ParatextChange, rows: Comparison['rows']): boolean {
  return weightOf(change, rows) >= WEIGHTS.unsure;
}

/** All that differs, heaviest first: changes of the story's prose, and the blocks around it. */
export function listed({ paratext, changes, rows }: Comparison): (ParatextChange | Change)[] {
  const all = [...changes, ...paratext];
  return all.sort((a, b) => weightOf(a, rows) - weightOf(b, rows) || a.row - b.row);
}

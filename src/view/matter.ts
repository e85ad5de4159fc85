import type { Change, Comparison, ParatextChange } from '../compare/comparison.ts';
import { isWording, listed } from '../compare/weights.ts';
import { changeName } from './classes.ts';
import { changeInWords } from './describe.ts';
import { isCorrection, paratextLine } from './paratext.ts';

/** A change that is told before the texts. */
export interface Matter {
  readonly change: Change | ParatextChange;
  /** The change in the articles' own words: "missiles: five of six (Russia) | two of eight (a US official)". */
  readonly line: string;
}

/** So many changes are the matter of a comparison; the others are counted. */
const MOST = 6;
/** No kind of change but contradictions and corrections takes more lines than this while others wait. */
const EACH = 2;

/**
 * What a reader should know of a comparison first, heaviest first: contradictions and corrections,
 * then the others, no kind of them more than twice unless there is nothing else. A word that only one
 * side has says little by itself, and waits too. Wording is told only where nothing weighs more.
 */
export function matterOf(comparison: Comparison, most = MOST): Matter[] {
  const changes = weighty(comparison);
  const ofName = new Map<string, number>();
  const first = changes.filter((change) => {
    if (isDispute(change)) return true;
    if (isLoneWord(change)) return false;
    const name = changeName(change);
    ofName.set(name, (ofName.get(name) ?? 0) + 1);
    return (ofName.get(name) ?? 0) <= EACH;
  });
  const rest = changes.filter((change) => !first.includes(change));
  const chosen = new Set([...first, ...rest].slice(0, most));
  return changes
    .filter((change) => chosen.has(change))
    .map((change) => ({ change, line: matterLine(change) }));
}

/** All that is more than wording; the wording where that is all there is. */
function weighty(comparison: Comparison): (Change | ParatextChange)[] {
  const changes = listed(comparison);
  const telling = changes.filter((change) => !isWording(change, comparison.rows));
  return telling.length > 0 ? telling : changes;
}

function isLoneWord(change: Change | ParatextChange): boolean {
  const isOneSided = change.left === null || change.right === null;
  if (!('kind' in change) || !isOneSided) return false;
  return LONE.has(change.kind) || change.sense === 'certainty' || change.sense === 'modal';
}

const LONE: ReadonlySet<Change['kind']> = new Set(['attribution', 'name']);

/** Whether two things are said that do not go together, or one is taken back. */
export function isDispute(change: Change | ParatextChange): boolean {
  if ('role' in change) return isCorrection(change);
  return change.kind === 'figure' && change.left !== null && change.right !== null;
}

/** "killed: eight → nine", "name: Clark → Clarke", "Headline: Nine hurt → Ten hurt". */
export function matterLine(change: Change | ParatextChange): string {
  if ('role' in change) return paratextLine(change);
  return change.kind === 'figure' ? change.why : changeInWords(change);
}

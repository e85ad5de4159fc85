import type { Comparison } from '../compare/comparison.ts';
import { countUnseen } from '../text/words.ts';
import { count, heldBack, isSame, summary } from './describe.ts';
import { foundLines, furnitureLine } from './found.ts';
import { rowsOfChanges } from './gutter.ts';
import { isCorrection } from './paratext.ts';
import { KINDS, type Kind } from './presentation.ts';

/** What of a comparison is wanted. */
export interface Wanted {
  /** Changes of these kinds; null for all. */
  readonly kinds: ReadonlySet<Kind | 'corrections'> | null;
  /** So many passages around each change; null for as many as the form has by itself. */
  readonly context: number | null;
  /** Whether each change is told before the texts, and the furniture that differs after them. */
  readonly all: boolean;
}

export const EVERYTHING: Wanted = { kinds: null, context: null, all: false };

/** What is shown of a comparison. */
export interface Excerpt {
  /** With the changes that are wanted; its rows are all there. */
  readonly comparison: Comparison;
  /** Of each row, whether it is shown; the others are only counted. */
  readonly shown: readonly boolean[];
  /** Whether anything differs in what is wanted. */
  readonly differs: boolean;
  /** What was found, in the articles' words, in lines for a reader. */
  readonly found: readonly string[];
  /** How much that is, and what is held back. */
  readonly account: readonly string[];
}

/** The part of a comparison that is wanted, with an account of the rest. */
export function excerpt(whole: Comparison, { kinds, context, all }: Wanted): Excerpt {
  const comparison = kinds === null ? whole : ofKinds(whole, kinds);
  const changed =
    kinds === null ? whole.rows.map((row) => !isSame(row)) : rowsOfKinds(comparison, kinds);
  return {
    comparison,
    shown: around(changed, context ?? 0),
    differs: changed.includes(true) || comparison.changes.length + comparison.paratext.length > 0,
    found: foundLines(comparison, { all }),
    account:
      kinds === null
        ? [
            summary(whole),
            ...heldBack(whole),
            ...unseenLine(whole),
            ...(all ? [] : furnitureLine(whole)),
          ]
        : accountOf(comparison, changed),
  };
}

/** Says that the texts differ in what nobody sees: it is the same text for all else. */
function unseenLine({ left, right }: Comparison): string[] {
  const [ours, theirs] = [left, right].map(({ article }) => countUnseen(article.text));
  if (ours === theirs) return [];
  return [`invisible characters: ${ours} on the left, ${theirs} on the right`];
}

function ofKinds(comparison: Comparison, kinds: ReadonlySet<Kind | 'corrections'>): Comparison {
  const wanted = new Set([...kinds].flatMap((kind) => (kind === 'corrections' ? [] : KINDS[kind])));
  const { figures, quotations, attributions, changes, paratext } = comparison;
  return {
    ...comparison,
    figures: kinds.has('figures') ? figures : [],
    quotations: kinds.has('quotations') ? quotations : [],
    attributions: kinds.has('attributions') ? attributions : [],
    paratext: kinds.has('corrections') ? paratext.filter(isCorrection) : [],
    changes: changes.filter(({ kind }) => wanted.has(kind)),
  };
}

/** The rows with a change of these kinds: not all changes of wording are in the comparison's list. */
function rowsOfKinds(comparison: Comparison, kinds: ReadonlySet<Kind | 'corrections'>): boolean[] {
  const listed = new Set(comparison.changes.flatMap(rowsOfChanges(comparison)));
  return comparison.rows.map((row, index) => {
    const isReworded = row.kind === 'edited' || row.kind === 'reworded';
    const isCorrected = row.role === 'correction' && !isSame(row);
    return (
      listed.has(index) ||
      (kinds.has('wording') && isReworded) ||
      (kinds.has('corrections') && isCorrected)
    );
  });
}

/** Rows, and so many before and after each. */
function around(rows: readonly boolean[], context: number): boolean[] {
  return rows.map((_, index) =>
    rows.slice(Math.max(0, index - context), index + context + 1).includes(true),
  );
}

function accountOf(comparison: Comparison, changed: readonly boolean[]): string[] {
  const rows = comparison.rows.filter((_, index) => changed[index]);
  const others = comparison.rows.filter((row, index) => !isSame(row) && !changed[index]).length;
  return [
    rows.length > 0 ? summary({ ...comparison, rows }) : 'Nothing of the kinds asked for differs',
    ...(others > 0
      ? [
          `${count(others, 'passage')} that ${others === 1 ? 'differs' : 'differ'} otherwise not shown`,
        ]
      : []),
  ];
}

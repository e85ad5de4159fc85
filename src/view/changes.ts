import type { ChangeKind, Comparison, ParatextRole } from '../compare/comparison.ts';
import { listed } from '../compare/weights.ts';
import { changeName, LONGEST_NAME } from './classes.ts';
import { heldBack, summary } from './describe.ts';
import { wrapText } from './prose.ts';
import { type Line, type RunRole, run, type Sheet } from './row.ts';

/** What weighs most stands out. */
const ROLES: Readonly<Partial<Record<ChangeKind | ParatextRole, RunRole>>> = {
  correction: 'warning',
  figure: 'figure-changed',
  quotation: 'quotation-changed',
  attribution: 'quotation-changed',
};
/** Cells of a change's name, and of the gap after it. */
const NAME = LONGEST_NAME;
const GAP = '  ';
const BLANK: Line = { row: [], ref: -1 };

/** The list of changes, then how many of what kind they are; a line's `ref` is the index in what is listed. */
export function changesSheet(comparison: Comparison, { width }: { readonly width: number }): Sheet {
  const column = Math.max(1, width - NAME - GAP.length - 2);
  const lines: Line[] = listed(comparison).flatMap((change, ref) =>
    wrapText(change.why, column).map((row, index) => {
      const what = 'kind' in change ? change.kind : change.role;
      const name = index === 0 ? changeName(change) : '';
      const kind = [run(name, ROLES[what] ?? 'label'), run(' '.repeat(NAME - name.length))];
      return { row: [run(' ', 'gutter'), run(' '), ...kind, run(GAP), ...row], ref };
    }),
  );
  const told = (text: string, role: RunRole): Line[] =>
    wrapText(text, width, role).map((row) => ({ row, ref: -1 }));
  const counts = [summary(comparison), ...heldBack(comparison)].flatMap((note) =>
    told(note, 'quiet'),
  );
  return { lines: lines.length > 0 ? [...lines, BLANK, ...counts] : counts };
}

import type {
  Change,
  ChangeKind,
  Comparison,
  ParatextChange,
  ParatextRole,
  Side,
} from '../compare/comparison.ts';
import { listed } from '../compare/weights.ts';
import { changeName, LONGEST_NAME } from './classes.ts';
import { directed, heldBack, summary } from './describe.ts';
import { NO_NOTES, type OwnNotes } from './notes.ts';
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

export interface ChangesOptions {
  readonly width: number;
  /** The side with the earlier text of one source; null where neither is older. */
  readonly older?: Side | null;
  /** What the reader has written, below what it is on. */
  readonly notes?: OwnNotes;
}

/** The list of changes, then how many of what kind they are; a line's `ref` is the index in what is listed. */
export function changesSheet(
  comparison: Comparison,
  { width, older = 'left', notes = NO_NOTES }: ChangesOptions,
): Sheet {
  const column = Math.max(1, width - NAME - GAP.length - 2);
  // A note stands with the first change of its passage.
  const noted = new Set<number>();
  const below = ({ row }: Change | ParatextChange): readonly string[] => {
    const isFirst = !noted.has(row);
    noted.add(row);
    return isFirst ? (notes.rows[row] ?? []) : [];
  };
  const lines: Line[] = listed(comparison).flatMap((change, ref) => {
    const why = wrapText(directed(change.why, older), column).map((row, index) => {
      const what = 'kind' in change ? change.kind : change.role;
      const name = index === 0 ? changeName(change) : '';
      const kind = [run(name, ROLES[what] ?? 'label'), run(' '.repeat(NAME - name.length))];
      return { row: [run(' ', 'gutter'), run(' '), ...kind, run(GAP), ...row], ref };
    });
    const own = below(change).flatMap((note) => wrapText(note, column, 'label'));
    const margin = [run(' ', 'gutter'), run(' '.repeat(1 + NAME + GAP.length))];
    return [...why, ...own.map((row) => ({ row: [...margin, ...row], ref }))];
  });
  const told = (text: string, role: RunRole): Line[] =>
    wrapText(text, width, role).map((row) => ({ row, ref: -1 }));
  const counts = [summary(comparison), ...heldBack(comparison)].flatMap((note) =>
    told(note, 'quiet'),
  );
  const whole = notes.change.flatMap((note) => told(note, 'label'));
  return { lines: [...whole, ...(lines.length > 0 ? [...lines, BLANK] : []), ...counts] };
}

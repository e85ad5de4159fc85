import type { Side } from '../compare/comparison.ts';
import { diffForms } from '../compare/diff.ts';
import { tokenise } from '../text/words.ts';
import { isMarked, signed } from './marked.ts';
import { cut, type Row, type Run, run } from './row.ts';

/** A word or mark as it is shown, and the white space before it. */
interface Piece {
  readonly gap: string;
  readonly shown: Run;
  readonly form: string;
}

/**
 * Two passages with their marks as one, in the manner of git's word diff: what stayed, as the right
 * one writes it, and where they part, what went and then what came: "[-five-]{+two+} of six".
 */
export function inlined(left: Row, right: Row, signs: boolean): Row {
  const [went, came] = [pieces(left), pieces(right)];
  const runs: Run[] = [];
  let from = 0;
  for (const hunk of [...diffForms(forms(went, 'left'), forms(came, 'right')), null]) {
    const [start, end] = hunk?.right ?? [came.length, came.length];
    for (const piece of came.slice(from, start)) {
      // What begins its text has nothing before it, even where something has gone there.
      const gap = piece === came[0] && runs.length > 0 ? ' ' : piece.gap;
      runs.push(run(gap), piece.shown);
    }
    from = end;
    const [first, last] = hunk?.left ?? [0, 0];
    for (const one of replaced(went.slice(first, last), came.slice(start, end), signs))
      runs.push(one);
  }
  return runs;
}

function pieces(row: Row): Piece[] {
  let gap = '';
  return row.flatMap((part) => {
    let at = 0;
    const found = tokenise(part.text).map(({ start, end, form }): Piece => {
      const piece = { gap: gap + part.text.slice(at, start), shown: cut(part, start, end), form };
      [gap, at] = ['', end];
      return piece;
    });
    gap += part.text.slice(at);
    return found;
  });
}

/**
 * What the sides can have in common: not what is marked as another figure or other words, though a
 * quotation that is now somebody else's keeps its words.
 */
function forms(pieces: readonly Piece[], side: Side): string[] {
  const isOwn = (one: Run) => isMarked(one) && one.role !== 'quotation-changed';
  return pieces.map(({ shown, form }) => (isOwn(shown) ? `${side} ${form}` : form));
}

function replaced(went: readonly Piece[], came: readonly Piece[], signs: boolean): Row {
  const [before = '', between = ''] = [went[0]?.gap, came[0]?.gap];
  const gap = went.length === 0 || (signs && before === '') ? between : signs ? '' : ' ';
  return [
    ...(went.length > 0 ? [run(before), ...stretch(went, 'left', signs)] : []),
    ...(came.length > 0 ? [run(gap), ...stretch(came, 'right', signs)] : []),
  ];
}

/** Words that are all marked, and what is between them. */
function stretch(pieces: readonly Piece[], side: Side, signs: boolean): Row {
  const plain = side === 'left' ? 'deleted' : 'inserted';
  const runs: Run[] = [];
  for (const { gap, shown } of pieces) {
    const role = isMarked(shown) ? shown.role : plain;
    const before = runs.at(-1);
    if (before && gap !== '') runs.push(run(gap, before.role === role ? role : plain));
    runs.push({ ...shown, role });
  }
  return signs ? signed(runs, side) : runs;
}

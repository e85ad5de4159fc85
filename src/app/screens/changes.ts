import type { Comparison, Side } from '../../compare/comparison.ts';
import { changesSheet } from '../../view/changes.ts';
import type { Sheet } from '../../view/row.ts';
import type { NotedLook } from '../look.ts';
import { notesIn } from './notes.ts';
import { type Panes, panesOf } from './panes.ts';
import { atTop, follow, relaid, type Scrolled } from './scroll.ts';

/** What changed between two versions, as a list. */
export interface ChangesScreen {
  readonly kind: 'changes';
  readonly panes: Panes;
  readonly comparison: Comparison;
  /** The side with the earlier text of one source; null where they are of two. */
  readonly older: Side | null;
  readonly list: Scrolled;
  readonly selected: number;
}

/** The changes, at the heaviest. */
export function changesScreen(
  look: NotedLook,
  { comparison, older }: Pick<ChangesScreen, 'comparison' | 'older'>,
): ChangesScreen {
  const panes = panesOf('changes', look.size);
  const list = atTop(sheetOf(look, { comparison, older }, panes.main.width));
  return { kind: 'changes', panes, comparison, older, list, selected: 0 };
}

function sheetOf(
  { reader }: NotedLook,
  { comparison, older }: Pick<ChangesScreen, 'comparison' | 'older'>,
  width: number,
): Sheet {
  return changesSheet(comparison, { width, older, notes: notesIn(comparison, reader.notes) });
}

export function layChanges(look: NotedLook, screen: ChangesScreen): ChangesScreen {
  const panes = panesOf('changes', look.size);
  const { width, height } = panes.main;
  const list = relaid(screen.list, sheetOf(look, screen, width), height);
  return select({ ...screen, panes, list }, screen.selected);
}

/** Selects an entry, and scrolls it into sight. */
export function select(screen: ChangesScreen, selected: number): ChangesScreen {
  const { height } = screen.panes.main;
  const { lines } = screen.list.sheet;
  const first = lines.findIndex(({ ref }) => ref === selected);
  const last = lines.findLastIndex(({ ref }) => ref === selected);
  const list = first < 0 ? screen.list : follow(follow(screen.list, last, height), first, height);
  return { ...screen, selected, list };
}

import type { Comparison } from '../../compare/comparison.ts';
import { changesSheet } from '../../view/changes.ts';
import type { Look } from '../look.ts';
import { type Panes, panesOf } from './panes.ts';
import { atTop, follow, relaid, type Scrolled } from './scroll.ts';

/** What changed between two versions, as a list. */
export interface ChangesScreen {
  readonly kind: 'changes';
  readonly panes: Panes;
  readonly comparison: Comparison;
  readonly list: Scrolled;
  readonly selected: number;
}

/** The changes, at the heaviest. */
export function changesScreen(look: Look, comparison: Comparison): ChangesScreen {
  const panes = panesOf('changes', look.size);
  const list = atTop(changesSheet(comparison, { width: panes.main.width }));
  return { kind: 'changes', panes, comparison, list, selected: 0 };
}

export function layChanges(look: Look, screen: ChangesScreen): ChangesScreen {
  const panes = panesOf('changes', look.size);
  const { width, height } = panes.main;
  const list = relaid(screen.list, changesSheet(screen.comparison, { width }), height);
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

import type { Story } from '../../story/story.ts';
import { historySheet } from '../../view/history.ts';
import type { History } from '../history.ts';
import type { Look } from '../look.ts';
import { type Panes, panesOf } from './panes.ts';
import { atTop, follow, type Scrolled, scrollTo } from './scroll.ts';

/** What a source held at different times, and what each text of it changed. */
export interface HistoryScreen extends History {
  readonly kind: 'history';
  readonly panes: Panes;
  readonly story: Story;
  readonly list: Scrolled;
  /** Index of a step. */
  readonly selected: number;
}

/** The history of the source of an article, at the step that brought that article. */
export function historyScreen(
  look: Look,
  story: Story,
  history: History,
  { id, fetched }: { readonly id: string; readonly fetched?: string },
): HistoryScreen {
  const panes = panesOf('history', look.size);
  const at = history.steps.findLastIndex(
    (step) => step.id === id && (fetched === undefined || step.fetched === fetched),
  );
  const selected = at < 0 ? history.steps.length - 1 : at;
  const begun = { kind: 'history', panes, story, selected } as const;
  return layHistory(look, { ...history, ...begun, list: atTop({ lines: [] }) });
}

export function layHistory({ size }: Look, screen: HistoryScreen): HistoryScreen {
  const panes = panesOf('history', size);
  const { width, height } = panes.main;
  const sheet = historySheet(screen.source, screen.steps, { width });
  const list = scrollTo(atTop(sheet), screen.list.top, height);
  return selectStep({ ...screen, panes, list }, screen.selected);
}

/** What has a list of numbered things, one of them selected. */
type Listing = Pick<HistoryScreen, 'panes' | 'list' | 'selected'>;

/** Selects a step, or what else is numbered, and scrolls it into sight. */
export function selectStep<Of extends Listing>(screen: Of, selected: number): Of {
  const { height } = screen.panes.main;
  const { lines } = screen.list.sheet;
  const last = lines.findLastIndex(({ ref }) => ref === selected);
  // What stands above the list comes into sight with its first step, if there is room for both.
  const isBelow = selected > 0 || last >= height;
  const first = isBelow ? lines.findIndex(({ ref }) => ref === selected) : 0;
  const list = follow(follow(screen.list, last, height), Math.max(0, first), height);
  return { ...screen, selected, list };
}

import { type StrandOrder, strandsInOrder } from '../../story/spells.ts';
import type { Story } from '../../story/story.ts';
import { type Annotated, annotatedSheet } from '../../view/annotate.ts';
import type { Look } from '../look.ts';
import { selectStep } from './history.ts';
import { type Panes, panesOf } from './panes.ts';
import { atTop, type Scrolled, scrollTo } from './scroll.ts';

/** The sentences of an article through all that its source held. */
export interface AnnotateScreen extends Annotated {
  readonly kind: 'annotate';
  readonly panes: Panes;
  readonly story: Story;
  readonly order: StrandOrder;
  /** The strands in that order, by index. */
  readonly listed: readonly number[];
  readonly list: Scrolled;
  /** Index of one of those. */
  readonly selected: number;
}

/** All sentences, what changed last first. */
export function annotateScreen(look: Look, story: Story, annotated: Annotated): AnnotateScreen {
  const panes = panesOf('annotate', look.size);
  const order = 'newest';
  const listed = strandsInOrder(annotated.annotation, null, order);
  const begun = { kind: 'annotate', panes, story, order, listed, selected: 0 } as const;
  return layAnnotate(look, { ...annotated, ...begun, list: atTop({ lines: [] }) });
}

export function layAnnotate({ size }: Look, screen: AnnotateScreen): AnnotateScreen {
  const panes = panesOf('annotate', size);
  const { width, height } = panes.main;
  const sheet = annotatedSheet(screen, screen.listed, null, { width });
  const list = scrollTo(atTop(sheet), screen.list.top, height);
  return selectStep({ ...screen, panes, list }, screen.selected);
}

/** The same sentences in the other order, with the same one selected. */
export function turnOrder(look: Look, screen: AnnotateScreen): AnnotateScreen {
  const order = screen.order === 'newest' ? 'text' : 'newest';
  const listed = strandsInOrder(screen.annotation, null, order);
  const selected = listed.indexOf(screen.listed[screen.selected] ?? -1);
  return layAnnotate(look, { ...screen, order, listed, selected: Math.max(0, selected) });
}

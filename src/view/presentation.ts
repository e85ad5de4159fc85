import type { ChangeKind } from '../compare/comparison.ts';

/** What a reader can choose of how texts are laid out and marked. */
export interface Presentation {
  /** Cells of the widest column of prose. */
  readonly measure: number;
  /** From so many columns of the screen on, two versions stand side by side. */
  readonly sideBySide: number;
  /** What stands out in a text. */
  readonly highlight: ReadonlySet<Highlight>;
}

/** What can stand out, by the names that readers use, and the kind of change that each is. */
export const HIGHLIGHTS = {
  figures: 'figure',
  quotations: 'quotation',
  attributions: 'attribution',
  names: 'name',
  negations: 'negation',
  wording: 'wording',
} as const satisfies Readonly<Record<string, ChangeKind>>;

export type Highlight = keyof typeof HIGHLIGHTS;

/** Kinds of change, by the names that readers use. */
export const KINDS = {
  ...HIGHLIGHTS,
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  typography: 'typography',
} as const satisfies Readonly<Record<string, ChangeKind>>;

export type Kind = keyof typeof KINDS;

/** Kinds that can be asked for by themselves: those of changes in prose, and corrections. */
export const ONLY = [...(Object.keys(KINDS) as Kind[]), 'corrections'] as const;

export type Only = (typeof ONLY)[number];

/** How heavy a change is at least: any; telling, more than wording, order and signs; dispute, figures that contradict each other and corrections. */
export const LEAST = ['any', 'telling', 'dispute'] as const;

export type Least = (typeof LEAST)[number];

/** What holds where a reader has chosen nothing. */
export const PRESENTATION: Presentation = {
  measure: 80,
  sideBySide: 100,
  highlight: new Set(Object.keys(HIGHLIGHTS) as Highlight[]),
};

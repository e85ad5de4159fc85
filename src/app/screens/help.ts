import { LEGEND } from '../../view/classes.ts';
import type { Glyphs } from '../../view/glyphs.ts';
import { type HelpGroup, type HelpSheet, helpSheet } from '../../view/help.ts';
import type { Keys, ScreenKind } from '../keys.ts';
import type { Look } from '../look.ts';
import { type Find, find } from './find.ts';
import { type Panes, panesOf } from './panes.ts';
import { atTop, relaid, type Scrolled } from './scroll.ts';

/** The screens that have keys of their own. */
type Kind = Exclude<ScreenKind, 'help'>;

/** The keys, made from the key table. */
export interface HelpScreen {
  readonly kind: 'help';
  readonly panes: Panes;
  /** The screen whose keys come first. */
  readonly of: Kind;
  readonly text: Scrolled<HelpSheet>;
  readonly find: Find | null;
}

const TITLES: Readonly<Record<Kind, string>> = {
  stories: 'Stories',
  article: 'Article',
  compare: 'Compare',
  changes: 'List of changes',
  journal: 'Changes in the library',
  history: 'History of an article',
  annotate: 'Sentences of an article',
  figures: 'Figures',
};

/** The keys of a screen, then those of the others. */
export function helpScreen(look: Look, of: Kind): HelpScreen {
  return layHelp(look, {
    kind: 'help',
    panes: panesOf('help', look.size),
    of,
    text: atTop({ lines: [], text: '' }),
    find: null,
  });
}

export function layHelp(look: Look, screen: HelpScreen): HelpScreen {
  const { size, glyphs, preferences, warnings, failures } = look;
  const panes = panesOf('help', size);
  const { width, height } = panes.main;
  const groups = helpGroups(preferences.keys, glyphs, screen.of);
  const sheet = helpSheet(groups, width, [...failures, ...warnings]);
  const laid = { ...screen, panes, text: relaid(screen.text, sheet, height) };
  return screen.find ? { ...laid, find: findHelp(laid, screen.find.query, laid.text.top) } : laid;
}

/** Finds words in the help, from a line on. */
export function findHelp({ text }: HelpScreen, query: string, line: number): Find {
  return find(text.sheet, { left: text.sheet.text }, query, line);
}

/** The key table in words: the screen the reader comes from, what holds everywhere, the other screens. */
export function helpGroups(keys: Keys, glyphs: Glyphs, of: Kind): HelpGroup[] {
  const others = (Object.keys(TITLES) as Kind[]).filter((kind) => kind !== of);
  const group = (title: string, place: keyof Keys): HelpGroup => ({
    title,
    keys: keys[place]
      .filter((binding) => binding.keys.length > 0)
      .map((binding) => ({ keys: binding.keys.join(' '), does: binding.help })),
  });
  const screen = (kind: Kind): HelpGroup[] => [group(TITLES[kind], kind), ...marks(kind, glyphs)];
  return [...screen(of), group('Everywhere', 'everywhere'), ...others.flatMap(screen)];
}

/** What stands in the gutter of a screen, and what changes are called. */
function marks(kind: Kind, glyphs: Glyphs): HelpGroup[] {
  if (kind === 'stories') return [{ title: 'Marks in the list', keys: listMarks(glyphs) }];
  if (kind === 'changes')
    return [{ title: 'Names of changes', keys: LEGEND.map(([keys, does]) => ({ keys, does })) }];
  return kind === 'compare' ? [{ title: 'Marks beside the texts', keys: textMarks(glyphs) }] : [];
}

function listMarks({ unread, changed, star }: Glyphs): HelpGroup['keys'] {
  return [
    { keys: unread, does: 'not read yet; told of your own library only' },
    { keys: changed, does: 'changed since you read it, or never looked at since it changed' },
    { keys: star, does: 'starred' },
  ];
}

function textMarks(glyphs: Glyphs): HelpGroup['keys'] {
  return [
    { keys: glyphs.edited, does: 'some words differ' },
    { keys: glyphs.reworded, does: 'the same in other words' },
    {
      keys: glyphs.left,
      does: 'only in the left version; of texts written apart, without a match on the right',
    },
    { keys: glyphs.right, does: 'only in the right version, or without a match on the left' },
    { keys: glyphs.moved, does: 'stands at another place' },
    {
      keys: glyphs.elsewhere,
      does: 'told, or a fact of it, in another passage of the other version',
    },
    { keys: glyphs.figure, does: 'a figure differs' },
    { keys: glyphs.quotation, does: 'a quotation differs, or who says something' },
    { keys: glyphs.dot, does: 'at the right edge, the map of the whole: any other change' },
  ];
}

import type { Glyphs } from '../view/glyphs.ts';
import { type HelpGroup, helpSheet } from '../view/help.ts';
import type { Sheet } from '../view/row.ts';
import type { Command, Keys } from './keys.ts';
import { panes } from './panes.ts';
import { atTop, distance, relaid, scrollTo } from './scroll.ts';
import { type HelpScreen, replace, type State, type Step, stay } from './state.ts';

type Kind = HelpScreen['of'];
type Look = Pick<State, 'size' | 'glyphs' | 'preferences'>;

const TITLES: Readonly<Record<Kind, string>> = {
  stories: 'Stories',
  article: 'Article',
  compare: 'Compare',
  changes: 'List of changes',
  figures: 'Figures',
};

/** The keys of a screen, then those of the others. */
export function helpScreen(look: Look, of: Kind): HelpScreen {
  return { kind: 'help', of, text: atTop(sheetOf(look, of)) };
}

export function layHelp(look: Look, screen: HelpScreen): HelpScreen {
  const { height } = panes('help', look.size).main;
  return { ...screen, text: relaid(screen.text, sheetOf(look, screen.of), height) };
}

export function pressHelp(state: State, screen: HelpScreen, command: Command): Step {
  const { height } = panes('help', state.size).main;
  const by = distance(command, height) ?? 0;
  return stay(
    replace(state, { ...screen, text: scrollTo(screen.text, screen.text.top + by, height) }),
  );
}

function sheetOf({ size, glyphs, preferences }: Look, of: Kind): Sheet {
  return helpSheet(helpGroups(preferences.keys, glyphs, of), panes('help', size).main.width);
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

/** What stands in the gutter of a screen. */
function marks(kind: Kind, glyphs: Glyphs): HelpGroup[] {
  if (kind === 'stories') return [{ title: 'Marks in the list', keys: listMarks(glyphs) }];
  return kind === 'compare' ? [{ title: 'Marks beside the texts', keys: textMarks(glyphs) }] : [];
}

function listMarks({ unread, changed, star }: Glyphs): HelpGroup['keys'] {
  return [
    { keys: unread, does: 'not read yet; told of your own library only' },
    { keys: changed, does: 'changed since you read it, or since your last visit' },
    { keys: star, does: 'starred' },
  ];
}

function textMarks(glyphs: Glyphs): HelpGroup['keys'] {
  return [
    { keys: glyphs.edited, does: 'some words differ' },
    { keys: glyphs.reworded, does: 'the same in other words' },
    { keys: glyphs.left, does: 'only in the left version' },
    { keys: glyphs.right, does: 'only in the right version' },
    { keys: glyphs.moved, does: 'stands at another place' },
    { keys: glyphs.figure, does: 'a figure differs' },
    { keys: glyphs.quotation, does: 'a quotation differs, or who says something' },
    { keys: glyphs.dot, does: 'at the right edge, the map of the whole: any other change' },
  ];
}

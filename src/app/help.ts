import type { HelpGroup } from '../view/help.ts';
import type { Keys, ScreenKind } from './keys.ts';

type Kind = Exclude<ScreenKind, 'help'>;

const TITLES: Readonly<Record<Kind, string>> = {
  stories: 'Stories',
  article: 'Article',
  compare: 'Compare',
  changes: 'List of changes',
  figures: 'Figures',
};

/** The key table in words: the screen the reader comes from, what holds everywhere, the other screens. */
export function helpGroups(keys: Keys, of: Kind): HelpGroup[] {
  const others = (Object.keys(TITLES) as Kind[]).filter((kind) => kind !== of);
  const group = (title: string, place: keyof Keys): HelpGroup => ({
    title,
    keys: keys[place]
      .filter((binding) => binding.keys.length > 0)
      .map((binding) => ({ keys: binding.keys.join(' '), does: binding.help })),
  });
  return [
    group(TITLES[of], of),
    group('Everywhere', 'everywhere'),
    ...others.map((kind) => group(TITLES[kind], kind)),
  ];
}

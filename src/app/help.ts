import type { HelpGroup } from '../view/help.ts';
import { type Binding, EVERYWHERE, KEYS, type ScreenKind } from './keys.ts';

type Kind = Exclude<ScreenKind, 'help'>;

const TITLES: Readonly<Record<Kind, string>> = {
  stories: 'Stories',
  article: 'Article',
  compare: 'Compare',
  changes: 'List of changes',
  figures: 'Figures',
};

/** The key table in words: the screen the reader comes from, what holds everywhere, the other screens. */
export function helpGroups(of: Kind): HelpGroup[] {
  const others = (Object.keys(TITLES) as Kind[]).filter((kind) => kind !== of);
  const group = (title: string, bindings: readonly Binding[]): HelpGroup => ({
    title,
    keys: bindings.map(({ keys, help }) => ({ keys: keys.join(' '), does: help })),
  });
  return [
    group(TITLES[of], KEYS[of]),
    group('Everywhere', EVERYWHERE),
    ...others.map((kind) => group(TITLES[kind], KEYS[kind])),
  ];
}

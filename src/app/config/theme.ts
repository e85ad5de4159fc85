import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from '../../host/trouble.ts';
import type { RunRole } from '../../view/row.ts';
import {
  ATTRIBUTES,
  COLOURS,
  type Style,
  THEMES,
  type Theme,
  type ThemeName,
} from '../../view/theme.ts';
import { canBe, type Faults, readSettings } from './settings.ts';

/** What a file of one's own can be called. */
const FILE_NAME = /^[\w-]+$/;
const A_STYLE = canBe([...ATTRIBUTES, ...COLOURS, '"on" and a colour']);

/**
 * The theme of a name: one of ours, or that of the file `themes/NAME.toml` in the folder, with what
 * is wrong in it; null where there is none, or its file cannot be read.
 */
export function themeNamed(
  name: string,
  folder: string,
): { readonly theme: Theme | null; readonly faults: readonly Trouble[] } {
  if (isTheme(name)) return { theme: THEMES[name], faults: [] };
  const label = `themes/${name}.toml`;
  if (!FILE_NAME.test(name) || !existsSync(join(folder, label))) return { theme: null, faults: [] };
  try {
    const { table, faults } = readSettings(join(folder, label), label);
    return { theme: readTheme(table, faults), faults: faults.list() };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { theme: null, faults: [error] };
  }
}

function isTheme(name: unknown): name is ThemeName {
  return typeof name === 'string' && Object.hasOwn(THEMES, name);
}

/** Roles with their styles; those that are not named are as in the theme `base`. */
function readTheme(table: Readonly<Record<string, unknown>>, faults: Faults): Theme {
  const { base = 'dark', ...roles } = table;
  const known = isTheme(base);
  if (!known) faults.value(['base'], 'no such theme', base, canBe(Object.keys(THEMES)));
  const theme: Record<RunRole, Style> = { ...THEMES[known ? base : 'dark'] };
  const isRole = (name: string): name is RunRole => Object.hasOwn(theme, name);
  for (const [name, style] of Object.entries(roles)) {
    if (isRole(name)) theme[name] = readStyle(name, style, faults);
    else faults.name([name], 'nothing is called so', canBe(['base', ...Object.keys(theme)]));
  }
  return theme;
}

/** "bold bright-yellow on black", in any order. */
function readStyle(role: string, words: unknown, faults: Faults): Style {
  const style: { -readonly [Aspect in keyof Style]: Style[Aspect] } = {};
  if (typeof words !== 'string') {
    faults.value([role], 'no style', words, 'it is words: "bold bright-yellow on black"');
    return style;
  }
  for (const [, word = ''] of words.matchAll(/((?:on\s+)?\S+)/g)) {
    const [name = '', background] = word.split(/\s+/).toReversed();
    const attribute = ATTRIBUTES.find((one) => one === word);
    const colour = COLOURS.find((one) => one === name);
    if (attribute) style[attribute] = true;
    else if (colour) style[background ? 'bg' : 'fg'] = colour;
    else faults.value([role], 'no such colour or attribute', name, A_STYLE);
  }
  return style;
}
